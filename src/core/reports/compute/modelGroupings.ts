import { earliestDayOf } from "../../facts/partialDate";
import type { Grouping } from "./grouping";

/** Whether a model was there by the end of the period; one launched on no known day was. */
const modelTime: Grouping = {
  classes: ["launched", "later"],
  columns: () => [],
  of: (entry, { period, today }) => {
    const value = entry.register === "model" ? entry.row.launchedOn.value : null;
    const since = value && earliestDayOf(value);
    return since !== null && since > period.to && since <= today ? "later" : "launched";
  },
};

/** Groupings of the register of models. */
export const modelGroupings: Readonly<Record<string, Grouping>> = { modelTime };
