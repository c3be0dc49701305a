import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Facts } from "./facts";
import { birthOf, idKey, nameKey } from "./identity";

type PersonRow = Entry<PersonRegisterId>;
type NameIndex = ReadonlyMap<string, readonly PersonRow[]>;

const indexNames = (rows: readonly PersonRow[]): NameIndex => {
  const index = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const list = index.get(nameKey(row.row));
    if (list) list.push(row);
    else index.set(nameKey(row.row), [row]);
  }
  return index;
};

const indexes = new WeakMap<Facts, Map<PersonRegisterId, NameIndex>>();

const namesOf = (register: PersonRegisterId, facts: Facts): NameIndex => {
  const byRegister = indexes.get(facts) ?? new Map<PersonRegisterId, NameIndex>();
  indexes.set(facts, byRegister);
  const known = byRegister.get(register);
  if (known) return known;
  const index = indexNames(facts.entries<PersonRegisterId>(register));
  byRegister.set(register, index);
  return index;
};

const agree = (a: string, b: string): boolean => a === "" || b === "" || a === b;

/** An old identity card, a new one and a passport of one person bear different numbers, each of its own length. */
const numbersAgree = (a: string, b: string): boolean => a.length !== b.length || agree(a, b);

const birthYear = ({ row }: PersonRow | Entry<"test">): string => String(birthOf(row)?.value?.year ?? "");

const canBeSame = (test: Entry<"test">, person: PersonRow): boolean =>
  numbersAgree(idKey(test.row.personalId), idKey(person.row.personalId)) &&
  agree(foldText(test.hamletText), foldText(person.hamletText)) &&
  agree(birthYear(test), birthYear(person));

/** True when a row of the test log says whose test it is, by a usable identity number or a name. */
export const namesPerson = ({ row }: Entry<"test">): boolean => idKey(row.personalId) !== "" || nameKey(row) !== "";

/**
 * True when the person of a row of the test log has, or may well have, a row in the register, active or not. The log
 * mostly holds no birth, so where one of the two rows lacks the identity number, or the two are of different kinds of
 * papers, the name is enough, unless hamlets or years of birth are on record and differ: a doubt accuses nobody.
 */
export const mayBeListed = (test: Entry<"test">, register: PersonRegisterId, facts: Facts): boolean => {
  if (facts.isListed(test, register)) return true;
  const name = nameKey(test.row);
  return name !== "" && (namesOf(register, facts).get(name) ?? []).some((person) => canBeSame(test, person));
};
