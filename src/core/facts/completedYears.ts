import { dayOf, monthOf, yearOf, type LocalDate } from "../model/localDate";
import type { PartialDate } from "../registers/column";

/**
 * Full years from a date to a day: with the day known to the day, with a month alone to the month, with a year alone the
 * difference of the years (domain.md 4.3). Negative where the date lies behind the day.
 */
export const completedYears = ({ year, month, date }: PartialDate, on: LocalDate): number => {
  const years = yearOf(on) - year;
  const ownMonth = date === null ? month : monthOf(date);
  if (ownMonth === null || ownMonth < monthOf(on)) return years;
  if (ownMonth > monthOf(on)) return years - 1;
  return date !== null && dayOf(date) > dayOf(on) ? years - 1 : years;
};
