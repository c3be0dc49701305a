import { localDate, yearOf, type LocalDate } from "../model/localDate";
import type { Cell, PartialDate } from "../registers/column";
import type { Facts } from "./facts";
import { earliestDayOf, latestDayOf } from "./partialDate";
import { isVacant } from "./vacancy";

/** A span of days, both ends included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A day of every year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

const newYear: DayOfYear = { month: 1, day: 1 };

const windowOf = ({ parameters, dates: { asOf } }: Facts, { month, day }: DayOfYear): Span => {
  const { windowFrom = null, windowTo = null } = parameters ?? {};
  if (windowFrom !== null && windowTo !== null && windowFrom <= windowTo) return { from: windowFrom, to: windowTo };
  const begun = [yearOf(asOf), yearOf(asOf) - 1].map((year) => localDate(year, month, day)).find((start) => start !== null && start <= asOf);
  return { from: begun ?? asOf, to: asOf };
};

/**
 * The assessment window of the parameter sheet as far as it has passed on the as-of date; without a usable one the
 * year of that date that begins on `yearStart`. Null while the window has not begun.
 */
export const assessmentPeriod = (facts: Facts, yearStart: DayOfYear = newYear): Span | null => {
  const { from, to } = windowOf(facts, yearStart);
  const { asOf } = facts.dates;
  if (from > asOf) return null;
  return { from, to: to < asOf ? to : asOf };
};

/** The days that a date can mean; null only for a year out of range. */
export const spanOf = (date: PartialDate): Span | null => {
  const [from, to] = [earliestDayOf(date), latestDayOf(date)];
  return from === null || to === null ? null : { from, to };
};

/**
 * Whether an event may lie in a span: a month or year that overlaps it may, and so may a date that was written but could
 * not be read, so that a doubt accuses nobody. An event without a date is none of the span (decisions.md 23).
 */
export const mayLieIn = (cell: Cell<PartialDate>, { from, to }: Span): boolean => {
  if (isVacant(cell)) return false;
  const days = cell.value && spanOf(cell.value);
  return days === null || (days.from <= to && days.to >= from);
};
