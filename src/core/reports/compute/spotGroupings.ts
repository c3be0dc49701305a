import { isActiveSpot } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import type { Grouping } from "./grouping";

/**
 * Whether a spot was there in the period: cleared before it began, identified after it ended, or, as far as can be told,
 * there. One that is said to be cleared on no known day still counts as there (decisions.md 17).
 */
const spotTime: Grouping = {
  classes: ["before", "during", "after"],
  columns: () => [],
  of: (entry, { asOf, period, today }) => {
    if (entry.register !== "hotspot") return "during";
    const { identifiedOn, clearedOn } = entry.row;
    const since = identifiedOn.value && earliestDayOf(identifiedOn.value);
    if (since !== null && since > period.to && since <= today) return "after";
    const until = isActiveSpot(entry, asOf) ? null : clearedOn.value && latestDayOf(clearedOn.value);
    return until !== null && until < period.from ? "before" : "during";
  },
};

/** Groupings of the register of spots. */
export const spotGroupings: Readonly<Record<string, Grouping>> = { spotTime };
