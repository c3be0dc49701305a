/**
 * The workbook as the host's protocol engine sees it. Rows and columns are 1-based; every
 * formula carries its leading "=" and uses en-US function names, A1 references and commas.
 * Whole columns and rows are allowed wherever a Rect is taken and cost no more than the
 * cells that exist. Methods throw RangeError for addresses outside the sheet.
 */
import type {
  ConditionalFormatPatch, HostAutoFilter, HostConditionalFormat, HostDataBar, HostDataValidation, HostFreeze, HostPageLayout,
  HostPageLayoutPatch, HostProtection, HostProtectionOptions, HostTable, NewConditionalFormat, NewDataBar, NewTable,
  TablePatch,
} from "./layoutModel";
import type { HostStyle, HostStylePatch } from "./styleModel";
import type { Rect } from "./rect";

export type * from "./layoutModel";
export type * from "./styleModel";
export type { Rect } from "./rect";

export type CellValue = string | number | boolean | null;

/** What a cell holds. */
export interface HostCell {
  /**
   * null = blank, or a formula nobody has calculated yet. An error is its text ("#N/A") with
   * `isError`. Dates are serial numbers (see `date1904`).
   */
  readonly value: CellValue;
  readonly isError: boolean;
  /** Formula with "=", also for members of shared formulas; null when the cell holds a plain value. */
  readonly formula: string | null;
}

export type HostVisibility = "visible" | "hidden" | "veryHidden";

/** A defined name. `scope` null = the whole workbook. */
export interface HostName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly scope: HostSheet | null;
  readonly comment: string;
}

/** The defined names, Excel's own ones ("_xlnm.Print_Area" …) included. */
export interface HostNames {
  list(): readonly HostName[];
  /** Finds by name, letter case ignored, in exactly that scope. */
  find(name: string, scope?: HostSheet | null): HostName | null;
  /** Adds or replaces the name in its scope. */
  set(name: HostName): HostName;
  remove(name: HostName): void;
}

export interface HostCustomXmlPart {
  /** Braced upper-case GUID, kept in the file. */
  readonly id: string;
  readonly xml: string;
  /** Namespace of the root element, "" when it has none. */
  readonly namespaceUri: string;
}

export interface HostCustomXmlParts {
  list(): readonly HostCustomXmlPart[];
  /** Throws SyntaxError when `xml` is not well-formed. */
  add(xml: string): HostCustomXmlPart;
  /** Throws RangeError for an unknown id, SyntaxError when `xml` is not well-formed. */
  set(id: string, xml: string): HostCustomXmlPart;
  remove(id: string): void;
}

/** A note or threaded comment that is in the file; the host reads them and keeps them as they are. */
export interface HostComment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface HostDocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly custom: ReadonlyMap<string, string>;
}

/** Something of the input that saving cannot keep or makes invalid. */
export interface Loss {
  readonly kind: "digitalSignature" | "macros" | "sheetReferences";
  /** Part name or sheet name it concerns. */
  readonly subject: string;
}

/** A worksheet. Chart sheets and dialog sheets are kept in the file but not listed. */
export interface HostSheet {
  /** Braced GUID-like string; the same each time the file is opened. */
  readonly id: string;
  name: string;
  visibility: HostVisibility;
  /** "#RRGGBB" or null. */
  tabColor: string | null;
  showGridlines: boolean;
  freezePanes: HostFreeze | null;
  /** Where the selection stands; kept in memory only, never written to the file. */
  selection: Rect;

  getCell(row: number, column: number): HostCell;
  /** Calls back for each cell that holds a value or formula, row by row. */
  forEachCell(rect: Rect, visit: (row: number, column: number, cell: HostCell) => void): void;
  /** Writes a plain value, as is: a string that begins with "=" stays text. null empties the cell and keeps its format. */
  setValue(row: number, column: number, value: CellValue): void;
  /** Writes an error value such as "#N/A". */
  setError(row: number, column: number, error: string): void;
  /** `cached` is the result to store; without it Excel calculates when it opens the file. */
  setFormula(row: number, column: number, formula: string, cached?: CellValue): void;
  /** Empties the existing cells of the rectangle, formats stay. */
  clearContents(rect: Rect): void;
  /** Puts the default format on the existing cells of the rectangle (and on its whole rows or columns). */
  clearFormats(rect: Rect): void;

  style(row: number, column: number): HostStyle;
  /** Equal for two cells with the same format: a key to cache `style` by. */
  styleId(row: number, column: number): number;
  patchStyle(rect: Rect, patch: HostStylePatch): void;
  numberFormat(row: number, column: number): string;

  /** Smallest rectangle around the cells in use; with `valuesOnly` blank formatted cells do not count. null = none. */
  usedRange(valuesOnly: boolean): Rect | null;

  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** Points. */
  rowHeight(row: number): number;
  /** null = back to automatic height. */
  setRowHeight(row: number, points: number | null): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  /** Characters of the default font, as the file stores it. */
  columnWidth(column: number): number;
  /** null = back to the sheet's default width. */
  setColumnWidth(column: number, characters: number | null): void;

  readonly merges: readonly Rect[];
  /** Joins the cells; values other than the top left one are emptied. Throws RangeError when it overlaps another merge. */
  merge(rect: Rect): void;
  /** Splits every merge that overlaps the rectangle. */
  unmerge(rect: Rect): void;

  /** In order of priority. */
  readonly conditionalFormats: readonly HostConditionalFormat[];
  addConditionalFormat(rule: NewConditionalFormat): HostConditionalFormat;
  /** Throws RangeError for an unknown or foreign id. */
  updateConditionalFormat(id: string, patch: ConditionalFormatPatch): HostConditionalFormat;
  addDataBar(rule: NewDataBar): HostConditionalFormat;
  /** Throws RangeError for an unknown id or one of another kind. */
  updateDataBar(id: string, patch: Partial<HostDataBar>): HostConditionalFormat;
  removeConditionalFormat(id: string): void;

  readonly protection: HostProtection;
  protect(options: Partial<HostProtectionOptions>): void;
  unprotect(): void;

  /** The sheet's own filter; filters of tables are on the tables. */
  readonly autoFilter: HostAutoFilter | null;
  readonly pageLayout: HostPageLayout;
  patchPageLayout(patch: HostPageLayoutPatch): void;
  /** Rows that start a new printed page by a break somebody set, from the top down. */
  rowBreaks: readonly number[];

  readonly dataValidations: readonly HostDataValidation[];
  addDataValidation(validation: Pick<HostDataValidation, "ranges" | "type"> & Partial<HostDataValidation>): void;
  /** Takes validations off the cells of the rectangle. */
  clearDataValidations(rect: Rect): void;

  readonly tables: readonly HostTable[];
  /** Throws RangeError when the name is taken or the rectangle overlaps a table. */
  addTable(table: NewTable): HostTable;
  /** Throws RangeError for an unknown id or a name that is taken. */
  updateTable(id: number, patch: TablePatch): HostTable;
  /** Takes the table off; its cells stay. */
  removeTable(id: number): void;

  readonly comments: readonly HostComment[];
}

/** An open workbook. */
export interface HostWorkbook {
  readonly date1904: boolean;
  /** In tab order, hidden ones included. */
  sheets(): readonly HostSheet[];
  /** `position` 0-based, default last. Throws RangeError when the name is taken or not allowed by Excel. */
  addSheet(name: string, position?: number): HostSheet;
  /**
   * Adds a sheet like another one, with its cells, formats, sizes, print set-up, rules, pictures and names. Formulas stay
   * as they stand. Throws RangeError as `addSheet`, NotCopiable when something hangs on the sheet that is not copied.
   */
  copySheet(sheet: HostSheet, name: string, position?: number): HostSheet;
  /** Throws RangeError for the last visible sheet. */
  deleteSheet(sheet: HostSheet): void;
  moveSheet(sheet: HostSheet, position: number): void;
  activeSheet: HostSheet;
  readonly names: HostNames;
  readonly customXmlParts: HostCustomXmlParts;
  readonly documentProperties: HostDocumentProperties;
  /** The file holds a macro project: it must be saved as .xlsm, or without its macros. */
  readonly hasMacros: boolean;
  /** What saving now would not keep; empty for almost every workbook. `as` "xlsx": without macros. */
  lossesOnSave(as?: "xlsx"): readonly Loss[];
  /** The file, of the kind it was opened as unless `as` says "xlsx". The workbook stays open and can be saved again. */
  save(as?: "xlsx"): Uint8Array;
}
