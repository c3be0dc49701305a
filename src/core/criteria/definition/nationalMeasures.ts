import { isActivePerson, isActiveSpot } from "../../facts/activity";
import { spanOf, type Span } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";
import { countPersons } from "../../facts/identity";
import { isByManagedPerson } from "../../facts/incidents";
import { indexPersons, samePerson } from "../../facts/persons";
import { isInRehab } from "../../facts/rehab";
import { earliestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { addDays } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { Figures, NamedMeasure } from "./figures";
import { daysOfClearing, daysOfLeaving, daysOfRehab } from "./movingDays";

/** Counts of QD 28/2025 (domain.md 3.6): persons living in the commune, and events and places on its territory. */

const away = new Set(["compulsoryCentre", "otherCentre", "prison", "custody", "education"]);

const isAway = ({ row }: Entry<"addict">): boolean => away.has(row.position.value ?? "");

const addictsListed = (facts: Facts): readonly Entry<"addict">[] => facts.entries("addict").filter((entry) => isActivePerson(entry, facts.deadline));

const addictsHere = (facts: Facts): readonly Entry<"addict">[] => addictsListed(facts).filter((entry) => !isAway(entry));

/** Whoever the list of addicts has in a centre, in custody or in prison does not live here as a user either. */
const isAwayByList = (entry: Entry<"user">, facts: Facts): boolean => {
  const rows = facts.rowsOf(entry, "addict").filter((row) => isActivePerson(row, facts.deadline));
  return rows.length > 0 && rows.every(isAway);
};

const usersListed = (facts: Facts): readonly Entry<"user">[] => facts.entries("user").filter((entry) => isActivePerson(entry, facts.deadline));

const usersHere = (facts: Facts): readonly Entry<"user">[] => usersListed(facts).filter((entry) => !isAwayByList(entry, facts));

const isUnplaced = (entry: Entry<"addict"> | Entry<"user">): boolean => entry.register === "addict" && entry.row.position.value === null;

/** Persons; those of whom nobody wrote where they are may live elsewhere. */
const personsHere = (entries: readonly (Entry<"addict"> | Entry<"user">)[], denominator: number | null): Figures => {
  const unplaced = entries.filter(isUnplaced);
  return {
    numerator: countPersons(entries),
    least: countPersons(entries.filter((entry) => !isUnplaced(entry))),
    denominator,
    rows: entries.map(refOf),
    open: null,
    doubt: unplaced.length === 0 ? null : { why: "blank-cells", column: "position", count: unplaced.length },
  };
};

const population = (facts: Facts): number | null => {
  const people = facts.parameters?.population ?? null;
  return people !== null && people > 0 ? people : null;
};

/** The figures as a share of the residents; without their number there is no share. */
const perResident = (facts: Facts, figures: Figures): Figures => {
  const people = population(facts);
  return people === null ? { ...figures, denominator: null, open: { why: "missing-parameter", register: "parameters", column: "population" } } : { ...figures, denominator: people };
};

/** Addicts and illegal users with a dossier who live here now, of the residents. */
const dossierResidents: NamedMeasure = {
  needs: [
    { register: "addict", columns: ["dossier", "position"] },
    { register: "user", columns: ["dossier"] },
  ],
  movesOn: (facts) => daysOfLeaving(facts, ["addict", "user"]),
  measure: ({ facts }) => perResident(facts, personsHere((facts.reads("countHeldPersons") ? [...addictsListed(facts), ...usersListed(facts)] : [...addictsHere(facts), ...usersHere(facts)]).filter(({ row }) => row.dossier.value === "done"), null)),
};

const excusedForms = new Set(["home", "substitution"]);

/** Residents who are addicted or use illegally, but for those in substitution treatment, in rehabilitation at home and under post-rehabilitation management. */
const residentsAtFault: NamedMeasure = {
  needs: [
    { register: "addict", columns: ["position", "rehabForm"] },
    { register: "user", columns: [] },
    { register: "postRehab", columns: [] },
  ],
  movesOn: (facts) => [...daysOfLeaving(facts, ["addict", "user", "postRehab"]), ...daysOfRehab(facts)],
  measure: ({ facts }) => {
    const afterRehab = indexPersons(facts.entries("postRehab").filter((entry) => isActivePerson(entry, facts.deadline)));
    const treated = indexPersons(addictsHere(facts).filter((entry) => excusedForms.has(entry.row.rehabForm.value ?? "") && isInRehab(entry, facts.deadline)));
    const isExcused = (entry: Entry<"addict"> | Entry<"user">): boolean => samePerson(entry, afterRehab).length > 0 || samePerson(entry, treated).length > 0;
    return personsHere([...addictsHere(facts), ...usersHere(facts)].filter((entry) => !isExcused(entry)), null);
  },
};

const isUseSpot = ({ row }: Entry<"hotspot">): boolean => row.spotKind.value === "useSpot";

/** Places among the spots that organise or harbour illegal use; a spot of no written kind may be one. */
const usePlaces = (spots: readonly Entry<"hotspot">[]): Figures => {
  const places = spots.filter(isUseSpot);
  const unclear = spots.filter(({ row }) => row.spotKind.value === null);
  return {
    numerator: places.length,
    most: places.length + unclear.length,
    denominator: null,
    rows: places.map(refOf),
    open: null,
    doubt: unclear.length === 0 ? null : { why: "blank-cells", column: "spotKind", count: unclear.length },
  };
};

const spotNeeds: NamedMeasure["needs"] = [{ register: "hotspot", columns: ["spotKind", "status", "clearedOn"] }];

/** Places of use that are active on the proposal date. */
const usePlacesNow: NamedMeasure = {
  needs: spotNeeds,
  movesOn: daysOfClearing,
  measure: ({ facts }) => usePlaces(facts.entries("hotspot").filter((entry) => isActiveSpot(entry, facts.deadline))),
};

/** Places of use that were active at any time of the period (domain.md 4.3, T02); one without a first day had begun. */
const usePlacesInPeriod: NamedMeasure = {
  needs: spotNeeds,
  measure: ({ facts, period: { from, to } }) => {
    const beginsLater = ({ row }: Entry<"hotspot">): boolean => row.identifiedOn.value !== null && (earliestDayOf(row.identifiedOn.value) ?? from) > to;
    return usePlaces(facts.entries("hotspot").filter((entry) => !beginsLater(entry) && isActiveSpot(entry, addDays(from, -1))));
  },
};

/** Cases of the period by the day they were found, else happened; a case without a readable day may be of it. */
const casesOf = (facts: Facts, { from, to }: Span): { readonly inside: readonly Entry<"incident">[]; readonly unclear: readonly Entry<"incident">[] } => {
  const placed = facts.entries("incident").map((entry) => {
    const day = isVacant(entry.row.detectedOn) ? entry.row.occurredOn : entry.row.detectedOn;
    const days = day.value && spanOf(day.value);
    if (days === null || (days.from < from && days.to >= from) || (days.from <= to && days.to > to)) return { entry, place: "unclear" } as const;
    return { entry, place: days.from >= from && days.to <= to ? "inside" : "outside" } as const;
  });
  const at = (wanted: "inside" | "unclear"): readonly Entry<"incident">[] => placed.filter(({ place }) => place === wanted).map(({ entry }) => entry);
  return { inside: at("inside"), unclear: at("unclear") };
};

const total = (entries: readonly Entry<"incident">[], field: "arrested" | "plants" | "areaM2"): number => entries.reduce((sum, { row }) => sum + Math.max(0, row[field].value ?? 0), 0);

/** Drug offenders arrested on the territory in the period, of the residents. */
const arrestedOffenders: NamedMeasure = {
  needs: [{ register: "incident", columns: ["detectedOn", "arrested"] }],
  measure: ({ facts, period }) => {
    const { inside, unclear } = casesOf(facts, period);
    const counted = inside.filter(({ row }) => (row.arrested.value ?? 0) > 0);
    const blank = inside.filter(({ row }) => row.arrested.value === null);
    const column = blank.length > 0 ? "arrested" : "detectedOn";
    const doubtful = blank.length > 0 ? blank : unclear;
    return perResident(facts, {
      numerator: total(inside, "arrested"),
      most: doubtful.length === 0 ? total(inside, "arrested") : Infinity,
      denominator: null,
      rows: counted.map(refOf),
      open: null,
      doubt: doubtful.length === 0 ? null : { why: "blank-cells", column, count: doubtful.length },
    });
  },
};

/** Drug plants found and destroyed in the period, whatever the case: their number, and the area they stood on (m2). */
const plantsDestroyed: NamedMeasure = {
  needs: [{ register: "incident", columns: ["detectedOn", "act", "plants"] }],
  measure: ({ facts, period }) => {
    const { inside, unclear } = casesOf(facts, period);
    const hasPlants = ({ row }: Entry<"incident">): boolean => (row.plants.value ?? 0) > 0 || (row.areaM2.value ?? 0) > 0;
    const isUncounted = ({ row }: Entry<"incident">): boolean => row.act.value === "growing" && row.plants.value === null && row.areaM2.value === null;
    const cases = inside.filter(hasPlants);
    const uncounted = inside.filter(isUncounted);
    const doubtful = uncounted.length > 0 ? uncounted : unclear.filter((entry) => hasPlants(entry) || isUncounted(entry));
    const plants = total(cases, "plants");
    return {
      numerator: plants,
      most: doubtful.length === 0 ? plants : Infinity,
      denominator: null,
      rows: cases.map(refOf),
      counts: { areaM2: total(cases, "areaM2") },
      open: null,
      doubt: doubtful.length === 0 ? null : { why: "blank-cells", column: uncounted.length > 0 ? "plants" : "detectedOn", count: doubtful.length },
    };
  },
};

/** Cases of the period by residents, and wanted persons who hide here; whose group is not written may be a resident. */
const residentOffences: NamedMeasure = {
  needs: [{ register: "incident", columns: ["detectedOn", "perpetratorGroup", "wantedHiding"] }],
  measure: ({ facts, period }) => {
    const { inside, unclear } = casesOf(facts, period);
    const isWanted = ({ row }: Entry<"incident">): boolean => row.wantedHiding.value === "yes";
    const counted = [...new Set([...inside.filter(isByManagedPerson), ...facts.entries("incident").filter(isWanted)])];
    const doubtful = [...inside, ...unclear].filter((entry) => !counted.includes(entry));
    return {
      numerator: counted.length,
      most: counted.length + doubtful.length,
      denominator: null,
      rows: counted.map(refOf),
      open: null,
      doubt: doubtful.length === 0 ? null : { why: "residence-unknown", count: doubtful.length },
    };
  },
};

export const nationalMeasures: Readonly<Record<string, NamedMeasure>> = { dossierResidents, residentsAtFault, usePlacesNow, usePlacesInPeriod, arrestedOffenders, plantsDestroyed, residentOffences };
