import type { HostStyle, HostStylePatch } from "../styleModel";
import { LAST_COLUMN, LAST_ROW } from "../rect";
import type { Rect } from "../rect";
import type { StyleSheet } from "../styles/styleSheet";
import type { SheetParts } from "./sheetParts";

/** Cells a rectangle may have at most before its formats must go to whole rows or columns. */
const MOST_CELLS = 5_000_000;

/** Formats of the cells, rows and columns of one sheet. */
export class SheetStyles {
  constructor(private readonly sheet: SheetParts, private readonly styles: StyleSheet) {}

  id(row: number, column: number): number {
    return this.sheet.grid.style(row, column) ?? this.sheet.inheritedStyle(row, column);
  }

  style(row: number, column: number): HostStyle {
    return this.styles.style(this.id(row, column));
  }

  patch(rect: Rect, patch: HostStylePatch): void {
    const next = remembered((style) => this.styles.patched(style, patch));
    if (rect.top === 1 && rect.bottom === LAST_ROW) this.patchColumns(rect, next);
    else if (rect.left === 1 && rect.right === LAST_COLUMN) this.patchRows(rect, next);
    else this.patchCells(rect, next);
  }

  /** Default format on what exists; whole rows and columns lose theirs. */
  clear(rect: Rect): void {
    const { grid, rows, columns } = this.sheet;
    if (rect.top === 1 && rect.bottom === LAST_ROW) columns.restyle(rect.left, rect.right, () => 0);
    for (const row of grid.rowsIn(rect)) {
      if (rect.left === 1 && rect.right === LAST_COLUMN && rows.get(row).style !== null) rows.set(row, { style: null });
      for (const column of grid.columnsIn(row, rect)) this.put(row, column, 0);
    }
  }

  private patchColumns(rect: Rect, next: (style: number) => number): void {
    const { grid, rows, columns } = this.sheet;
    this.patchExisting(rect, next);
    for (const row of grid.rowsIn(rect)) {
      // A row's own format would hide the column's in cells that do not exist yet.
      if (rows.get(row).style === null) continue;
      for (let column = rect.left; column <= Math.min(rect.right, LAST_COLUMN) && rect.right - rect.left < 256; column += 1) {
        if (grid.style(row, column) === null) this.put(row, column, next(this.id(row, column)));
      }
    }
    columns.restyle(rect.left, rect.right, next);
  }

  private patchRows(rect: Rect, next: (style: number) => number): void {
    this.patchExisting(rect, next);
    for (let row = rect.top; row <= rect.bottom; row += 1) this.sheet.rows.set(row, { style: next(this.sheet.rows.get(row).style ?? 0) });
  }

  private patchExisting(rect: Rect, next: (style: number) => number): void {
    const { grid } = this.sheet;
    for (const row of grid.rowsIn(rect)) {
      for (const column of grid.columnsIn(row, rect)) this.put(row, column, next(this.id(row, column)));
    }
  }

  private patchCells(rect: Rect, next: (style: number) => number): void {
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS) throw new RangeError("too many cells to format one by one");
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) this.put(row, column, next(this.id(row, column)));
    }
  }

  /** A format that looks as the file's does becomes the file's again, so that undoing leaves no trace. */
  private put(row: number, column: number, style: number): void {
    const { grid } = this.sheet;
    const stored = grid.stored.findCell(row, column);
    const original = stored === -1 ? this.sheet.inheritedStyle(row, column) : grid.stored.cellStyles.at(stored);
    if (style === original || this.styles.looksSame(style, original)) grid.setStyle(row, column, null);
    else grid.setStyle(row, column, style);
  }
}

function remembered(make: (style: number) => number): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const found = known.get(style) ?? make(style);
    known.set(style, found);
    return found;
  };
}
