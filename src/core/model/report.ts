/** One reporting table, computed: keys and figures only; headings and layout belong to its definition. */
export interface ReportTable {
  readonly id: string;
  /** One entry per printed row; a null figure could not be computed and is never printed as 0. */
  readonly rows: readonly ReportRow[];
  readonly totals: Readonly<Record<string, number | null>>;
}

export interface ReportRow {
  readonly label: string;
  readonly figures: Readonly<Record<string, number | null>>;
}
