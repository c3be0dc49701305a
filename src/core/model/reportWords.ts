import type { CheckResult } from "./checkResult";
import type { ReportComparison, ReportTable, UncountedNote } from "./report";
import type { ReportPeriod } from "./reportPeriod";

/** How much of a person a printed table shows (domain.md 7.3). */
export type MaskingLevel = "full" | "masked" | "counts";

/** Words around the tables; what a table itself says is in its definition. */
export interface ReportWords {
  /** Fills in the names of the unit: {unit}, {hamlet}, {person} and the like. */
  fill(text: string, result: CheckResult): string;
  period(period: ReportPeriod): string;
  /** The line under the title. */
  subtitle(table: ReportTable, own: string | undefined, result: CheckResult): string;
  /** "Mau so 52 (ban hanh kem theo …)". */
  form(name: string, source: string): string;
  /** Printed where a figure could not be computed, and where there is nothing to divide by. */
  readonly missing: string;
  readonly nothing: string;
  /** Stands for a figure of an earlier period that no register keeps, and the footnote that says so. */
  readonly notKept: string;
  readonly notKeptNote: string;
  noArea(result: CheckResult): string;
  /** A figure with decimals, as printed. */
  decimal(value: number, decimals: number): string;
  signed(value: number): string;
  /** Labels of the two rows that set another period beside: its figures, and the difference to them. */
  compared(comparison: ReportComparison): readonly [string, string];
  footer(text: string, figure: number | null, unit: string | undefined, table: ReportTable): string;
  /** Footnotes: what is not counted and why, which inputs are missing, rows that do not add up. */
  uncounted(note: UncountedNote, result: CheckResult): string;
  missingInputs(missing: ReportTable["missing"]): string;
  broken(count: number): string;
  /** What the level keeps back, and the ground for processing. */
  masking(level: MaskingLevel, isList: boolean): string;
  /** Stands in the only row of a list of nobody. */
  readonly nobody: string;
  /** Stands in for free text that is kept back. */
  readonly withheld: string;
  /** "Noi nhan:" and who, a line each. */
  recipients(result: CheckResult, own: readonly string[] | undefined): string;
  stamp(table: ReportTable, result: CheckResult): string;
}
