import type { CopiedTables, ExportedFile, ExportRequest, ExportSheet, ReportRequest } from "../core/model/exportFile";

/** What makes files; loaded when somebody first exports. */
export interface ExportWriters {
  exportSheets(request: ExportRequest): ExportedFile;
  exportReport(request: ReportRequest): ExportedFile;
  copyTables(sheets: readonly ExportSheet[], uses1904Dates: boolean): CopiedTables;
}

/**
 * Files of planned sheets. They are made on this computer and handed to nobody; what they show of persons was decided
 * when the sheets were planned. Each fails with `engineMissing` where the code for it cannot be fetched.
 */
export interface ExportUseCases {
  exportSheets(request: ExportRequest): Promise<ExportedFile>;
  exportReport(request: ReportRequest): Promise<ExportedFile>;
  /** The sheets for the clipboard, where no file can be saved. */
  copyTables(sheets: readonly ExportSheet[], uses1904Dates: boolean): Promise<CopiedTables>;
  /** Opens an exported workbook in Excel as a new one, where downloads are blocked. The open workbook stays as it is. */
  openNew(file: ExportedFile): Promise<void>;
}
