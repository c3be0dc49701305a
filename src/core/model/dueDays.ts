import { addDays, addMonths, localDate, yearOf, type LocalDate } from "./localDate";

/** A day on which something is due year by year, or, without a month, every month; one that a month lacks is its last. */
export interface DueDay {
  readonly day: number;
  readonly month: number | null;
}

const december = 12;
const mostDays = 12;
/** Of a leap year: 29/02 can be settled. */
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const lastDay = 31;

const parseDay = (text: string): DueDay | null => {
  const [, day = "", month] = /^(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ?? [];
  const known: DueDay = { day: Number(day), month: month === undefined ? null : Number(month) };
  if (known.day < 1 || (known.month !== null && (known.month < 1 || known.month > december))) return null;
  return known.day <= (known.month === null ? lastDay : (daysOf[known.month - 1] ?? 0)) ? known : null;
};

/**
 * Days as an office writes them: "15/06; 15/12" of every year, "25" of every month ("31" for its end). Null for a text
 * that is none, and for more than twelve.
 */
export const parseDueDays = (text: string): readonly DueDay[] | null => {
  const days = text.split(";").map((part) => parseDay(part.trim()));
  const known = days.flatMap((day) => day ?? []);
  return known.length === days.length && known.length <= mostDays ? known : null;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The text of days as `parseDueDays` reads it, each written in one way. */
export const dueDaysText = (days: readonly DueDay[]): string => days.map(({ day, month }) => (month === null ? String(day) : `${twoDigits(day)}/${twoDigits(month)}`)).join("; ");

const firstOfMonth = (year: number, month: number): LocalDate | null => localDate(year, month, 1);

const inMonth = (year: number, month: number, day: number): readonly LocalDate[] => {
  const first = firstOfMonth(year, month);
  return first === null ? [] : [localDate(year, month, day) ?? addDays(addMonths(first, 1), -1)];
};

const months = Array.from({ length: december }, (_, index) => index + 1);

/** The days in the year of a date, the year before and the year after, in order. */
export const dueDaysAround = (days: readonly DueDay[], on: LocalDate): readonly LocalDate[] => {
  const year = yearOf(on);
  const found = [year - 1, year, year + 1].flatMap((own) => days.flatMap(({ day, month }) => (month === null ? months.flatMap((each) => inMonth(own, each, day)) : inMonth(own, month, day))));
  return [...new Set(found)].sort();
};
