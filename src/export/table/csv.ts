import { strToU8 } from "fflate";
import type { CsvSeparator } from "../../core/model/exportFile";
import type { CellValue } from "../../core/model/sheetGrid";
import { harmless } from "./plainText";
import type { PlainTable } from "./tablesOf";

const byteOrderMark = "\uFEFF";

/**
 * A field of RFC 4180. Numbers stay numbers, the negative ones too; a text that could open a formula is made harmless.
 * Where a semicolon parts the fields, a comma parts the decimals: the two go together in Excel's regional settings.
 */
const field = (value: CellValue | null, separator: CsvSeparator): string => {
  if (value === null) return "";
  if (typeof value === "number") return separator === ";" ? String(value).replace(".", ",") : String(value);
  const text = typeof value === "string" ? harmless(value) : String(value).toUpperCase();
  // Quoted also for readers that part fields elsewhere, so that no half of a text becomes a cell of its own.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF. Headings of several rows become one, from the group to
 * the column. `statement` is added as a last record of the same width. No "sep=" line tells Excel the separator: Excel
 * would then no longer heed the mark and misread every accent.
 */
export const csvBytes = ({ columns, rows }: PlainTable, separator: CsvSeparator, statement: string | null): Uint8Array => {
  const width = Math.max(1, columns.length, ...rows.map((row) => row.length));
  const records: readonly (readonly (CellValue | null)[])[] = [
    ...(columns.some((headings) => headings.length > 0) ? [columns.map((headings) => headings.join(" – "))] : []),
    ...rows,
    ...(statement === null ? [] : [[statement]]),
  ];
  const lines = records.map((record) => Array.from({ length: width }, (_, index) => field(record[index] ?? null, separator)).join(separator));
  return strToU8(`${byteOrderMark}${lines.map((line) => `${line}\r\n`).join("")}`);
};
