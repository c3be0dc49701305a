import { isHeadedByAddict } from "../../facts/addictHouseholds";
import type { Grouping } from "./grouping";

/** Groupings of the register of households (domain.md 4, T14). */
export const householdGroupings: Readonly<Record<string, Grouping>> = {
  /** Whatever is not "signed" and not a refusal is not signed, a blank as well (decisions.md 15). */
  signing: {
    classes: ["signed", "unsigned", "refused"],
    columns: () => ["signed"],
    of: (entry) => (entry.register === "household" ? (entry.row.signed.value ?? "unsigned") : "unsigned"),
  },
  /** Whether the head is on the list of addicts, as far as that can be told: R1 does not say to which household a person belongs. */
  addictFamily: { classes: ["yes", "no"], columns: () => ["head"], of: (entry, { facts }) => (entry.register === "household" && isHeadedByAddict(entry, facts) ? "yes" : "no") },
};
