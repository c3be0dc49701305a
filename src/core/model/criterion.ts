import type { Citation } from "../../legal/sources";

export type Verdict = "met" | "notMet" | "notApplicable" | "undetermined";

/** A record behind a number. */
export interface RecordRef {
  readonly sheet: string;
  readonly row: number;
}

/** Why a part could not be decided; the catalogue has a sentence for each. */
export type UndeterminedReason =
  | { readonly why: "missing-register"; readonly register: string }
  | { readonly why: "missing-column"; readonly register: string; readonly column: string }
  | { readonly why: "missing-date"; readonly date: "registeredOn" | "proposedOn" }
  | { readonly why: "missing-baseline" }
  | { readonly why: "missing-household-total" }
  | { readonly why: "household-total-differs"; readonly rows: number; readonly total: number }
  | { readonly why: "no-households" }
  /** No register tells: a person has to answer. */
  | { readonly why: "asked" }
  | { readonly why: "blank-cells"; readonly column: string; readonly count: number };

/**
 * One part of a criteria set, decided. A count has no denominator. `rows` are the records that keep a ratio below
 * 100 %, or, for a count, those counted. `parts` names the counts that a sum is made of.
 */
export interface CriterionResult {
  readonly set: string;
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict;
  readonly rows: readonly RecordRef[];
  readonly reason: UndeterminedReason | null;
  readonly parts?: Readonly<Record<string, number>>;
  /** Rows read as they stand that a careful reader should look at (for example a removed spot without a date). */
  readonly citation: Citation;
  /** Words of a set that is given as data; absent where the catalogue has them. */
  readonly words?: { readonly content: string; readonly threshold: string };
}

/** A shipped criteria set; `title` null where the catalogue has it. */
export interface CriteriaSetInfo {
  readonly id: string;
  readonly title: string | null;
}
