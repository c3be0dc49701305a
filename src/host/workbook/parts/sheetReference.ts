import { columnName, LAST_COLUMN, LAST_ROW, parseRect } from "../rect";
import type { Rect } from "../rect";
import type { PrintNames } from "../sheet/pageLayout";

/** A sheet name as formulas write it: quoted always, which is always allowed. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits a formula that is a plain list of ranges ("='A b'!$1:$2,'A b'!$A:$A"); null when it is not. */
export function rangesOf(formula: string): Rect[] | null {
  const parts = formula.replace(/^=/, "").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const rects = parts.map((part) => parseRect(part.slice(part.lastIndexOf("!") + 1)));
  return rects.every((rect) => rect !== null) ? rects : null;
}

/** Formula of the print titles of a sheet, or null without any. */
export function printTitlesFormula(sheet: string, names: PrintNames): string | null {
  const { titleRows, titleColumns } = names;
  const columns = titleColumns === null ? [] : [`$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`];
  const rows = titleRows === null ? [] : [`$${String(titleRows[0])}:$${String(titleRows[1])}`];
  const parts = [...columns, ...rows].map((part) => `${quoteSheet(sheet)}!${part}`);
  return parts.length === 0 ? null : `=${parts.join(",")}`;
}

/** Formula of the print area of a sheet, or null without one. */
export function printAreaFormula(sheet: string, area: readonly Rect[]): string | null {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row)}`;
  const parts = area.map((rect) => `${quoteSheet(sheet)}!${corner(rect.top, rect.left)}:${corner(rect.bottom, rect.right)}`);
  return parts.length === 0 ? null : `=${parts.join(",")}`;
}

/** Reads print names back from their formulas. */
export function readPrintNames(titles: string | null, area: string | null): PrintNames {
  const ranges = titles === null ? [] : rangesOf(titles) ?? [];
  const rows = ranges.find((rect) => rect.left === 1 && rect.right === LAST_COLUMN);
  const columns = ranges.find((rect) => rect.top === 1 && rect.bottom === LAST_ROW);
  return {
    titleRows: rows === undefined ? null : [rows.top, rows.bottom],
    titleColumns: columns === undefined ? null : [columns.left, columns.right],
    area: area === null ? [] : rangesOf(area) ?? [],
  };
}

/** The formula with every reference to sheet `from` pointing to `to`; text in quotes stays. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, (token) => {
    if (token.startsWith('"')) return token;
    const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
    return name.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!` : token;
  });
}

/** True when some text of a part refers to the sheet in a formula. */
export function mentionsSheet(text: string, name: string): boolean {
  const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return text.includes(`'${escaped.replaceAll("'", "''")}'!`) || text.includes(`${escaped}!`);
}
