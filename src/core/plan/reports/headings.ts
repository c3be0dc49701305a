import { headingDepth, placeHeadings } from "../../reports/compute/columns";
import type { Column } from "../../reports/definition/schema";
import { lineHeight, linesOf, headingStyle, type SheetBuilder } from "../layout";

/** Heading rows of any depth: a group over its columns, a column merged down to the last row. Returns first and last row. */
export const addHeadingRows = (sheet: SheetBuilder, columns: readonly Column[], fill: (text: string) => string): { readonly first: number; readonly last: number } => {
  const depth = headingDepth(columns);
  const cells = placeHeadings(columns).map((heading) => ({ ...heading, text: fill(heading.text), width: sheet.widthOf(heading.column + 1, heading.column + heading.columns) }));
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
