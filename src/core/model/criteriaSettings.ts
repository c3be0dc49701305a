import type { SwitchId } from "../../legal/switches";
import type { WindowId } from "../../legal/windows";
import type { LocalDate } from "./localDate";
import type { Names } from "./unitNames";

/** What a person answered to a part that no register can decide. */
export interface CriterionAnswer {
  readonly set: string;
  readonly part: string;
  readonly verdict: "met" | "notMet" | "notApplicable";
  /** The day of the evidence, or of the answer. */
  readonly on: LocalDate;
  /** Document or fact it rests on; never empty. */
  readonly evidence: string;
}

/** What a commune settled about its criteria; kept in the workbook. */
export interface CriteriaSettings {
  /** Readings that differ from the shipped ones. */
  readonly switches: Readonly<Partial<Record<SwitchId, boolean>>>;
  /** The number of a threshold, by "set part" or, where a part is classed, "set part level". */
  readonly thresholds: Readonly<Record<string, number>>;
  /** The window in which a set counts events, by the id of the set, where it is another than the set's own. */
  readonly windows: Readonly<Record<string, WindowId>>;
  readonly answers: readonly CriterionAnswer[];
  /** Sets that came in a profile, each as the text of its file. */
  readonly sets: readonly string[];
  /** Names of the unit and of those it answers to, where the parameter sheet gives none. */
  readonly names: Names;
  /** Last days on which reports are due, by the id of the duty, where they are others than shipped; as model/dueDays writes them. */
  readonly duties: Readonly<Record<string, string>>;
  /** Shares of communes that targets ask for, in whole percent, by the id of the target, where they are others than shipped. */
  readonly targets: Readonly<Record<string, number>>;
}

export const shippedCriteria: CriteriaSettings = { switches: {}, thresholds: {}, windows: {}, answers: [], sets: [], names: {}, duties: {}, targets: {} };

/** Shortest text that counts as evidence, and the longest that is kept. */
export const evidenceLength = { least: 5, most: 300 } as const;
