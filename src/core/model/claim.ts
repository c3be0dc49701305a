import type { RecordRef, Verdict } from "./criterion";

/** What a summary sheet says of a part; null: nothing, or nothing that could be read. */
export interface ClaimedFigures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict | null;
}

export type ClaimedField = keyof ClaimedFigures;

/** A line of a submitted summary beside what the registers in the same workbook give. */
export interface Claim {
  readonly set: string;
  readonly id: string;
  readonly sheet: string;
  /** Excel's row of the line. */
  readonly row: number;
  readonly claimed: ClaimedFigures;
  readonly recomputed: ClaimedFigures;
  /** What does not agree, to the last one; empty where all that is claimed does. */
  readonly differing: readonly ClaimedField[];
  /** "unverifiable": the registers do not decide the part, so that what is claimed of it cannot be confirmed. */
  readonly state: "agrees" | "differs" | "unverifiable";
  /** The records behind the recomputed figure: those that keep it from being whole, or those counted. */
  readonly rows: readonly RecordRef[];
}
