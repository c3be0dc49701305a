import { daysBetween, type LocalDate } from "../model/localDate";
import type { Entry } from "../parse/registerTable";
import { foldText } from "../parse/text";
import type { Cell, PartialDate } from "../registers/column";
import { birthOf, idKey, nameKey, type PersonEntry } from "./identity";
import { latestDayOf } from "./partialDate";
import { isVacant } from "./vacancy";

export type TestResult = "negative" | "positive" | "pending" | "refused" | "notTested";

/** One drug test of one person, from the person's own columns or from the test log. */
export interface PersonTest {
  readonly on: LocalDate | null;
  /** A day was written that is no full date: a year, a month, or something that could not be read. */
  readonly isVague: boolean;
  /** The last day the written date can mean; null when there is none or it could not be read. */
  readonly latestDay: LocalDate | null;
  readonly result: TestResult | null;
  readonly kind: "regular" | "surprise" | "suspicion" | "recognition" | null;
  readonly source: "own" | "log";
  /** The record that tells of it: the person's own row, or one of the log. */
  readonly record: PersonEntry;
}

/** A test that took place: it has a day, and nobody wrote that it was refused or not done. */
export const tookPlace = (test: PersonTest): test is PersonTest & { readonly on: LocalDate } =>
  test.on !== null && test.result !== "refused" && test.result !== "notTested";

/** Anything that speaks for a test: a day, however vague, or a result. Refused and not done speak against it. */
export const mayHaveTakenPlace = ({ on, isVague, result }: PersonTest): boolean =>
  result !== "refused" && result !== "notTested" && (on !== null || isVague || result === "negative" || result === "positive");

interface LogTest extends PersonTest {
  readonly hamlet: string;
  readonly id: string;
  readonly birth: PartialDate | null;
}

/** The test log by identity number and, for rows or people without one, by name. */
export interface TestIndex {
  readonly byId: ReadonlyMap<string, readonly LogTest[]>;
  readonly byName: ReadonlyMap<string, readonly LogTest[]>;
}

const testDay = (date: Cell<PartialDate>): Pick<PersonTest, "on" | "isVague" | "latestDay"> => {
  const on = date.value?.date ?? null;
  return { on, isVague: on === null && !isVacant(date), latestDay: date.value && latestDayOf(date.value) };
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const indexTests = (log: readonly Entry<"test">[]): TestIndex => {
  const byId = new Map<string, LogTest[]>();
  const byName = new Map<string, LogTest[]>();
  for (const entry of log) {
    const id = idKey(entry.row.personalId);
    const test: LogTest = {
      ...testDay(entry.row.testedOn),
      result: entry.row.result.value,
      kind: entry.row.testKind.value,
      source: "log",
      record: entry,
      hamlet: foldText(entry.hamletText),
      id,
      birth: birthOf(entry.row)?.value ?? null,
    };
    if (id !== "") push(byId, id, test);
    push(byName, nameKey(entry.row), test);
  }
  return { byId, byName };
};

const sameHamlet = (a: string, b: string): boolean => a === "" || b === "" || a === b;

/** Two births that contradict each other are two persons; one that is not written tells nothing. */
const mayBeBorn = (a: PartialDate | null, b: PartialDate | null): boolean => a === null || b === null || (a.date && b.date ? a.date === b.date : a.year === b.year);

/**
 * Tests of a person in the log: by identity number; where the person or the log row has none, by name, birth and hamlet,
 * and, where one of these is not written, only while no two identity numbers answer to that name.
 */
const testsInLog = (entry: PersonEntry, index: TestIndex): readonly LogTest[] => {
  const id = idKey(entry.row.personalId);
  const hamlet = foldText(entry.hamletText);
  const birth = birthOf(entry.row)?.value ?? null;
  const named = (index.byName.get(nameKey(entry.row)) ?? []).filter((test) => sameHamlet(test.hamlet, hamlet) && mayBeBorn(test.birth, birth));
  if (id !== "") return [...(index.byId.get(id) ?? []), ...named.filter((test) => test.id === "")];
  const ids = new Set(named.map((test) => test.id).filter((key) => key !== ""));
  const isCertain = (test: LogTest): boolean => test.id === "" && birth !== null && test.birth !== null && hamlet !== "" && test.hamlet === hamlet;
  return ids.size > 1 ? named.filter(isCertain) : named;
};

const ownTest = (record: PersonEntry, date: Cell<PartialDate>, result: Cell<TestResult>, kind: PersonTest["kind"]): PersonTest[] => {
  if (isVacant(date) && isVacant(result)) return [];
  return [{ ...testDay(date), result: result.value, kind, source: "own", record }];
};

const ownTests = (entry: PersonEntry): PersonTest[] => {
  switch (entry.register) {
    case "addict":
    case "user":
      return ownTest(entry, entry.row.lastTestedOn, entry.row.lastTestResult, null);
    case "suspect":
      return ownTest(entry, entry.row.testedOn, entry.row.testResult, null);
    case "postRehab":
      return [
        ...ownTest(entry, entry.row.regularTestedOn, entry.row.regularTestResult, "regular"),
        ...ownTest(entry, entry.row.surpriseTestedOn, entry.row.surpriseTestResult, "surprise"),
      ];
    case "exPrisoner":
    case "test":
      return [];
  }
};

/** All tests known of a person. */
export const testsOf = (entry: PersonEntry, index: TestIndex): readonly PersonTest[] => [...ownTests(entry), ...testsInLog(entry, index)];

/** Among tests of one day a positive one counts first: a doubt is never resolved in favour of "negative". */
const later = (a: PersonTest & { on: LocalDate }, b: PersonTest & { on: LocalDate }): boolean =>
  a.on > b.on || (a.on === b.on && a.result === "positive" && b.result !== "positive");

/** The latest test that took place, on or before `until` when given; null when there is none. */
export const latestTest = (tests: readonly PersonTest[], until: LocalDate | null = null): (PersonTest & { readonly on: LocalDate }) | null => {
  let latest: (PersonTest & { readonly on: LocalDate }) | null = null;
  for (const test of tests) {
    if (!tookPlace(test) || (until !== null && test.on > until)) continue;
    if (!latest || later(test, latest)) latest = test;
  }
  return latest;
};

/**
 * The latest test on or before `deadline` when it is older than `days`; null otherwise. The last of the days is still
 * inside. A vaguely dated test that could be a newer one leaves the matter open, so there is none then.
 */
export const outdatedTest = (tests: readonly PersonTest[], deadline: LocalDate, days: number): { readonly on: LocalDate; readonly age: number } | null => {
  const latest = latestTest(tests, deadline);
  const couldBeNewer = ({ isVague, latestDay }: PersonTest): boolean =>
    isVague && (latestDay === null || daysBetween(latestDay, deadline) <= days);
  if (latest === null || tests.some((test) => mayHaveTakenPlace(test) && couldBeNewer(test))) return null;
  const age = daysBetween(latest.on, deadline);
  return age > days ? { on: latest.on, age } : null;
};
