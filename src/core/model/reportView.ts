import type { RecordRef } from "./criterion";
import type { LocalDate } from "./localDate";
import type { ReportPeriod } from "./reportPeriod";
import type { CellValue } from "./sheetGrid";

/** A heading over one or more columns, for one or more rows of headings. */
export interface ReportHeading {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell as it is printed, and the records behind its figure. */
export interface ReportViewCell {
  /** Name of its column, from the outermost heading on. */
  readonly column: string;
  readonly value: CellValue;
  readonly records: readonly RecordRef[];
}

export interface ReportViewRow {
  readonly key: string;
  /** "heading" opens a block and has no cells. */
  readonly kind: "row" | "heading" | "total" | "compared" | "difference";
  readonly label: string;
  readonly cells: readonly ReportViewCell[];
}

/** What an office types into a sheet of its own to get a figure of a column: of the totals, or of the first row where there are none. */
export interface ReportMark {
  readonly column: string;
  readonly mark: string;
}

/** A sentence below a table, and the records it speaks of. */
export interface ReportLine {
  readonly text: string;
  readonly records: readonly RecordRef[];
}

/** A warning below a table; `isBroken`: rows do not add up. */
export interface ReportCaution extends ReportLine {
  readonly isBroken: boolean;
}

/** A block of a list by its heading ("" where it has none), how many rows it has (null: its register is missing), and the records that stand in them. */
export interface ReportBlock {
  readonly heading: string;
  readonly rows: number | null;
  readonly records: readonly RecordRef[];
}

/**
 * A computed table to look at before it is written: the figures as they will be printed and what is behind them. A list
 * says of how many it is and where they stand, never who they are.
 */
export interface ReportView {
  readonly id: string;
  readonly period: ReportPeriod;
  /** The day of stock figures. */
  readonly asOf: LocalDate;
  readonly body:
    | { readonly kind: "figures"; readonly label: string; readonly headings: readonly (readonly ReportHeading[])[]; readonly rows: readonly ReportViewRow[]; readonly marks: readonly ReportMark[] }
    | { readonly kind: "list"; readonly blocks: readonly ReportBlock[] }
    | { readonly kind: "blank"; readonly rows: number };
  readonly footers: readonly ReportLine[];
  readonly cautions: readonly ReportCaution[];
}
