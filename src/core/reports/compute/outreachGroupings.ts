import { outreachFormWords } from "../../../legal/outreachWords";
import { onlyClass } from "../../facts/wordClasses";
import { unknownClass, type Grouping } from "./grouping";

const forms = Object.keys(outreachFormWords).filter((form) => form !== "unclear");

/** Groupings of the register of propaganda (domain.md 2.10, T16). */
export const outreachGroupings: Readonly<Record<string, Grouping>> = {
  outreachForm: {
    classes: [...forms, unknownClass],
    columns: () => ["outreachForm"],
    of: (entry) => (entry.register === "outreach" ? onlyClass(entry.row.outreachForm, outreachFormWords) : unknownClass),
  },
};
