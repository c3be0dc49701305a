import { addDays, type LocalDate } from "../../model/localDate";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import type { Cell, PartialDate } from "../../registers/column";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";

/** Column with the day on which a person came onto the list, and what else tells it where that is blank. */
const entryFields: Readonly<Record<PersonRegisterId, readonly string[]>> = {
  addict: ["listedOn"],
  user: ["foundOn", "managedFrom", "decisionOn"],
  suspect: ["listedOn"],
  postRehab: ["managedFrom", "decisionOn"],
  exPrisoner: ["returnedOn", "sentenceEndedOn"],
};

export const entryFieldsOf = (register: PersonRegisterId): readonly string[] => entryFields[register];

/** The first of those columns in which something is written; undefined where nothing is. */
export const entryCell = (entry: Entry<PersonRegisterId>): Cell<PartialDate> | undefined => {
  // The columns named above hold dates.
  const cells = entryFields[entry.register].map((field) => cellOf(entry, field) as Cell<PartialDate> | undefined);
  return cells.find((cell) => cell !== undefined && !isVacant(cell));
};

/** When a person came onto the list; "before" where nothing tells: on the list all along (decisions.md 3 asks for the removal alone). */
export interface Entrance {
  readonly on: LocalDate | "before";
  /** Why the day is not known. */
  readonly doubt: "no-entry-date" | "unclear-date" | null;
}

/**
 * The day of entering as the register tells it. A month or year that begins and ends on one side of `boundary` is as
 * good as a day; one that straddles it, a day that is unreadable, or one after `today` tells nothing.
 */
export const entranceOf = (entry: Entry<PersonRegisterId>, { from, to }: { readonly from: LocalDate; readonly to: LocalDate }, today: LocalDate): Entrance => {
  const cell = entryCell(entry);
  if (cell === undefined) return { on: "before", doubt: "no-entry-date" };
  const days = cell.value === null ? null : { first: earliestDayOf(cell.value), last: latestDayOf(cell.value) };
  if (days === null || days.first === null || days.last === null || days.first > today) return { on: "before", doubt: "unclear-date" };
  const { first, last } = days;
  if (last < from) return { on: first, doubt: null };
  if (first >= from && last <= to) return { on: first, doubt: null };
  if (first > to) return { on: addDays(to, 1), doubt: null };
  return { on: "before", doubt: "unclear-date" };
};

/** On the list at the end of the day: not removed by then, and not known to have come later. */
export const isListedOn = (entry: Entry<PersonRegisterId>, on: LocalDate, today: LocalDate): boolean => {
  if (!isActivePerson(entry, on)) return false;
  const value = entryCell(entry)?.value ?? null;
  const first = value === null ? null : earliestDayOf(value);
  return first === null || first <= on || first > today;
};
