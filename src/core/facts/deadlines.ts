import { deadlineOn, type ClockUnit, type DeadlineId } from "../../legal/deadlines";
import { addDays, daysBetween, type LocalDate } from "../model/localDate";
import type { PartialDate } from "../registers/column";
import type { Facts } from "./facts";
import { earliestDayOf } from "./partialDate";

/** When an act is due: the last day, and the last minute of it where a clock of hours runs from a known time. */
export interface Due {
  readonly day: LocalDate;
  /** Minutes after midnight; null: the whole day. */
  readonly minute: number | null;
  /** The span that leads there. */
  readonly value: number;
  readonly unit: ClockUnit;
}

const weekday = (day: LocalDate): number => (((daysBetween("2024-01-01" as LocalDate, day) % 7) + 7) % 7) + 1;

/** Monday to Friday, less the listed holidays (decisions.md 22). */
const isWorkingDay = (day: LocalDate, holidays: ReadonlySet<LocalDate>): boolean => weekday(day) <= 5 && !holidays.has(day);

/** The day `count` working days after `from`; the starting day itself does not count. */
export const addWorkingDays = (from: LocalDate, count: number, holidays: ReadonlySet<LocalDate>): LocalDate => {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
};

const minutesPerDay = 1440;

const addHours = (from: LocalDate, minute: number | undefined, hours: number): Pick<Due, "day" | "minute"> => {
  if (minute === undefined) return { day: addDays(from, Math.ceil(hours / 24)), minute: null };
  const end = minute + hours * 60;
  return { day: addDays(from, Math.floor(end / minutesPerDay)), minute: end % minutesPerDay };
};

/**
 * When an act is due whose clock starts at `start`, by the law in force on that day and the profile's own numbers.
 * Null when the start is no full day or the law gives no span. Without a time of day 24 hours end with the next
 * calendar day (decisions.md 22).
 */
export const dueOf = (facts: Facts, id: DeadlineId, start: PartialDate | null): Due | null => {
  const from = start?.date ?? null;
  if (from === null) return null;
  const version = deadlineOn(id, from);
  if (version.value === null) return null;
  const value = facts.ownLimit(id) ?? version.value;
  const { unit } = version;
  if (unit === "hours") return { ...addHours(from, start?.minute, value), value, unit };
  const day = unit === "days" ? addDays(from, value) : addWorkingDays(from, value, facts.parameters?.holidays ?? new Set());
  return { day, minute: null, value, unit };
};

/** Whether an act was done too late; of a vague date the first day it can mean counts, so that a doubt accuses nobody. */
export const isLate = (done: PartialDate, due: Due): boolean => {
  const day = earliestDayOf(done);
  if (day === null) return false;
  if (day !== due.day) return day > due.day;
  return due.minute !== null && done.minute !== undefined && done.minute > due.minute;
};
