import type { CheckResult } from "../../model/checkResult";
import { blockPlace, isHidden, onlyColumn } from "../../model/hiddenCells";
import type { ReportRow, ReportTable } from "../../model/report";
import type { MaskingLevel } from "../../model/maskingLevel";
import type { SheetWords } from "../../model/words";
import type { OpenCell, PutSheet } from "../../model/writePlan";
import { leavesOf } from "../../reports/compute/columns";
import type { LeafColumn, ReportDefinition } from "../../reports/definition/schema";
import { addHead, addSignatures, cellStyle, SheetBuilder } from "../layout";
import { headingRow, stampRow, withOpenCells, type RowName } from "../summary/openCells";
import { addHeadingRows } from "./headings";
import { cautionLines, cellIn, footerLines, isDivided, isOpen, isTotalFirst, labelOf, type Printing, totalRows } from "./printing";

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The row of column numbers: as the form has them, else from 1. */
const addNumbers = (sheet: SheetBuilder, columns: readonly LeafColumn[]): number => {
  const row = sheet.addRow(columns.map(({ number }, index) => number ?? `(${String(index + 1)})`));
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
    const row = sheet.addTextRow([...cells], { bold: kind === "total" });
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

/** A list of which no single row may be seen: of each block how many it has. */
const addCounts = (sheet: SheetBuilder, printing: Printing): Body => {
  const { table, words } = printing;
  const first = sheet.nextRow;
  const blocks: { readonly heading: ReportRow | null; rows: number }[] = [];
  for (const row of table.rows) {
    if (row.kind === "heading" || blocks.length === 0) blocks.push({ heading: row.kind === "heading" ? row : null, rows: 0 });
    const block = blocks.at(-1);
    if (row.kind === "row" && block) block.rows += 1;
  }
  const names = blocks.map(({ heading, rows }, index): RowName => {
    const counted = table.missing.length > 0 && rows === 0 ? words.missing : words.counted(isHidden(table, blockPlace(index), onlyColumn) ? words.hidden : rows);
    const row = sheet.addMergedText(heading === null ? counted : `${labelOf(printing, heading)}: ${counted}`, cellStyle);
    return { row, name: `count${String(index + 1)}` };
  });
  sheet.endTable(first);
  return { names, cells: [] };
};

const addBody = (sheet: SheetBuilder, printing: Printing): Body => {
  const { table, columns } = printing;
  if ("list" in printing.definition.body && printing.level === "counts") return addCounts(sheet, printing);
  const first = sheet.nextRow;
  const totalsFirst = isTotalFirst(printing.definition);
  const names: RowName[] = totalsFirst ? [...addTotals(sheet, printing)] : [];
  const cells: OpenCell[] = [];
  const headings: number[] = [];
  const wholes: number[] = [];
  for (const row of table.rows) {
    if (row.kind === "nobody" || row.kind === "unknown") {
      names.push({ row: sheet.addTextRow(columns.map((_, index) => (index === 1 ? labelOf(printing, row) : ""))), name: row.key });
      continue;
    }
    if (row.kind !== "row") {
      const at = addHeadingLine(sheet, row, printing);
      headings.push(at);
      names.push({ row: at, name: row.key });
      continue;
    }
    const isWhole = isDivided(printing, row);
    const at = sheet.addTextRow(columns.map((column) => cellIn(printing, row, column)), { bold: isWhole });
    names.push({ row: at, name: `r:${row.key}` });
    if (isWhole) wholes.push(at);
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
  for (const at of headings) {
    sheet.style({ align: "left", bold: true }, at);
    // Never alone at the foot of a page.
    sheet.keepTogether({ first: at, last: at + 1 });
  }
  for (const at of wholes) sheet.style({ bold: true }, at);
  sheet.endTable(first);
  return { names, cells };
};

/** With so many figures below the table they are company enough for the signatures. */
const manyFooters = 4;

/** The lines below the table: figures of the form, what is not counted and why, notes. */
const addNotes = (sheet: SheetBuilder, printing: Printing): void => {
  const { definition, result, words, level } = printing;
  const first = sheet.nextRow;
  for (const { text } of footerLines(printing)) sheet.addMergedText(text, {});
  const small = { italic: true, size: 11 } as const;
  for (const { text, isBroken } of cautionLines(printing)) sheet.addMergedText(text, isBroken ? { ...small, bold: true } : small);
  for (const note of definition.notes ?? []) sheet.addMergedText(words.fill(note, result), small);
  if (!("blankRows" in definition.body)) sheet.addMergedText(words.masking(level, "list" in definition.body), small);
  if (printing.table.footers.length >= manyFooters) sheet.endTable(first);
};

const headRows = 3;
/** Row of the line under the title. */
const subtitleRow = 6;

/** Rows in which every cell is open to people. */
const openRows = (sheet: SheetBuilder, first: number, last: number, name: string): Body => ({
  names: range(first, last).map((row, index) => ({ row, name: `${name}${String(index + 1)}` })),
  cells: range(first, last).flatMap((row) => range(1, sheet.columns).map((column) => ({ row, column, joins: false }))),
});

/** Columns are told apart by their headings, in a form that people lay out themselves by the numbers below those. */
const headingNames = (isBlankForm: boolean, headings: { readonly first: number; readonly last: number }, numbers: number, sheet: SheetBuilder): Body => {
  if (!isBlankForm) return { names: [{ row: headings.first, name: headingRow }], cells: [] };
  const own = openRows(sheet, headings.first, headings.last, "heading");
  return { names: [...own.names, { row: numbers, name: headingRow }], cells: own.cells };
};

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
  addHead(sheet, words, result, definition.symbol ?? "BC", fill(definition.title), reports.subtitle(table, definition.subtitle, result));
  const head = openRows(sheet, 1, headRows, "head");
  // A line without anything of ours in it, such as the number of the book, is filled in by hand.
  const subtitle = definition.subtitle === undefined || definition.subtitle.includes("{") ? { names: [], cells: [] } : openRows(sheet, subtitleRow, subtitleRow, "subtitle");
  const note = [definition.form === undefined ? "" : reports.form(definition.form.name, definition.form.source), definition.unit === undefined ? "" : fill(definition.unit)].filter((text) => text !== "").join(". ");
  if (note !== "") sheet.addMergedText(note, { italic: true, align: "right", size: 11 });
  const headings = addHeadingRows(sheet, definition.columns, fill);
  const numbers = addNumbers(sheet, columns);
  const named = headingNames("blankRows" in definition.body, headings, numbers, sheet);
  const body = addBody(sheet, printing);
  const notesFrom = sheet.nextRow;
  addNotes(sheet, printing);
  const signaturesFrom = sheet.nextRow;
  addSignatures(sheet, words, result, definition.signatures && { left: definition.signatures.left.map(fill), right: definition.signatures.right.map(fill) });
  if (table.footers.length >= manyFooters) sheet.keepTogether({ first: Math.max(numbers + 1, notesFrom - 2), last: sheet.nextRow - 1, preferred: true });
  const signatures = openRows(sheet, signaturesFrom, sheet.nextRow - 1, "sign");
  const stampFrom = sheet.nextRow;
  if (definition.recipients?.length !== 0) sheet.addMergedText(reports.recipients(result, definition.recipients?.map(fill)), { size: 11 });
  sheet.addMergedText(reports.stamp(table, result), { italic: true, size: 10 });
  if (definition.form === undefined) sheet.addMergedText(words.ownLayout, { italic: true, size: 10 });
  const planned: PutSheet = {
    kind: "putSheet",
    sheetKind: sheetKindOf(definition.id),
    name: definition.sheetName,
    content: sheet.build({ orientation: definition.orientation, titleRows: { first: headings.first, last: numbers } }, numbers),
  };
  return withOpenCells(planned, [...head.names, ...subtitle.names, ...named.names, ...body.names, ...signatures.names, { row: stampFrom, name: stampRow }], [...head.cells, ...subtitle.cells, ...named.cells, ...body.cells, ...signatures.cells], result.fingerprint);
};
