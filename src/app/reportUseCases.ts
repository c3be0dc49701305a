import type { CheckResult } from "../core/model/checkResult";
import type { ReportTable } from "../core/model/report";
import type { ReportInfo, SummaryInfo } from "../core/model/reportInfo";
import type { ReportPeriod } from "../core/model/reportPeriod";
import type { ReportView } from "../core/model/reportView";
import type { MaskingLevel } from "../core/model/maskingLevel";
import type { WriteOutcome } from "../core/model/writePlan";
import type { WriteOptions } from "./ports";

/** A sheet of the office's own with marks to be filled in. */
export interface OfficeTemplateInfo {
  readonly sheet: string;
  readonly marks: number;
  readonly tables: readonly string[];
  /** As typed; their cells stay as they are. */
  readonly unknown: readonly string[];
}

export interface ReportOptions extends WriteOptions {
  /** The table's own where none is given. */
  readonly period?: ReportPeriod;
  /** How much of a person lists show; the table's own where none is given. */
  readonly level?: MaskingLevel;
}

/** The reporting tables of a checked workbook. */
export interface ReportUseCases {
  /** Every shipped table, in order. Nothing is read or written. */
  reports(result: CheckResult): Promise<readonly ReportInfo[]>;
  /** The summary tables of the criteria sets, in the order of the sets. Nothing is read or written. */
  summaries(result: CheckResult): Promise<readonly SummaryInfo[]>;
  /** Computes one table from the records as they were checked; nothing is read or written. */
  report(result: CheckResult, id: string, period?: ReportPeriod): Promise<ReportTable>;
  /** One table as it would be printed, with the records behind its figures and without names; nothing is read or written. */
  viewReport(result: CheckResult, id: string, period?: ReportPeriod): Promise<ReportView>;
  /** Sheets of the office's own in which marks stand such as "{{T09.total.hoTong}}", and those marks that nobody knows. Nothing is read or written. */
  officeTemplates(result: CheckResult): Promise<readonly OfficeTemplateInfo[]>;
  /** Fills the marks of such sheets in copies of them; the sheets themselves stay as they are, a copy made before is replaced. */
  fillTemplates(result: CheckResult, sheets: readonly string[], options?: ReportOptions): Promise<WriteOutcome>;
  /** Writes the sheets of some tables; what people wrote into them stays. */
  writeReports(result: CheckResult, ids: readonly string[], options?: ReportOptions): Promise<WriteOutcome>;
}
