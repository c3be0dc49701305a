import type { Citation } from "../../../legal/sources";
import { dueDaysAround, parseDueDays } from "../../model/dueDays";
import type { DutyDay, DutyDue, DutyStep } from "../../model/duty";
import { addDays, addMonths, daysBetween, type LocalDate } from "../../model/localDate";
import { periodAround } from "../../model/reportPeriod";
import { duties } from "./duties";
import type { Duty } from "./schema";

const lastDayIn = (day: LocalDate, isBefore: boolean): LocalDate => (isBefore ? addDays(day, -1) : day);

/** The first step on or after a day; none where its days cannot be read. */
const stepsAfter = (onward: Duty["onward"], day: LocalDate): readonly DutyStep[] =>
  (onward ?? []).flatMap(({ from, to, due, before }) => {
    const found = dueDaysAround(parseDueDays(due) ?? [], day).find((candidate) => candidate >= day);
    return found === undefined ? [] : [{ from, to, day: found, isBefore: before === true }];
  });

const fixedBy = ({ assumed }: Duty, own: string | undefined): DutyDue["fixedBy"] => {
  if (own !== undefined) return "office";
  return assumed === true ? "assumption" : "text";
};

/** What the calendar looks at besides the shipped duties. */
export interface DutyView {
  readonly on: LocalDate;
  readonly proposedOn: LocalDate | null;
  /** Days that an office settled, by the id of the duty: each the last day in time. */
  readonly own: Readonly<Record<string, string>>;
  readonly fill: (text: string) => string;
}

const dueOf = (duty: Duty, { on, proposedOn, own, fill }: DutyView): DutyDue => {
  const isAtProposal = duty.due === "proposal";
  const settled = isAtProposal ? undefined : own[duty.id];
  // What an office settles is the last day itself.
  const isBefore = duty.before === true && settled === undefined;
  const days = isAtProposal ? (proposedOn === null ? [] : [proposedOn]) : dueDaysAround(parseDueDays(settled ?? duty.due) ?? [], on);
  const dayOf = (day: LocalDate): DutyDay => ({
    day,
    isBefore,
    daysLeft: daysBetween(on, lastDayIn(day, isBefore)),
    period: duty.period === undefined ? null : periodAround(duty.period, day),
  });
  const next = days.find((day) => lastDayIn(day, isBefore) >= on);
  const passed = isAtProposal ? undefined : days.filter((day) => lastDayIn(day, isBefore) < on && lastDayIn(day, isBefore) >= addMonths(on, -1)).at(-1);
  return {
    id: duty.id,
    name: fill(duty.name),
    tables: duty.tables,
    set: duty.set ?? null,
    from: fill(duty.from),
    to: fill(duty.to),
    citation: duty.citation as Citation,
    note: duty.note === undefined ? null : fill(duty.note),
    fixedBy: fixedBy(duty, settled),
    days: isAtProposal ? null : { shipped: duty.due, isBefore: duty.before === true, own: settled ?? null },
    next: next === undefined ? null : dayOf(next),
    passed: passed === undefined ? null : dayOf(passed),
    steps: next === undefined ? [] : stepsAfter(duty.onward, next).map((step) => ({ ...step, from: fill(step.from), to: fill(step.to) })),
  };
};

/** Every duty as it stands on a day: the nearest first, those without a day last. Days are calendar days (no text shifts them). */
export const dutiesDue = (view: DutyView, of: readonly Duty[] = duties): readonly DutyDue[] => {
  const left = ({ next }: DutyDue): number => next?.daysLeft ?? Number.POSITIVE_INFINITY;
  return of.map((duty) => dueOf(duty, view)).sort((a, b) => (left(a) === left(b) ? 0 : left(a) - left(b)));
};
