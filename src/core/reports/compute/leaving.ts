import { isOnOrBefore } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import type { LocalDate } from "../../model/localDate";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";

const endedOutcomes = new Set(["completed", "movedAway", "prison", "deadOrMissing"]);

/** The day of leaving a list: the last one that the written date can mean; null where none is written that has passed today. */
export const leavingDay = (entry: Entry<PersonRegisterId>, today: LocalDate): LocalDate | null => {
  if (entry.register === "suspect" || !isOnOrBefore(entry.row.removedOn, today)) return null;
  return entry.row.removedOn.value && latestDayOf(entry.row.removedOn.value);
};

/** Off the list (decisions.md 3), but nobody wrote since when. */
export const leftUndated = (entry: Entry<PersonRegisterId>, today: LocalDate): boolean => {
  if (entry.register === "suspect") return entry.row.handling.value === "removed";
  return entry.register === "postRehab" && endedOutcomes.has(entry.row.outcome.value ?? "") && leavingDay(entry, today) === null;
};
