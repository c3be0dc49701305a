import { incidentActs } from "../../../legal/lists";
import { unknownClass, type Grouping } from "./grouping";

/** Groupings of the register of cases (domain.md 4, T12). */
export const incidentGroupings: Readonly<Record<string, Grouping>> = {
  act: {
    classes: [...Object.keys(incidentActs), unknownClass],
    columns: () => ["act"],
    of: (entry) => (entry.register === "incident" ? (entry.row.act.value ?? unknownClass) : unknownClass),
  },
  /** Vụ án: proceedings were opened; vụ việc: handled otherwise, or not opened yet (domain.md 1.3). */
  caseKind: {
    classes: ["criminalCase", "matter", unknownClass],
    columns: () => ["incidentKind"],
    of: (entry) => {
      const kind = entry.register === "incident" ? entry.row.incidentKind.value : null;
      if (kind === null) return unknownClass;
      return kind === "criminalCase" ? kind : "matter";
    },
  },
};
