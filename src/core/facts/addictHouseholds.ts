import type { LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import { activeOn, type Facts } from "./facts";
import { hamletsOf } from "./hamlets";
import { idKey, nameKey, personKey } from "./identity";

type Household = Entry<"household">;
type Addict = Entry<"addict">;

interface AddictIndex {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly Addict[]>;
  /** How many households have a head of that name in that hamlet. */
  readonly heads: ReadonlyMap<string, number>;
}

/** A name in a hamlet; "" where the hamlet is not certain, or the name is a single word. */
const nameInHamlet = (name: string, hamlet: string | null): string => (hamlet === null || !name.includes(" ") ? "" : `${name}|${hamlet}`);

const headKey = (entry: Household, facts: Facts): string => nameInHamlet(foldText(entry.row.head.text), hamletsOf(facts).of(entry));

const indexAddicts = (facts: Facts, on: LocalDate): AddictIndex => {
  const ids = new Set<string>();
  const byName = new Map<string, Addict[]>();
  const heads = new Map<string, number>();
  for (const entry of activeOn(facts, "addict", on)) {
    const id = idKey(entry.row.personalId);
    if (id !== "") ids.add(id);
    const key = nameInHamlet(nameKey(entry.row), hamletsOf(facts).of(entry));
    if (key === "") continue;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(entry);
    else byName.set(key, [entry]);
  }
  for (const entry of facts.entries("household")) {
    const key = headKey(entry, facts);
    if (byName.has(key)) heads.set(key, (heads.get(key) ?? 0) + 1);
  }
  return { ids, byName, heads };
};

/** By the records and the day: criteria and reports look at the same records as of other days. */
const indexes = new WeakMap<Facts["entries"], Map<LocalDate, AddictIndex>>();

/** Days of which an index is kept: a search for a date asks for hundreds, one after the other. */
const daysKept = 8;

const indexOf = (facts: Facts, on: LocalDate): AddictIndex => {
  const { entries } = facts;
  const byDay = indexes.get(entries) ?? new Map<LocalDate, AddictIndex>();
  indexes.set(entries, byDay);
  const index = byDay.get(on) ?? indexAddicts(facts, on);
  if (byDay.size >= daysKept) byDay.clear();
  byDay.set(on, index);
  return index;
};

/**
 * Whether the head of a household is a person on the addict list on a day (that of the figures, unless another is given),
 * as far as that can be told without a doubt: the same identity number; else the same name in the same hamlet, when one
 * head and one such person alone bear it there and no two identity numbers speak against it. Members other than the head
 * cannot be found: R1 does not say to which household a person belongs.
 */
export const isHeadedByAddict = (entry: Household, facts: Facts, on: LocalDate = facts.dates.asOf): boolean => {
  const { ids, byName, heads } = indexOf(facts, on);
  const id = idKey(entry.row.headPersonalId);
  if (id !== "" && ids.has(id)) return true;
  const key = headKey(entry, facts);
  const namesakes = byName.get(key) ?? [];
  if (heads.get(key) !== 1 || new Set(namesakes.map(personKey)).size !== 1) return false;
  return id === "" || namesakes.every(({ row }) => idKey(row.personalId) === "");
};
