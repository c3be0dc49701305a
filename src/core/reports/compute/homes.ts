import { personKey } from "../../facts/identity";
import { hamletsOf } from "../../facts/hamlets";
import { isPersonEntry } from "../../facts/recordKey";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import type { ListRegisterId } from "../../registers/registry";
import type { ReportContext } from "./context";
import { isListedOn } from "./entering";

type Homes = ReadonlyMap<string, Entry>;

const knownHomes = new WeakMap<ReportContext, Map<ListRegisterId, Homes>>();

const findHomes = (register: PersonRegisterId, { facts, asOf, today }: ReportContext): Homes => {
  const hamlets = hamletsOf(facts);
  const homes = new Map<string, Entry>();
  const entries: readonly Entry<PersonRegisterId>[] = facts.entries<PersonRegisterId>(register);
  for (const entry of entries.filter((row) => isListedOn(row, asOf, today))) {
    const key = personKey(entry);
    const known = homes.get(key);
    if (known === undefined || (hamlets.of(known) === null && hamlets.of(entry) !== null)) homes.set(key, entry);
  }
  return homes;
};

/**
 * The row that says to which hamlet a person belongs, the same in every column: the first row on the list that names a
 * hamlet for certain. Where two rows of a person name two hamlets, "of these with a dossier" must not be counted in
 * another hamlet than the whole.
 */
export const homeOf = (entry: Entry, context: ReportContext): Entry => {
  if (!isPersonEntry(entry) || entry.register === "test") return entry;
  const { register } = entry;
  const byRegister = knownHomes.get(context) ?? new Map<ListRegisterId, Homes>();
  knownHomes.set(context, byRegister);
  const homes = byRegister.get(register) ?? findHomes(register, context);
  byRegister.set(register, homes);
  return homes.get(personKey(entry)) ?? entry;
};
