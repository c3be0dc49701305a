import type { RecordRef } from "./criterion";
import type { LocalDate } from "./localDate";
import type { ReportPeriod } from "./reportPeriod";

/** Figures by the key of their column; null could not be computed and is never printed as 0. */
export type ReportFigures = Readonly<Record<string, number | null>>;

/** One printed row. Lists have texts, aggregate tables figures. */
export interface ReportRow {
  /** Name of the row, the same in every computation. */
  readonly key: string;
  /** "group" and "heading" open a block and have no figures. */
  readonly kind: "row" | "group" | "heading";
  readonly ordinal: string;
  readonly label: string;
  readonly code?: string;
  readonly figures: ReportFigures;
  readonly texts?: Readonly<Record<string, string>>;
  /** The record of a list's row. */
  readonly record?: RecordRef;
  /** Records behind a figure, by the key of its column. */
  readonly behind?: Readonly<Record<string, readonly RecordRef[]>>;
  /** No part of the totals. */
  readonly ofThese?: true;
}

/** Why records that a reader might expect are not in a figure. */
export type UncountedReason = "no-area" | "no-entry-date" | "unclear-date" | "unclear-cell" | "no-period-date" | "removal-undated";

export interface UncountedNote {
  readonly reason: UncountedReason;
  readonly register: string;
  readonly records: readonly RecordRef[];
}

/** The totals of another period, set beside. */
export interface ReportComparison {
  readonly with: "previous" | "lastYear";
  readonly period: ReportPeriod;
  readonly totals: ReportFigures;
}

/** A reporting table, computed: keys, figures and texts; headings and layout belong to its definition. */
export interface ReportTable {
  readonly id: string;
  readonly period: ReportPeriod;
  /** The day of stock figures: the end of the period, or T where that is earlier. */
  readonly asOf: LocalDate;
  readonly rows: readonly ReportRow[];
  readonly totals: ReportFigures;
  readonly footers: readonly { readonly text: string; readonly figure: number | null; readonly records: readonly RecordRef[] }[];
  readonly comparisons: readonly ReportComparison[];
  readonly uncounted: readonly UncountedNote[];
  /** Registers and columns that are missing for some figure. */
  readonly missing: readonly { readonly register: string; readonly column: string | null }[];
  /** Rows in which the relations of the definition do not hold: the table says so instead of hiding it. */
  readonly broken: readonly string[];
}
