import { householdResidences, signingStates } from "../../legal/lists";
import { day, dayBetween, typedDay } from "./days";
import type { Cast } from "./people";
import type { Random } from "./random";
import { changed, onDay, type SampleCells, type SampleRecord, type SampleValue } from "./record";
import { cycle, fill, words } from "./words";

interface Exception {
  readonly breaks?: readonly number[];
  readonly changes: Readonly<Record<string, SampleValue | null>>;
}

const householdsPerHamlet = [24, 22, 20, 19, 18, 17] as const;
const notSigned = { signed: signingStates.unsigned[0], signedOn: null, relation: null, pledge: null, unsignedReason: words.unsignedReason };
const away = { residence: householdResidences.away[0], ...notSigned, unsignedReason: null };
const gone = { residence: householdResidences.movedAway[0], ...notSigned, unsignedReason: null };

/** Households that differ from "resident and signed", by their place in the register from 0 on. */
const exceptions: ReadonlyMap<number, Exception> = new Map<number, Exception>([
  [7, { breaks: [90], changes: notSigned }],
  [15, { changes: away }],
  [29, { breaks: [91], changes: { signedOn: null } }],
  [33, { changes: away }],
  [41, { breaks: [90], changes: { ...notSigned, signed: signingStates.refused[0], unsignedReason: null } }],
  [52, { changes: gone }],
  [63, { breaks: [90], changes: { ...notSigned, signed: null, unsignedReason: null } }],
  [70, { changes: { residence: householdResidences.temporary[0] } }],
  [77, { breaks: [91], changes: { signedOn: onDay(day("2025-12-18")) } }],
  [84, { changes: away }],
  [95, { breaks: [90], changes: notSigned }],
  [101, { changes: gone }],
  [110, { changes: { residence: householdResidences.temporary[0] } }],
  [113, { changes: away }],
]);

/** What the register's hamlets count; away and moved households are on neither side of rule 95. */
export interface HouseholdFigures {
  readonly households: number;
  readonly people: number;
}

export interface HouseholdList {
  readonly records: readonly SampleRecord[];
  /** Resident households and their members by hamlet. */
  readonly residents: readonly HouseholdFigures[];
}

const isResident = (index: number): boolean => {
  const residence = exceptions.get(index)?.changes["residence"];
  return residence !== householdResidences.away[0] && residence !== householdResidences.movedAway[0];
};

/** The signing days that are typed as text (rule 128), wherever the exceptions leave them standing. */
const isTyped = (inHamlet: number): boolean => inHamlet % 9 === 4;

const baseCells = (random: Random, cast: Cast, hamlet: number, inHamlet: number): SampleCells => {
  const signed = dayBetween(random, "2025-04-05", "2025-11-28");
  return {
    householdCode: `H${String(hamlet + 1)}-${String(inHamlet + 1).padStart(3, "0")}`,
    head: cast.person(hamlet, random.between(1, 5) === 1 ? "female" : "male").fullName,
    securityGroup: fill(words.securityGroup, { number: 1 + Math.floor(inHamlet / 10) }),
    members: random.between(2, 7),
    residence: householdResidences.permanent[0],
    signed: signingStates.signed[0],
    signedOn: isTyped(inHamlet) ? typedDay(signed, "/") : onDay(signed),
    relation: random.between(1, 4) === 1 ? random.pick(words.relations) : cycle(words.relations, 0),
    pledge: words.pledge,
  };
};

/** One hundred and twenty households in six hamlets (domain.md 2.6). */
export const inventHouseholds = (random: Random, cast: Cast): HouseholdList => {
  const records: SampleRecord[] = [];
  const residents: HouseholdFigures[] = [];
  householdsPerHamlet.forEach((count, hamlet) => {
    let figures = { households: 0, people: 0 };
    for (let inHamlet = 0; inHamlet < count; inHamlet += 1) {
      const exception = exceptions.get(records.length);
      const cells = changed(baseCells(random, cast, hamlet, inHamlet), exception?.changes ?? {});
      const people = typeof cells["members"] === "number" ? cells["members"] : 0;
      if (isResident(records.length)) figures = { households: figures.households + 1, people: figures.people + people };
      records.push({ hamlet, cells, breaks: [...(exception?.breaks ?? []), ...(typeof cells["signedOn"] === "string" ? [128] : [])] });
    }
    residents.push(figures);
  });
  return { records, residents };
};
