import { positions, rehabForms } from "../../../legal/lists";
import { isInRehab } from "../../facts/rehab";
import { unknownClass, type Grouping } from "./grouping";

const applied: Readonly<Record<string, string>> = {
  home: "home",
  centre: "centre",
  compulsory: "compulsory",
  substitution: "substitution",
  preparingCompulsory: "notYet",
  none: "notYet",
  voluntary: "voluntary",
  compulsoryAdult: "compulsory",
  compulsoryMinor: "compulsory",
};

/** Groupings of persons by rehabilitation and where they are (domain.md 2.1, 2.4, T10; indicators of QD 127/2009). */
export const rehabGroupings: Readonly<Record<string, Grouping>> = {
  /** The form that is or was applied: of addicts the present one, after rehabilitation the completed one. */
  rehabApplied: {
    classes: ["home", "centre", "voluntary", "compulsory", "substitution", "notYet", unknownClass],
    columns: (register) => [register === "postRehab" ? "completedForm" : "rehabForm"],
    of: ({ row }) => {
      const form = "rehabForm" in row ? row.rehabForm.value : "completedForm" in row ? row.completedForm.value : null;
      return (form === null ? undefined : applied[form]) ?? unknownClass;
    },
  },
  /** The form in which an addict is being treated on the day of the stock figures; "unknown" of whoever is not known to be. */
  rehabRunning: {
    classes: [...Object.keys(rehabForms).filter((form) => form !== "preparingCompulsory" && form !== "none"), unknownClass],
    columns: () => ["rehabForm", "rehabTo"],
    of: (entry, { asOf }) => (entry.register === "addict" && isInRehab(entry, asOf) ? (entry.row.rehabForm.value ?? unknownClass) : unknownClass),
  },
  position: {
    classes: [...Object.keys(positions), unknownClass],
    columns: () => ["position"],
    of: (entry) => (entry.register === "addict" ? (entry.row.position.value ?? unknownClass) : unknownClass),
  },
  /** How the management after rehabilitation stands; whoever has left it is on the list no more. */
  postRehabState: {
    classes: ["running", "usedAgain", "relapsed", unknownClass],
    columns: () => ["outcome"],
    of: (entry) => {
      const outcome = entry.register === "postRehab" ? entry.row.outcome.value : null;
      return outcome === "running" || outcome === "usedAgain" || outcome === "relapsed" ? outcome : unknownClass;
    },
  },
};
