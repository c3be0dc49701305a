import type { CheckResult } from "../model/checkResult";
import type { ReportRow, ReportTable } from "../model/report";
import type { CellValue } from "../model/sheetGrid";
import type { ReportColumnWords, SheetWords } from "../model/words";
import type { PutSheet } from "../model/writePlan";
import { addColumnNumbers, addHead, addSignatures, cellStyle, headingStyle, lineHeight, linesOf, SheetBuilder } from "./layout";

/** Two heading rows: groups merged over their columns, single headings merged over both rows. */
const addHeadings = (sheet: SheetBuilder, columns: readonly ReportColumnWords[]): number => {
  const top = sheet.addRow(columns.map(({ group, heading }, index) => (group === "" ? heading : columns[index - 1]?.group === group ? "" : group)));
  sheet.addRow(columns.map(({ group, heading }) => (group === "" ? "" : heading)));
  sheet.style(headingStyle, top, 1, 2);
  columns.forEach(({ group }, index) => {
    if (group === "") sheet.merge(top, index + 1, 2, 1);
    else if (columns[index - 1]?.group !== group) sheet.merge(top, index + 1, 1, columns.filter((other) => other.group === group).length);
  });
  const groupLines = columns.map(({ group }) => linesOf(group, columns.filter((other) => other.group === group).reduce((sum, { width }) => sum + width, 0)));
  const ownLines = columns.map(({ group, heading, width }) => (group === "" ? 1 : linesOf(heading, width)));
  sheet.height(top, Math.max(2, ...groupLines) * lineHeight);
  sheet.height(top + 1, Math.max(2, ...ownLines) * lineHeight);
  return top;
};

const cells = (row: ReportRow, ordinal: CellValue, label: string, columns: readonly ReportColumnWords[], words: SheetWords): CellValue[] =>
  columns.map(({ key }) => {
    if (key === "ordinal") return ordinal;
    if (key === "label") return label;
    if (key === "ratio") return words.t09.ratio(row.figures.hoDaKy ?? null, row.figures.hoTong ?? null);
    return row.figures[key] ?? words.t09.missing;
  });

const addBody = (sheet: SheetBuilder, table: ReportTable, result: CheckResult, words: SheetWords): void => {
  const first = sheet.nextRow;
  const columns = words.t09.columns(result);
  table.rows.forEach((row, index) => sheet.addTextRow(cells(row, index + 1, row.label === "" ? words.t09.unknownHamlet(result) : row.label, columns, words)));
  const total = sheet.addTextRow(cells({ label: "", figures: table.totals }, "", words.t09.total, columns, words));
  const rows = sheet.nextRow - first;
  sheet.style({ ...cellStyle, align: "center" }, first, 1, rows, 1);
  sheet.style(cellStyle, first, 2, rows, 1);
  sheet.style({ ...cellStyle, align: "center" }, first, 3, rows, sheet.columns - 2);
  sheet.style({ bold: true }, total);
};

/** T09 as a sheet: two-row merged headings, one row a hamlet, totals last. */
export const planT09Sheet = (result: CheckResult, words: SheetWords): PutSheet | null => {
  const table = result.reports.find(({ id }) => id === "T09");
  if (!table) return null;
  const columns = words.t09.columns(result);
  const sheet = new SheetBuilder(columns.map(({ width }) => width));
  addHead(sheet, words, result, "T09", words.t09.title(result), words.t09.subtitle(result));
  sheet.addMergedText(words.t09.unit(result), { italic: true, align: "right", size: 11 });
  const headings = addHeadings(sheet, columns);
  addColumnNumbers(sheet);
  addBody(sheet, table, result, words);
  for (const note of words.t09.footnotes(result)) sheet.addMergedText(note, { italic: true, size: 11 });
  addSignatures(sheet, words, result);
  sheet.addMergedText(words.ownLayout, { italic: true, size: 10 });
  return {
    kind: "putSheet",
    sheetKind: "T09",
    name: words.t09.sheetName,
    content: sheet.build({ orientation: "landscape", titleRows: { first: headings, last: headings + 2 } }, headings + 2),
  };
};
