import type { MaskingLevel } from "./maskingLevel";
import type { PeriodKind, ReportPeriod } from "./reportPeriod";

/** A printed column of a table, and where it stands under which headings. */
export interface ReportColumnInfo {
  readonly key: string;
  /** From the outermost heading to its own. */
  readonly headings: readonly string[];
}

/** What a person may know of a table before it is computed; its texts have the names of the unit filled in. */
export interface ReportInfo {
  readonly id: string;
  readonly sheetName: string;
  readonly title: string;
  /** Name of the official form; null where the unit's own layout stands in. */
  readonly form: string | null;
  readonly from: string;
  readonly to: string;
  readonly kind: "list" | "figures" | "blank";
  readonly masking: MaskingLevel;
  readonly columns: readonly ReportColumnInfo[];
  readonly total: string | null;
  /** The period it is made for where nobody chose, and the periods that can be chosen. */
  readonly period: ReportPeriod;
  readonly periods: Readonly<Partial<Record<PeriodKind, ReportPeriod>>>;
  /** The registers it is made of. */
  readonly registers: readonly string[];
}

/** The summary table of a criteria set. */
export interface SummaryInfo {
  readonly set: string;
  /** Number of the table; "" where it has none. */
  readonly code: string;
  readonly sheetName: string;
  /** What the set is called. */
  readonly title: string;
}
