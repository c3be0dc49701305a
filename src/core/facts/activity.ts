import type { LocalDate } from "../model/localDate";
import { monthOf, yearOf } from "../model/localDate";
import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import type { Cell, PartialDate } from "../registers/column";

/** Latest day a partial date can mean is on or before `on`; a blank or unreadable date never is. */
export const isOnOrBefore = (cell: Cell<PartialDate>, on: LocalDate): boolean => {
  const value = cell.value;
  if (!value) return false;
  if (value.date) return value.date <= on;
  if (value.year !== yearOf(on)) return value.year < yearOf(on);
  return value.month !== null && value.month < monthOf(on);
};

const endedOutcomes = new Set(["completed", "movedAway", "prison", "deadOrMissing"]);

/**
 * Whether a person is still on the list at `on`: no removal date, or one after that day. A reason without a date
 * leaves the person active; in R3 and R4 the outcomes that end the matter do so too (decisions.md 3).
 */
export const isActivePerson = (entry: Entry<PersonRegisterId>, on: LocalDate): boolean => {
  if (entry.register === "suspect") return entry.row.handling.value !== "removed";
  if (isOnOrBefore(entry.row.removedOn, on)) return false;
  return entry.register !== "postRehab" || !endedOutcomes.has(entry.row.outcome.value ?? "");
};

/** A spot counts as active until it is cleared or transformed on a known day on or before `on` (decisions.md 17). */
export const isActiveSpot = (entry: Entry<"hotspot">, on: LocalDate): boolean => {
  const { status, clearedOn } = entry.row;
  if (status.value !== "cleared" && status.value !== "transformed") return true;
  return !isOnOrBefore(clearedOn, on);
};

const residentStates = new Set(["permanent", "temporary"]);

/** A household counted by criterion 8: living in the commune now. */
export const isResident = (entry: Entry<"household">): boolean => residentStates.has(entry.row.residence.value ?? "");
