import type { CellValue, HostCell } from "../model";
import { LAST_COLUMN, LAST_ROW } from "../rect";
import type { Rect } from "../rect";
import { decodeXstring, LONGEST_CELL_TEXT } from "../../../xlsx/cellText";
import { shiftFormula } from "./formulaShift";
import { CellKind } from "./storedCells";
import type { StoredCells } from "./storedCells";
import { child, parseXml } from "../xml/xmlElement";

/** What was changed about a cell; undefined = as it was. */
export interface CellEdit {
  content: HostCell | undefined;
  style: number | undefined;
}

/** Which cells bounds are drawn around. */
export interface BoundsOptions {
  /** false = the cells of the file, as if nothing had been edited. */
  readonly edited: boolean;
  /** Edited cells that will not be written. */
  readonly isGone?: (row: number, column: number) => boolean;
}

/** First and last column. */
export type Extent = readonly [first: number, last: number];

const WHOLE: Rect = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
const BLANK: HostCell = { value: null, isError: false, formula: null };

export function sameContent(a: HostCell, b: HostCell): boolean {
  return Object.is(a.value, b.value) && a.isError === b.isError && a.formula === b.formula;
}

/** The cells of a sheet: those of the file, and over them what was changed since. */
export class CellGrid {
  /** Row number, then column. A cell that is again as the file has it is not in here. */
  readonly edits = new Map<number, Map<number, CellEdit>>();
  private readonly formulas = new Map<number, string | null>();

  constructor(
    readonly stored: StoredCells,
    private readonly text: string,
    private readonly sharedStrings: readonly string[],
  ) {}

  get(row: number, column: number): HostCell {
    const edited = this.edits.get(row)?.get(column)?.content;
    if (edited !== undefined) return edited;
    const cell = this.stored.findCell(row, column);
    return cell === -1 ? BLANK : this.storedContent(cell, row);
  }

  set(row: number, column: number, content: HostCell): void {
    requireCell(row, column);
    requireWritable(content.value);
    const cell = this.stored.findCell(row, column);
    const before = cell === -1 ? BLANK : this.storedContent(cell, row);
    this.edit(row, column, { content: sameContent(before, content) ? undefined : content });
  }

  clear(row: number, column: number): void {
    this.set(row, column, BLANK);
  }

  /** Own style index of a cell, null when the cell does not exist. */
  style(row: number, column: number): number | null {
    const edit = this.edits.get(row)?.get(column);
    if (edit?.style !== undefined) return edit.style;
    const cell = this.stored.findCell(row, column);
    return cell === -1 ? null : this.stored.cellStyles.at(cell);
  }

  /** null takes back what was set. */
  setStyle(row: number, column: number, style: number | null): void {
    requireCell(row, column);
    const cell = this.stored.findCell(row, column);
    const unchanged = style === null || (cell !== -1 && this.stored.cellStyles.at(cell) === style);
    this.edit(row, column, { style: unchanged ? undefined : style });
  }

  private edit(row: number, column: number, change: Partial<CellEdit>): void {
    let cells = this.edits.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.edits.set(row, cells);
    }
    const edit: CellEdit = { content: undefined, style: undefined, ...cells.get(column), ...change };
    if (edit.content === undefined && edit.style === undefined) cells.delete(column);
    else cells.set(column, edit);
    if (cells.size === 0) this.edits.delete(row);
  }

  /** Row numbers that hold cells or edits inside the rectangle, ascending. */
  rowsIn(rect: Rect): number[] {
    const rows: number[] = [];
    const { rowNumbers } = this.stored;
    for (let index = rowNumbers.lowerBound(rect.top); index < rowNumbers.length && rowNumbers.at(index) <= rect.bottom; index += 1) {
      rows.push(rowNumbers.at(index));
    }
    const known = rows.length;
    for (const row of this.edits.keys()) {
      if (row >= rect.top && row <= rect.bottom && this.stored.findRow(row) === -1) rows.push(row);
    }
    return rows.length === known ? rows : rows.sort((a, b) => a - b);
  }

  /** Columns of one row that have a cell or an edit inside the rectangle, ascending. */
  columnsIn(row: number, rect: Rect): number[] {
    const columns: number[] = [];
    const index = this.stored.findRow(row);
    if (index !== -1) {
      const end = this.stored.endCell(index);
      const cells = this.stored.cellColumns;
      for (let cell = cells.lowerBound(rect.left, this.stored.firstCell(index), end); cell < end && cells.at(cell) <= rect.right; cell += 1) {
        columns.push(cells.at(cell));
      }
    }
    const edits = this.edits.get(row);
    if (edits === undefined) return columns;
    const known = new Set(columns);
    for (const column of edits.keys()) {
      if (column >= rect.left && column <= rect.right && !known.has(column)) columns.push(column);
    }
    return columns.sort((a, b) => a - b);
  }

  /** Smallest rectangle around the cells that hold something, or exist at all; null = none. */
  bounds(valuesOnly: boolean, options: BoundsOptions = { edited: true }): Rect | null {
    let [top, left, bottom, right] = [LAST_ROW + 1, LAST_COLUMN + 1, 0, 0];
    for (const row of this.rowsIn(WHOLE)) {
      const extent = options.edited && this.edits.has(row)
        ? this.editedExtent(row, valuesOnly, options.isGone)
        : this.storedExtent(this.stored.findRow(row), valuesOnly);
      if (extent === null) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, extent[0]);
      right = Math.max(right, extent[1]);
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  /** First and last column of a row's cells, in the file and now; null = no cell. */
  extents(row: number, isGone: (row: number, column: number) => boolean): { readonly before: Extent | null; readonly now: Extent | null } {
    return { before: this.storedExtent(this.stored.findRow(row), false), now: this.editedExtent(row, false, isGone) };
  }

  private editedExtent(row: number, valuesOnly: boolean, isGone: BoundsOptions["isGone"]): Extent | null {
    const columns = this.columnsIn(row, WHOLE).filter((column) =>
      valuesOnly ? !isBlank(this.get(row, column)) : isGone?.(row, column) !== true);
    const [first, last] = [columns[0], columns.at(-1)];
    return first === undefined || last === undefined ? null : [first, last];
  }

  private storedExtent(index: number, valuesOnly: boolean): Extent | null {
    if (index === -1) return null;
    let first = this.stored.firstCell(index);
    let last = this.stored.endCell(index) - 1;
    while (valuesOnly && first <= last && this.isStoredBlank(first)) first += 1;
    while (valuesOnly && last > first && this.isStoredBlank(last)) last -= 1;
    return first > last ? null : [this.stored.cellColumns.at(first), this.stored.cellColumns.at(last)];
  }

  private isStoredBlank(cell: number): boolean {
    return this.stored.kind(cell) === CellKind.blank && !this.stored.hasFormula(cell);
  }

  storedContent(cell: number, row: number): HostCell {
    const formula = this.stored.hasFormula(cell) ? this.formula(cell, row) : null;
    const kind = this.stored.kind(cell);
    return { value: this.storedValue(cell, kind), isError: kind === CellKind.error, formula };
  }

  private storedValue(cell: number, kind: number): CellValue {
    switch (kind) {
      case CellKind.blank:
        return null;
      case CellKind.number:
        return this.stored.number(cell);
      case CellKind.boolean:
        return this.stored.number(cell) === 1;
      case CellKind.sharedString:
        return this.sharedStrings[this.stored.number(cell)] ?? "";
      default:
        return this.stored.text(cell);
    }
  }

  /** Markup of a stored cell. */
  markup(cell: number): string {
    return this.text.slice(this.stored.cellStarts.at(cell), this.stored.cellEnds.at(cell));
  }

  private formula(cell: number, row: number): string | null {
    const known = this.formulas.get(cell);
    if (known !== undefined) return known;
    const found = this.readFormula(cell, row);
    this.formulas.set(cell, found);
    return found;
  }

  private readFormula(cell: number, row: number): string | null {
    const formula = child(parseXml(this.markup(cell), "cell"), "f");
    if (formula === null) return null;
    if (formula.text !== "") return `=${decodeXstring(formula.text)}`;
    const master = this.stored.sharedFormulas.get(formula.attributes.get("si") ?? "");
    if (master === undefined || master.cell === cell) return null;
    const text = this.formula(master.cell, master.row);
    return text === null ? null : shiftFormula(text, row - master.row, this.stored.cellColumns.at(cell) - master.column);
  }
}

export function isBlank(cell: HostCell): boolean {
  return cell.value === null && cell.formula === null;
}

function requireCell(row: number, column: number): void {
  const inside = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
  if (!inside) throw new RangeError(`no cell at row ${String(row)}, column ${String(column)}`);
}

function requireWritable(value: CellValue): void {
  if (typeof value === "string" && value.length > LONGEST_CELL_TEXT) throw new RangeError("text longer than a cell can hold");
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not a finite number");
}
