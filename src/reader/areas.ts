import { columnNumber, maxColumn, maxRow } from "../core/model/cellRef";
import type { TableArea } from "../core/model/sheetGrid";

const corner = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const parseCorner = (text: string): Corner | null => {
  const match = corner.exec(text);
  if (match === null || text === "") return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]);
  if ((column ?? 1) > maxColumn || (row ?? 1) < 1 || (row ?? 1) > maxRow) return null;
  return { row, column };
};

/** "B3", "$A$1:C5", "A:C" or "1:5", without a sheet's name, as an area; null when it is none of these. */
export const parseArea = (text: string): TableArea | null => {
  const [first, last, ...more] = text.split(":").map(parseCorner);
  if (first === undefined || first === null || last === null || more.length > 0) return null;
  const end = last ?? first;
  const isWhole = first.row === null || first.column === null;
  if ((isWhole && last === undefined) || (first.row === null) !== (end.row === null) || (first.column === null) !== (end.column === null)) return null;
  if (first.row === null && first.column === null) return null;
  const rows = [first.row ?? 1, end.row ?? maxRow];
  const columns = [first.column ?? 1, end.column ?? maxColumn];
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
};

/** An area of a named sheet. */
export interface SheetArea extends TableArea {
  readonly sheet: string;
}

/** The one area that a formula such as "='A b'!$B$2:$D$9" stands for; null when it is anything else. */
export const parseReference = (formula: string): SheetArea | null => {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/s.exec(formula);
  const area = parseArea(match?.[3] ?? "");
  return match === null || area === null ? null : { ...area, sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'") };
};
