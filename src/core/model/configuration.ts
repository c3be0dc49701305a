import type { Citation } from "../../legal/sources";
import type { SwitchId } from "../../legal/switches";
import type { WindowId } from "../../legal/windows";
import type { CellRef } from "./cellRef";
import type { CriteriaSettings } from "./criteriaSettings";
import type { AreaLevel } from "./criterion";
import type { LimitId, RuleSettings } from "./ruleSettings";
import type { NameId } from "./unitNames";

/** Everything that an office may settle otherwise than shipped: what a profile carries, and the sheet of settings. */
export interface Configuration {
  readonly limits: RuleSettings["limits"];
  readonly rulesOff: RuleSettings["off"];
  readonly switches: CriteriaSettings["switches"];
  readonly thresholds: CriteriaSettings["thresholds"];
  readonly windows: CriteriaSettings["windows"];
  readonly names: CriteriaSettings["names"];
  readonly duties: CriteriaSettings["duties"];
  readonly targets: CriteriaSettings["targets"];
  readonly sets: CriteriaSettings["sets"];
}

/** What one entry of a configuration settles, in the order in which the sheet lists them. */
export const configurationKinds = ["switch", "threshold", "window", "limit", "name", "duty", "target", "rule", "set"] as const;
export type ConfigurationKind = (typeof configurationKinds)[number];

/** Facts of each problem of a configuration, by its key; the catalogue has a sentence for each. */
export interface ConfigurationFacts {
  /** About the sheet alone. */
  readonly noSheet: null;
  readonly noHeading: { readonly heading: string };
  readonly unknownKind: { readonly text: string };
  readonly twice: { readonly code: string };
  readonly noYesNo: { readonly text: string };
  readonly noNumber: { readonly text: string };
  readonly noWindow: { readonly text: string };
  readonly noDueDays: { readonly text: string };
  readonly noSetCode: { readonly code: string };
  readonly missingPieces: { readonly found: number; readonly pieces: number };
  /** About names that nobody knows. */
  readonly unknownSwitch: { readonly id: string };
  readonly unknownLimit: { readonly id: string };
  readonly unknownRule: { readonly id: string };
  readonly unknownThreshold: { readonly key: string };
  /** No set whose window can be settled has the id. */
  readonly unknownWindow: { readonly id: string };
  readonly unknownNaming: { readonly id: string };
  /** No report that is due on days has the id. */
  readonly unknownDuty: { readonly id: string };
  readonly unknownTarget: { readonly id: string };
  readonly unknownName: { readonly name: string };
  readonly unknownColumn: { readonly register: string; readonly field: string };
  readonly unknownWord: { readonly register: string; readonly field: string; readonly word: string };
  /** The column is there, but holds something else. */
  readonly wrongColumn: { readonly register: string; readonly field: string; readonly needs: "date" | "number" | "words" };
  /** About numbers. */
  readonly limitOutside: { readonly least: number; readonly most: number };
  readonly targetOutside: { readonly least: number; readonly most: number };
  readonly belowZero: null;
  /** A name of several lines, or too long. */
  readonly badName: { readonly most: number };
  readonly shareTooLarge: { readonly value: number };
  readonly neverAbove: null;
  readonly neverBelow: null;
  readonly noWhole: null;
  readonly nothingBefore: null;
  readonly levelOrder: { readonly level: AreaLevel; readonly next: AreaLevel };
  /** About a set as a whole. */
  readonly noJson: null;
  readonly noSet: { readonly field: string };
  readonly twiceSet: { readonly id: string };
  readonly twicePart: { readonly id: string };
  readonly contradiction: { readonly field: string };
  readonly missingPart: { readonly id: string };
  readonly partWithoutLevels: { readonly id: string };
  readonly partWithoutVerdict: { readonly id: string };
  readonly tooFewParts: { readonly level: AreaLevel; readonly needed: number; readonly possible: number };
  readonly missingId: null;
}

export type ConfigurationKey = keyof ConfigurationFacts;

/** What is wrong, in facts. */
export type ConfigurationFault = { readonly [K in ConfigurationKey]: { readonly key: K; readonly params: ConfigurationFacts[K] } }[ConfigurationKey];

/** Something in a profile or in settings that nobody can have meant. */
export interface LintProblem {
  readonly fault: ConfigurationFault;
  readonly set: string | null;
  readonly part: string | null;
  /** Place in the file of a profile: "sets.0.parts.2.measure.count.where.0.in.1". */
  readonly path: string;
  /** Which entry of the configuration it stands in; a set by its place among the sets. */
  readonly entry: { readonly kind: ConfigurationKind; readonly code: string };
}

/** A problem found in the sheet of settings; `cell` null where there is no sheet. */
export interface ConfigurationProblem extends Pick<LintProblem, "fault" | "set" | "part"> {
  readonly cell: CellRef | null;
  /** Place inside a set, where the cell alone does not tell it. */
  readonly path: string | null;
}

/** The words of the sheet of settings. */
export interface ConfigurationWords {
  readonly sheetName: string;
  readonly title: string;
  /** How to edit the sheet, one paragraph a line. */
  readonly notes: readonly string[];
  /** Line with the mark by which an edited sheet is told from one that stands as it was written. */
  stamp(mark: string): string;
  /** One for each column, in its order. */
  readonly headings: readonly { readonly text: string; readonly width: number }[];
  readonly kind: Readonly<Record<ConfigurationKind, string>>;
  readonly yes: string;
  readonly no: string;
  readonly window: Readonly<Record<WindowId, string>>;
  windowOf(set: string): string;
  /** Shown as default of a window: the one the set's text names. */
  readonly ownWindow: string;
  name(id: NameId): { readonly label: string; readonly note: string; readonly shipped: string };
  duty(id: string): { readonly label: string; readonly shipped: string; readonly note: string };
  target(id: string): { readonly label: string; readonly note: string };
  switchLabel(id: SwitchId): { readonly label: string; readonly note: string };
  limit(id: LimitId): { readonly label: string; readonly unit: string };
  /** Default of a deadline where the law gives none. */
  readonly noTerm: string;
  ruleTitle(words: string): string;
  citations(citations: readonly Citation[]): string;
  /** Words of a set with the limits they name as numbers. */
  withLimits(text: string, limits: Readonly<Record<string, number | null>>): string;
  threshold(content: string, level: AreaLevel | null): string;
  thresholdBasis(set: string, threshold: string): string;
  readonly percent: string;
  /** Content of an entry that this version does not know. */
  readonly unknown: string;
}
