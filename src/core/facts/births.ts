import type { LocalDate } from "../model/localDate";
import { personRegisterIds } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { PartialDate } from "../registers/column";
import type { Facts } from "./facts";
import { birthOf, idKey, nameKey } from "./identity";
import { earliestDayOf } from "./partialDate";

interface KnownBirth {
  readonly birth: PartialDate;
  readonly hamlet: string;
}

interface BirthIndex {
  readonly byId: ReadonlyMap<string, readonly KnownBirth[]>;
  readonly byName: ReadonlyMap<string, readonly KnownBirth[]>;
}

const push = (map: Map<string, KnownBirth[]>, key: string, value: KnownBirth): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const indexBirths = (facts: Facts): BirthIndex => {
  const byId = new Map<string, KnownBirth[]>();
  const byName = new Map<string, KnownBirth[]>();
  for (const entry of personRegisterIds.flatMap((register) => facts.entries(register))) {
    const birth = birthOf(entry.row)?.value;
    if (!birth) continue;
    const known = { birth, hamlet: foldText(entry.hamletText) };
    const id = idKey(entry.row.personalId);
    if (id !== "") push(byId, id, known);
    push(byName, nameKey(entry.row), known);
  }
  return { byId, byName };
};

const indexes = new WeakMap<Facts, BirthIndex>();

const indexOf = (facts: Facts): BirthIndex => {
  const known = indexes.get(facts);
  if (known) return known;
  const index = indexBirths(facts);
  indexes.set(facts, index);
  return index;
};

const birthsInRegisters = (entry: Entry<"test">, facts: Facts): readonly PartialDate[] => {
  const { byId, byName } = indexOf(facts);
  const id = idKey(entry.row.personalId);
  if (id !== "") return (byId.get(id) ?? []).map(({ birth }) => birth);
  const hamlet = foldText(entry.hamletText);
  return (byName.get(nameKey(entry.row)) ?? [])
    .filter((known) => known.hamlet === "" || hamlet === "" || known.hamlet === hamlet)
    .map(({ birth }) => birth);
};

/**
 * The first day on which the person of a row can have been born; null when nothing is known. For a row of the test log
 * the person registers are asked (decisions.md 14), by identity number or, without one, by name and hamlet; where their
 * rows disagree the earliest birth counts, so that a doubt accuses nobody.
 */
export const earliestBirth = (entry: Entry, facts: Facts): LocalDate | null => {
  switch (entry.register) {
    case "addict":
    case "user":
    case "suspect":
    case "postRehab":
    case "exPrisoner": {
      const birth = birthOf(entry.row)?.value;
      return birth ? earliestDayOf(birth) : null;
    }
    case "test": {
      const days = birthsInRegisters(entry, facts).map(earliestDayOf).filter((day) => day !== null);
      return days.sort()[0] ?? null;
    }
    default:
      return null;
  }
};
