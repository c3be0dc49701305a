import { testResults } from "../../../legal/lists";
import type { PersonEntry } from "../../facts/identity";
import { isPersonEntry } from "../../facts/recordKey";
import { latestTest, type PersonTest } from "../../facts/tests";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { printedDay, printedField } from "./cellText";
import type { ReportContext } from "./context";
import { missingShown, nothingShown, type Listed, type Show, type Shown } from "./show";

/** The columns in which registers keep the last test themselves. */
const ownFields: Readonly<Partial<Record<Entry["register"], { readonly on: string; readonly result: string }>>> = {
  addict: { on: "lastTestedOn", result: "lastTestResult" },
  user: { on: "lastTestedOn", result: "lastTestResult" },
  suspect: { on: "testedOn", result: "testResult" },
};

/** The result in the standard words; missing where a word was written that nobody knows. */
export const printedResult = ({ result }: PersonTest): Shown => (result === null ? missingShown : { text: testResults[result][0] });

/** A test of a person, and what the person's own columns say where no day of any test is known. */
interface Told {
  readonly test: (PersonTest & { readonly on: LocalDate }) | null;
  readonly own: { readonly on: Shown; readonly result: Shown };
}

const nothingTold = { on: nothingShown, result: nothingShown };

/** What the person's own columns of the last test say. */
export const ownTestShown = (entry: Entry): Told["own"] => {
  const fields = ownFields[entry.register];
  return fields === undefined ? nothingTold : { on: printedField(entry, fields.on), result: printedField(entry, fields.result) };
};

/** The latest test by the day of the table, in the person's own columns or in the log (decisions.md 9). */
const latest = (entry: PersonEntry, { facts, asOf }: ReportContext): Told => {
  const tests = facts.tests(entry);
  const isUndated = tests.some((test) => test.source === "own" && test.on === null);
  return { test: latestTest(tests, asOf), own: isUndated ? ownTestShown(entry) : nothingTold };
};

const resultsFound = new Set<PersonTest["result"]>(["negative", "positive"]);

/** What the list of suspects says itself; without a result there, the latest of the log since the day of listing (decisions.md 11). */
const ofSuspect = (entry: Entry<"suspect">, { facts, asOf }: ReportContext): Told => {
  const { testResult, listedOn } = entry.row;
  const isOpen = isVacant(testResult) || (testResult.value !== null && !resultsFound.has(testResult.value));
  const listed = listedOn.value?.date ?? null;
  const inLog = facts.tests(entry).filter(({ source, on, result }) => source === "log" && on !== null && resultsFound.has(result) && (listed === null || on >= listed));
  return { test: isOpen ? latestTest(inLog, asOf) : null, own: ownTestShown(entry) };
};

const told = ({ entry }: Listed, context: ReportContext): Told => {
  if (entry === null || !isPersonEntry(entry)) return { test: null, own: nothingTold };
  return entry.register === "suspect" ? ofSuspect(entry, context) : latest(entry, context);
};

const testedOn: Show["of"] = (item, context) => {
  const { test, own } = told(item, context);
  return test === null ? own.on : { text: printedDay(test.on) };
};

const testResult: Show["of"] = (item, context) => {
  const { test, own } = told(item, context);
  return test === null ? own.result : printedResult(test);
};

/** What lists show of the test of a person. */
export const testShows: Readonly<Record<string, Show>> = {
  testedOn: { mask: "none", of: testedOn },
  testResult: { mask: "none", of: testResult },
};
