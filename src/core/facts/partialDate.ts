import { addDays, addMonths, localDate, type LocalDate } from "../model/localDate";
import type { PartialDate } from "../registers/column";

/** The last day that a date can mean: itself, or the end of its month or year. Null only for a year out of range. */
export const latestDayOf = ({ date, year, month }: PartialDate): LocalDate | null => {
  if (date !== null) return date;
  const lastMonth = localDate(year, month ?? 12, 1);
  return lastMonth === null ? null : addDays(addMonths(lastMonth, 1), -1);
};

/** The first day that a date can mean: itself, or the start of its month or year. Null only for a year out of range. */
export const earliestDayOf = ({ date, year, month }: PartialDate): LocalDate | null => date ?? localDate(year, month ?? 1, 1);
