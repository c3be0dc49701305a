import type { CheckResult } from "../../model/checkResult";
import type { CriteriaSetInfo } from "../../model/criterion";
import type { SummaryColumn, SummaryFigure, SummaryLine } from "../../model/summary";
import { lineHeight, textHeight } from "../../model/textLines";
import type { SheetWords } from "../../model/words";
import type { OpenCell, PutSheet } from "../../model/writePlan";
import { addColumnNumbers, addHead, addSignatures, cellStyle, addHeadings, SheetBuilder } from "../layout";
import { figureOf, type Figures } from "./figures";
import { headingRow, stampRow, withOpenCells, type RowName } from "./openCells";
import { stampOf, stampText } from "./stamp";

const boldRowHeight = 20;

/** Columns in which a person may write beside our words. */
const openFigures: readonly SummaryFigure[] = ["note", "basis"];

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The table: what a person may write into it, and the name of each of its rows. */
interface Body {
  readonly headings: number;
  readonly names: readonly RowName[];
  readonly cells: readonly OpenCell[];
}

/** A criterion of several parts: its title over the whole width. */
const addGroupHeading = (sheet: SheetBuilder, { ordinal, content }: SummaryLine): number => {
  const row = sheet.addRow([ordinal, content]);
  sheet.merge(row, 2, 1, sheet.columns - 1);
  sheet.style({ ...cellStyle, bold: true }, row);
  sheet.height(row, boldRowHeight);
  sheet.keepTogether({ first: row, last: row + 1 });
  return row;
};

/** The conclusion: its text up to the column of the verdict. */
const addConclusion = (sheet: SheetBuilder, line: SummaryLine, figures: Figures): number => {
  const { columns } = figures.table;
  const verdict = columns.findIndex(({ shows }) => shows === "outcome") + 1;
  const row = sheet.addRow(columns.map(({ shows }, index) => (index === 1 ? line.content : shows === "content" || shows === "criterion" ? "" : figureOf(shows, line, figures))));
  sheet.merge(row, 2, 1, verdict - 2);
  sheet.style({ ...cellStyle, bold: true }, row, 1, 1, verdict - 1);
  sheet.style({ ...cellStyle, bold: true, align: "center" }, row, verdict, 1, 1);
  const heights = columns.map(({ shows, width }, index) => (index + 1 >= verdict ? textHeight(String(figureOf(shows, line, figures)), width, { bold: true }) : lineHeight));
  sheet.height(row, Math.max(boldRowHeight, ...heights));
  return row;
};

const addLine = (sheet: SheetBuilder, line: SummaryLine, figures: Figures): number => {
  if (line.kind === "heading") return addGroupHeading(sheet, line);
  if (line.kind === "conclusion") return addConclusion(sheet, line, figures);
  const row = sheet.addTextRow(figures.table.columns.map(({ shows }) => figureOf(shows, line, figures)), { bold: line.kind === "tally" });
  if (line.kind === "tally") sheet.style({ ...cellStyle, bold: true }, row, 1, 1, 2);
  return row;
};

/** Columns that look alike are styled together over the whole table, so that rows put in between look alike too. */
const styleBody = (sheet: SheetBuilder, columns: readonly SummaryColumn[], first: number): void => {
  const rows = sheet.nextRow - first;
  let from = 0;
  columns.forEach(({ centred }, index) => {
    if (columns[index + 1]?.centred === centred && index + 1 < columns.length) return;
    sheet.style(centred === true ? { ...cellStyle, align: "center" } : cellStyle, first, from + 1, rows, index + 1 - from);
    from = index + 1;
  });
};

const addTable = (sheet: SheetBuilder, figures: Figures): Body => {
  const { table, result, parts } = figures;
  const headings = addHeadings(sheet, table.columns.map(({ heading }) => heading));
  addColumnNumbers(sheet);
  const first = sheet.nextRow;
  const names = table.lines(result, parts).map((line): RowName & { readonly isOpen: boolean } => ({ row: addLine(sheet, line, figures), name: line.key, isOpen: line.kind !== "heading" }));
  styleBody(sheet, table.columns, first);
  for (const [index, { shows }] of table.columns.entries()) if (shows === "progress") sheet.percentBars(first, index + 1, sheet.nextRow - first);
  sheet.endTable(first);
  const cells = names.filter(({ isOpen }) => isOpen).flatMap(({ row }) => table.columns.flatMap(({ shows }, index): readonly OpenCell[] => (openFigures.includes(shows) ? [{ row, column: index + 1, joins: true }] : [])));
  return { headings, names: [{ row: headings, name: headingRow }, ...names], cells };
};

/** Rows in which every cell is open: the head, where the number of the document goes, and the names of those who sign. */
const openRows = (sheet: SheetBuilder, first: number, name: string): Omit<Body, "headings"> => {
  const rows = range(first, sheet.nextRow - 1);
  return {
    names: rows.map((row, index) => ({ row, name: `${name}${String(index + 1)}` })),
    cells: rows.flatMap((row) => range(1, sheet.columns).map((column) => ({ row, column, joins: false }))),
  };
};

/** Rows of the head above the title. */
const headRows = 3;

/** The summary sheet of a criteria set, laid out for print (ND 30/2020). */
export const planSummarySheet = (result: CheckResult, set: CriteriaSetInfo, words: SheetWords): PutSheet => {
  const table = words.summaryTable(set);
  const parts = result.criteria.filter((part) => part.set === set.id);
  const sheet = new SheetBuilder(table.columns.map(({ width }) => width));
  addHead(sheet, words, result, "BC", table.title, table.subtitle(result));
  const head = { names: range(1, headRows).map((row) => ({ row, name: `head${String(row)}` })), cells: range(1, headRows).flatMap((row) => range(1, sheet.columns).map((column) => ({ row, column, joins: false }))) };
  const body = addTable(sheet, { table, result, parts });
  sheet.addRow();
  sheet.addMergedText(`${table.facts(result).map(([label, value]) => `${label}: ${value}`).join("; ")}.`, {});
  const signaturesFrom = sheet.nextRow;
  addSignatures(sheet, words, result);
  const signatures = openRows(sheet, signaturesFrom, "sign");
  const stampFrom = sheet.nextRow;
  for (const line of table.stamp(result)) sheet.addMergedText(line, { italic: true, size: 10 });
  sheet.addMergedText(words.ownLayout, { italic: true, size: 10 });
  const { headings } = body;
  const planned: PutSheet = {
    kind: "putSheet",
    sheetKind: table.sheetKind,
    name: table.sheetName,
    content: sheet.build({ orientation: table.orientation, titleRows: { first: headings, last: headings + 1 } }, headings + 1),
  };
  return withOpenCells(planned, [...head.names, ...body.names, ...signatures.names, { row: stampFrom, name: stampRow }], [...head.cells, ...body.cells, ...signatures.cells], stampText(stampOf(result, set)));
};
