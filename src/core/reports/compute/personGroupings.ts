import { drugWords } from "../../../legal/cueWords";
import { ageGroups, oldestAge } from "../../../legal/statisticalGroups";
import { ethnicityOpenings, ethnicityWords, occupationWords } from "../../../legal/statisticalWords";
import { completedYears } from "../../facts/completedYears";
import { convictionsIn } from "../../facts/convictions";
import { educationIn, educationLevels } from "../../facts/education";
import { birthOf, sexOf } from "../../facts/identity";
import { mentions } from "../../facts/mentions";
import { classesIn, onlyClass, partsOf } from "../../facts/wordClasses";
import type { PersonRegisterId } from "../../model/registerIds";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import { unknownClass, type Grouping } from "./grouping";

type PersonRow = Entry<PersonRegisterId>;

/** The register of tests and those of things have not the columns of a person. */
const isPerson = (entry: Entry): entry is PersonRow => "ethnicity" in entry.row;

const ofPersons = (grouping: Omit<Grouping, "of"> & { readonly of: (entry: PersonRow, ...rest: readonly [Parameters<Grouping["of"]>[1]]) => string }): Grouping => ({
  ...grouping,
  of: (entry, context) => (isPerson(entry) ? grouping.of(entry, context) : unknownClass),
});

const openings = ethnicityOpenings.map(foldText);

/** "dân tộc Thái" is "Thái". */
const withoutOpening = (part: string): string => {
  const opening = openings.find((word) => foldText(part).startsWith(`${word} `));
  return opening === undefined ? part : foldText(part).slice(opening.length + 1);
};

const ethnicityIn = (text: string): string => {
  const found = new Set(partsOf(text).flatMap((part) => [...classesIn(withoutOpening(part), ethnicityWords)]));
  const [only] = found;
  return only === undefined || found.size > 1 ? unknownClass : only;
};

const ageGroup = (years: number): string => (years < 0 || years > oldestAge ? unknownClass : (ageGroups.filter(({ from }) => years >= from).at(-1)?.name ?? unknownClass));

/** Groupings of persons by what the identity block says of them (domain.md 2.0, 4.3 T10; indicators of QD 127/2009). */
export const personGroupings: Readonly<Record<string, Grouping>> = {
  sex: ofPersons({ classes: ["male", "female", unknownClass], columns: () => [], oneOf: ["sex", "birthMale", "birthFemale"], of: (entry) => sexOf(entry.row) ?? unknownClass }),
  ethnicity: ofPersons({
    classes: [...Object.keys(ethnicityWords), unknownClass],
    columns: () => ["ethnicity"],
    of: ({ row: { ethnicity } }) => (ethnicity.state === "read" ? ethnicityIn(ethnicity.text) : unknownClass),
  }),
  /** By the years completed on the day of the stock figures. */
  age: ofPersons({
    classes: [...ageGroups.map(({ name }) => name), unknownClass],
    columns: () => [],
    oneOf: ["birth", "birthMale", "birthFemale"],
    of: (entry, { asOf }) => {
      const born = birthOf(entry.row)?.value ?? null;
      return born === null ? unknownClass : ageGroup(completedYears(born, asOf));
    },
  }),
  education: ofPersons({
    classes: [...educationLevels, unknownClass],
    columns: () => ["education"],
    of: ({ row: { education } }) => (education.state === "read" ? (educationIn(education.text) ?? unknownClass) : unknownClass),
  }),
  /** Whoever has several occupations is among the others. */
  occupation: ofPersons({
    classes: [...Object.keys(occupationWords).filter((name) => name !== "unclear"), unknownClass],
    columns: () => ["occupation"],
    of: ({ row: { occupation } }) => {
      const found = onlyClass(occupation, occupationWords);
      return found === "several" ? "other" : found;
    },
  }),
  convictions: ofPersons({
    classes: ["none", "conviction", "sanction", "both", "unspecified", unknownClass],
    columns: () => ["convictions"],
    of: ({ row: { convictions } }) => convictionsIn(convictions) ?? unknownClass,
  }),
  /** Whether the convictions or sanctions are said to be about drugs. */
  drugConvictions: ofPersons({
    classes: ["yes", unknownClass],
    columns: () => ["convictions"],
    of: ({ row: { convictions } }) => ((convictionsIn(convictions) ?? "none") !== "none" && mentions(convictions.text, drugWords) ? "yes" : unknownClass),
  }),
};
