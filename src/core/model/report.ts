import type { RecordRef } from "./criterion";
import type { Finding } from "./finding";
import type { LocalDate } from "./localDate";
import type { ReportPeriod } from "./reportPeriod";

/** Figures by the key of their column; null could not be computed and is never printed as 0. */
export type ReportFigures = Readonly<Record<string, number | null>>;

/** One printed row. Lists have texts, aggregate tables figures. */
export interface ReportRow {
  /** Name of the row, the same in every computation. */
  readonly key: string;
  /** Name of the line it stands for, where the lines are repeated for every hamlet. */
  readonly line?: string;
  /** "group" and "heading" open a block; "nobody" stands for one without rows, "unknown" for one whose register is missing. */
  readonly kind: "row" | "group" | "heading" | "nobody" | "unknown";
  readonly ordinal: string;
  readonly label: string;
  readonly code?: string;
  readonly figures: ReportFigures;
  /** By the key of its column; null where what it is made of is missing. */
  readonly texts?: Readonly<Record<string, string | null>>;
  /** What a copy without names shows in place of some of them; null: nothing of it. */
  readonly masked?: Readonly<Record<string, string | null>>;
  /** The record of a list's row. */
  readonly record?: RecordRef;
  /** In a list of findings. */
  readonly finding?: Finding;
  /** Records behind a figure, by the key of its column. */
  readonly behind?: Readonly<Record<string, readonly RecordRef[]>>;
  /** No part of the totals. */
  readonly ofThese?: true;
}

/** Why records that a reader might expect are not in a figure. */
export type UncountedReason =
  | "no-area" | "no-entry-date" | "unclear-entry-date" | "vague-entry-date" | "removal-undated" | "no-period-date" | "unclear-date" | "unclear-cell" | "blank-figure";

export interface UncountedNote {
  readonly reason: UncountedReason;
  readonly register: string;
  readonly records: readonly RecordRef[];
}

/**
 * How figures were made, where a reader may not expect it: the hamlets stand in for the list of units that is missing;
 * for a past day registers tell who was on a list, but dossiers, results and the like only as they stand now.
 */
export type ReportRemark = "hamlets-stand-in" | "current-state";

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
  /** Of a list, the figures below it that have a key. */
  readonly totals: ReportFigures;
  readonly footers: readonly { readonly text: string; readonly figure: number | null; readonly records: readonly RecordRef[] }[];
  readonly comparisons: readonly ReportComparison[];
  readonly uncounted: readonly UncountedNote[];
  /** Registers and columns that are missing for some figure. */
  readonly missing: readonly { readonly register: string; readonly column: string | null }[];
  /** Rows in which the relations of the definition do not hold: the table says so instead of hiding it. */
  readonly broken: readonly string[];
  readonly remarks: readonly ReportRemark[];
  /** In a copy that shows no small counts: cells with a sign instead of their figure, by name (`hiddenCells`). */
  readonly hidden?: ReadonlySet<string>;
}
