import type { CriterionAnswer } from "./criteriaSettings";
import type { Citation } from "../../legal/sources";

export type Verdict = "met" | "notMet" | "notApplicable" | "undetermined";

/** Classes of QD 28/2025, the most serious first; `drugFree` and `unclassified` are of the commune as a whole. */
export type AreaLevel = "I" | "II" | "III";
export type AreaClass = AreaLevel | "drugFree" | "unclassified";

/** A record behind a number. */
export interface RecordRef {
  readonly sheet: string;
  readonly row: number;
}

/** What keeps a line of a scoring table from counting. */
export type ScoringFault = "sameNumber" | "noNumber" | "noStandard" | "noScore" | "tooMany" | "noClasses" | "brokenClass";

/** Why a part could not be decided; the catalogue has a sentence for each. */
export type UndeterminedReason =
  | { readonly why: "missing-register"; readonly register: string }
  | { readonly why: "missing-column"; readonly register: string; readonly column: string }
  | { readonly why: "missing-date"; readonly date: "registeredOn" | "proposedOn" }
  | { readonly why: "missing-parameter"; readonly register: "parameters"; readonly column: string }
  | { readonly why: "missing-baseline" }
  /** Cases of the period caused by someone of whom the register does not tell that they live in the commune. */
  | { readonly why: "residence-unknown"; readonly count: number }
  /** Other parts of the set have to be decided first; by the numbers people know them by. */
  | { readonly why: "open-parts"; readonly ids: readonly string[] }
  | { readonly why: "missing-household-total" }
  | { readonly why: "household-total-differs"; readonly rows: number; readonly total: number }
  | { readonly why: "no-households" }
  /** A person's scoring table lacks something, or it does not add up. */
  | { readonly why: "scoring"; readonly fault: ScoringFault }
  /** The figure of the year before is 0: there is no percentage of it. */
  | { readonly why: "zero-base" }
  /** No register tells: a person has to answer. */
  | { readonly why: "asked" }
  | { readonly why: "blank-cells"; readonly column: string; readonly count: number };

/**
 * One part of a criteria set, decided. A count has no denominator. `rows` are the records that keep a ratio below
 * 100 %, or, for a count, those counted. `parts` names the counts that a sum is made of. A part that is classed rather
 * than judged has no verdict but a `level`; null where it reaches none or, with a `reason`, where that is not known.
 */
export interface CriterionResult {
  readonly set: string;
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict | null;
  readonly level?: AreaClass | null;
  readonly rows: readonly RecordRef[];
  readonly reason: UndeterminedReason | null;
  /** Of a part that is not met: so many more (positive) or fewer (negative) records and it is; null where that alone is not enough. */
  readonly missing?: number | null;
  readonly parts?: Readonly<Record<string, number>>;
  /** Rows read as they stand that a careful reader should look at (for example a removed spot without a date). */
  readonly citation: Citation;
  /** The class that a person's scoring table comes to; null: none of its classes. */
  readonly className?: string | null;
  /** What a person answered where no register decides; the verdict is theirs. */
  readonly answer?: CriterionAnswer;
  readonly words: CriterionWords;
}

/** Words of a part as its set has them; "{communityAddicts}" stands for a limit in force. */
export interface CriterionWords {
  /** The part's number for people, where that is not its id. */
  readonly label?: string;
  readonly content: string;
  readonly threshold: string;
  /** Numbers that stand in for those of the threshold's words. */
  readonly changedTo?: readonly number[];
  /** The figures are points of a table that people keep. */
  readonly isScore?: true;
  /** The denominator is an earlier figure: of the year before, or of the day of registration. */
  readonly isComparison?: true;
}

/** A criteria set as a person may know it. */
export interface CriteriaSetInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly thresholds: readonly ThresholdInfo[];
  /** Whether it counts events in a window that may be settled otherwise. */
  readonly hasWindow: boolean;
  /** Titles of the criteria that parts are numbered under ("1" of "1a"); none where parts stand for themselves. */
  readonly criteria: Readonly<Record<string, string>>;
}

/** The number of a threshold that a commune may settle otherwise; `level` where the part is classed. */
export interface ThresholdInfo {
  /** As in `CriteriaSettings.thresholds`. */
  readonly key: string;
  readonly part: string;
  /** The part as people know it: its number and its content. */
  readonly label: string;
  readonly content: string;
  readonly level: AreaLevel | null;
  readonly shipped: number;
  readonly isPercentage: boolean;
}
