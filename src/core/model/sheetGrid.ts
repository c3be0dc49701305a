/** What one cell holds, as Excel hands it over: dates are serial numbers, errors are their text ("#REF!"), blank is "". */
export type CellValue = string | number | boolean;

/** Kinds of sheets that every workbook can have one of. */
export type ShippedSheetKind = "findings" | "T01" | "T02" | "T09" | "T17" | "T18" | "T21" | "khupho" | "scoring" | "configuration" | "journal" | "verification" | "sample";

/** A sheet that the add-in made, recognised by our mark in it, never by its name alone; "set-…" is of a criteria set without a table of its own, "T…" a reporting table. */
export type OwnedSheetKind = ShippedSheetKind | `set-${string}` | `T${string}`;

/** An Excel Table on a sheet: its whole area, headings included; rows and columns 1-based and inclusive. */
export interface TableArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * One worksheet as plain data: the only picture of the workbook that the core ever sees.
 * `values[i][j]` is the cell in sheet row `firstRow + i`, column `firstColumn + j` (both 1-based, as in Excel).
 */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Sheet rows (1-based) that are hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** A filter hides rows now: writing into such a sheet could misplace values. */
  readonly isFiltered: boolean;
  /** Set on sheets that carry our mark. */
  readonly owned: OwnedSheetKind | null;
  /** Column number (1-based) of our status column, found by its own sheet-scoped name; null when there is none. */
  readonly statusColumn: number | null;
  /** On a sheet of ours: the rows that it keeps for us between runs (justifications, a table with its names); empty elsewhere. */
  readonly kept?: readonly (readonly CellValue[])[];
  /** Excel Tables on the sheet. */
  readonly tables: readonly TableArea[];
}

/** Everything a check reads, in one piece. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetGrid[];
  /** The workbook counts days from 1904-01-01 instead of 1899-12-30. */
  readonly uses1904Dates: boolean;
  /** JSON text of our custom XML part, or null when the workbook has none. */
  readonly state: string | null;
}
