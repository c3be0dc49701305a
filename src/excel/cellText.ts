import type { CellValue } from "../core/model/sheetGrid";

const plainValue = (value: unknown): CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** Values as Excel handed them over, row by row; what is no value of a cell counts as blank. */
export const plainValues = (values: readonly unknown[]): CellValue[][] => values.map((row) => (Array.isArray(row) ? row.map(plainValue) : []));

/**
 * A value as it must be handed to Excel so that text stays text: Excel parses strings as if they were typed, so "=1+1"
 * would become a formula and "1/2" a date. A leading apostrophe prevents that and is not part of the cell's value.
 */
export const asText = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/**
 * As `asText`, but leaves text alone that begins with a letter and so can be no formula and no number: the apostrophe
 * sets a cell attribute that would stay behind when a status column is taken off again.
 */
export const asPlainText = (value: string): string => {
  const isPlain = /^\p{L}+(?:[\s:,.;(–-]|$)/u.test(value) && !/^(?:true|false)$/i.test(value);
  return isPlain || value === "" ? value : `'${value}`;
};
