import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, isValid, lightFormat } from "date-fns";

/** A calendar day without time or zone, as "YYYY-MM-DD"; text order is day order. */
export type LocalDate = string & { readonly __localDate: never };

/** Midnight of the day in whatever zone the program runs in: only calendar fields of it are ever used. */
const midnight = (date: LocalDate): Date => {
  const at = new Date(0);
  at.setFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  at.setHours(0, 0, 0, 0);
  return at;
};

const fromMidnight = (at: Date): LocalDate => lightFormat(at, "yyyy-MM-dd") as LocalDate;

/** The day with these calendar fields, or null when there is none (31 February, year 0). */
export const localDate = (year: number, month: number, day: number): LocalDate | null => {
  if (!Number.isInteger(year) || year < 1800 || year > 2999) return null;
  const at = new Date(0);
  at.setFullYear(year, month - 1, day);
  at.setHours(0, 0, 0, 0);
  const exists = isValid(at) && at.getFullYear() === year && at.getMonth() === month - 1 && at.getDate() === day;
  return exists ? fromMidnight(at) : null;
};

/** Reads "YYYY-MM-DD"; null when the text is anything else. */
export const parseIsoDate = (text: string): LocalDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInCalendarDays(midnight(to), midnight(from));

export const addDays = (date: LocalDate, days: number): LocalDate => fromMidnight(addDaysTo(midnight(date), days));

/** The same day `months` later, or the last day of a shorter month (30/11 + 3 months = 28/02). */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  fromMidnight(addMonthsTo(midnight(date), months));

/** The last date from which `months` back still reaches the day: at the end of a month that may be some days later. */
export const lastDayWithin = (day: LocalDate, months: number): LocalDate => {
  let last = addMonths(day, months);
  while (addMonths(addDays(last, 1), -months) <= day) last = addDays(last, 1);
  return last;
};

const msPerDay = 86_400_000;

/**
 * The day of an Excel serial number; the time of day is dropped. Excel's 1900 system counts a 29/02/1900 that never
 * was, so serials below 61 are one day off there; null for serials that are no day.
 */
export const fromExcelSerial = (serial: number, uses1904Dates: boolean): LocalDate | null => {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465) return null;
  const epoch = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 61 ? 31 : 30);
  const at = new Date(epoch + whole * msPerDay);
  return localDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/**
 * The Excel serial number of a day; null where the workbook's date system has none, or (before 01/03/1900) none that
 * can be trusted.
 */
export const toExcelSerial = (date: LocalDate, uses1904Dates: boolean): number | null => {
  const epoch = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = Math.round((Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) - epoch) / msPerDay);
  return serial >= (uses1904Dates ? 1 : 61) && fromExcelSerial(serial, uses1904Dates) === date ? serial : null;
};
