import { localDate } from "../model/localDate";
import { foldText } from "../parse/text";
import type { PartialDate } from "../registers/column";

/** What one cell says of a span of time: its two ends as full days, or its length in months. */
export interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly months: number | null;
}

const days = /(?<!\d)(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4}|\d{2})(?!\d)/g;
const length = /^(\d{1,2}) (thang|nam)$/;
const monthsPerYear = 12;

const fullDay = (day: number, month: number, digits: string): PartialDate | null => {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const date = localDate(year, month, day);
  return date === null ? null : { year, month, date };
};

/**
 * Reads a cell that holds a whole term: two days day before month ("10/6/2025 - 10/6/2026"), or a length in the words
 * for months and years. Anything else, also a single day, says nothing certain.
 */
export const periodIn = (text: string): Period => {
  const folded = foldText(text);
  const found = [...folded.matchAll(days)].map(([, day, month, year = ""]) => fullDay(Number(day), Number(month), year));
  const [from = null, to = null] = found;
  if (found.length === 2) return { from, to, months: null };
  const [, count, unit] = length.exec(folded) ?? [];
  return { from: null, to: null, months: count === undefined ? null : Number(count) * (unit === "nam" ? monthsPerYear : 1) };
};
