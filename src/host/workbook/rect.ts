/** Cell addresses and rectangles of a worksheet, 1-based, both ends included. */

/** Last row and last column of a worksheet (Excel 2007 and later). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A rectangle of cells. A whole column runs from 1 to LAST_ROW, a whole row from 1 to LAST_COLUMN. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a column: 1 gives "A", 28 gives "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Number of a column: "A" gives 1, "ab" gives 28; 0 when `letters` is empty. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** "B3" for row 3, column 2. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** "A1:C5", or "A1" for one cell; whole columns and rows as "A:C" and "1:5" when `short`. */
export function rectName(rect: Rect, short = false): string {
  if (short && rect.top === 1 && rect.bottom === LAST_ROW) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (short && rect.left === 1 && rect.right === LAST_COLUMN) return `${String(rect.top)}:${String(rect.bottom)}`;
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

function corner(text: string): { column: number | null; row: number | null } | null {
  const match = CORNER.exec(text);
  if (match === null || text === "") return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]);
  if (column === null && row === null) return null;
  if (column !== null && column > LAST_COLUMN) return null;
  if (row !== null && (row < 1 || row > LAST_ROW)) return null;
  return { column, row };
}

/** Reads "B3", "$A$1:C5", "A:C" or "1:5" (no sheet name); null when it is none of these. */
export function parseRect(text: string): Rect | null {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const first = corner(parts[0] ?? "");
  const last = corner(parts[1] ?? parts[0] ?? "");
  if (first === null || last === null) return null;
  if (parts.length === 1 && (first.column === null || first.row === null)) return null;
  if ((first.column === null) !== (last.column === null) || (first.row === null) !== (last.row === null)) return null;
  const columns = [first.column ?? 1, last.column ?? LAST_COLUMN];
  const rows = [first.row ?? 1, last.row ?? LAST_ROW];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** Reads a blank-separated list of ranges (`sqref`); what cannot be read is left out. */
export function parseRects(text: string): Rect[] {
  return text.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

/** The list of ranges as `sqref` writes it. */
export function rectsName(rects: readonly Rect[]): string {
  return rects.map((rect) => rectName(rect)).join(" ");
}

/** True when the two rectangles share at least one cell. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True when the rectangle holds the cell. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** What is left of `rect` outside `hole`, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const middle = { top: Math.max(rect.top, hole.top), bottom: Math.min(rect.bottom, hole.bottom) };
  const pieces: Rect[] = [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, ...middle, right: hole.left - 1 },
    { ...rect, ...middle, left: hole.right + 1 },
    { ...rect, top: hole.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
