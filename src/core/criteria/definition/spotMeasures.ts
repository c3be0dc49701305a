import { isActiveSpot } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { addDays, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import type { NamedMeasure } from "./figures";

const isComplexSpot = ({ row }: Entry<"hotspot">): boolean => row.spotKind.value === "spot" || row.spotKind.value === "gatheringSpot";

/** Spots broken up in the period, of those active at its start and those identified in it (domain.md 3.2, ct2b). */
export const spotsBrokenUp: NamedMeasure = {
  needs: [{ register: "hotspot", columns: ["spotKind", "identifiedOn", "status", "clearedOn"] }],
  measure: ({ facts, period: { from, to } }) => {
    const spots = facts.entries("hotspot").filter(isComplexSpot);
    const begun = ({ row }: Entry<"hotspot">): LocalDate | null => row.identifiedOn.value && latestDayOf(row.identifiedOn.value);
    const undated = spots.filter((entry) => begun(entry) === null);
    const concerned = spots.filter((entry) => {
      const day = begun(entry);
      return day !== null && day <= to && (day >= from || isActiveSpot(entry, addDays(from, -1)));
    });
    const standing = concerned.filter((entry) => isActiveSpot(entry, to));
    return {
      numerator: concerned.length - standing.length,
      denominator: concerned.length,
      rows: standing.map(refOf),
      open: undated.length > 0 ? { why: "blank-cells", column: "identifiedOn", count: undated.length } : null,
    };
  },
};
