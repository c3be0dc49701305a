import { isActivePerson, isResident } from "../../facts/activity";
import { isHeadedByAddict } from "../../facts/addictHouseholds";
import { standsInCommitments } from "../../facts/familyPledges";
import { hamletsOf } from "../../facts/hamlets";
import { personKey } from "../../facts/identity";
import { statedCount } from "../../facts/statedCount";
import type { Facts } from "../../facts/facts";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { Figures, NamedMeasure } from "./figures";
import { daysOfDates, daysOfLeaving, type MovingDays } from "./movingDays";

/** Counts of the self-managed neighbourhoods of Lang Chanh (domain.md 3.5). */

const signed = ({ row }: Entry<"commitment">): boolean => row.signed.value === "signed";

const commitmentsAt = (facts: Facts, level: string): readonly Entry<"commitment">[] => facts.entries("commitment").filter(({ row }) => row.level.value === level);

const needsCommitments: NamedMeasure["needs"] = [{ register: "commitment", columns: ["level", "signed"] }];

/** Hamlets of the parameter sheet's list that signed with the commune; without a list there is no whole (1). */
const hamletsPledged: NamedMeasure = {
  needs: needsCommitments,
  measure: ({ facts }) => {
    const listed = facts.parameters?.hamlets ?? [];
    if (listed.length === 0) return { numerator: null, denominator: null, rows: [], open: { why: "missing-parameter", register: "parameters", column: "hamlets" } };
    const rows = commitmentsAt(facts, "hamletToCommune");
    const pledged = new Set(rows.filter(signed).flatMap((entry) => hamletsOf(facts).of(entry) ?? hamletsOf(facts).named(entry.row.unit.text) ?? []));
    return { numerator: pledged.size, denominator: listed.length, rows: rows.filter((entry) => !signed(entry)).map(refOf), open: null };
  },
};

/** Resident households that signed; rows that the parameter sheet does not count make the whole unknown (3). */
const householdsPledged: NamedMeasure = {
  needs: [{ register: "household", columns: ["residence", "signed"] }],
  measure: ({ facts }) => {
    const residents = facts.entries("household").filter(isResident);
    const missing = residents.filter(({ row }) => row.signed.value !== "signed");
    const total = facts.parameters?.householdTotal ?? null;
    const open: Figures["open"] =
      residents.length === 0 ? { why: "no-households" } : total !== null && total !== residents.length ? { why: "household-total-differs", rows: residents.length, total } : null;
    return { numerator: residents.length - missing.length, denominator: residents.length, rows: missing.map(refOf), open };
  },
};

/** The register names an individual pledge of the household, or its head is on the list of addicts on the proposal date. */
const isConcerned = (entry: Entry<"household">, facts: Facts): boolean => {
  const pledge = entry.row.individualPledge.value;
  return pledge === "yes" || pledge === "no" || (pledge === null && isHeadedByAddict(entry, facts, facts.deadline));
};

/** Families with an addict that gave their individual pledge, in R11 or, where it is kept there, in R6 (4). */
const familiesPledged: NamedMeasure = {
  needs: needsCommitments,
  movesOn: (facts) => daysOfLeaving(facts, ["addict"]),
  measure: ({ facts }) => {
    const listed = commitmentsAt(facts, "addictFamily");
    const households = facts.entries("household").filter((entry) => isConcerned(entry, facts) && !standsInCommitments(entry, facts));
    const unsigned = [...listed.filter((entry) => !signed(entry)), ...households.filter(({ row }) => row.individualPledge.value !== "yes")];
    const whole = listed.length + households.length;
    return { numerator: whole - unsigned.length, denominator: whole, rows: unsigned.map(refOf), open: null };
  },
};

const isBroken = ({ row }: Entry<"commitment">): boolean => row.breach.value === "yes" || statedCount(row.familiesWithAddicts) !== undefined;

/** Organisations that signed, and those with an addict among the families of their members (5). */
const organisationsPledged: NamedMeasure = {
  needs: needsCommitments,
  measure: ({ facts }) => {
    const listed = commitmentsAt(facts, "organisation");
    const unsigned = listed.filter((entry) => !signed(entry));
    const broken = listed.filter(isBroken);
    return {
      numerator: listed.length - unsigned.length,
      denominator: listed.length,
      rows: [...new Set([...unsigned, ...broken])].map(refOf),
      counts: { breaches: broken.length },
      open: null,
    };
  },
};

type Addicts = readonly Entry<"addict">[];

/** Addicts of each hamlet on a day. */
const byHamlet = (facts: Facts, on: LocalDate): ReadonlyMap<string, Addicts> => {
  const found = new Map<string, Addicts>();
  for (const entry of facts.entries("addict")) {
    const hamlet = hamletsOf(facts).of(entry);
    const begun = entry.row.listedOn.value === null || (entry.row.listedOn.value.date ?? on) <= on;
    if (hamlet !== null && begun && isActivePerson(entry, on)) found.set(hamlet, [...(found.get(hamlet) ?? []), entry]);
  }
  return found;
};

const persons = (entries: Addicts): number => new Set(entries.map(personKey)).size;

/** What the hamlets had at the registration date and have now; someone of no certain hamlet leaves it open. */
const compareHamlets = (facts: Facts, compare: (before: ReadonlyMap<string, Addicts>, now: ReadonlyMap<string, Addicts>) => Figures): Figures => {
  const unknown: Figures = { numerator: null, denominator: null, rows: [], open: null };
  const { registeredOn } = facts.dates;
  if (registeredOn === null) return { ...unknown, open: { why: "missing-date", date: "registeredOn" } };
  const unplaced = facts.entries("addict").filter((entry) => hamletsOf(facts).of(entry) === null);
  if (unplaced.length > 0) return { ...unknown, rows: unplaced.map(refOf), open: { why: "blank-cells", column: "hamlet", count: unplaced.length } };
  return compare(byHamlet(facts, registeredOn), byHamlet(facts, facts.deadline));
};

const needsAddicts: NamedMeasure["needs"] = [{ register: "addict", columns: ["listedOn"] }];

const daysOfHamlets = (facts: Facts): MovingDays => [...daysOfLeaving(facts, ["addict"]), ...daysOfDates(facts.entries("addict").map(({ row }) => row.listedOn))];

/** Addicts today in hamlets that had none at the registration date (6). */
const addictsInFreeHamlets: NamedMeasure = {
  needs: needsAddicts,
  movesOn: daysOfHamlets,
  measure: ({ facts }) =>
    compareHamlets(facts, (before, now) => {
      const fresh = [...now].filter(([hamlet]) => !before.has(hamlet)).flatMap(([, entries]) => entries);
      return { numerator: persons(fresh), denominator: null, rows: fresh.map(refOf), open: null };
    }),
};

/** Hamlets with addicts at the registration date that have no more of them today (7). */
const hamletsContained: NamedMeasure = {
  needs: needsAddicts,
  movesOn: daysOfHamlets,
  measure: ({ facts }) =>
    compareHamlets(facts, (before, now) => {
      const risen = [...before].filter(([hamlet, entries]) => persons(now.get(hamlet) ?? []) > persons(entries));
      return { numerator: before.size - risen.length, denominator: before.size, rows: risen.flatMap(([hamlet]) => now.get(hamlet) ?? []).map(refOf), open: null };
    }),
};

export const neighbourhoodMeasures: Readonly<Record<string, NamedMeasure>> = {
  hamletsPledged, householdsPledged, familiesPledged, organisationsPledged, addictsInFreeHamlets, hamletsContained,
};
