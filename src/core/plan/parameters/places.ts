import type { CellValue, SheetGrid } from "../../model/sheetGrid";
import type { DateReading } from "../../parse/dates";
import { cellAt, lastColumnOf, lastRowOf } from "../../parse/grid";
import { readParameters, type ParameterName, type Parameters } from "../../parse/parameters";
import { parameterLabels } from "../../registers/parameters/columns";

/** A cell with what is to stand in it. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly after: CellValue;
}

/** The sheet as it would be with the cells written. */
export const withCells = (grid: SheetGrid, cells: readonly PlannedCell[]): SheetGrid => {
  if (cells.length === 0) return grid;
  const firstRow = Math.min(grid.firstRow, ...cells.map(({ row }) => row));
  const firstColumn = Math.min(grid.firstColumn, ...cells.map(({ column }) => column));
  const lastRow = Math.max(lastRowOf(grid), ...cells.map(({ row }) => row));
  const lastColumn = Math.max(lastColumnOf(grid), ...cells.map(({ column }) => column));
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, rowIndex) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, index) => cellAt(grid, firstRow + rowIndex, firstColumn + index)),
  );
  for (const { row, column, after } of cells) {
    const line = values[row - firstRow];
    if (line) line[column - firstColumn] = after;
  }
  return { ...grid, firstRow, firstColumn, values };
};

const isFree = (grid: SheetGrid, row: number, columns: readonly number[]): boolean => columns.every((column) => cellAt(grid, row, column) === "");

/** The last row in which one of the columns holds something, or has an Excel Table. */
const lastUsedRow = (grid: SheetGrid, columns: readonly number[]): number => {
  let row = lastRowOf(grid);
  while (row >= grid.firstRow && isFree(grid, row, columns)) row -= 1;
  const tables = grid.tables.filter(({ firstColumn, lastColumn }) => columns.some((column) => column >= firstColumn && column <= lastColumn));
  return Math.max(row, ...tables.map(({ lastRow }) => lastRow));
};

/** The first row below everything in these columns that leaves one row blank. */
export const rowBelow = (grid: SheetGrid, columns: readonly number[]): number => lastUsedRow(grid, columns) + 2;

/**
 * The first of `count` rows for further labels: directly below the last one where label and value cells are blank, and
 * one more row, so that what comes next stays apart; else below everything in the two columns.
 */
export const firstLabelRow = (grid: SheetGrid, { labelColumn, valueColumn, lastRow }: Parameters, count: number): number => {
  const columns = [labelColumn, valueColumn];
  const rows = Array.from({ length: count + 1 }, (_, index) => lastRow + 1 + index);
  const fits = rows.every((row) => isFree(grid, row, columns));
  return fits ? lastRow + 1 : rowBelow(grid, columns);
};

/** Labels that the sheet lacks, one a row from `row` on. */
export const labelCells = (names: readonly ParameterName[], row: number, column: number): readonly PlannedCell[] =>
  names.map((name, index) => ({ row: row + index, column, after: parameterLabels[name][0] }));

/** Where the labels that the sheet lacks would begin; null where the reader would not find all of them again. */
export const rowsForLabels = (grid: SheetGrid, parameters: Parameters, reading: DateReading, names: readonly ParameterName[]): number | null => {
  if (names.length === 0) return null;
  const row = firstLabelRow(grid, parameters, names.length);
  const again = readParameters(withCells(grid, labelCells(names, row, parameters.labelColumn)), reading);
  return names.every((name, index) => again.places.get(name)?.row === row + index) ? row : null;
};
