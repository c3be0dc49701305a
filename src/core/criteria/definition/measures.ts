import { unitsWithoutEvent, outreachUnits } from "../../facts/outreachUnits";
import { isActiveSpot } from "../../facts/activity";
import { personKey } from "../../facts/identity";
import { isOnOrBefore } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import type { UndeterminedReason } from "../../model/criterion";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";
import { nationalMeasures } from "./nationalMeasures";

const blank = (column: string, entries: readonly Entry[]): UndeterminedReason => ({ why: "blank-cells", column, count: entries.length });

const isComplexSpot = ({ row }: Entry<"hotspot">): boolean => row.spotKind.value === "spot" || row.spotKind.value === "gatheringSpot";

/** Spots broken up in the period, of those active at its start and those identified in it (domain.md 3.2, ct2b). */
const spotsBrokenUp: NamedMeasure = {
  needs: [{ register: "hotspot", columns: ["spotKind", "identifiedOn", "status", "clearedOn"] }],
  measure: ({ facts, period: { from, to } }) => {
    const spots = facts.entries("hotspot").filter(isComplexSpot);
    const begun = ({ row }: Entry<"hotspot">): LocalDate | null => row.identifiedOn.value && latestDayOf(row.identifiedOn.value);
    const undated = spots.filter((entry) => begun(entry) === null);
    const concerned = spots.filter((entry) => {
      const day = begun(entry);
      return day !== null && day <= to && (day >= from || isActiveSpot(entry, from));
    });
    const standing = concerned.filter((entry) => isActiveSpot(entry, to));
    return {
      numerator: concerned.length - standing.length,
      denominator: concerned.length,
      rows: standing.map(refOf),
      open: undated.length > 0 ? blank("identifiedOn", undated) : null,
    };
  },
};

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

/** Units with at least one event of the period (domain.md 3.2, ct8; 3.3, k6). */
const unitsReached: NamedMeasure = {
  needs: [{ register: "outreach", columns: ["heldOn"] }],
  measure: ({ facts, period }) => {
    const units = outreachUnits(facts);
    if (units.length === 0) return { numerator: null, denominator: null, rows: [], open: { why: "missing-register", register: "organisation" } };
    const missed = unitsWithoutEvent(facts, period);
    return { numerator: units.length - missed.length, denominator: units.length, rows: missed.flatMap(({ entry }) => (entry ? [refOf(entry)] : [])), open: null };
  },
};

/** The project's own measures, by the name a data file uses. */
export const namedMeasures: Readonly<Record<string, NamedMeasure>> = { spotsBrokenUp, cleanRemovals, unitsReached, ...nationalMeasures };
