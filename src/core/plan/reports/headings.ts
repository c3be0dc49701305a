import type { Column } from "../../reports/definition/schema";
import { lineHeight, linesOf, headingStyle, type SheetBuilder } from "../layout";

const depthOf = (columns: readonly Column[]): number => Math.max(0, ...columns.map((column) => ("columns" in column ? 1 + depthOf(column.columns) : 1)));

const widthOf = (column: Column): number => ("columns" in column ? column.columns.reduce((sum, own) => sum + widthOf(own), 0) : column.width);

const countOf = (column: Column): number => ("columns" in column ? column.columns.reduce((sum, own) => sum + countOf(own), 0) : 1);

interface Placed {
  readonly text: string;
  /** Counted from the first heading row and the first column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
}

const place = (columns: readonly Column[], row: number, column: number, depth: number, fill: (text: string) => string): readonly Placed[] => {
  let at = column;
  return columns.flatMap((own) => {
    const columnsOwn = countOf(own);
    const isGroup = "columns" in own;
    const cell: Placed = { text: fill(own.heading), row, column: at, rows: isGroup ? 1 : depth - row, columns: columnsOwn, width: widthOf(own) };
    const below = isGroup ? place(own.columns, row + 1, at, depth, fill) : [];
    at += columnsOwn;
    return [cell, ...below];
  });
};

/** Heading rows of any depth: a group over its columns, a column merged down to the last row. Returns first and last row. */
export const addHeadingRows = (sheet: SheetBuilder, columns: readonly Column[], fill: (text: string) => string): { readonly first: number; readonly last: number } => {
  const depth = depthOf(columns);
  const cells = place(columns, 0, 0, depth, fill);
  const first = sheet.nextRow;
  for (let row = 0; row < depth; row += 1) sheet.addRow();
  for (const { text, row, column, rows, columns: wide } of cells) {
    sheet.set(first + row, column + 1, text);
    sheet.merge(first + row, column + 1, rows, wide);
  }
  sheet.style(headingStyle, first, 1, depth);
  const heights = Array.from({ length: depth }, (_, row) => Math.max(1, ...cells.filter((cell) => cell.row === row && cell.rows === 1).map(({ text, width }) => linesOf(text, width, { bold: true }))));
  // A column that reaches over several rows gets what it needs from the last of them.
  const spanning = Math.max(0, ...cells.filter(({ rows }) => rows > 1).map(({ text, width, row }) => linesOf(text, width, { bold: true }) - heights.slice(row, -1).reduce((sum, own) => sum + own, 0)));
  heights.forEach((lines, row) => sheet.height(first + row, Math.max(row === depth - 1 ? Math.max(lines, spanning) : lines, 1) * lineHeight + headingPadding));
  return { first, last: first + depth - 1 };
};

const headingPadding = 4;
