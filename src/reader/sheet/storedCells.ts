import type { CellValue, TableArea } from "../../core/model/sheetGrid";
import type { Budget } from "./budget";

/** A row as far as it holds something: from its first such cell to its last. */
interface Line {
  readonly row: number;
  readonly firstColumn: number;
  readonly values: readonly CellValue[];
}

/** The cells of one sheet that hold something, added row by row and from left to right. */
export class StoredCells {
  private readonly lines: Line[] = [];
  private readonly current: CellValue[] = [];
  private length = 0;
  private filled = 0;
  private firstColumn = 0;

  constructor(private readonly budget: Budget) {}

  /** Columns must ascend inside a row. */
  add(column: number, value: CellValue): void {
    if (this.length === 0) this.firstColumn = column;
    const place = column - this.firstColumn;
    while (this.length < place) this.put("");
    this.put(value);
    this.filled += 1;
  }

  private put(value: CellValue): void {
    this.current[this.length] = value;
    this.length += 1;
  }

  /** Ends a row. Rows must ascend. Throws UnreadableWorkbook when they are more than a workbook may cost. */
  endRow(row: number): void {
    if (this.length === 0) return;
    this.budget.spendCells(this.filled);
    this.budget.spendSlots(this.length);
    this.lines.push({ row, firstColumn: this.firstColumn, values: this.current.slice(0, this.length) });
    this.length = 0;
    this.filled = 0;
  }

  /** Smallest area around all cells; null when there are none. */
  usedArea(): TableArea | null {
    const [first, last] = [this.lines[0], this.lines.at(-1)];
    if (first === undefined || last === undefined) return null;
    let { firstColumn } = first;
    let lastColumn = 0;
    for (const line of this.lines) {
      firstColumn = Math.min(firstColumn, line.firstColumn);
      lastColumn = Math.max(lastColumn, line.firstColumn + line.values.length - 1);
    }
    return { firstRow: first.row, lastRow: last.row, firstColumn, lastColumn };
  }

  /**
   * The values of an area, blank cells as "". Rows without a cell are all one and the same array.
   * Throws UnreadableWorkbook when the area is more than a workbook may cost.
   */
  valuesOf({ firstRow, lastRow, firstColumn, lastColumn }: TableArea): readonly (readonly CellValue[])[] {
    const width = lastColumn - firstColumn + 1;
    this.budget.spendArea(lastRow - firstRow + 1, width);
    const blank: readonly CellValue[] = new Array<CellValue>(width).fill("");
    const rows = new Array<readonly CellValue[]>(lastRow - firstRow + 1).fill(blank);
    for (const line of this.lines) {
      if (line.row >= firstRow && line.row <= lastRow) rows[line.row - firstRow] = fitted(line, firstColumn, blank);
    }
    return rows;
  }
}

/** The part of a line that falls on the columns from `firstColumn` on, as wide as `blank`. */
const fitted = (line: Line, firstColumn: number, blank: readonly CellValue[]): readonly CellValue[] => {
  if (line.firstColumn === firstColumn && line.values.length === blank.length) return line.values;
  const row = blank.slice();
  line.values.forEach((value, index) => {
    const place = line.firstColumn + index - firstColumn;
    if (place >= 0 && place < row.length) row[place] = value;
  });
  return row;
};
