import { fromExcelSerial, localDate } from "../model/localDate";
import type { PartialDate } from "../registers/column";
import { cleanText, foldText } from "./text";

/** What reading a date needs to know of the workbook. */
export interface DateReading {
  readonly uses1904Dates: boolean;
  /** A two-digit year later than this one belongs to the century before (the year of the as-of date plus a margin). */
  readonly latestYear: number;
}

const yearOnly = (year: number): PartialDate | null =>
  year >= 1850 && year <= 2200 ? { year, month: null, date: null } : null;

const fullYear = (digits: string, latestYear: number): number => {
  if (digits.length !== 2) return Number(digits);
  const year = 2000 + Number(digits);
  return year > latestYear ? year - 100 : year;
};

const dayMonthYear = (day: number, month: number, year: number): PartialDate | null => {
  const date = localDate(year, month, day);
  return date === null ? null : { year, month, date };
};

const monthYear = (month: number, year: number): PartialDate | null =>
  month >= 1 && month <= 12 && yearOnly(year) !== null ? { year, month, date: null } : null;

const numbersOf = (folded: string): string[] => folded.match(/\d+/g) ?? [];

const parseDay = (text: string, reading: DateReading): PartialDate | null => {
  const folded = foldText(text);
  const words = folded.replace(/\d+/g, " ").replace(/\b(ngay|thang|nam)\b/g, " ").trim();
  if (words !== "" && words !== ">") return null;
  const numbers = numbersOf(folded);
  const [first, second, third] = numbers;
  if (first === undefined || numbers.length > 3) return null;
  if (second === undefined) return first.length === 4 ? yearOnly(Number(first)) : null;
  if (third === undefined) {
    return second.length === 4 && first.length <= 2 ? monthYear(Number(first), Number(second)) : null;
  }
  if (first.length === 4 && second.length <= 2 && third.length <= 2) {
    return dayMonthYear(Number(third), Number(second), Number(first));
  }
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  return dayMonthYear(Number(first), Number(second), fullYear(third, reading.latestYear));
};

const timePattern = /(?<![\d/.-])(\d{1,2})\s*(?::|h|gi\S)\s*(\d{2})?(?::\d{2})?(?:\s*(?:ph\S+t|p)\b)?(?![\d/.-])/iu;

const splitTime = (text: string): { readonly rest: string; readonly minute: number } | null => {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return { rest: text.replace(match[0], " "), minute: hours * 60 + minutes };
};

/** A full day with its time: "09:00 02/7/2026", "02/7/2026 9h30", "9 giờ ngày 02/7/2026". */
const parseDateAndTime = (text: string, reading: DateReading): PartialDate | null => {
  const split = splitTime(cleanText(text));
  const day = split === null ? null : parseDay(split.rest, reading);
  return split === null || day === null || day.date === null ? null : { ...day, minute: split.minute };
};

/**
 * A date as clerks type it, day before month always: 15/3/2024, 15.03.2024, 15-3-24, "ngày 05 tháng 3 năm 2024",
 * 3/2024, 1985, ISO 2024-03-15; with a time of day where one is written. Null when the text is no date; nothing is guessed.
 */
export const parseDateText = (text: string, reading: DateReading): PartialDate | null => parseDay(text, reading) ?? parseDateAndTime(text, reading);

const minuteOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 1440);

/** A date cell that holds a number: a small whole number is a year alone, anything else a serial of Excel. */
export const parseDateNumber = (value: number, reading: DateReading): PartialDate | null => {
  if (Number.isInteger(value) && value >= 1850 && value <= 2200) return yearOnly(value);
  const date = fromExcelSerial(value, reading.uses1904Dates);
  if (date === null) return null;
  const day = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), date };
  const minute = minuteOf(value);
  return minute > 0 && minute < 1440 ? { ...day, minute } : day;
};
