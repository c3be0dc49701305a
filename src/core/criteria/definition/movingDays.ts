import { thresholds, type ThresholdVersion } from "../../../legal/thresholds";
import type { Facts } from "../../facts/facts";
import type { PersonEntry } from "../../facts/identity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { tookPlace } from "../../facts/tests";
import { addDays, parseIsoDate, type LocalDate } from "../../model/localDate";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Cell, PartialDate } from "../../registers/column";

/**
 * Days on which a figure can come out otherwise than on the day before, as the proposal date moves on: a superset is
 * right, a day that lacks is not. With them a search for a date decides a part only where something can have changed.
 */
export type MovingDays = Iterable<LocalDate>;

const nextDay = (day: LocalDate): LocalDate => addDays(day, 1);

/** Each day and the one after it: a comparison with a day turns on one of the two. */
const turningDays = (days: Iterable<LocalDate>): readonly LocalDate[] => [...new Set(days)].flatMap((day) => [day, nextDay(day)]);

/** Where a comparison with one of the dates turns; a month or year has a first and a last day. */
export const daysOfDates = (cells: readonly Cell<PartialDate>[]): MovingDays =>
  turningDays(cells.flatMap(({ value }) => (value === null ? [] : [earliestDayOf(value), latestDayOf(value)].filter((day) => day !== null))));

/** Where persons of a register leave the list. */
export const daysOfLeaving = (facts: Facts, registers: readonly Exclude<PersonRegisterId, "suspect">[]): MovingDays => registers.flatMap((register) => [...daysOfDates(facts.entries(register).map(({ row }) => row.removedOn))]);

/** Where spots are cleared. */
export const daysOfClearing = (facts: Facts): MovingDays => daysOfDates(facts.entries("hotspot").map(({ row }) => row.clearedOn));

/** Where terms of rehabilitation begin and end. */
export const daysOfRehab = (facts: Facts, isWanted: (form: string | null) => boolean = () => true): MovingDays =>
  daysOfDates(facts.entries("addict").flatMap(({ row }) => (isWanted(row.rehabForm.value) ? [row.rehabFrom, row.rehabTo] : [])));

/** Where cases begin to have happened. */
export const daysOfCases = (facts: Facts): MovingDays => daysOfDates(facts.entries("incident").flatMap(({ row }) => [row.detectedOn, row.occurredOn]));

/** Where tests of persons begin to count and, after the last day they hold, count no more. */
export const daysOfTests = (facts: Facts, persons: readonly PersonEntry[], lastDayOf: (day: LocalDate) => LocalDate): MovingDays => {
  const tested = new Set(persons.flatMap((entry) => facts.tests(entry).flatMap((test) => (tookPlace(test) ? [test.on] : []))));
  return [...turningDays(tested), ...turningDays([...tested].map(lastDayOf))];
};

/** Where the number of a limit changes by law. */
export const daysOfLimits: MovingDays = Object.values(thresholds).flatMap((versions: readonly ThresholdVersion[]) => versions.flatMap(({ from }) => (from === null ? [] : (parseIsoDate(from) ?? []))));
