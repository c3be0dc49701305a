import type { Rect } from "../../../host/workbook/model";
import { cellName, columnName, contains } from "../../../host/workbook/rect";
import { cellElement, putAt } from "./cellElement";
import { boxOf } from "./picture";
import type { Picture, PictureCell, PlacedLine } from "./picture";

/** Room of the row numbers and the column letters, in pixels; preview.css draws lines at the same places. */
export const headWidth = 46;
export const headHeight = 22;

const block = (className: string): HTMLElement => {
  const element = document.createElement("div");
  element.className = className;
  return element;
};

const head = (className: string, text: string, isSelected: boolean): HTMLElement => {
  const element = block(isSelected ? `head ${className} selected` : `head ${className}`);
  element.textContent = text;
  return element;
};

const heads = (picture: Picture): readonly HTMLElement[] => {
  const { selection } = picture;
  const letters = picture.columns.map(({ index, offset, size }) => {
    const element = head("letter", columnName(index), index >= selection.left && index <= selection.right);
    putAt(element, { left: headWidth + offset, top: 0, width: size, height: headHeight });
    return element;
  });
  const numbers = picture.rows.map(({ index, offset, size }) => {
    const element = head("number", String(index), index >= selection.top && index <= selection.bottom);
    putAt(element, { left: 0, top: headHeight + offset, width: headWidth, height: size });
    return element;
  });
  return [...letters, ...numbers, block("head all")];
};

const gridLines = (picture: Picture, className: "line-x" | "line-y", lines: readonly PlacedLine[]): readonly HTMLElement[] =>
  lines.map(({ index, offset, size }) => {
    const isFrozen = index === (className === "line-y" ? picture.frozen.rows : picture.frozen.columns);
    const element = block(`${className}${isFrozen ? " frozen" : ""}${picture.gridlines || isFrozen ? "" : " unseen"}`);
    element.style.setProperty(className === "line-y" ? "top" : "left", `${offset + size - 1}px`);
    return element;
  });

/** Cells a text may run over: those to its right without a text of their own. */
const roomForText = (picture: Picture, cell: PictureCell, width: number): number => {
  if (cell.format.wrap || cell.align !== "left" || !["general", "left"].includes(cell.format.horizontal)) return width;
  let room = width;
  for (const { index, size } of picture.columns) {
    if (index <= cell.column) continue;
    if ((picture.cells.get(cellName(cell.row, index))?.text ?? "") !== "") break;
    room += size;
  }
  return room;
};

const one = ({ row, column }: { readonly row: number; readonly column: number }): Rect => ({ top: row, left: column, bottom: row, right: column });

const padding = 6;

const cells = (picture: Picture): readonly HTMLElement[] =>
  [...picture.cells.values()].flatMap((cell) => {
    const merge = picture.merges.find((candidate) => contains(candidate, cell.row, cell.column));
    if (merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column)) return [];
    const box = boxOf(picture, merge ?? one(cell));
    if (box === null) return [];
    const width = merge === undefined ? roomForText(picture, cell, box.width) : box.width;
    return [cellElement(cell, box, { textWidth: width - padding, isMerged: merge !== undefined })];
  });

/** What shows which cells are selected; null when they are scrolled away. */
const selectionFrame = (picture: Picture): HTMLElement | null => {
  const { selection } = picture;
  const merge = picture.merges.find((candidate) => contains(candidate, selection.top, selection.left));
  const box = boxOf(picture, merge !== undefined && selection.top === selection.bottom ? merge : selection);
  if (box === null) return null;
  const frame = block("selection");
  putAt(frame, { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 });
  return frame;
};

/** Draws the picture into `place`, in place of what was there. */
export const drawPicture = (place: HTMLElement, picture: Picture): void => {
  const field = block("field");
  const selection = selectionFrame(picture);
  field.append(
    ...gridLines(picture, "line-y", picture.rows),
    ...gridLines(picture, "line-x", picture.columns),
    ...cells(picture),
    ...(selection === null ? [] : [selection]),
  );
  place.replaceChildren(field, ...heads(picture));
};

/** The cell at a point of the drawing, the top left one of its merge; null for the headings or beyond the sheet. */
export const cellAt = (picture: Picture, x: number, y: number): { readonly row: number; readonly column: number } | null => {
  const hit = (lines: readonly PlacedLine[], at: number): number | null =>
    lines.find(({ offset, size }) => at >= offset && at < offset + size)?.index ?? null;
  const row = hit(picture.rows, y - headHeight);
  const column = hit(picture.columns, x - headWidth);
  if (row === null || column === null) return null;
  const merge = picture.merges.find((candidate) => contains(candidate, row, column));
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
};
