import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Cell } from "../registers/column";
import { registers } from "../registers/registry";
import { personKey, type PersonEntry } from "./identity";

const personRegisters = new Set<string>(["addict", "user", "suspect", "postRehab", "exPrisoner", "test"] satisfies (PersonRegisterId | "test")[]);

export const isPersonEntry = (entry: Entry): entry is PersonEntry => personRegisters.has(entry.register);

const textOf = (entry: Entry, field: string): string => (entry.row as Readonly<Record<string, Cell<unknown>>>)[field]?.text ?? "";

/**
 * What tells a record from the others of its register wherever it stands: the person (for a test with its day), the
 * household code, the case number, the name. Sorting rows or inserting some does not change it.
 */
export const recordKey = (entry: Entry): string => {
  if (isPersonEntry(entry)) return entry.register === "test" ? `${personKey(entry)}|${textOf(entry, "testedOn")}` : personKey(entry);
  const own = registers[entry.register].subject.map((field) => foldText(textOf(entry, field)));
  // Groups are numbered anew in every hamlet.
  return (entry.register === "commitment" ? [...own, foldText(entry.hamletText)] : own).join("|");
};

/** What the given columns of a record show, one after the other. */
export const shownIn = (entry: Entry, fields: readonly string[]): string => fields.map((field) => textOf(entry, field)).join("\u001f");
