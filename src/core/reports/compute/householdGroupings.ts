import { isHeadedByAddict } from "../../facts/addictHouseholds";
import type { Grouping } from "./groupings";

/** Groupings of the register of households (domain.md 4, T14). */
export const householdGroupings: Readonly<Record<string, Grouping>> = {
  /** Whether the head is on the list of addicts, as far as that can be told: R1 does not say to which household a person belongs. */
  addictFamily: { columns: ["head"], of: (entry, { facts }) => (entry.register === "household" && isHeadedByAddict(entry, facts) ? "yes" : "no") },
};
