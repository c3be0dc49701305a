import { rectangle } from "./addresses";
import type { Asked } from "./queue";
import { once } from "./sheetFacts";

/**
 * Which day is day 1? ExcelApi 1.14 has no property for the workbook's date system, and worksheet functions would
 * travel as a write. So some cells are read as they are shown: a date's year tells the two systems apart, because the
 * same serial number means a day four years and a day later in the 1904 system.
 */

/** A cell as Excel keeps it and as it shows it. */
export interface ShownCell {
  readonly value: unknown;
  readonly numberFormat: unknown;
  readonly text: unknown;
}

const daysBetweenSystems = 1_462;
const yearOfSerial = (serial: number): number =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();

/** A format that shows a year, once literal text and colours are left out. */
const showsYear = (format: string): boolean => /y/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));

/** True or false when the cell is a date that tells, null when it is not. */
const tells = ({ value, numberFormat, text }: ShownCell): boolean | null => {
  if (typeof value !== "number" || value < 1 || value > 2_900_000) return null;
  if (typeof numberFormat !== "string" || typeof text !== "string" || !showsYear(numberFormat)) return null;
  const years: readonly number[] = (text.match(/\d{4}/g) ?? []).map(Number);
  if (years.includes(yearOfSerial(value))) return false;
  return years.includes(yearOfSerial(value + daysBetweenSystems)) ? true : null;
};

/** Whether the cells belong to a workbook that counts from 1904; false when none of them tells. */
export const countsFrom1904 = (cells: Iterable<ShownCell>): boolean => {
  for (const cell of cells) {
    const answer = tells(cell);
    if (answer !== null) return answer;
  }
  return false;
};

/** A used range, 1-based. */
export interface SampledSheet {
  readonly id: string;
  readonly used: {
    readonly firstRow: number;
    readonly firstColumn: number;
    readonly rows: number;
    readonly columns: number;
  };
}

const sampledSheets = 6;
const sampledRows = 12;
const sampledColumns = 40;

/** Rows from the middle of a sheet, where a register has its records. */
const askSample = (context: Excel.RequestContext, { id, used }: SampledSheet): Asked<ShownCell[]> => {
  const rows = Math.min(used.rows, sampledRows);
  const firstRow = used.firstRow + Math.floor((used.rows - rows) / 2);
  const lastColumn = used.firstColumn + Math.min(used.columns, sampledColumns) - 1;
  const address = rectangle(firstRow, used.firstColumn, firstRow + rows - 1, lastColumn);
  const range = once(context.workbook.worksheets.getItem(id).getRange(address));
  range.load("values,numberFormat,text");
  return () => {
    const { text, numberFormat }: { text: readonly unknown[][]; numberFormat: readonly unknown[][] } = range;
    const values: readonly unknown[][] = range.values;
    return values.flatMap((row, r) =>
      row.map((value, c) => ({ value, numberFormat: numberFormat[r]?.[c], text: text[r]?.[c] })),
    );
  };
};

/** Asks for a sample of the largest sheets; the answer is whether the workbook counts days from 1904. */
export const askUses1904Dates = (context: Excel.RequestContext, sheets: readonly SampledSheet[]): Asked<boolean> => {
  const largest = [...sheets].sort((a, b) => b.used.rows - a.used.rows).slice(0, sampledSheets);
  const samples = largest.map((sheet) => askSample(context, sheet));
  return () => countsFrom1904(samples.flatMap((sample) => sample()));
};
