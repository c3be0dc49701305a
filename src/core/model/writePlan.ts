import type { CellChange, ReplacedCells } from "./cellChange";
import type { CellValue, OwnedSheetKind } from "./sheetGrid";
import type { Severity } from "./severity";
import type { CellValidation } from "./validation";

/** How a cell of an owned sheet looks. Sizes in points, colours as #RRGGBB. Absent = Excel's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin";
  /** Excel number format in en-US form, such as "0.0" or "dd/mm/yyyy". */
  readonly numberFormat?: string;
}

/** A rectangle of an owned sheet, 1-based and inclusive. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Bars in place of the numbers of an area, as long as those reach from `from` (no bar) to `to` (the whole cell). */
export interface DataBars {
  readonly area: Area;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** Rows of a sheet, 1-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows that no page may tear apart. */
export interface TogetherSpan extends RowSpan {
  /** Only as long as no page is left less than half full for it. */
  readonly preferred?: true;
  /** Also on machines without the workbook's font. */
  readonly everywhere?: true;
}

/** Print set-up of an owned sheet (Nghị định 30/2020). Lengths in millimetres. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number };
  /** Sheet rows (1-based, inclusive) repeated on every page; null for none. */
  readonly titleRows: RowSpan | null;
  /** Page number centred in the top margin, not on page 1. */
  readonly pageNumbers: boolean;
  readonly together?: readonly TogetherSpan[];
  /** Rows that start a new page for that reason (`pageBreaksOf`). */
  readonly pageBreaks?: readonly number[];
  /** Scaled down to so many pages, and not only to the width of one. */
  readonly pagesTall?: number;
}

/**
 * The whole content of an owned sheet, from A1. `values` is rectangular. Strings are always written as text
 * (a string that begins with "=" never becomes a formula, "1/2" never becomes a date), "" leaves a cell blank.
 */
export interface SheetContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: readonly { readonly areas: readonly Area[]; readonly style: CellStyle }[];
  readonly merges: readonly Area[];
  /** Widths of columns A, B, … in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that need one. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** Columns (1-based) that hold what only the add-in reads. */
  readonly hiddenColumns?: readonly number[];
  readonly dataBars?: readonly DataBars[];
  /** Formulas of people, put back where they stood. */
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** A cell of an owned sheet in which people write. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  /** Our words and a person's may stand in it together. */
  readonly joins: boolean;
}

/**
 * What people may write into an owned sheet and find again when it is written anew: the cells, and the two hidden
 * columns by which they are found: the name of each row, and beside it (JSON, by column) what we wrote into its open
 * cells. Rows without a name are people's own.
 */
export interface OpenCells {
  readonly cells: readonly OpenCell[];
  readonly nameColumn: number;
  /** Name of the row with the headings, by which columns that people put in or took out are told apart. */
  readonly headingRow: string;
}

/** Writes an owned sheet: the one that carries our mark, else a new one under `name` or the next free name. */
export interface PutSheet {
  readonly kind: "putSheet";
  readonly sheetKind: OwnedSheetKind;
  readonly name: string;
  readonly content: SheetContent;
  /** Rows that the next check reads back (`SheetGrid.kept`), wherever a person moves them; null: none. */
  readonly kept?: Area | null;
  /** What those rows held when the plan was made: a sheet in which a person has changed them since is refused. */
  readonly keptBefore?: readonly (readonly CellValue[])[];
  /** The kept rows are people's own and written as they stand: their formulas stay formulas. */
  readonly keepsFormulas?: true;
  /** Column of the kept rows (1-based) that has to be unchanged, where people may write into the others. */
  readonly comparedColumn?: number;
  /**
   * With it `kept` covers everything we write; what stands outside is people's own and stays, and so do rows, columns
   * and open cells of theirs inside (`refillSheet`).
   */
  readonly open?: OpenCells;
}

/**
 * Highlights one register by an owned status column and one owned conditional format per severity over
 * `firstColumn`…`statusColumn`, `firstRow`…`lastRow`. `statuses[i]` belongs to sheet row `firstRow + i`; "" clears it.
 * A row is highlighted when its status begins with the label of a severity.
 */
export interface HighlightByColumn {
  readonly kind: "highlightByColumn";
  readonly sheet: string;
  readonly headerRow: number;
  readonly heading: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly statusColumn: number;
  readonly statuses: readonly string[];
  readonly labels: Readonly<Record<Severity, string>>;
  /** How statuses begin that are ours and highlight nothing. */
  readonly otherLabels?: readonly string[];
}

/** Highlights rows themselves, where a register has no room for a status column or the person wants none. */
export interface HighlightRows {
  readonly kind: "highlightRows";
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rows: readonly { readonly row: number; readonly severity: Severity }[];
}

/** Takes our status column, our conditional formats and our names off one sheet, and nothing else. */
export interface RemoveHighlights {
  readonly kind: "removeHighlights";
  readonly sheet: string;
}

/** Deletes an owned sheet (only the removal of all traces does so). */
export interface RemoveSheet {
  readonly kind: "removeSheet";
  readonly sheet: string;
}

/** Stores the state text in our custom XML part; null removes the part. */
export interface PutState {
  readonly kind: "putState";
  readonly json: string | null;
}

/**
 * Adds a sheet for the clerk to keep a register in, under `name` or the next free name. It carries no mark of ours:
 * from then on it is the clerk's. `tables` become Excel Tables, their first row the headings.
 */
export interface PutTemplate {
  readonly kind: "putTemplate";
  readonly name: string;
  readonly content: SheetContent;
  readonly tables: readonly Area[];
  readonly validations: readonly { readonly area: Area; readonly validation: CellValidation }[];
}

/**
 * Adds validation to columns of a clerk's register, below `headerRow` to `lastRow`, in blocks of `blockRows` rows.
 * A block in which any cell has a validation already is left as it is. `heading` is what the cell in the heading row
 * held when the plan was made: a register that has changed since is refused.
 */
export interface AddValidation {
  readonly kind: "addValidation";
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly blockRows: number;
  readonly columns: readonly { readonly column: number; readonly heading: CellValue; readonly validation: CellValidation }[];
}

/** Where the lines go: the owned journal sheet, or a new one under `name` or the next free name. */
export interface JournalSheet {
  readonly name: string;
  /** Title and headings of a new sheet; lines follow below. */
  readonly content: SheetContent;
  /** Column of the old value; the new one stands right of it (1-based). */
  readonly valueColumn: number;
  /** Column that gets the number format the cell had (1-based). */
  readonly formatColumn: number;
}

/**
 * Changes cells of the clerk's own sheets, each recorded in the journal before it is changed. A cell is written only
 * while it holds `before` as a plain value: one that has changed, or holds a formula, is left alone. Fonts, fills and
 * borders stay. Nothing is written when the journal cannot be.
 */
export interface ReplaceCells {
  readonly kind: "replaceCells";
  readonly cells: readonly CellChange[];
  readonly journal: JournalSheet;
}

/**
 * Fills marks in a copy of a sheet of people's own: the one we made before is replaced, the sheet itself stays as it is.
 * Refused where the sheet is no longer there or a marked cell holds something else than when the plan was made.
 */
export interface FillCopy {
  readonly kind: "fillCopy";
  readonly sheetKind: OwnedSheetKind;
  /** Name of the sheet to be copied. */
  readonly template: string;
  /** Name of the copy, or the next free one. */
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly before: string; readonly value: CellValue }[];
}

export type WriteOperation =
  | PutSheet
  | FillCopy
  | PutTemplate
  | HighlightByColumn
  | HighlightRows
  | AddValidation
  | ReplaceCells
  | RemoveHighlights
  | RemoveSheet
  | PutState;

/** Everything one action writes, decided before the first cell is touched. */
export interface WritePlan {
  readonly operations: readonly WriteOperation[];
}

/** Why nothing was written into a sheet. */
export type RefusalReason = "protected" | "filtered" | "changed";

export interface Refusal {
  readonly sheet: string;
  readonly reason: RefusalReason;
}

/** What applying a plan did. */
export interface WriteOutcome {
  readonly refused: readonly Refusal[];
  /** Names under which owned sheets were written (a taken name gives the next free one). */
  readonly sheets: readonly { readonly sheetKind: OwnedSheetKind; readonly name: string }[];
  /** Names of the sheets that were added for the clerk; absent when none was asked for. */
  readonly templates?: readonly string[];
  /** Columns (letters) where validation of the clerk's own was found and kept; absent when there was none. */
  readonly keptColumns?: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
  /** Cells that were changed and those that were left alone; absent when none was to be changed. */
  readonly cells?: ReplacedCells;
  /** Among the changed texts are some typed with an old font, which draws Unicode as odd letters. */
  readonly hasOldFonts?: boolean;
}
