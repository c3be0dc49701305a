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

/** The calendar year of a day as far as it has passed. */
export const calendarYear = (asOf: LocalDate): Span => ({ from: localDate(yearOf(asOf), 1, 1) ?? asOf, to: asOf });

const windowOf = ({ parameters, dates: { asOf } }: Facts, otherwise: (asOf: LocalDate) => Span): Span => {
  const { windowFrom = null, windowTo = null } = parameters ?? {};
  return windowFrom !== null && windowTo !== null && windowFrom <= windowTo ? { from: windowFrom, to: windowTo } : otherwise(asOf);
};

/**
 * The assessment window of the parameter sheet as far as it has passed on the as-of date; without a usable one the
 * calendar year of that date, or `otherwise`. Null while the window has not begun.
 */
export const assessmentPeriod = (facts: Facts, otherwise = calendarYear): Span | null => {
  const { from, to } = windowOf(facts, otherwise);
  const { asOf } = facts.dates;
  if (from > asOf) return null;
  return { from, to: to < asOf ? to : asOf };
};

/** The window of the parameter sheet with the days that are still to come; without one that has begun the whole calendar year. */
export const wholeAssessmentWindow = (facts: Facts): Span => {
  const { asOf } = facts.dates;
  const year = { from: calendarYear(asOf).from, to: localDate(yearOf(asOf), 12, 31) ?? asOf };
  const window = windowOf(facts, () => year);
  return window.from > asOf ? year : window;
};

/** The days that a date can mean; null only for a year out of range. */
export const spanOf = (date: PartialDate): Span | null => {
  const [from, to] = [earliestDayOf(date), latestDayOf(date)];
  return from === null || to === null ? null : { from, to };
};

/** Whether a written date surely lies in a span. */
export const liesIn = (cell: Cell<PartialDate>, { from, to }: Span): boolean => {
  const days = cell.value && spanOf(cell.value);
  return days !== null && days.from >= from && days.to <= to;
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
