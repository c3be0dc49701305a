import type { RecordRef, UndeterminedReason } from "../../model/criterion";
import type { ExpiringKind } from "../../model/whatIf";
import type { ListRegisterId } from "../../registers/registry";
import type { Facts } from "../../facts/facts";
import type { Judging } from "./judging";
import type { MovingDays } from "./movingDays";

/**
 * The figures of a part before any threshold; `open` tells what has to be filled in first. Where cells leave room the
 * numerator lies between `least` and `most`, and `doubt` says why: that matters only where it changes the outcome.
 */
export interface Figures {
  readonly numerator: number | null;
  readonly least?: number;
  readonly most?: number;
  readonly denominator: number | null;
  readonly rows: readonly RecordRef[];
  /** Further counts beside the numerator, by name. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly open: UndeterminedReason | null;
  readonly doubt?: UndeterminedReason | null;
  /** The records to look at while the part is open or in doubt, where they are others than `rows`. */
  readonly doubtful?: readonly RecordRef[];
}

/** Tests that run out: the kinds a measure asks for, and the registers its rows are of (the first that has the row). */
export interface TestsAsked {
  readonly registers: readonly ("addict" | "user" | "postRehab")[];
  readonly kinds: readonly ExpiringKind[];
}

/** A measure of the project's own that no plain selection can express. */
export interface NamedMeasure {
  readonly needs: readonly { readonly register: ListRegisterId; readonly columns: readonly string[] }[];
  readonly measure: (judging: Judging) => Figures;
  readonly tests?: TestsAsked;
  /** Days on which it may come out otherwise as the proposal date moves on; without it each day may be one. */
  readonly movesOn?: (facts: Facts) => MovingDays;
}
