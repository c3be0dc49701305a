import type { CellValue } from "./sheetGrid";

/** A cell of a clerk's sheet that gets another value. Row and column are 1-based. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format for the new value; null: the cell keeps its own. */
  readonly format: string | null;
  /**
   * What `after` must show under `format` ("15/03/2024"); where it shows another day the cell is left alone. Null:
   * nothing depends on it.
   */
  readonly shows: string | null;
  /** Its line in the journal. */
  readonly record: JournalRecord;
  /** The line instead, when the cell no longer holds `before`; null: none. */
  readonly recordIfLeft: JournalRecord | null;
}

/** A line of the journal; the writer fills in the number format that the cell has before it is changed. */
export interface JournalRecord {
  readonly values: readonly CellValue[];
  /** Number formats of the two value columns. */
  readonly valueFormats: readonly [string, string];
}

/**
 * Why a cell was left alone: it holds something else by now; it holds a formula; or the workbook counts days otherwise
 * than it seemed, so that the number would be another day.
 */
export type LeftReason = "changed" | "formula" | "otherDays";

/** What became of cells that were to be changed. Those that held the new value already are in neither. */
export interface ReplacedCells {
  readonly written: number;
  readonly left: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly why: LeftReason }[];
}
