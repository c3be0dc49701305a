import { isActivePerson, isActiveSpot } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { latestDayOf } from "../../facts/partialDate";
import { isPersonEntry } from "../../facts/recordKey";
import { isInRehab } from "../../facts/rehab";
import { isVacant, namesSomeone, saysNone } from "../../facts/vacancy";
import { addDays, addMonths } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { Answer, Judging } from "./judging";
import { daysOfClearing, daysOfLeaving, daysOfRehab, type MovingDays } from "./movingDays";

/** One of the project's own conditions; without its columns a register tells nothing of it. */
interface NamedCondition {
  readonly columns: readonly string[];
  readonly holds: (entry: Entry, judging: Judging) => Answer;
  /** Days on which it may begin or cease to hold of a record of the register. */
  readonly movesOn: (register: ListRegisterId, facts: Facts) => MovingDays;
}

const never = (): MovingDays => [];
const leaving = (register: ListRegisterId, facts: Facts): MovingDays => {
  if (register === "hotspot") return daysOfClearing(facts);
  return register === "addict" || register === "user" || register === "postRehab" || register === "exPrisoner" ? daysOfLeaving(facts, [register]) : [];
};
const rehab = (_: ListRegisterId, facts: Facts): MovingDays => daysOfRehab(facts);

/** On the list on the proposal date, or on the as-of date without one. */
const isActive = (entry: Entry, { facts }: Judging): Answer => {
  if (entry.register === "hotspot") return isActiveSpot(entry, facts.deadline);
  return isPersonEntry(entry) && entry.register !== "test" ? isActivePerson(entry, facts.deadline) : null;
};

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

/** In an approved form of rehabilitation or treatment that runs on the proposal date. */
const isTreated = (entry: Entry, { facts }: Judging): Answer => (entry.register === "addict" ? isInRehab(entry, facts.deadline) : null);

/** The same, or a file is being prepared for compulsory rehabilitation where the commune reads it so (TC1, 1b). */
const takesPart = (entry: Entry, judging: Judging): Answer =>
  entry.register === "addict" && entry.row.rehabForm.value === "preparingCompulsory" ? judging.facts.reads("preparingCounts") : isTreated(entry, judging);

/** The cell of whoever is to manage the person names someone. */
const hasManager = (entry: Entry): Answer => ("manager" in entry.row ? namesSomeone(entry.row.manager) : null);

/** An entry of support, also that the person needs none (TC5, 5d). */
const isSupported = (entry: Entry): Answer => (entry.register === "postRehab" ? entry.row.support.state === "read" && !saysNone(entry.row.support) : null);

/**
 * A result was found on or after the day of listing, less the days the commune allows (TC3). Both days have to be written
 * (decisions.md 23); a date that names no full day is not held against the person.
 */
const isTestedSinceListing = (entry: Entry, { facts }: Judging): Answer => {
  if (entry.register !== "suspect") return null;
  const { testResult, testedOn, listedOn } = entry.row;
  if (testResult.value !== "negative" && testResult.value !== "positive") return false;
  if (isVacant(testedOn) || isVacant(listedOn)) return false;
  const tested = testedOn.value?.date;
  const listed = listedOn.value?.date;
  return !tested || !listed || tested >= addDays(listed, -facts.limitOf("suspectTestDaysBefore", facts.deadline));
};

/** The project's own conditions, by the name a data file uses. */
export const named: Readonly<Record<string, NamedCondition>> = {
  active: { columns: [], holds: isActive, movesOn: leaving },
  inRehab: { columns: ["rehabForm", "rehabTo"], holds: isTreated, movesOn: rehab },
  takesPart: { columns: ["rehabForm", "rehabTo"], holds: takesPart, movesOn: rehab },
  withinSpotLimit: { columns: ["identifiedOn"], holds: isWithinSpotLimit, movesOn: never },
  hasManager: { columns: ["manager"], holds: hasManager, movesOn: never },
  supported: { columns: ["support"], holds: isSupported, movesOn: never },
  testedSinceListing: { columns: ["testResult", "testedOn", "listedOn"], holds: isTestedSinceListing, movesOn: never },
};

export const namedConditions: readonly string[] = Object.keys(named);
