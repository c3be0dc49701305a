/** Sheet-level settings other than cells: print set-up, protection, rules, validations, tables. */
import type { HostDifferentialFormat } from "./styleModel";
import type { Rect } from "./rect";

/** A conditional format of a sheet. */
export interface HostConditionalFormat {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** Office.js name: "Custom" for an expression rule; "CellValue", "ColorScale", "DataBar", "IconSet", … for others. */
  readonly type: string;
  /** With the leading "=", relative to the top left cell of the first range; null when foreign. */
  readonly formula: string | null;
  readonly format: HostDifferentialFormat;
  /** null for other kinds, and for a data bar that is foreign. */
  readonly bar: HostDataBar | null;
  /** The number written in the file: smaller wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** A kind this host lists and keeps but cannot edit; it can only be removed. */
  readonly foreign: boolean;
}

/** Where a data bar begins or is full: at the lowest or highest value, at zero or those (`automatic`), or at a number. */
export type HostDataBarBound =
  | { readonly type: "automatic" | "lowest" | "highest" }
  /** A number, or a formula without "=". */
  | { readonly type: "number"; readonly formula: string };

/** How a data bar looks. Colours are "#RRGGBB". */
export interface HostDataBar {
  readonly showValue: boolean;
  readonly lower: HostDataBarBound;
  readonly upper: HostDataBarBound;
  readonly fillColor: string;
  /** The fill fades out towards its end. */
  readonly gradient: boolean;
  readonly borderColor: string | null;
}

/** A data bar to add. Without `priority` it is placed after every existing rule. */
export interface NewDataBar {
  readonly ranges: readonly Rect[];
  readonly bar: HostDataBar;
  readonly priority?: number;
}

/** An expression rule to add. Without `priority` it is placed after every existing rule. */
export interface NewConditionalFormat {
  readonly ranges: readonly Rect[];
  readonly formula: string;
  readonly format: Partial<HostDifferentialFormat>;
  readonly stopIfTrue?: boolean;
  readonly priority?: number;
}

/** A change of a rule; `format`, which only expression rules have, is merged field by field. */
export type ConditionalFormatPatch = Partial<NewConditionalFormat>;

/** The permissions of a protected sheet: true = the person may do it (Excel stores the opposite). */
export interface HostProtectionOptions {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly selectLockedCells: boolean;
  readonly selectUnlockedCells: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
}

export interface HostProtection {
  readonly protected: boolean;
  /** A password guards it; the host can read that, not the password. */
  readonly hasPassword: boolean;
  readonly options: HostProtectionOptions;
}

/** A filter on a sheet or table. `isDataFiltered`: it has criteria and hides at least one row of its range. */
export interface HostAutoFilter {
  readonly rect: Rect;
  readonly isDataFiltered: boolean;
}

/** Number of frozen rows and columns counted from the top left cell shown. */
export interface HostFreeze {
  readonly rows: number;
  readonly columns: number;
}

export interface HostPageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Raw header and footer codes ("&L…&C…&R…") for odd (= all), even and first pages; "" = none. */
export interface HostHeadersFooters {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly scaleWithDocument: boolean;
  readonly alignWithMargins: boolean;
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly evenHeader: string;
  readonly evenFooter: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
}

/** Print set-up of a sheet. Margins are points (72 to the inch). */
export interface HostPageLayout {
  readonly orientation: "default" | "portrait" | "landscape";
  /** Paper code of the file format (9 = A4, 8 = A3, 1 = Letter); null = the printer's own. */
  readonly paperSize: number | null;
  readonly margins: HostPageMargins;
  /** Percent, used when `fitToPage` is false. */
  readonly scale: number;
  readonly fitToPage: boolean;
  /** Pages across and down when `fitToPage`; 0 = as many as needed. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly pageOrder: "downThenOver" | "overThenDown";
  readonly firstPageNumber: number | null;
  /** First and last repeated row / column, 1-based; null = none. */
  readonly printTitleRows: readonly [number, number] | null;
  readonly printTitleColumns: readonly [number, number] | null;
  /** Empty = the whole used range. */
  readonly printArea: readonly Rect[];
  readonly headersFooters: HostHeadersFooters;
}

/** A change of print set-up: what is absent stays; margins and headers are merged field by field. */
export type HostPageLayoutPatch = Partial<Omit<HostPageLayout, "margins" | "headersFooters">> & {
  readonly margins?: Partial<HostPageMargins>;
  readonly headersFooters?: Partial<HostHeadersFooters>;
};

/** A data validation. Types, operators and styles are named as in SpreadsheetML (18.18.21, 18.18.20, 18.18.18). */
export interface HostDataValidation {
  readonly ranges: readonly Rect[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator: "between" | "notBetween" | "equal" | "notEqual" | "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual";
  /** With the leading "="; a typed list is a quoted string such as ="a,b". null = none. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly inCellDropDown: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly showErrorMessage: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly showInputMessage: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** A table (list object). `rect` covers header, data and total rows. */
export interface HostTable {
  readonly id: number;
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Style name such as "TableStyleLight1"; null = none. */
  readonly style: string | null;
  readonly showBandedRows: boolean;
  readonly autoFilter: HostAutoFilter | null;
}

/** A table to add over cells that already hold its headings. */
export interface NewTable {
  readonly rect: Rect;
  /** Default: the next free "TableN". */
  readonly name?: string;
  /** true: the first row of `rect` holds the headings. */
  readonly hasHeaders: boolean;
  readonly style?: string | null;
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
}

/** A change of a table; what is absent stays. */
export interface TablePatch {
  readonly name?: string;
  readonly style?: string | null;
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
}
