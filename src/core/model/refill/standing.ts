import type { CellValue } from "../sheetGrid";
import type { Area } from "../writePlan";

/** A cell as it stands: what it shows, the formula behind it, and its number format. */
export interface StandingCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** A sheet of ours before it is written anew; `cells[i][j]` is the cell in row `firstRow + i`, column `firstColumn + j`. */
export interface StandingSheet {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly StandingCell[])[];
  /** Our block in it, wherever inserted rows and columns have moved it. */
  readonly block: Area;
}

export const blankCell: StandingCell = { value: "", formula: null, format: "General" };

export const cellAt = ({ firstRow, firstColumn, cells }: StandingSheet, row: number, column: number): StandingCell => cells[row - firstRow]?.[column - firstColumn] ?? blankCell;

export const isBlank = ({ value, formula }: StandingCell): boolean => value === "" && formula === null;
