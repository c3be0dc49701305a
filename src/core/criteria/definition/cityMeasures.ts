import { isActivePerson } from "../../facts/activity";
import { isInRehab } from "../../facts/rehab";
import { liesIn } from "../../facts/assessmentPeriod";
import { personKey } from "../../facts/identity";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";
import { daysOfLeaving, daysOfRehab } from "./movingDays";
import { spotsBrokenUp } from "./spotMeasures";

/** Counts of the city plan of Vinh Yen (domain.md 3.3). */

/** Spots broken up in the period, and how many were new in it (k4). */
const spotsBrokenUpAndNew: NamedMeasure = {
  needs: spotsBrokenUp.needs,
  measure: (judging) => {
    const figures = spotsBrokenUp.measure(judging);
    const fresh = judging.facts.entries("hotspot").filter(({ row }) => (row.spotKind.value === "spot" || row.spotKind.value === "gatheringSpot") && liesIn(row.identifiedOn, judging.period));
    return { ...figures, counts: { newSpots: fresh.length } };
  },
};

type Managed = Entry<"addict" | "user">;

const isReached = (entry: Managed, on: Parameters<typeof isInRehab>[1]): boolean => entry.register === "addict" && isInRehab(entry, on);

/** Addicts and users with a dossier who take part in rehabilitation or treatment; counselling is in no register (k9). */
const dossierPersonsReached: NamedMeasure = {
  needs: [
    { register: "addict", columns: ["dossier", "rehabForm", "rehabTo"] },
    { register: "user", columns: ["dossier"] },
  ],
  movesOn: (facts) => [...daysOfLeaving(facts, ["addict", "user"]), ...daysOfRehab(facts)],
  measure: ({ facts }) => {
    const listed: readonly Managed[] = [...facts.entries("addict"), ...facts.entries("user")];
    const active = listed.filter((entry) => isActivePerson(entry, facts.deadline));
    const persons = new Set(active.filter(({ row }) => row.dossier.value === "done").map(personKey));
    const managed = active.filter((entry) => persons.has(personKey(entry)));
    const reached = new Set(managed.filter((entry) => isReached(entry, facts.deadline)).map(personKey));
    const missed = managed.filter((entry) => !reached.has(personKey(entry)));
    return { numerator: reached.size, denominator: persons.size, rows: missed.map(refOf), open: null };
  },
};

export const cityMeasures: Readonly<Record<string, NamedMeasure>> = { spotsBrokenUpAndNew, dossierPersonsReached };
