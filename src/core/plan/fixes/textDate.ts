import { toExcelSerial, yearOf, type LocalDate } from "../../model/localDate";
import { parseDateText } from "../../parse/dates";
import { foldText } from "../../parse/text";

/** Day, month and a year of four digits, in this order, with one sign between them; or year, month, day. */
const written = /^(?:\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{4}|\d{4}([/.-])\d{1,2}\2\d{1,2})\.?$/;
/** "ngay 05 thang 3 nam 2024", folded. */
const spelled = /^(?:ngay )?\d{1,2} thang \d{1,2} nam \d{4}$/;

const [firstYear, lastYear] = [1900, 2199] as const;
/** The reader takes smaller whole numbers in a column of dates for years, not for days. */
const largestYearNumber = 2200;

/** The full day that a text says beyond doubt: year of four digits, no time of day, nothing else in the cell. Null otherwise. */
export const certainDay = (text: string, uses1904Dates: boolean): LocalDate | null => {
  if (!written.test(text) && !spelled.test(foldText(text))) return null;
  const read = parseDateText(text, { uses1904Dates, latestYear: lastYear });
  if (read === null || read.date === null || read.minute !== undefined) return null;
  return yearOf(read.date) >= firstYear && yearOf(read.date) <= lastYear ? read.date : null;
};

/** The number by which Excel keeps the day; null where a reader could take it for a year. */
export const serialOf = (day: LocalDate, uses1904Dates: boolean): number | null => {
  const serial = toExcelSerial(day, uses1904Dates);
  return serial !== null && serial > largestYearNumber ? serial : null;
};
