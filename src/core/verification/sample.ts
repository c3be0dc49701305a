import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { SampledGroup, SampledRecord, SampleRequest } from "../model/sample";
import { personKey } from "../facts/identity";
import { activeOn, type Facts } from "../facts/facts";
import { hamletsOf } from "../facts/hamlets";
import { recordKey } from "../facts/recordKey";
import { isResident } from "../facts/activity";
import type { Entry } from "../parse/registerTable";

const population = (group: SampledGroup, facts: Facts): readonly Entry[] => {
  if (group === "household") return facts.entries("household").filter(isResident);
  const seen = new Set<string>();
  return activeOn(facts, group, facts.dates.asOf).filter((entry) => {
    const key = personKey(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** The draw of a record: a digest of the seed and of who it is, so that neither rows nor their order decide. */
const drawOf = (seed: string, entry: Entry): string => bytesToHex(sha256(utf8ToBytes(`${seed}|${entry.register}|${recordKey(entry)}`)));

/**
 * A random sample for field verification, by hamlet and group. Every record of a hamlet and group is as likely as any
 * other; whoever repeats it with the seed gets the same list.
 */
export const drawSample = ({ seed, groups, perHamlet }: SampleRequest, facts: Facts): readonly SampledRecord[] => {
  const hamlets = hamletsOf(facts);
  return groups.flatMap((group) => {
    const byHamlet = new Map<string, { entry: Entry; draw: string }[]>();
    for (const entry of population(group, facts)) {
      const hamlet = hamlets.of(entry) ?? "";
      const drawn = { entry, draw: drawOf(seed, entry) };
      const list = byHamlet.get(hamlet);
      if (list) list.push(drawn);
      else byHamlet.set(hamlet, [drawn]);
    }
    return [...hamlets.names, ""].flatMap((hamlet) => {
      const all = byHamlet.get(hamlet) ?? [];
      const drawn = [...all].sort((a, b) => (a.draw < b.draw ? -1 : a.draw > b.draw ? 1 : a.entry.sheetRow - b.entry.sheetRow)).slice(0, perHamlet);
      return drawn.map(({ entry }): SampledRecord => ({ group, hamlet, record: { sheet: entry.table.sheet, row: entry.sheetRow }, outOf: all.length }));
    });
  });
};
