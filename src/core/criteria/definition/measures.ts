import { isOnOrBefore } from "../../facts/activity";
import { personKey } from "../../facts/identity";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import { cityMeasures } from "./cityMeasures";
import { conclusionMeasures } from "./conclusionMeasures";
import type { NamedMeasure } from "./figures";
import { modelMeasures } from "./modelMeasures";
import { nationalMeasures } from "./nationalMeasures";
import { neighbourhoodMeasures } from "./neighbourhoodMeasures";
import { outreachMeasures } from "./outreachMeasures";
import { registrationMeasures } from "./registrationMeasures";
import { spotsBrokenUp } from "./spotMeasures";
import { testMeasures } from "./testMeasures";

const cleanReasons = new Set(["postRehabCompleted", "rehabCompleted"]);

/** Addicts with a dossier on 1 January who left the list in the year with a clean completion (domain.md 3.2, ct5). */
const cleanRemovals: NamedMeasure = {
  needs: [{ register: "addict", columns: ["listedOn", "dossier", "removedOn", "removalReason"] }],
  measure: ({ facts, period: { from, to } }) => {
    const wasListed = ({ row }: Entry<"addict">): boolean => isOnOrBefore(row.listedOn, from) && row.dossier.value === "done" && !isOnOrBefore(row.removedOn, from);
    const listed = facts.entries("addict").filter(wasListed);
    const removed = listed.filter(({ row }) => isOnOrBefore(row.removedOn, to) && cleanReasons.has(row.removalReason.value ?? ""));
    return { numerator: new Set(removed.map(personKey)).size, denominator: new Set(listed.map(personKey)).size, rows: removed.map(refOf), open: null };
  },
};

/** The project's own measures, by the name a data file uses. */
export const namedMeasures: Readonly<Record<string, NamedMeasure>> = {
  spotsBrokenUp, cleanRemovals, ...testMeasures, ...registrationMeasures, ...modelMeasures, ...outreachMeasures, ...conclusionMeasures, ...nationalMeasures, ...cityMeasures, ...neighbourhoodMeasures,
};
