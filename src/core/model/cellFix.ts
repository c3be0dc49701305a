import type { LocalDate } from "./localDate";
import type { CellValue } from "./sheetGrid";
import type { Refusal } from "./writePlan";

/**
 * What can be put right because only one value can be meant: a text in an old encoding, a day typed as text, an identity
 * number without its leading zero, a listed word misspelt, a name in one case only, letters not composed, odd spaces.
 * A cell with several of them has one fix; the first in this order gives it its kind.
 */
export const fixKinds = ["encoding", "textDate", "leadingZero", "wording", "nameCase", "unicode", "spaces"] as const;
export type FixKind = (typeof fixKinds)[number];

/** A cell of a clerk's sheet with the value it holds and the value that is certainly right. Row and column are 1-based. */
export interface CellFix {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: FixKind;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format that the new value needs because it is of another type; null: the cell keeps its own. */
  readonly format: string | null;
  /** The day whose serial number `after` is; null for anything else. */
  readonly day: LocalDate | null;
  /** Heading of the column as shown; "" outside registers. */
  readonly heading: string;
  /** The row is hidden, by hand or by a filter. */
  readonly isHidden: boolean;
}

/** The fixes of a workbook: in tab order, row by row, from left to right. */
export interface FixListing {
  readonly fixes: readonly CellFix[];
  /** Sheets with fixes into which nothing can be written as they stand. */
  readonly barred: readonly Refusal[];
}

/** How many cells of a sheet are in an old encoding. */
export interface LegacyCount {
  readonly sheet: string;
  readonly cells: number;
}
