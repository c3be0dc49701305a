import { addictsToTest, watched } from "../../criteria/definition/testMeasures";
import { recentTest, type RecentTest } from "../../criteria/recentTest";
import type { Facts } from "../../facts/facts";
import { personKey } from "../../facts/identity";
import { isActivePerson } from "../../facts/activity";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { missingColumns, nothing, ones, type Contributions, type MissingInput } from "./contribution";
import type { ReportMeasure } from "./measure";
import type { ListFound, ListSource } from "./show";

/** A row of a register by which a person of criterion 1 or 2 is judged. */
type Row = Entry<"addict" | "user" | "postRehab">;

/** Groups under which a person can be in the list. */
export type TestGroup = "addict" | "user" | "psychosis";

/** A person whose tests are judged for the recognition. */
export interface Examined {
  /** By which the person is listed: of several rows the one that stands worst. */
  readonly entry: Row;
  readonly groups: readonly TestGroup[];
  readonly test: RecentTest;
}

/** The facts as the criteria see them: as of the proposal date, or T while none is known (decisions.md). */
export const onProposal = ({ facts, today }: ReportContext): Facts => ({ ...facts, deadline: facts.dates.proposedOn ?? today });

const worstFirst: readonly RecentTest["state"][] = ["positive", "unclear", "untested", "expired", "valid"];

/** Who needs a test for criterion 1 (1e), and for criterion 2 (2b). */
type Population = "addicts" | "watched";

const populations: Readonly<Record<Population, { readonly register: "addict" | "user"; readonly columns: readonly string[]; readonly rows: (facts: Facts) => readonly Row[] }>> = {
  addicts: { register: "addict", columns: ["position"], rows: addictsToTest },
  watched: { register: "user", columns: [], rows: watched },
};

const missingOf = (which: Population, { facts }: ReportContext): readonly MissingInput[] => missingColumns(populations[which].register, populations[which].columns, [], facts);

/** Without a column of the last test and without a log of tests nobody can tell. */
const missingTests = (which: Population, { facts }: ReportContext): readonly MissingInput[] => {
  const { register } = populations[which];
  return facts.has("test") || !facts.has(register) || facts.hasColumn(register, "lastTestedOn") ? [] : [{ register, column: "lastTestedOn" }];
};

const rowsOf = (which: Population, context: ReportContext, facts: Facts): readonly Row[] => (missingOf(which, context).length > 0 ? [] : populations[which].rows(facts));

const byPerson = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = personKey(row);
    const list = found.get(key);
    if (list) list.push(row);
    else found.set(key, [row]);
  }
  return found;
};

const isListedUser = (entry: Row, facts: Facts): boolean => facts.rowsOf(entry, "user").some((row) => isActivePerson(row, facts.deadline));

const hasSigns = (entry: Row, facts: Facts): boolean =>
  [...facts.rowsOf(entry, "user"), ...facts.rowsOf(entry, "addict"), ...facts.rowsOf(entry, "postRehab")].some((row) => isActivePerson(row, facts.deadline) && row.row.psychosis.value === "yes");

const groupsOf = (entry: Row, isAddict: boolean, facts: Facts): readonly TestGroup[] => [
  ...(isAddict ? (["addict"] as const) : []),
  ...(isListedUser(entry, facts) ? (["user"] as const) : []),
  ...(hasSigns(entry, facts) ? (["psychosis"] as const) : []),
];

const examine = (context: ReportContext): readonly Examined[] => {
  const facts = onProposal(context);
  const addicts = new Set(rowsOf("addicts", context, facts).map(personKey));
  const persons = byPerson([...rowsOf("addicts", context, facts), ...rowsOf("watched", context, facts)]);
  return [...persons].map(([key, rows]) => {
    const judged = rows.map((entry) => ({ entry, test: recentTest(entry, facts) }));
    const worst = worstFirst.flatMap((state) => judged.filter(({ test }) => test.state === state))[0] ?? judged[0];
    if (worst === undefined) throw new RangeError("A person without a row.");
    return { ...worst, groups: groupsOf(worst.entry, addicts.has(key), facts) };
  });
};

const examinedByContext = new WeakMap<ReportContext, readonly Examined[]>();

/** Everybody whose tests criteria 1 and 2 ask for (1e, 2b), each person once, worked out once for a table. */
export const examined = (context: ReportContext): readonly Examined[] => {
  const known = examinedByContext.get(context);
  if (known) return known;
  const found = examine(context);
  examinedByContext.set(context, found);
  return found;
};

const list = (context: ReportContext): ListFound => ({
  listed: examined(context).map(({ entry }) => ({ entry })),
  found: nothing([...missingOf("addicts", context), ...missingOf("watched", context), ...missingTests("addicts", context), ...missingTests("watched", context)]),
});

/** The list of tests for the recognition (domain.md 4, T08): a person of both criteria stands in it once. */
export const testedForRecognition: ListSource = { registers: ["addict", "user", "postRehab", "test"], list };

type State = RecentTest["state"];

/** The persons of a population of whom the rows stand as asked: which of several is the true one nobody can tell. */
const persons =
  (of: readonly Population[], asksTests: boolean, holds: (rows: readonly State[]) => boolean): ReportMeasure =>
  (_scope, context): Contributions => {
    const missing = of.flatMap((which) => [...missingOf(which, context), ...(asksTests ? missingTests(which, context) : [])]);
    if (missing.length > 0) return nothing(missing);
    const facts = onProposal(context);
    const found = [...byPerson(of.flatMap((which) => populations[which].rows(facts))).values()].filter((rows) => holds(rows.map((entry) => recentTest(entry, facts).state)));
    return { items: ones(found.flatMap(([entry]) => entry ?? [])), missing: [], uncounted: [] };
  };

const all = (): boolean => true;
const isTested = (states: readonly State[]): boolean => states.some((state) => state !== "untested");
const isValid = (states: readonly State[]): boolean => states.every((state) => state === "valid");

/** How many need a test, were tested, and have a valid negative one: of both criteria each person once, and the figures of 1e and 2b. */
export const recognitionMeasures: Readonly<Record<string, ReportMeasure>> = {
  recognitionToTest: persons(["addicts", "watched"], false, all),
  recognitionTested: persons(["addicts", "watched"], true, isTested),
  recognitionValid: persons(["addicts", "watched"], true, isValid),
  addictsToTest: persons(["addicts"], false, all),
  addictsTested: persons(["addicts"], true, isTested),
  addictsValid: persons(["addicts"], true, isValid),
  watchedToTest: persons(["watched"], false, all),
  watchedTested: persons(["watched"], true, isTested),
  watchedValid: persons(["watched"], true, isValid),
};
