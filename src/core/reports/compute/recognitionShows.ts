import { recognitionJudgements, recognitionGroups } from "../../../legal/recognitionWords";
import { daysBetween } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { printedDay, printedField } from "./cellText";
import type { ReportContext } from "./context";
import { namesSomebody } from "./knownNames";
import { missingShown, nothingShown, type Show, type Shown } from "./show";
import { examined, onProposal, type Examined } from "./testedForRecognition";
import { ownTestShown, printedResult } from "./testShows";

const found = new WeakMap<ReportContext, ReadonlyMap<Entry, Examined>>();

const examinedOf = (entry: Entry, context: ReportContext): Examined | undefined => {
  const known = found.get(context) ?? new Map(examined(context).map((person) => [person.entry, person]));
  found.set(context, known);
  return known.get(entry);
};

const ofExamined =
  (read: (person: Examined, context: ReportContext) => Shown): Show["of"] =>
  ({ entry }, context) => {
    const person = entry === null ? undefined : examinedOf(entry, context);
    return person === undefined ? nothingShown : read(person, context);
  };

const groups = ofExamined(({ groups: own }) => ({ text: own.map((group) => recognitionGroups[group]).join(", ") }));

/** What the person's own columns say where a test is known, but not its day. */
const undated = ({ entry, test: { state, test } }: Examined): ReturnType<typeof ownTestShown> | null => (state === "unclear" && test === null ? ownTestShown(entry) : null);

const testedOn = ofExamined((person) => {
  const { test } = person.test;
  return test === null ? (undated(person)?.on ?? nothingShown) : { text: printedDay(test.on) };
});

const days = ofExamined(({ test: { state, test } }, context) => {
  if (test === null) return state === "unclear" ? missingShown : nothingShown;
  return { text: String(daysBetween(test.on, onProposal(context).deadline)) };
});

const result = ofExamined((person) => {
  const { test } = person.test;
  return test === null ? (undated(person)?.result ?? nothingShown) : printedResult(test);
});

/** The number of the slip stands in the log: in the row of the test, or in one of the same day. */
const slip = ofExamined(({ entry, test: { test } }, { facts }) => {
  if (test === null) return nothingShown;
  const records = [test, ...facts.tests(entry).filter(({ on }) => on === test.on)].map(({ record }) => record);
  const slips = records.flatMap((record) => (record.register === "test" ? [printedField(record, "slipNumber")] : []));
  const written = slips.find(({ text }) => text !== "")?.text ?? "";
  return namesSomebody(written, facts) ? { text: written, typed: { means: null } } : { text: written };
});

const judgement = ofExamined(({ test: { state } }) => (state === "unclear" ? missingShown : { text: recognitionJudgements[state] }));

/** What the list of tests for the recognition shows (domain.md 4.3, T08). */
export const recognitionShows: Readonly<Record<string, Show>> = {
  testGroup: { mask: "none", of: groups },
  recentTestOn: { mask: "none", of: testedOn },
  daysToProposal: { mask: "none", of: days },
  recentTestResult: { mask: "none", of: result },
  slipNumber: { mask: "none", of: slip },
  judgement: { mask: "none", of: judgement },
};
