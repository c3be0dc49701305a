import { addDays, addMonths, dayOf, localDate, monthOf, yearOf, type LocalDate } from "./localDate";

/** The spans that reports are made for; "window" is the assessment window in force, "custom" any two days. */
export const periodKinds = ["month", "quarter", "halfYear", "nineMonths", "year", "window", "custom"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A span of days, both ends included. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Kinds that follow from a day alone; nine months and the like always begin with the year or its half. */
export type CalendarKind = Exclude<PeriodKind, "window" | "custom">;

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

const isMonthEnd = (day: LocalDate): boolean => dayOf(addDays(day, 1)) === 1;

/** Whole months from the first to the last day; null where the span is none. */
const wholeMonths = ({ from, to }: ReportPeriod): number | null => {
  const after = addDays(to, 1);
  const months = (yearOf(after) - yearOf(from)) * monthsPerYear + monthOf(after) - monthOf(from);
  return dayOf(after) === dayOf(from) && months > 0 ? months : null;
};

/** Moves both ends by months; an end of a month stays one. */
const shifted = ({ kind, from, to }: ReportPeriod, months: number): ReportPeriod => {
  const moved = addMonths(to, months);
  return { kind, from: addMonths(from, months), to: isMonthEnd(to) ? addDays(addMonths(firstOf(yearOf(moved), monthOf(moved), moved), 1), -1) : moved };
};

/** The same span a year earlier; 29/02 becomes 28/02. */
export const samePeriodLastYear = (period: ReportPeriod): ReportPeriod => shifted(period, -monthsPerYear);

/**
 * The span of the same length right before: whole months as months (June after February keeps their ends), else days.
 * Nine months have none of their own within the year and are set beside those of the year before.
 */
export const previousPeriod = (period: ReportPeriod): ReportPeriod => {
  if (period.kind === "nineMonths") return samePeriodLastYear(period);
  const months = wholeMonths(period);
  if (months !== null) return shifted(period, -months);
  const to = addDays(period.from, -1);
  // A window cut off at the as-of date stands beside the whole of the days before it, day for day.
  const days = Math.round((Date.UTC(yearOf(period.to), monthOf(period.to) - 1, dayOf(period.to)) - Date.UTC(yearOf(period.from), monthOf(period.from) - 1, dayOf(period.from))) / 86_400_000);
  return { kind: "custom", from: addDays(to, -days), to };
};
