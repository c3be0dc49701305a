import type { SheetView, ViewCell, ViewLine, ViewStyle } from "../../../host/view/sheetView";
import type { Rect } from "../../../host/workbook/model";
import { cellName, LAST_COLUMN, LAST_ROW } from "../../../host/workbook/rect";

/** A row or column on the screen: its number in the sheet, where it begins and how much room it takes, in pixels. */
export interface PlacedLine {
  readonly index: number;
  readonly offset: number;
  readonly size: number;
}

/** A cell to draw with its format. */
export interface PictureCell extends ViewCell {
  readonly format: ViewStyle;
}

/** Everything of a sheet that is on the screen: first the frozen rows and columns, then those scrolled to. */
export interface Picture {
  readonly name: string;
  readonly rows: readonly PlacedLine[];
  readonly columns: readonly PlacedLine[];
  /** By address ("D12"). */
  readonly cells: ReadonlyMap<string, PictureCell>;
  readonly merges: readonly Rect[];
  readonly selection: Rect;
  readonly gridlines: boolean;
  /** Frozen rows and columns of the sheet; 0 = none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Last row and column in use. */
  readonly end: { readonly row: number; readonly column: number };
}

/** Asks the host for the drawing of a part of a sheet. */
export type ViewOf = (rect: Rect) => Promise<SheetView>;

/** The first row and column below and right of the frozen ones. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

const pixelsPerPoint = 4 / 3;
const narrowestRow = 18;
const narrowestColumn = 36;

/** Lines one after the other from `start` on; hidden ones take no room and are left out. */
const place = (lines: readonly ViewLine[], start: number): readonly PlacedLine[] => {
  const placed: PlacedLine[] = [];
  let offset = start;
  for (const { index, size, hidden } of lines) {
    const pixels = hidden ? 0 : Math.round(size * pixelsPerPoint);
    if (pixels === 0) continue;
    placed.push({ index, offset, size: pixels });
    offset += pixels;
  }
  return placed;
};

const endOf = (lines: readonly PlacedLine[], start: number): number => {
  const last = lines.at(-1);
  return last === undefined ? start : last.offset + last.size;
};

interface Room {
  readonly width: number;
  readonly height: number;
}

/** How many times a part is asked for anew, twice as large, because hidden rows or columns left room. */
const attempts = 6;

const bodyView = async (viewOf: ViewOf, corner: Corner, room: Room): Promise<SheetView> => {
  let rows = Math.ceil(room.height / narrowestRow) + 1;
  let columns = Math.ceil(room.width / narrowestColumn) + 1;
  for (let attempt = 1; ; attempt += 1) {
    const bottom = Math.min(corner.row + rows - 1, LAST_ROW);
    const right = Math.min(corner.column + columns - 1, LAST_COLUMN);
    const view = await viewOf({ top: corner.row, left: corner.column, bottom, right });
    const isTall = bottom === LAST_ROW || endOf(place(view.rows, 0), 0) >= room.height;
    const isWide = right === LAST_COLUMN || endOf(place(view.columns, 0), 0) >= room.width;
    if ((isTall && isWide) || attempt === attempts) return view;
    if (!isTall) rows *= 2;
    if (!isWide) columns *= 2;
  }
};

const collectCells = (views: readonly SheetView[]): ReadonlyMap<string, PictureCell> => {
  const cells = new Map<string, PictureCell>();
  for (const view of views) {
    for (const cell of view.cells) {
      const format = view.styles[cell.style];
      if (format !== undefined) cells.set(cellName(cell.row, cell.column), { ...cell, format });
    }
  }
  return cells;
};

const distinctMerges = (views: readonly SheetView[]): readonly Rect[] => {
  const merges = new Map<string, Rect>();
  for (const merge of views.flatMap((view) => view.merges)) merges.set(cellName(merge.top, merge.left), merge);
  return [...merges.values()];
};

/** Draws together what is seen of a sheet that is scrolled to `wanted`, in a room of that many pixels. */
export const takePicture = async (viewOf: ViewOf, wanted: Corner, room: Room): Promise<Picture> => {
  const first = await viewOf({ top: 1, left: 1, bottom: 1, right: 1 });
  const frozen = { rows: first.freeze?.rows ?? 0, columns: first.freeze?.columns ?? 0 };
  const corner = { row: Math.max(wanted.row, frozen.rows + 1), column: Math.max(wanted.column, frozen.columns + 1) };
  const body = await bodyView(viewOf, corner, room);
  const { top, left, bottom, right } = body.rect;
  const parts: readonly Rect[] = [
    { top: 1, left, bottom: frozen.rows, right },
    { top, left: 1, bottom, right: frozen.columns },
    { top: 1, left: 1, bottom: frozen.rows, right: frozen.columns },
  ];
  const [above, beside, between] = await Promise.all(
    parts.map(async (part) => (part.bottom < part.top || part.right < part.left ? null : viewOf(part))),
  );
  const frozenRows = place(above?.rows ?? [], 0);
  const frozenColumns = place(beside?.columns ?? [], 0);
  const views = [above, beside, between].flatMap((view) => view ?? []).concat(body);
  return {
    name: body.name,
    rows: [...frozenRows, ...place(body.rows, endOf(frozenRows, 0))],
    columns: [...frozenColumns, ...place(body.columns, endOf(frozenColumns, 0))],
    cells: collectCells(views),
    merges: distinctMerges(views),
    selection: body.selection,
    gridlines: body.gridlines,
    frozen,
    end: { row: body.used?.bottom ?? 1, column: body.used?.right ?? 1 },
  };
};

/** A rectangle of cells as a box of pixels, as far as it is on the screen; null when nothing of it is. */
export const boxOf = (picture: Picture, rect: Rect): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null => {
  const rows = picture.rows.filter(({ index }) => index >= rect.top && index <= rect.bottom);
  const columns = picture.columns.filter(({ index }) => index >= rect.left && index <= rect.right);
  const [firstRow, firstColumn] = [rows[0], columns[0]];
  if (firstRow === undefined || firstColumn === undefined) return null;
  return {
    left: firstColumn.offset,
    top: firstRow.offset,
    width: endOf(columns, 0) - firstColumn.offset,
    height: endOf(rows, 0) - firstRow.offset,
  };
};
