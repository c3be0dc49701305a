import type { RecordRef, UndeterminedReason } from "../../model/criterion";
import type { ListRegisterId } from "../../registers/registry";
import type { Judging } from "./conditions";

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
}

/** A measure of the project's own that no plain selection can express. */
export interface NamedMeasure {
  readonly needs: readonly { readonly register: ListRegisterId; readonly columns: readonly string[] }[];
  readonly measure: (judging: Judging) => Figures;
}
