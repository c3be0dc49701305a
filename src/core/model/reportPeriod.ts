import { windowIds, windows, type WindowId } from "../../legal/windows";
import { addDays, addMonths, dayOf, daysBetween, localDate, monthOf, yearOf, type LocalDate } from "./localDate";

/** Spans of the calendar; the nine months are those from January on. */
export const calendarKinds = ["month", "quarter", "halfYear", "nineMonths", "year"] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** The yearly windows in which criteria sets count events. */
export type YearlyWindowKind = Exclude<WindowId, "calendarYear" | "assessment">;
export const yearlyWindowKinds: readonly YearlyWindowKind[] = windowIds.filter((id): id is YearlyWindowKind => typeof windows[id] !== "string");

/** The spans that reports are made for; "window" is the assessment window in force, "custom" any two days. */
export type PeriodKind = CalendarKind | YearlyWindowKind | "window" | "custom";
export const periodKinds: readonly PeriodKind[] = [...calendarKinds, "window", ...yearlyWindowKinds, "custom"];

/** A span of days, both ends included. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const monthsOf: Readonly<Record<CalendarKind, number>> = { month: 1, quarter: 3, halfYear: 6, nineMonths: 9, year: 12 };
const monthsPerYear = 12;

const firstOf = (year: number, month: number, day: LocalDate): LocalDate => localDate(year, month, 1) ?? day;

/** The calendar period of a kind that holds the day; the nine months are those from January on, whatever the day. */
export const periodAround = (kind: CalendarKind, day: LocalDate): ReportPeriod => {
  const months = monthsOf[kind];
  const month = kind === "nineMonths" ? 1 : Math.floor((monthOf(day) - 1) / months) * months + 1;
  const from = firstOf(yearOf(day), month, day);
  return { kind, from, to: addDays(addMonths(from, months), -1) };
};

const lastOfMonth = (day: LocalDate): LocalDate => addDays(addMonths(firstOf(yearOf(day), monthOf(day), day), 1), -1);

/** Whole months from the first to the last day; null where the span is none. */
const wholeMonths = ({ from, to }: ReportPeriod): number | null => {
  const after = addDays(to, 1);
  const months = (yearOf(after) - yearOf(from)) * monthsPerYear + monthOf(after) - monthOf(from);
  return dayOf(after) === dayOf(from) && months > 0 ? months : null;
};

/** A window moved in time is no window in force any more. */
const movedKind = (kind: PeriodKind): PeriodKind => (calendarKinds as readonly PeriodKind[]).includes(kind) ? kind : "custom";

/** Moves both ends by months; an end of a month stays one. */
const shifted = ({ kind, from, to }: ReportPeriod, months: number): ReportPeriod => {
  const moved = addMonths(to, months);
  return { kind: movedKind(kind), from: addMonths(from, months), to: to === lastOfMonth(to) ? lastOfMonth(moved) : moved };
};

/** A period as far as it has passed on a day; of one that still runs, what lies behind. */
export const elapsed = (period: ReportPeriod, today: LocalDate): ReportPeriod => (period.to > today ? { ...period, to: today } : period);

/** The same span a year earlier, as far as it had passed by then; 29/02 becomes 28/02. */
export const samePeriodLastYear = (period: ReportPeriod, today: LocalDate): ReportPeriod => shifted(elapsed(period, today), -monthsPerYear);

/**
 * The span of the same length right before: whole months as months (June after February keeps their ends), else days. Of
 * a period that still runs the same part of the one before, so that like is set beside like. Nine months have none of
 * their own within the year and are set beside those of the year before.
 */
export const previousPeriod = (period: ReportPeriod, today: LocalDate): ReportPeriod => {
  if (period.kind === "nineMonths") return samePeriodLastYear(period, today);
  const months = wholeMonths(period);
  const passed = elapsed(period, today);
  if (months !== null) return shifted(passed, -months);
  const to = addDays(period.from, -1);
  return { kind: "custom", from: addDays(to, -daysBetween(passed.from, passed.to)), to };
};
