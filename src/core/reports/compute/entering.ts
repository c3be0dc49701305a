import type { LocalDate } from "../../model/localDate";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { cellOf } from "../../facts/cells";
import { isVacant } from "../../facts/vacancy";
import type { Cell, PartialDate } from "../../registers/column";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { leavingDay, leftUndated } from "./leaving";

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
  readonly doubt: "no-entry-date" | "unclear-entry-date" | "vague-entry-date" | null;
}

/**
 * The day of entering as the register tells it: of a month or a year the first day, which is in doubt where the period
 * begins or ends within it. A day that is unreadable, or one after `today`, tells nothing.
 */
export const entranceOf = (entry: Entry<PersonRegisterId>, { from, to }: { readonly from: LocalDate; readonly to: LocalDate }, today: LocalDate): Entrance => {
  const cell = entryCell(entry);
  if (cell === undefined) return { on: "before", doubt: "no-entry-date" };
  const [first, end] = cell.value === null ? [null, null] : [earliestDayOf(cell.value), latestDayOf(cell.value)];
  if (first === null || end === null || first > today) return { on: "before", doubt: "unclear-entry-date" };
  const last = end < today ? end : today;
  const isVague = (first < from && last >= from) || (first <= to && last > to);
  return { on: first, doubt: isVague ? "vague-entry-date" : null };
};

/** On the list at the end of the day: come by then, as far as is known, and not yet gone. */
export const isListedOn = (entry: Entry<PersonRegisterId>, on: LocalDate, today: LocalDate): boolean => {
  if (leftUndated(entry, today)) return false;
  const left = leavingDay(entry, today);
  if (left !== null && left <= on) return false;
  const value = entryCell(entry)?.value ?? null;
  const first = value === null ? null : earliestDayOf(value);
  return first === null || first <= on || first > today || (left !== null && left < first);
};
