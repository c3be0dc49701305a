import { AppError } from "./appError";
import type { ExportUseCases, ExportWriters } from "./exportUseCases";
import type { WorkbookPort } from "./ports";

export interface ExportDeps {
  readonly workbook: Pick<WorkbookPort, "openNew">;
  readonly loadExport: () => Promise<ExportWriters>;
}

export const createExportUseCases = ({ workbook, loadExport }: ExportDeps): ExportUseCases => {
  const writers = (): Promise<ExportWriters> =>
    loadExport().catch((error: unknown) => {
      throw new AppError("engineMissing", { technical: error instanceof Error ? error.name : "" });
    });
  return {
    exportSheets: async (request) => (await writers()).exportSheets(request),
    exportReport: async (request) => (await writers()).exportReport(request),
    copyTables: async (sheets, uses1904Dates) => (await writers()).copyTables(sheets, uses1904Dates),
    openNew: ({ bytes }) => workbook.openNew(bytes),
  };
};
