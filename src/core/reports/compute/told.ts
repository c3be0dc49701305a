import { spanOf, type Span } from "../../facts/assessmentPeriod";
import type { LocalDate } from "../../model/localDate";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { PartialDate } from "../../registers/column";
import type { ReportContext } from "./context";
import { oncePerPerson, ones, type Contributions } from "./contribution";

/** Whether something holds of a record, or why nobody can tell. */
export type Told = boolean | UncountedReason;

/** The days on which something that has happened by today can have happened; null where the date is none or lies ahead. */
export const happened = (date: PartialDate, today: LocalDate): Span | null => {
  const days = spanOf(date);
  return days === null || days.from > today ? null : { from: days.from, to: days.to < today ? days.to : today };
};

/** Whether an event surely lies in a period, or surely does not. */
export const tellWithin = (date: PartialDate, { period: { from, to }, today }: ReportContext): Told => {
  const days = happened(date, today);
  if (days === null) return spanOf(date) === null ? "unclear-date" : false;
  if (days.from >= from && days.to <= to) return true;
  return days.to < from || days.from > to ? false : "unclear-date";
};

/** Whether both hold: what fails decides, else what nobody can tell. */
export const both = (first: Told, second: () => Told): Told => {
  if (first === false) return false;
  const answer = second();
  return answer === false || first === true ? answer : first;
};

/** The records of which it holds, each person once, and those of which nobody can tell. */
export const countTold = <E extends Entry>(entries: readonly E[], holds: (entry: E) => Told): Contributions => {
  const told = entries.map((entry) => ({ entry, holds: holds(entry) }));
  return {
    items: ones(oncePerPerson(told.flatMap(({ entry, holds: answer }) => (answer === true ? [entry] : [])))),
    missing: [],
    uncounted: told.flatMap(({ entry, holds: reason }) => (typeof reason === "string" ? [{ reason, entry }] : [])),
  };
};
