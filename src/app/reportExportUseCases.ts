import type { CheckResult } from "../core/model/checkResult";
import type { CopiedTables, CsvSeparator, ExportedFile, ExportFormat } from "../core/model/exportFile";
import type { ReportPeriod } from "../core/model/reportPeriod";
import type { MaskingLevel } from "../core/model/maskingLevel";

/** Which tables leave the office, and what they show of persons. */
export interface ReportSelection {
  /** Reporting tables, by id. */
  readonly reports: readonly string[];
  /** Criteria sets, by id, whose summary tables go too. */
  readonly sets: readonly string[];
  /** Each table's own where none is given. */
  readonly period?: ReportPeriod;
  /** "masked", without names and identity numbers, where nothing is chosen. */
  readonly level?: MaskingLevel;
}

export interface ReportExport extends ReportSelection {
  readonly format: ExportFormat;
  readonly csvSeparator?: CsvSeparator;
}

/**
 * Files of tables. They are planned anew from the records of the result and not read from the sheets, so nothing that a
 * person wrote beside the figures leaves with them; what a person answered for a criterion leaves without its evidence
 * unless names do. The scoring table is left out: it holds nothing but what people typed. In "counts" there are no
 * summary tables either: a verdict would tell small counts that are hidden elsewhere. A selection of which nothing is
 * left fails with `unexpected`.
 */
export interface ReportExportUseCases {
  exportReports(result: CheckResult, wanted: ReportExport): Promise<ExportedFile>;
  /** The same for the clipboard, where no file can be saved. */
  copyReports(result: CheckResult, wanted: ReportSelection): Promise<CopiedTables>;
}
