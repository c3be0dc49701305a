import type { CheckResult } from "./checkResult";
import type { Finding } from "./finding";
import type { MaskingLevel } from "./maskingLevel";
import type { ReportComparison, ReportRemark, ReportTable, UncountedNote } from "./report";
import type { ReportPeriod } from "./reportPeriod";

/** What a list of findings shows of one, in words. */
export type FindingColumn = "register" | "place" | "rule" | "title" | "severity" | "citation" | "due";

/** Words around the tables; what a table itself says is in its definition. */
export interface ReportWords {
  /** Fills in the names of the unit: {unit}, {hamlet}, {person} and the like. */
  fill(text: string, result: CheckResult): string;
  period(period: ReportPeriod): string;
  /** A name or day of the unit by the name a mark gives it ("unit", "asOf" …); null where there is none of that name. */
  named(name: string, result: CheckResult): string | null;
  /** Name of the copy of an office's own sheet. */
  filledName(template: string): string;
  /** A number among words. */
  number(value: number): string;
  /** The line under the title. */
  subtitle(table: ReportTable, own: string | undefined, result: CheckResult): string;
  /** "Mau so 52 (ban hanh kem theo …)". */
  form(name: string, source: string): string;
  /** Printed where a figure could not be computed, and where there is nothing to divide by. */
  readonly missing: string;
  readonly nothing: string;
  /** Stands for a figure of an earlier period that no register keeps, and the footnote that says so. */
  readonly notKept: string;
  /** Stands in a cell that the line does not ask for. */
  readonly notAsked: string;
  readonly notKeptNote: string;
  /** Stands for a figure that is hidden lest it point to persons, and the footnote that says so; neither tells how many are. */
  readonly hidden: string;
  readonly hiddenNote: string;
  noArea(result: CheckResult): string;
  /** A figure with decimals, as printed. */
  decimal(value: number, decimals: number): string;
  signed(value: number): string;
  /** Labels of the two rows that set another period beside: its figures, and the difference to them. */
  compared(comparison: ReportComparison): readonly [string, string];
  /** `figure` as it is printed; null where the line has none. */
  footer(text: string, figure: string | null, unit: string | undefined, table: ReportTable): string;
  /** What a list of findings says of one. */
  finding(finding: Finding, what: FindingColumn): string;
  /** Stands for the rows of a list of which no single one may be seen. */
  counted(rows: number | string): string;
  /** Footnotes: what is not counted and why, which inputs are missing, rows that do not add up. */
  uncounted(note: UncountedNote, result: CheckResult): string;
  /** The same without number and places. */
  uncountedSome(note: UncountedNote, result: CheckResult): string;
  missingInputs(missing: ReportTable["missing"]): string;
  broken(count: number): string;
  remark(remark: ReportRemark): string;
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
