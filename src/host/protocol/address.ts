import type { HostSheet, HostWorkbook, Rect } from "../workbook/model";
import { LAST_COLUMN, LAST_ROW, parseRect, rectName } from "../workbook/rect";
import { HostError } from "./errors";

/** Longest address string Excel takes (office-js issue 5198). */
const ADDRESS_LIMIT = 8192;

/** A range of one sheet. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly rect: Rect;
}

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly rects: readonly Rect[];
}

const wholeSheet: Rect = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** "Data!A1:B2" or "'My sheet'!A1", whole rows and columns in short form, as Range.address reads. */
export function addressOf({ sheet, rect }: RangeTarget): string {
  return `${quoted(sheet.name)}!${rectName(rect, true)}`;
}

/** A sheet name as formulas write it. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "=Data!$A$1:$D$4": a reference as defined names hold it. */
export function absoluteReference({ sheet, rect }: RangeTarget): string {
  const absolute = rectName(rect, true).replace(/([A-Z]+)?(\d+)?(?=:|$)/g, (_match, letters: string | undefined, digits: string | undefined) =>
    (letters === undefined ? "" : `$${letters}`) + (digits === undefined ? "" : `$${digits}`));
  return `=${quoted(sheet.name)}!${absolute}`;
}

/** The range an address on a sheet names; null or "" = the whole sheet; a defined name is looked up. InvalidArgument otherwise. */
export function rangeOf(workbook: HostWorkbook, sheet: HostSheet, address: string | null): RangeTarget {
  if (address === null || address === "") return { sheet, rect: wholeSheet };
  if (address.length > ADDRESS_LIMIT) throw new HostError("InvalidArgument");
  const { prefix, local } = splitAddress(address);
  if (prefix !== null && prefix.toLowerCase() !== sheet.name.toLowerCase()) throw new HostError("InvalidArgument");
  const rect = parseRect(local.replaceAll("$", ""));
  if (rect !== null) return { sheet, rect };
  const named = workbook.names.find(local, sheet) ?? workbook.names.find(local, null);
  const target = named === null ? null : referenceOf(workbook, named.formula);
  if (target === null) throw new HostError("InvalidArgument");
  return target;
}

/** The range a workbook-wide address such as "Data!B2" names; without a sheet it lies on `fallback`. */
export function rangeIn(workbook: HostWorkbook, fallback: HostSheet, address: string): RangeTarget {
  const { prefix } = splitAddress(address);
  const sheet = prefix === null ? fallback : findSheet(workbook, prefix);
  if (sheet === null) throw new HostError("InvalidArgument");
  return rangeOf(workbook, sheet, address);
}

/** The ranges a comma-separated address names. */
export function areasOf(workbook: HostWorkbook, sheet: HostSheet, address: string): AreasTarget {
  if (address.length > ADDRESS_LIMIT) throw new HostError("InvalidArgument");
  const parts = address.split(/[,;]/).map((part) => part.trim());
  return { sheet, rects: parts.map((part) => rangeOf(workbook, sheet, part === "" ? "?" : part).rect) };
}

/** The one range a formula such as "=Data!$A$1:$B$2" stands for; null when it is anything else. */
export function referenceOf(workbook: HostWorkbook, formula: string): RangeTarget | null {
  const { prefix, local } = splitAddress(formula.replace(/^=/, ""));
  if (prefix === null) return null;
  const sheet = findSheet(workbook, prefix);
  const rect = parseRect(local);
  return sheet === null || rect === null ? null : { sheet, rect };
}

/** A sheet by name, letter case ignored, or by id; null when there is none. */
export function findSheet(workbook: HostWorkbook, key: string): HostSheet | null {
  const lower = key.toLowerCase();
  return workbook.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
}

function splitAddress(address: string): { readonly prefix: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (match === null) return { prefix: null, local: address };
  return { prefix: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), local: match[3] ?? "" };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function isEntireRow(rect: Rect): boolean {
  return rect.left === 1 && rect.right === LAST_COLUMN;
}

export function isEntireColumn(rect: Rect): boolean {
  return rect.top === 1 && rect.bottom === LAST_ROW;
}

/** Cells both rectangles hold; null when there is none. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const common = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return common.top > common.bottom || common.left > common.right ? null : common;
}

/** What is left of `rect` without `hole`, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersect(rect, hole);
  if (common === null) return [rect];
  const parts: Rect[] = [];
  if (rect.top < common.top) parts.push({ ...rect, bottom: common.top - 1 });
  if (common.bottom < rect.bottom) parts.push({ ...rect, top: common.bottom + 1 });
  if (rect.left < common.left) parts.push({ ...common, left: rect.left, right: common.left - 1 });
  if (common.right < rect.right) parts.push({ ...common, left: common.right + 1, right: rect.right });
  return parts;
}

/** A rectangle inside the sheet, or InvalidArgument. */
export function checkedRect(top: number, left: number, rows: number, columns: number): Rect {
  const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside = rows > 0 && columns > 0 && top >= 1 && left >= 1 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!inside) throw new HostError("InvalidArgument");
  return rect;
}
