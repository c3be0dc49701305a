import type { ExportedFile, ExportRequest } from "../core/model/exportFile";
import { sectionsOfSheets } from "./docx/documents";
import { documentBytes } from "./docx/writeDocument";
import { fileStem } from "./fileName";
import { jsonBytes } from "./json/writeJson";
import { mimeTypes } from "./mimeTypes";
import { zipFiles } from "./package/zip";
import { visibleContent } from "./sheet/visibleContent";
import { statementOf } from "./statement";
import { csvBytes } from "./table/csv";
import { tablesOf } from "./table/tablesOf";
import { workbookBytes } from "./workbook/writeWorkbook";

/** One CSV file, or, as a CSV file holds one table, a zip of several. */
const csvFile = (request: ExportRequest, stem: string): ExportedFile => {
  const statement = request.masking === "full" ? statementOf(request.words) : null;
  const files = request.sheets.flatMap((sheet) => {
    const { tables } = tablesOf(visibleContent(sheet.content), request.uses1904Dates);
    const name = fileStem({ ...request, codes: [sheet.code] });
    return tables.map((table) => ({ name, bytes: csvBytes(table, request.csvSeparator ?? ",", statement) }));
  });
  const [only] = files;
  if (files.length === 1 && only !== undefined) return { fileName: `${stem}.csv`, mime: mimeTypes.csv, bytes: only.bytes };
  const numbered = files.map(({ name, bytes }, index) => {
    const copies = files.slice(0, index).filter((other) => other.name === name).length;
    return { path: `${name}${copies === 0 ? "" : `_${String(copies + 1)}`}.csv`, bytes };
  });
  return { fileName: `${stem}.zip`, mime: mimeTypes.zip, bytes: zipFiles(numbered) };
};

/**
 * Makes a file of planned sheets, in memory and without a request to anybody. The same request gives the same bytes.
 * Columns that only the add-in reads are left out; every text stays a text. What the sheets show of persons was decided
 * when they were planned; `masking` only says so in the file.
 */
export const exportSheets = (request: ExportRequest): ExportedFile => {
  const stem = fileStem({ ...request, codes: request.sheets.map(({ code }) => code) });
  const contents = request.sheets.map(({ content }) => visibleContent(content));
  switch (request.format) {
    case "xlsx":
      return { fileName: `${stem}.xlsx`, mime: mimeTypes.xlsx, bytes: workbookBytes(request, contents) };
    case "docx":
      return { fileName: `${stem}.docx`, mime: mimeTypes.docx, bytes: documentBytes(sectionsOfSheets(contents, request.uses1904Dates), request) };
    case "json":
      return { fileName: `${stem}.json`, mime: mimeTypes.json, bytes: jsonBytes(request, contents.map((content) => tablesOf(content, request.uses1904Dates))) };
    case "csv":
      return csvFile(request, stem);
  }
};
