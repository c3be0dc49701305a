import { spanOf, type Span } from "../../facts/assessmentPeriod";
import { isActivePerson, isActiveSpot } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { isPersonEntry } from "../../facts/recordKey";
import { isInRehab } from "../../facts/rehab";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { addMonths } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { Cell, PartialDate } from "../../registers/column";
import type { Condition } from "./schema";

/** Whether a condition holds of a record; null: nobody can tell from what is written. */
export type Answer = boolean | null;

export interface Judging {
  readonly facts: Facts;
  readonly period: Span;
}

/** The cell of a record under a field; undefined where the register has no such field. */
export const cellOf = (entry: Entry, field: string): Cell<unknown> | undefined => (entry.row as Readonly<Record<string, Cell<unknown>>>)[field];

const dateOf = (entry: Entry, field: string): Cell<PartialDate> | undefined => cellOf(entry, field) as Cell<PartialDate> | undefined;

/** The written date surely lies inside, surely outside, or may be either. */
const liesWithin = (cell: Cell<PartialDate>, { from, to }: Span): Answer => {
  const days = cell.value && spanOf(cell.value);
  if (days === null) return null;
  if (days.from >= from && days.to <= to) return true;
  return days.to < from || days.from > to ? false : null;
};

const firstWritten = (entry: Entry, fields: readonly string[]): Cell<PartialDate> | undefined =>
  fields.map((field) => dateOf(entry, field)).find((cell) => cell !== undefined && !isVacant(cell));

/** Cleared, or still there, no later than the months that a spot of its kind may last. */
const isWithinSpotLimit = (entry: Entry, { facts }: Judging): Answer => {
  if (entry.register !== "hotspot") return null;
  const { identifiedOn, clearedOn, spotKind } = entry.row;
  const begun = identifiedOn.value && latestDayOf(identifiedOn.value);
  if (begun === null) return null;
  const months = facts.limitOf(spotKind.value === "gatheringSpot" ? "gatheringSpotMonths" : "spotMonths", facts.dates.asOf);
  const ended = isActiveSpot(entry, facts.dates.asOf) ? facts.dates.asOf : (clearedOn.value && latestDayOf(clearedOn.value));
  return ended === null ? null : ended <= addMonths(begun, months);
};

/** The project's own conditions, by the name a data file uses. */
const named: Readonly<Record<string, (entry: Entry, judging: Judging) => Answer>> = {
  /** On the list on the proposal date, or on the as-of date without one. */
  active: (entry, { facts }) => (entry.register === "hotspot" ? isActiveSpot(entry, facts.deadline) : isPersonEntry(entry) && entry.register !== "test" ? isActivePerson(entry, facts.deadline) : null),
  /** In an approved form of rehabilitation or treatment that runs on that date. */
  inRehab: (entry, { facts }) => (entry.register === "addict" ? isInRehab(entry, facts.deadline) : null),
  withinSpotLimit: isWithinSpotLimit,
};

export const namedConditions: readonly string[] = Object.keys(named);

/** Judges one condition of one record. A blank cell is "not so" (decisions.md 23); a word nobody knows tells nothing. */
export const judge = (condition: Condition, entry: Entry, judging: Judging): Answer => {
  if ("is" in condition) return named[condition.is]?.(entry, judging) ?? null;
  if ("within" in condition) {
    const written = firstWritten(entry, condition.fields);
    return written === undefined ? null : liesWithin(written, judging.period);
  }
  const cell = cellOf(entry, condition.field);
  if (cell === undefined) return null;
  if ("filled" in condition) return cell.state === "error" ? null : cell.state === "read" && !isVacant(cell);
  if (cell.value === null) return isVacant(cell) ? false : null;
  return typeof cell.value === "string" && condition.in.includes(cell.value);
};

/** All conditions of a record: one that fails decides, one that cannot be told leaves it open. */
export const judgeAll = (conditions: readonly Condition[], entry: Entry, judging: Judging): Answer => {
  const answers = conditions.map((condition) => judge(condition, entry, judging));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};
