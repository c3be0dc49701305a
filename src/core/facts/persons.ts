import type { PersonRegisterId } from "../model/registerIds";
import type { Entry } from "../parse/registerTable";
import { fallbackKey, idKey, nameKey, type PersonEntry } from "./identity";

/** Rows of a person register by identity number, and by name, birth and hamlet. */
export type PersonIndex = ReadonlyMap<string, readonly Entry<PersonRegisterId>[]>;

export const indexPersons = (entries: readonly Entry<PersonRegisterId>[]): PersonIndex => {
  const index = new Map<string, Entry<PersonRegisterId>[]>();
  for (const entry of entries) {
    for (const key of [idKey(entry.row.personalId), fallbackKey(entry)]) {
      const rows = key === "" ? undefined : index.get(key);
      if (rows) rows.push(entry);
      else if (key !== "") index.set(key, [entry]);
    }
  }
  return index;
};

const none: readonly Entry<PersonRegisterId>[] = [];

/** Two identity numbers of one kind that differ are two persons, whatever else agrees; an old and a new one tell nothing. */
const mayBeSame = (entry: PersonEntry, other: PersonEntry): boolean => {
  const [id, otherId] = [idKey(entry.row.personalId), idKey(other.row.personalId)];
  return id === otherId || id === "" || otherId === "" || id.length !== otherId.length;
};

/** Rows of the person in the index, each once: by identity number, else by name, birth and hamlet (decisions.md 5). */
export const samePerson = (entry: PersonEntry, index: PersonIndex): readonly Entry<PersonRegisterId>[] => {
  const id = idKey(entry.row.personalId);
  const byId = (id === "" ? undefined : index.get(id)) ?? none;
  if (nameKey(entry.row) === "") return byId;
  const byName = (index.get(fallbackKey(entry)) ?? none).filter((row) => mayBeSame(entry, row) && !byId.includes(row));
  return byName.length === 0 ? byId : [...byId, ...byName];
};
