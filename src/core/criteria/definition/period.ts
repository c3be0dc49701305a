import { windows, type WindowId } from "../../../legal/windows";
import { assessmentPeriod, calendarYear, type Span } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";
import { addDays, localDate, yearOf, type LocalDate } from "../../model/localDate";
import type { Period } from "./schema";

type YearlyWindow = Exclude<Period, string>;

const dayIn = (year: number, monthAndDay: string): LocalDate | null => {
  const [month = 1, day = 1] = monthAndDay.split("-").map(Number);
  return localDate(year, month, day);
};

/**
 * The year that begins on `from` and holds the day. Until `judgedUntil` it is the one before, closed a few days ago: that
 * is when it is reviewed and reported.
 */
export const yearlyWindow = (asOf: LocalDate, { from, judgedUntil }: YearlyWindow): Span => {
  const year = yearOf(asOf);
  const starts = [year, year - 1, year - 2].flatMap((candidate) => dayIn(candidate, from) ?? []).filter((start) => start <= asOf);
  const [start = asOf, before = start] = starts;
  const lastDay = judgedUntil === undefined ? null : [yearOf(start), yearOf(start) + 1].map((candidate) => dayIn(candidate, judgedUntil)).find((day) => day !== null && day >= start);
  return lastDay && asOf <= lastDay ? { from: before, to: addDays(start, -1) } : { from: start, to: asOf };
};

/** The days of a window that a commune chose for a set: no other goes before it. */
const chosenWindow = (facts: Facts, chosen: WindowId): Span => {
  const window = windows[chosen];
  return typeof window === "string" ? periodOf(facts, window) : yearlyWindow(facts.dates.asOf, window);
};

/**
 * The days in which a set counts events. A window on the parameter sheet goes before a set's own, but for calendar years;
 * one that the commune chose for the set goes before both.
 */
export const periodOf = (facts: Facts, period: Period, chosen?: WindowId): Span => {
  if (chosen !== undefined) return chosenWindow(facts, chosen);
  const year = calendarYear(facts.dates.asOf);
  if (period === "calendarYear") return year;
  if (period === "registration") return { from: facts.dates.registeredOn ?? facts.deadline, to: facts.deadline };
  return assessmentPeriod(facts, period === "assessment" ? calendarYear : (asOf) => yearlyWindow(asOf, period)) ?? year;
};
