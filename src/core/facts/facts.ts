import { switches, type SwitchId } from "../../legal/switches";
import { threshold, type ThresholdId } from "../../legal/thresholds";
import type { CheckDates } from "../model/checkResult";
import type { LocalDate } from "../model/localDate";
import type { LimitId, RuleSettings } from "../model/ruleSettings";
import type { PersonRegisterId } from "../model/registerIds";
import type { Parameters } from "../parse/parameters";
import type { ParsedWorkbook } from "../parse/parseWorkbook";
import type { Entry, RegisterTable } from "../parse/registerTable";
import type { ListRegisterId } from "../registers/registry";
import { isActivePerson } from "./activity";
import type { PersonEntry } from "./identity";
import { indexPersons, samePerson, type PersonIndex } from "./persons";
import { indexTests, testsOf, type PersonTest, type TestIndex } from "./tests";

/** Limits and deadlines that a profile sets in place of the shipped ones. */
export type Limits = RuleSettings["limits"];

/** Points that a commune reads otherwise than shipped. */
export type Readings = Readonly<Partial<Record<SwitchId, boolean>>>;

/** What rules, criteria and reports may ask; every index is built once a check. */
export interface Facts {
  readonly dates: CheckDates;
  /** D, or T while no proposal date is known ("without a proposal date", decisions.md). */
  readonly deadline: LocalDate;
  readonly parameters: Parameters | null;
  readonly tables: readonly RegisterTable[];
  /** The rows of a scoring table that people keep. */
  readonly scoring: ParsedWorkbook["scoring"];
  /** The limit in force on a day: the profile's where it sets one, else the law's or the project's. */
  readonly limitOf: (id: ThresholdId, on: LocalDate) => number;
  /** The number a profile sets for a limit or deadline; null when it sets none. */
  readonly ownLimit: (id: LimitId) => number | null;
  /** How a point that a text leaves open is read: as the commune settled it, else as shipped. */
  readonly reads: (id: SwitchId) => boolean;
  /** True when some sheet holds the register, even an empty one. */
  readonly has: (register: ListRegisterId) => boolean;
  /** True when every sheet of the register has the column. */
  readonly hasColumn: (register: ListRegisterId, field: string) => boolean;
  readonly entries: <R extends ListRegisterId>(register: R) => readonly Entry<R>[];
  readonly tests: (entry: PersonEntry) => readonly PersonTest[];
  /** True when the same person has a row in the register: by identity number, else by name, birth and hamlet. */
  readonly isListed: (entry: PersonEntry, register: PersonRegisterId) => boolean;
  /** Rows of the same person in a person register, by the same keys; in sheet order. */
  readonly rowsOf: <R extends PersonRegisterId>(entry: PersonEntry, register: R) => readonly Entry<R>[];
}

/** Builds the facts of a parsed workbook for the given dates. */
export const collectFacts = (workbook: ParsedWorkbook, dates: CheckDates, limits: Limits = {}, readings: Readings = {}): Facts => {
  const tests = new Map<PersonEntry, readonly PersonTest[]>();
  const indexes = new Map<PersonRegisterId, PersonIndex>();
  const indexOf = (register: PersonRegisterId): PersonIndex => {
    const known = indexes.get(register);
    if (known) return known;
    const built = indexPersons(facts.entries(register));
    indexes.set(register, built);
    return built;
  };
  const found = new Map<PersonRegisterId, Map<PersonEntry, readonly Entry<PersonRegisterId>[]>>();
  const rowsIn = (entry: PersonEntry, register: PersonRegisterId): readonly Entry<PersonRegisterId>[] => {
    const known = found.get(register) ?? new Map<PersonEntry, readonly Entry<PersonRegisterId>[]>();
    found.set(register, known);
    const rows = known.get(entry) ?? samePerson(entry, indexOf(register));
    known.set(entry, rows);
    return rows;
  };
  let index: TestIndex | null = null;

  const facts: Facts = {
    dates,
    deadline: dates.proposedOn ?? dates.asOf,
    parameters: workbook.parameters,
    tables: workbook.tables,
    scoring: workbook.scoring,
    limitOf: (id, on) => limits[id] ?? threshold(id, on),
    ownLimit: (id) => limits[id] ?? null,
    reads: (id) => readings[id] ?? switches[id].shipped,
    has: (register) => workbook.entries.has(register),
    hasColumn: (register, field) => {
      const tables = workbook.tables.filter((table) => table.register === register);
      return tables.length > 0 && tables.every((table) => table.located.columns.has(field));
    },
    // parseWorkbook files every entry under its own register.
    entries: <R extends ListRegisterId>(register: R) => (workbook.entries.get(register) ?? []) as readonly Entry<R>[],
    tests: (entry) => {
      const known = tests.get(entry);
      if (known) return known;
      index ??= indexTests(facts.entries("test"));
      const found = testsOf(entry, index);
      tests.set(entry, found);
      return found;
    },
    isListed: (entry, register) => facts.rowsOf(entry, register).length > 0,
    // The index of a register holds entries of that register alone.
    rowsOf: <R extends PersonRegisterId>(entry: PersonEntry, register: R) => rowsIn(entry, register) as readonly Entry<R>[],
  };
  return facts;
};

/** Persons of a register who are on the list on a day. */
export const activeOn = <R extends PersonRegisterId>(facts: Facts, register: R, on: LocalDate): readonly Entry<R>[] =>
  facts.entries(register).filter((entry) => isActivePerson(entry as Entry<PersonRegisterId>, on));
