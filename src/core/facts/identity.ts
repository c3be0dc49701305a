import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Cell, PartialDate } from "../registers/column";
import { isVacant } from "./vacancy";

/** The columns by which a person is recognised; not every register has all of them. */
interface PersonCells {
  readonly fullName: Cell<string>;
  readonly personalId: Cell<string>;
  readonly birth?: Cell<PartialDate>;
  readonly birthMale?: Cell<PartialDate>;
  readonly birthFemale?: Cell<PartialDate>;
}

export type PersonEntry = Entry<PersonRegisterId | "test">;

/** An identity number without the spaces, dots and dashes that people group it with. */
export const idCharacters = (cell: Cell<string>): string => cell.text.replace(/[\s.'-]/g, "");

/** Digits of an identity number for comparing; a lost leading zero is put back here, only for comparing. "" when unusable. */
export const idKey = (cell: Cell<string>): string => {
  const digits = idCharacters(cell);
  if (/^\d{11}$/.test(digits)) return `0${digits}`;
  return /^(\d{12}|\d{9}|[A-Z]\d{7,8})$/.test(digits) ? digits : "";
};

const birthFields = ["birth", "birthMale", "birthFemale"] as const;

/** The column that holds a person's date of birth: the one column, or that of the person's sex (the other may hold a dash). */
export const birthFieldOf = (row: PersonCells): (typeof birthFields)[number] => {
  const isFilled = (field: (typeof birthFields)[number]): boolean => {
    const cell = row[field];
    return cell !== undefined && !isVacant(cell);
  };
  return birthFields.find(isFilled) ?? "birth";
};

/** Date of birth as written in its column; null when there is none. */
export const birthOf = (row: PersonCells): Cell<PartialDate> | null => {
  const cell = row[birthFieldOf(row)];
  return cell === undefined || isVacant(cell) ? null : cell;
};

/** The person's sex: from its own column, else from which of the two columns of birth is filled; null when unsure. */
export const sexOf = (row: PersonCells & { readonly sex: Cell<"male" | "female"> }): "male" | "female" | null => {
  if (row.sex.state !== "blank") return row.sex.value;
  const male = row.birthMale !== undefined && !isVacant(row.birthMale);
  const female = row.birthFemale !== undefined && !isVacant(row.birthFemale);
  if (male === female) return null;
  return male ? "male" : "female";
};

export const nameKey = (row: PersonCells): string => foldText(row.fullName.text);

/** Identity of a person where the number is missing: name, birth and hamlet (decisions.md 5). */
export const fallbackKey = (entry: PersonEntry): string => {
  const birth = birthOf(entry.row)?.value;
  const born = birth ? (birth.date ?? String(birth.year)) : "";
  return `${nameKey(entry.row)}|${born}|${foldText(entry.hamletText)}`;
};

const keys = new WeakMap<PersonEntry, string>();

/** One person, once: by identity number, else by name, birth and hamlet. Worked out once a record. */
export const personKey = (entry: PersonEntry): string => {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const key = idKey(entry.row.personalId) || fallbackKey(entry);
  keys.set(entry, key);
  return key;
};

/** How many different persons stand in the rows. */
export const countPersons = (entries: readonly PersonEntry[]): number => new Set(entries.map(personKey)).size;
