import type { CellValue, SheetGrid } from "../model/sheetGrid";
import { decodeLegacy, type LegacyName } from "./encoding/decodeLegacy";
import { readableHeading, readableText } from "./readable";

/** The cell in sheet row `row` and column `column` (1-based); "" outside what was read. */
export const cellAt = (grid: SheetGrid, row: number, column: number): CellValue =>
  grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";

/** What a cell shows as text; numbers and booleans give "". */
export const textAt = (grid: SheetGrid, row: number, column: number): string => {
  const value = cellAt(grid, row, column);
  return typeof value === "string" ? readableText(value) : "";
};

export const lastRowOf = (grid: SheetGrid): number => grid.firstRow + grid.values.length - 1;
export const lastColumnOf = (grid: SheetGrid): number => grid.firstColumn + (grid.values[0]?.length ?? 0) - 1;

const shownTexts = (grid: SheetGrid, row: number, read: (value: string) => string): Map<number, string> => {
  const texts = new Map<number, string>();
  for (const [index, value] of (grid.values[row - grid.firstRow] ?? []).entries()) {
    const text = typeof value === "string" ? read(value) : "";
    if (text !== "") texts.set(grid.firstColumn + index, text);
  }
  return texts;
};

/** The shown texts of a row by column number, blanks left out. */
export const textsOfRow = (grid: SheetGrid, row: number): Map<number, string> => shownTexts(grid, row, readableText);

const sampledRows = 60;
const encodings = new WeakMap<SheetGrid, LegacyName | null>();

/** Letters beyond Latin-1: no text of an old encoding has any. */
const unicodeLetter = /[\u0100-\u1FFF]/;

/** The old encoding in which most of the sheet's first texts certainly are; null when none is, or most are Unicode. */
const encodingOf = (grid: SheetGrid): LegacyName | null => {
  const known = encodings.get(grid);
  if (known !== undefined) return known;
  const counts = new Map<LegacyName, number>();
  let unicode = 0;
  for (const value of grid.values.slice(0, sampledRows).flat()) {
    if (typeof value !== "string") continue;
    const found = decodeLegacy(value)?.encoding;
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
    else if (unicodeLetter.test(value)) unicode += 1;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const encoding = most && most[1] > unicode ? most[0] : null;
  encodings.set(grid, encoding);
  return encoding;
};

/** The texts of a heading row by column number, blanks left out. */
export const headingTextsOfRow = (grid: SheetGrid, row: number): Map<number, string> => {
  const near = encodingOf(grid);
  return near === null ? textsOfRow(grid, row) : shownTexts(grid, row, (value) => readableHeading(value, near));
};
