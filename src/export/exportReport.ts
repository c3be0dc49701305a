import type { ExportedFile, ReportRequest } from "../core/model/exportFile";
import { sectionsOfReport } from "./docx/documents";
import { documentBytes } from "./docx/writeDocument";
import { fileStem } from "./fileName";
import { mimeTypes } from "./mimeTypes";

/** Makes a Word document of a report with its tables (Decree 30/2020/ND-CP). The same request gives the same bytes. */
export const exportReport = ({ code, report, ...request }: ReportRequest): ExportedFile => ({
  fileName: `${fileStem({ ...request, codes: [code] })}.docx`,
  mime: mimeTypes.docx,
  bytes: documentBytes(sectionsOfReport(report, request.uses1904Dates), request),
});
