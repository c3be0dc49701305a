import { AppError } from "../../src/app/appError";
import type { DutyUseCases } from "../../src/app/dutyUseCases";
import type { ExportUseCases } from "../../src/app/exportUseCases";
import type { OfficeTemplateInfo, ReportOptions, ReportUseCases } from "../../src/app/reportUseCases";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { DutyDue, DutyGaps } from "../../src/core/model/duty";
import type { CopiedTables, ExportedFile, ExportRequest, ExportSheet, ReportRequest } from "../../src/core/model/exportFile";
import type { ReportInfo, SummaryInfo } from "../../src/core/model/reportInfo";
import type { ReportPeriod } from "../../src/core/model/reportPeriod";
import type { ReportView } from "../../src/core/model/reportView";
import type { WriteOutcome } from "../../src/core/model/writePlan";
import { FakeVerification } from "./fakeVerification";
import { noGaps, sampleDuties, sampleReportInfos, sampleSummaries, sampleViews } from "./sampleReports";

/** Tables, the calendar and files without a workbook: what is asked is remembered, what is given is the test's. */
export abstract class FakeReports extends FakeVerification implements ReportUseCases, DutyUseCases, ExportUseCases {
  abstract readonly calls: string[];

  reportInfos: readonly ReportInfo[] | AppError = sampleReportInfos;
  summaryInfos: readonly SummaryInfo[] = sampleSummaries;
  /** Tables to look at by id; one that is not here is an error. */
  reportViews: Readonly<Record<string, ReportView>> = sampleViews;
  readonly viewedReports: { readonly id: string; readonly period: ReportPeriod | undefined }[] = [];
  dutyList: readonly DutyDue[] = sampleDuties;
  gapsOfDuties: DutyGaps | AppError = noGaps;
  readonly writtenReports: { readonly ids: readonly string[]; readonly options: Pick<ReportOptions, "period" | "level"> }[] = [];

  async reports(): Promise<readonly ReportInfo[]> {
    this.described += 1;
    if (this.reportInfos instanceof AppError) throw this.reportInfos;
    return this.reportInfos;
  }

  /** How often tables were described. */
  described = 0;

  async summaries(): Promise<readonly SummaryInfo[]> {
    return this.summaryInfos;
  }

  async viewReport(_result: CheckResult, id: string, period?: ReportPeriod): Promise<ReportView> {
    this.viewedReports.push({ id, period });
    const view = this.reportViews[id];
    if (!view) throw new AppError("unexpected");
    return period === undefined ? view : { ...view, period };
  }

  /** The pane looks at tables, it does not compute them. */
  async report(): Promise<never> {
    throw new AppError("unexpected");
  }

  async duties(): Promise<readonly DutyDue[]> {
    return this.dutyList;
  }

  async dutyGaps(_result: CheckResult, { id }: DutyDue): Promise<DutyGaps> {
    this.calls.push(`dutyGaps ${id}`);
    if (this.gapsOfDuties instanceof AppError) throw this.gapsOfDuties;
    return this.gapsOfDuties;
  }

  writeReports(_result: CheckResult, ids: readonly string[], { period, level, ...options }: ReportOptions = {}): Promise<WriteOutcome> {
    this.writtenReports.push({ ids, options: { ...(period && { period }), ...(level && { level }) } });
    return this.write(`writeReports ${ids.join(" ")}`, options);
  }

  officeTemplateList: readonly OfficeTemplateInfo[] = [];

  async officeTemplates(): Promise<readonly OfficeTemplateInfo[]> {
    return this.officeTemplateList;
  }

  fillTemplates(_result: CheckResult, sheets: readonly string[], options: ReportOptions = {}): Promise<WriteOutcome> {
    return this.write(`fillTemplates ${sheets.join(" ")}`, options);
  }

  /** Requests for files, in order; each gives `exported`. */
  readonly exportRequests: (ExportRequest | ReportRequest)[] = [];
  exported: ExportedFile | AppError = { fileName: "xa-mau-son_T09_2025-12-15.xlsx", mime: "application/octet-stream", bytes: new Uint8Array([1]) };
  copied: CopiedTables | AppError = { text: "1\t2", html: "<table></table>" };
  readonly copiedSheets: (readonly ExportSheet[])[] = [];
  readonly openedNew: ExportedFile[] = [];
  openNewError: AppError | null = null;

  async exportReports(): Promise<ExportedFile> {
    this.calls.push("exportReports");
    return { fileName: "bieu.xlsx", mime: "application/octet-stream", bytes: new Uint8Array([80, 75]) };
  }

  async copyReports(): Promise<CopiedTables> {
    return { text: "", html: "" };
  }

  exportSheets(request: ExportRequest): Promise<ExportedFile> {
    return this.file(request);
  }

  exportReport(request: ReportRequest): Promise<ExportedFile> {
    return this.file(request);
  }

  async copyTables(sheets: readonly ExportSheet[]): Promise<CopiedTables> {
    this.copiedSheets.push(sheets);
    if (this.copied instanceof AppError) throw this.copied;
    return this.copied;
  }

  async openNew(file: ExportedFile): Promise<void> {
    this.openedNew.push(file);
    if (this.openNewError !== null) throw this.openNewError;
  }

  private async file(request: ExportRequest | ReportRequest): Promise<ExportedFile> {
    this.exportRequests.push(request);
    if (this.exported instanceof AppError) throw this.exported;
    return this.exported;
  }
}
