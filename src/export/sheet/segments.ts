import type { CellValue } from "../../core/model/sheetGrid";
import type { Area, SheetContent } from "../../core/model/writePlan";
import { cellStyles, type CellStyles } from "./cellStyles";

/** Rows (1-based) of a sheet that belong together. */
export type Segment =
  /** Cells with lines around them; the first `headings` rows are headings. */
  | { readonly kind: "table"; readonly first: number; readonly last: number; readonly headings: number }
  /** One text over the whole width. */
  | { readonly kind: "line"; readonly row: number; readonly column: number }
  /** Texts side by side. */
  | { readonly kind: "columns"; readonly first: number; readonly last: number }
  | { readonly kind: "blank"; readonly row: number };

interface Layout {
  readonly content: SheetContent;
  readonly styles: CellStyles;
  readonly width: number;
}

const filledColumns = (row: readonly CellValue[]): readonly number[] => row.flatMap((value, index) => (value === "" ? [] : [index + 1]));

const mergeAt = ({ merges }: SheetContent, row: number, column: number): Area | undefined =>
  merges.find((area) => area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns);

const isBordered = ({ styles, width }: Layout, row: number): boolean => Array.from({ length: width }, (_, index) => index + 1).some((column) => styles.at(row, column).border !== undefined);

const loose = (layout: Layout, row: number): Segment => {
  const { content, styles, width } = layout;
  const filled = filledColumns(content.values[row - 1] ?? []);
  const [column] = filled;
  if (content.merges.some((area) => area.rows > 1 && area.row <= row && row < area.row + area.rows)) return { kind: "columns", first: row, last: row };
  if (column === undefined) return { kind: "blank", row };
  const columns = mergeAt(content, row, column)?.columns ?? 1;
  // What stands at the left edge reads the same over the whole width; what is centred in a part of it does not.
  const isLine = filled.length === 1 && column === 1 && (columns >= width || !["center", "right"].includes(styles.at(row, column).align ?? "left"));
  return isLine ? { kind: "line", row, column } : { kind: "columns", first: row, last: row };
};

/** The row under the headings that counts the columns: "(1)", "1", "A". */
export const isNumbering = (row: readonly CellValue[]): boolean =>
  row.every((value) => typeof value === "string" && /^(?:\(?(?:\d{1,2}|[A-Z])\)?)?$/.test(value)) && row.some((value) => value !== "");

/** Rows at the top of a table that hold nothing but bold, centred texts. */
const boldRows = ({ content, styles }: Layout, first: number, last: number): number => {
  const isHeading = (row: number): boolean => {
    const values = content.values[row - 1] ?? [];
    const filled = filledColumns(values);
    const looksSo = (column: number): boolean => typeof values[column - 1] === "string" && styles.at(row, column).bold === true && styles.at(row, column).align === "center";
    return filled.length > 0 && filled.every(looksSo);
  };
  let count = 0;
  while (first + count < last && isHeading(first + count)) count += 1;
  return count;
};

const headingRows = (layout: Layout, first: number, last: number): number => {
  const { titleRows } = layout.content.print;
  if (titleRows?.first === first && titleRows.last < last) return titleRows.last - first + 1;
  const bold = boldRows(layout, first, last);
  return bold > 0 && first + bold < last && isNumbering(layout.content.values[first + bold - 1] ?? []) ? bold + 1 : bold;
};

/** Rows of texts side by side that follow one another are one segment. */
const add = (segments: Segment[], segment: Segment): void => {
  const before = segments.at(-1);
  if (before?.kind === "columns" && segment.kind === "columns") segments[segments.length - 1] = { ...before, last: segment.last };
  else segments.push(segment);
};

/**
 * Takes a planned sheet apart from the top down: tables are what has lines around its cells, the rest are texts. The
 * rows that are repeated on paper are a table's headings; in another table of the sheet, its first bold rows.
 */
export const segmentsOf = (content: SheetContent): readonly Segment[] => {
  const layout: Layout = { content, styles: cellStyles(content), width: Math.max(0, ...content.values.map((row) => row.length)) };
  const segments: Segment[] = [];
  let row = 1;
  while (row <= content.values.length) {
    let last = row - 1;
    // Headings that are repeated begin a table of their own.
    while (last < content.values.length && isBordered(layout, last + 1) && (last < row || last + 1 !== content.print.titleRows?.first)) last += 1;
    if (last < row) add(segments, loose(layout, row));
    else add(segments, { kind: "table", first: row, last, headings: headingRows(layout, row, last) });
    row = Math.max(row, last) + 1;
  }
  return segments;
};
