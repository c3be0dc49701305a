import type { Facts } from "../../facts/facts";
import type { CheckResult } from "../../model/checkResult";
import type { LocalDate } from "../../model/localDate";
import { yearlyWindowKinds, type PeriodKind, type ReportPeriod } from "../../model/reportPeriod";

/** What a table is computed from. */
export interface ReportContext {
  /** As of the stock day; the proposal date is that of the check. */
  readonly facts: Facts;
  readonly result: CheckResult;
  /** Ends at T at the latest. */
  readonly period: ReportPeriod;
  /** Day of stock figures: T (domain.md 4.2), or the last day of a span that a person chose and that has ended. */
  readonly asOf: LocalDate;
  /** T: what lies behind it has not happened yet. */
  readonly today: LocalDate;
}

const asOfDay = (facts: Facts, asOf: LocalDate): Facts => ({ ...facts, deadline: asOf, dates: { ...facts.dates, asOf } });

/** Windows are judged, and their stock counted, at T, a few days after they closed. */
const isWindow = (kind: PeriodKind): boolean => kind === "window" || (yearlyWindowKinds as readonly PeriodKind[]).includes(kind);

/** The facts as a report of the period sees them. */
export const reportContext = (facts: Facts, result: CheckResult, period: ReportPeriod): ReportContext => {
  const today = facts.dates.asOf;
  const last = period.to < today ? period.to : today;
  const asOf = isWindow(period.kind) ? today : last;
  return { facts: asOf === today && facts.deadline === today ? facts : asOfDay(facts, asOf), result, period: { ...period, to: last }, asOf, today };
};
