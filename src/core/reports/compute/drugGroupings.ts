import { useYearGroups } from "../../../legal/statisticalGroups";
import { drugKindWords, useMethodWords } from "../../../legal/statisticalWords";
import { yearsOfUse } from "../../facts/drugUse";
import { onlyClass } from "../../facts/wordClasses";
import { unknownClass, type Grouping } from "./grouping";

const named = (classes: object): readonly string[] => Object.keys(classes).filter((name) => name !== "unclear");

/** Groupings of persons by the drugs they use (domain.md 2.1, 4.3 T10; indicators of QD 127/2009). */
export const drugGroupings: Readonly<Record<string, Grouping>> = {
  drug: {
    classes: [...named(drugKindWords), unknownClass],
    columns: () => ["drug"],
    of: (entry) => ("drug" in entry.row ? onlyClass(entry.row.drug, drugKindWords) : unknownClass),
  },
  useMethod: {
    classes: [...named(useMethodWords), unknownClass],
    columns: () => ["useMethod"],
    of: (entry) => ("useMethod" in entry.row ? onlyClass(entry.row.useMethod, useMethodWords) : unknownClass),
  },
  /** For how many years, on the day of the stock figures. */
  useYears: {
    classes: [...useYearGroups.map(({ name }) => name), unknownClass],
    columns: () => ["startedUsing"],
    of: (entry, { asOf }) => {
      const years = "startedUsing" in entry.row && entry.row.startedUsing.state === "read" ? yearsOfUse(entry.row.startedUsing.text, asOf) : null;
      return years === null ? unknownClass : (useYearGroups.filter(({ from }) => years >= from).at(-1)?.name ?? unknownClass);
    },
  },
};
