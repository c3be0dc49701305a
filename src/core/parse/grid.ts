import type { CellValue, SheetGrid } from "../model/sheetGrid";
import { readableText } from "./readable";

/** The cell in sheet row `row` and column `column` (1-based); "" outside what was read. */
export const cellAt = (grid: SheetGrid, row: number, column: number): CellValue =>
  grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";

/** What a cell shows as text; numbers and booleans give "". */
export const textAt = (grid: SheetGrid, row: number, column: number): string => {
  const value = cellAt(grid, row, column);
  return typeof value === "string" ? readableText(value) : "";
};

export const lastRowOf = (grid: SheetGrid): number => grid.firstRow + grid.values.length - 1;
export const lastColumnOf = (grid: SheetGrid): number => grid.firstColumn + (grid.values[0]?.length ?? 0) - 1;

/** The shown texts of a row by column number, blanks left out. */
export const textsOfRow = (grid: SheetGrid, row: number): Map<number, string> => {
  const texts = new Map<number, string>();
  for (let column = grid.firstColumn; column <= lastColumnOf(grid); column += 1) {
    const text = textAt(grid, row, column);
    if (text !== "") texts.set(column, text);
  }
  return texts;
};
