import type { CheckResult } from "../../model/checkResult";
import type { ReportRow, ReportTable } from "../../model/report";
import type { MaskingLevel } from "../../model/reportWords";
import type { SheetWords } from "../../model/words";
import type { OpenCell, PutSheet } from "../../model/writePlan";
import { leavesOf } from "../../reports/compute/columns";
import type { LeafColumn, ReportDefinition } from "../../reports/definition/schema";
import { addHead, addSignatures, cellStyle, SheetBuilder } from "../layout";
import { headingRow, stampRow, withOpenCells, type RowName } from "../summary/openCells";
import { addHeadingRows } from "./headings";
import { cautionLines, cellIn, footerLines, isOpen, isTotalFirst, labelOf, totalRows, type Printing } from "./printing";

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The row of column numbers: as the form has them, else from 1. */
const addNumbers = (sheet: SheetBuilder, columns: readonly LeafColumn[]): number => {
  const row = sheet.addRow(columns.map(({ number }, index) => (number === undefined ? `(${String(index + 1)})` : number === "" ? "" : `(${number})`)));
  sheet.style({ italic: true, align: "center", border: "thin", size: 10 }, row);
  return row;
};

/** A heading of lines, a block of a list, a hamlet within it: over the whole width. */
const addHeadingLine = (sheet: SheetBuilder, row: ReportRow, printing: Printing): number => {
  const label = labelOf(printing, row);
  return sheet.addMergedText(row.ordinal === "" ? label : `${row.ordinal}. ${label}`, { ...cellStyle, bold: true });
};

const addTotals = (sheet: SheetBuilder, printing: Printing): readonly RowName[] =>
  totalRows(printing).map(({ name, kind, cells }) => {
    const row = sheet.addTextRow([...cells]);
    if (kind !== "compared") sheet.style(kind === "total" ? { bold: true } : { italic: true }, row);
    return { row, name };
  });

const isLeft = ({ key, align, cell }: LeafColumn): boolean => align === "left" || (align === undefined && cell === undefined && key === "label");

const styleBody = (sheet: SheetBuilder, columns: readonly LeafColumn[], first: number, rows: number): void => {
  let from = 0;
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    if (next !== undefined && isLeft(next) === isLeft(column)) return;
    sheet.style(isLeft(column) ? cellStyle : { ...cellStyle, align: "center" }, first, from + 1, rows, index + 1 - from);
    from = index + 1;
  });
};

interface Body {
  readonly names: readonly RowName[];
  readonly cells: readonly OpenCell[];
}

const addBody = (sheet: SheetBuilder, printing: Printing): Body => {
  const { table, columns } = printing;
  const first = sheet.nextRow;
  const totalsFirst = isTotalFirst(printing.definition);
  const names: RowName[] = totalsFirst ? [...addTotals(sheet, printing)] : [];
  const cells: OpenCell[] = [];
  const headings: number[] = [];
  for (const row of table.rows) {
    if (row.kind !== "row") {
      const at = addHeadingLine(sheet, row, printing);
      headings.push(at);
      names.push({ row: at, name: row.key });
      continue;
    }
    const at = sheet.addTextRow(columns.map((column) => cellIn(printing, row, column)));
    names.push({ row: at, name: `r:${row.key}` });
    columns.forEach((column, index) => {
      if (isOpen(printing, row, column)) cells.push({ row: at, column: index + 1, joins: false });
    });
  }
  if (table.rows.length === 0) {
    const at = sheet.addTextRow(columns.map(({ key }) => (key === "label" || key === columns[1]?.key ? printing.words.nobody : "")));
    names.push({ row: at, name: "none" });
  }
  if (!totalsFirst) names.push(...addTotals(sheet, printing));
  styleBody(sheet, columns, first, sheet.nextRow - first);
  for (const at of headings) sheet.style({ align: "left", bold: true }, at);
  sheet.endTable(first);
  return { names, cells };
};

/** The lines below the table: figures of the form, what is not counted and why, notes. */
const addNotes = (sheet: SheetBuilder, printing: Printing): void => {
  const { definition, result, words, level } = printing;
  for (const { text } of footerLines(printing)) sheet.addMergedText(text, {});
  const small = { italic: true, size: 11 } as const;
  for (const { text, isBroken } of cautionLines(printing)) sheet.addMergedText(text, isBroken ? { ...small, bold: true } : small);
  for (const note of definition.notes ?? []) sheet.addMergedText(words.fill(note, result), small);
  sheet.addMergedText(words.masking(level, "list" in definition.body), small);
};

const headRows = 3;

/** Rows in which every cell is open to people. */
const openRows = (sheet: SheetBuilder, first: number, last: number, name: string): Body => ({
  names: range(first, last).map((row, index) => ({ row, name: `${name}${String(index + 1)}` })),
  cells: range(first, last).flatMap((row) => range(1, sheet.columns).map((column) => ({ row, column, joins: false }))),
});

/** Name of the sheet kind of a table. */
export const sheetKindOf = (id: string): PutSheet["sheetKind"] => `T${id.slice(1)}`;

/**
 * A reporting table as a sheet, laid out for print (ND 30/2020): head, headings of any depth repeated on every page,
 * column numbers, rows, totals, footnotes, signatures. What people write beside the figures stays when it is filled
 * again. `level`: how much of a person it shows.
 */
export const planReportSheet = (definition: ReportDefinition, table: ReportTable, result: CheckResult, words: SheetWords, level: MaskingLevel = definition.masking): PutSheet => {
  const columns = leavesOf(definition.columns);
  const printing: Printing = { definition, table, result, words: words.reports, level, columns };
  const { reports } = words;
  const fill = (text: string): string => reports.fill(text, result);
  const sheet = new SheetBuilder(columns.map(({ width }) => width));
  addHead(sheet, words, result, definition.id, fill(definition.title), reports.subtitle(table, definition.subtitle, result));
  const head = openRows(sheet, 1, headRows, "head");
  const note = [definition.form === undefined ? "" : reports.form(definition.form.name, definition.form.source), definition.unit === undefined ? "" : fill(definition.unit)].filter((text) => text !== "").join(". ");
  if (note !== "") sheet.addMergedText(note, { italic: true, align: "right", size: 11 });
  const headings = addHeadingRows(sheet, definition.columns, fill);
  const numbers = addNumbers(sheet, columns);
  const body = addBody(sheet, printing);
  addNotes(sheet, printing);
  const signaturesFrom = sheet.nextRow;
  addSignatures(sheet, words, result, definition.signatures);
  const signatures = openRows(sheet, signaturesFrom, sheet.nextRow - 1, "sign");
  const stampFrom = sheet.nextRow;
  sheet.addMergedText(reports.recipients(result, definition.recipients?.map(fill)), { size: 11 });
  sheet.addMergedText(reports.stamp(table, result), { italic: true, size: 10 });
  if (definition.form === undefined) sheet.addMergedText(words.ownLayout, { italic: true, size: 10 });
  const planned: PutSheet = {
    kind: "putSheet",
    sheetKind: sheetKindOf(definition.id),
    name: definition.sheetName,
    content: sheet.build({ orientation: definition.orientation, titleRows: { first: headings.first, last: numbers } }, numbers),
  };
  return withOpenCells(planned, [...head.names, { row: headings.first, name: headingRow }, ...body.names, ...signatures.names, { row: stampFrom, name: stampRow }], [...head.cells, ...body.cells, ...signatures.cells], result.fingerprint);
};
