import type { CellStyle, SheetContent } from "../../core/model/writePlan";

/** The styles that occur in a sheet, and which of them each cell has. */
export interface CellStyles {
  readonly styles: readonly CellStyle[];
  /** Index into `styles`; row and column are 1-based. Index 0 is the style of an untouched cell. */
  readonly indexAt: (row: number, column: number) => number;
  readonly at: (row: number, column: number) => CellStyle;
}

const keyOf = (style: CellStyle): string => JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Lays the styles of a sheet over one another, as Excel does when they are set one after the other. */
export const cellStyles = ({ values, styles }: SheetContent): CellStyles => {
  const width = Math.max(0, ...values.map((row) => row.length));
  const found: CellStyle[] = [{}];
  const indices = new Map([[keyOf({}), 0]]);
  const cells = new Uint32Array(values.length * width);
  const indexOf = (style: CellStyle): number => {
    const key = keyOf(style);
    const known = indices.get(key) ?? found.push(style) - 1;
    indices.set(key, known);
    return known;
  };
  for (const { style, areas } of styles) {
    // What lies below decides what comes out: a few kinds, however many cells.
    const over = new Map<number, number>();
    for (const area of areas) {
      for (let row = area.row; row < Math.min(area.row + area.rows, values.length + 1); row += 1) {
        for (let column = area.column; column < Math.min(area.column + area.columns, width + 1); column += 1) {
          const at = (row - 1) * width + column - 1;
          const below = cells[at] ?? 0;
          const above = over.get(below) ?? indexOf({ ...found[below], ...style });
          over.set(below, above);
          cells[at] = above;
        }
      }
    }
  }
  const indexAt = (row: number, column: number): number => (column > width ? 0 : (cells[(row - 1) * width + column - 1] ?? 0));
  return { styles: found, indexAt, at: (row, column) => found[indexAt(row, column)] ?? {} };
};
