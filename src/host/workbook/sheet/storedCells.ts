import { GrowingNumbers, GrowingUints } from "./growingColumns";

/** What kind of value a stored cell has. */
export const CellKind = { blank: 0, number: 1, sharedString: 2, text: 3, boolean: 4, error: 5 } as const;

const FORMULA_BIT = 8;

/**
 * The cells of a sheet as the file has them, as columns of numbers: a blank formatted cell
 * costs some twenty bytes. Rows and the cells of a row ascend. Offsets point into the sheet's
 * text, so that an unchanged cell is written back as it stands there.
 */
export class StoredCells {
  readonly rowNumbers = new GrowingUints();
  readonly rowStarts = new GrowingUints();
  readonly rowTagEnds = new GrowingUints();
  readonly rowEnds = new GrowingUints();
  private readonly rowFirstCells = new GrowingUints();

  readonly cellColumns = new GrowingUints();
  readonly cellStarts = new GrowingUints();
  readonly cellEnds = new GrowingUints();
  readonly cellStyles = new GrowingUints();
  private readonly cellKinds = new GrowingUints();
  private readonly cellValues = new GrowingNumbers();
  private readonly texts: string[] = [];

  /** Cell that defines a shared formula, by its `si`. */
  readonly sharedFormulas = new Map<string, { readonly cell: number; readonly row: number; readonly column: number }>();
  /** Some rows or cells leave out `r` and are placed by counting. */
  countedPlaces = false;

  addRow(number: number, start: number, tagEnd: number): void {
    this.rowNumbers.push(number);
    this.rowStarts.push(start);
    this.rowTagEnds.push(tagEnd);
    this.rowEnds.push(tagEnd);
    this.rowFirstCells.push(this.cellColumns.length);
  }

  addCell(column: number, style: number, start: number, end: number): void {
    this.cellColumns.push(column);
    this.cellStyles.push(style);
    this.cellStarts.push(start);
    this.cellEnds.push(end);
    this.cellKinds.push(CellKind.blank);
    this.cellValues.push(0);
  }

  /** Replaces the content of the cell added last. */
  addContent(kind: number, value: number | string, hasFormula: boolean): void {
    this.cellKinds.set(this.cellKinds.length - 1, kind | (hasFormula ? FORMULA_BIT : 0));
    const stored = typeof value === "number" ? value : this.texts.push(value) - 1;
    this.cellValues.replaceLast(stored);
  }

  kind(cell: number): number {
    return this.cellKinds.at(cell) & ~FORMULA_BIT;
  }

  hasFormula(cell: number): boolean {
    return (this.cellKinds.at(cell) & FORMULA_BIT) !== 0;
  }

  /** The number, the boolean as 0 or 1, or the shared string's index. */
  number(cell: number): number {
    return this.cellValues.at(cell);
  }

  /** The text of a cell of kind text or error. */
  text(cell: number): string {
    return this.texts[this.cellValues.at(cell)] ?? "";
  }

  get rowCount(): number {
    return this.rowNumbers.length;
  }

  firstCell(row: number): number {
    return this.rowFirstCells.at(row);
  }

  /** One past the last cell of a row. */
  endCell(row: number): number {
    return row + 1 < this.rowCount ? this.rowFirstCells.at(row + 1) : this.cellColumns.length;
  }

  /** Index of a row by its number, or -1. */
  findRow(number: number): number {
    const index = this.rowNumbers.lowerBound(number);
    return index < this.rowCount && this.rowNumbers.at(index) === number ? index : -1;
  }

  /** Index of a cell by row number and column, or -1. */
  findCell(rowNumber: number, column: number): number {
    const row = this.findRow(rowNumber);
    if (row === -1) return -1;
    const end = this.endCell(row);
    const index = this.cellColumns.lowerBound(column, this.firstCell(row), end);
    return index < end && this.cellColumns.at(index) === column ? index : -1;
  }
}
