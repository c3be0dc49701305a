import type { Column, LeafColumn } from "../definition/schema";

/** The columns that hold something, from left to right. */
export const leavesOf = (columns: readonly Column[]): readonly LeafColumn[] => columns.flatMap((column) => ("columns" in column ? leavesOf(column.columns) : [column]));

/** How many rows of headings the columns need. */
export const headingDepth = (columns: readonly Column[]): number => Math.max(0, ...columns.map((column) => ("columns" in column ? 1 + headingDepth(column.columns) : 1)));

/** A heading at its place: over one or more columns, a column's own down to the last row of headings. */
export interface PlacedHeading {
  readonly text: string;
  /** Counted from the first heading row and the first column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The headings of any depth, each before those below it. */
export const placeHeadings = (columns: readonly Column[], row = 0, first = 0, depth = headingDepth(columns)): readonly PlacedHeading[] => {
  let at = first;
  return columns.flatMap((own): readonly PlacedHeading[] => {
    const isGroup = "columns" in own;
    const wide = isGroup ? leavesOf(own.columns).length : 1;
    const heading: PlacedHeading = { text: own.heading, row, column: at, rows: isGroup ? 1 : depth - row, columns: wide };
    const below = isGroup ? placeHeadings(own.columns, row + 1, at, depth) : [];
    at += wide;
    return [heading, ...below];
  });
};
