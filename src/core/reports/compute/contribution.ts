import type { Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import type { ReportRemark, UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { ReportCondition } from "../definition/schema";

/** What one record adds to a figure. */
export interface Contribution {
  /** Null: something that no register holds, such as a hamlet of the parameter sheet. */
  readonly entry: Entry | null;
  /** The record that says where it belongs, where that is another: of a person with several rows. */
  readonly home?: Entry;
  readonly amount: number;
}

/** The record that says to which area something belongs; null where no record does. */
export const placedBy = ({ entry, home }: Contribution): Entry | null => home ?? entry;

export interface MissingInput {
  readonly register: string;
  readonly column: string | null;
}

/** The records behind a figure, or what is missing for it. */
export interface Contributions {
  /** Null: could not be computed. */
  readonly items: readonly Contribution[] | null;
  readonly missing: readonly MissingInput[];
  readonly uncounted: readonly { readonly reason: UncountedReason; readonly entry: Entry }[];
  readonly remarks?: readonly ReportRemark[];
}

/** What a line adds to what a column asks. */
export interface LineScope {
  readonly register: ListRegisterId | null;
  readonly where: readonly ReportCondition[];
}

export const wholeTable: LineScope = { register: null, where: [] };

type Persons = readonly (readonly Entry[])[];

const groupRows = (entries: readonly Entry[]): Persons => {
  const persons = new Map<string, Entry[]>();
  const groups: (readonly Entry[])[] = [];
  for (const entry of entries) {
    if (!isPersonEntry(entry) || entry.register === "test") {
      groups.push([entry]);
      continue;
    }
    const key = personKey(entry);
    const rows = persons.get(key);
    if (rows) {
      rows.push(entry);
      continue;
    }
    const own = [entry];
    persons.set(key, own);
    groups.push(own);
  }
  return groups;
};

const known = new WeakMap<readonly Entry[], Persons>();

/** The rows of each person; a record of something else stands for itself (decisions.md 5). */
export const byPerson = (entries: readonly Entry[]): Persons => {
  const found = known.get(entries) ?? groupRows(entries);
  known.set(entries, found);
  return found;
};

/** Each person once, by the first row. */
export const oncePerPerson = (entries: readonly Entry[]): readonly Entry[] => byPerson(entries).flatMap(([first]) => first ?? []);

/** Every record counts one. */
export const ones = (entries: readonly Entry[]): readonly Contribution[] => entries.map((entry) => ({ entry, amount: 1 }));

/** A figure that could not be computed. */
export const nothing = (missing: readonly MissingInput[]): Contributions => ({ items: null, missing, uncounted: [] });

/** The register, or its columns, that a figure lacks: all of `columns` are needed, and one of each of `choices`. */
export const missingColumns = (register: ListRegisterId, columns: readonly string[], choices: readonly (readonly string[])[], facts: Facts): readonly MissingInput[] => {
  if (!facts.has(register)) return [{ register, column: null }];
  const isMissing = (column: string): boolean => !facts.hasColumn(register, column);
  const first = choices.flatMap((choice) => (choice.length > 0 && choice.every(isMissing) ? choice.slice(0, 1) : []));
  return [...new Set([...columns.filter(isMissing), ...first])].map((column) => ({ register, column }));
};
