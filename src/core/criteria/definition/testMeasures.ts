import { isActivePerson } from "../../facts/activity";
import { activeOn, type Facts } from "../../facts/facts";
import { countPersons, personKey, type PersonEntry } from "../../facts/identity";
import { tookPlace, type PersonTest } from "../../facts/tests";
import { addDays, addMonths, lastDayWithin, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { refOf } from "../part";
import { hasRecentNegative } from "../recentTest";
import type { Figures, NamedMeasure } from "./figures";
import { daysOfLeaving, daysOfRehab, daysOfTests, type MovingDays } from "./movingDays";

/** Persons of the project 2024-2025 and the tests they need (domain.md 3.1, TC1, TC2, TC5). */

/** All of the persons, less those of whom a row fails: nothing tells which row of theirs is the true one. */
const personsWho = <E extends PersonEntry>(entries: readonly E[], holds: (entry: E) => boolean): Figures => {
  const failing = entries.filter((entry) => !holds(entry));
  const whole = countPersons(entries);
  return { numerator: whole - countPersons(failing), denominator: whole, rows: failing.map(refOf), open: null };
};

/** Without a column of the last test and without a log of tests nobody can tell. */
const untested = (facts: Facts, register: "addict" | "user"): Figures | null =>
  facts.hasColumn(register, "lastTestedOn") || facts.has("test")
    ? null
    : { numerator: null, denominator: null, rows: [], open: { why: "missing-column", register, column: "lastTestedOn" } };

/** Where the tests of persons become too old, and where substitution treatment begins, ends or is left behind. */
const daysOfRecentTests = (facts: Facts, persons: readonly PersonEntry[]): MovingDays => {
  const days = facts.limitOf("testValidityDays", facts.deadline);
  return [...daysOfTests(facts, persons, (day) => addDays(day, days)), ...daysOfRehab(facts, (form) => form === "substitution"), ...daysOfLeaving(facts, ["addict"])];
};

const addicts = (facts: Facts): readonly Entry<"addict">[] => activeOn(facts, "addict", facts.deadline);

const inCommunity = (facts: Facts): readonly Entry<"addict">[] => addicts(facts).filter((entry) => entry.row.position.value === "community");

const isAfterRehab = (entry: Entry<"addict">, facts: Facts): boolean => facts.rowsOf(entry, "postRehab").some((row) => isActivePerson(row, facts.deadline));

/** Addicts in the community; someone of whom nobody wrote where they are may be one (1c). */
const addictsInCommunity: NamedMeasure = {
  needs: [{ register: "addict", columns: ["position"] }],
  movesOn: (facts) => daysOfLeaving(facts, ["addict", "postRehab"]),
  measure: ({ facts }) => {
    const isCounted = (entry: Entry<"addict">): boolean => !facts.reads("leaveOutPostRehab") || !isAfterRehab(entry, facts);
    const listed = inCommunity(facts).filter(isCounted);
    const blanks = addicts(facts).filter((entry) => entry.row.position.value === null && isCounted(entry));
    return {
      numerator: countPersons(listed),
      most: countPersons([...listed, ...blanks]),
      denominator: null,
      rows: listed.map(refOf),
      open: null,
      doubt: blanks.length === 0 ? null : { why: "blank-cells", column: "position", count: blanks.length },
      doubtful: blanks.map(refOf),
    };
  },
};

/** Addicts who need a recent negative test: those in the community, and those held in centres where the commune reads it so. */
export const addictsToTest = (facts: Facts): readonly Entry<"addict">[] => (facts.reads("testHeldAddicts") ? addicts(facts) : inCommunity(facts));

/** Addicts with a recent negative test (1e). */
const addictsTested: NamedMeasure = {
  needs: [{ register: "addict", columns: ["position"] }],
  tests: { registers: ["addict"], kinds: ["negative"] },
  movesOn: (facts) => [...daysOfLeaving(facts, ["addict"]), ...daysOfRecentTests(facts, facts.entries("addict"))],
  measure: ({ facts }) => untested(facts, "addict") ?? personsWho(addictsToTest(facts), (entry) => hasRecentNegative(entry, facts)),
};

export type Watched = Entry<"addict" | "user" | "postRehab">;

/** Held in a centre, custody or prison: not resident, so not of criterion 2. */
const isHeld = (entry: Watched): boolean => entry.register === "addict" && entry.row.position.value !== null && entry.row.position.value !== "community";

/**
 * Users on the list, and residents with signs of drug psychosis wherever they are listed; each person once, by the
 * row of the user register where there is one.
 */
export const watched = (facts: Facts): readonly Watched[] => {
  const flagged = [...addicts(facts), ...activeOn(facts, "postRehab", facts.deadline)].filter((entry) => entry.row.psychosis.value === "yes" && !isHeld(entry));
  const persons = new Map<string, Watched>();
  for (const entry of [...activeOn(facts, "user", facts.deadline), ...flagged]) {
    const key = personKey(entry);
    if (!persons.has(key)) persons.set(key, entry);
  }
  return [...persons.values()];
};

/** Of these, the persons with a dossier (2a). */
const watchedWithDossier: NamedMeasure = {
  needs: [{ register: "user", columns: ["dossier"] }],
  movesOn: (facts) => daysOfLeaving(facts, ["addict", "user", "postRehab"]),
  measure: ({ facts }) => personsWho(watched(facts), ({ row }) => row.dossier.value === "done"),
};

/** Of these, the persons with a recent negative test (2b). */
const watchedTested: NamedMeasure = {
  needs: [{ register: "user", columns: [] }],
  tests: { registers: ["user", "addict", "postRehab"], kinds: ["negative"] },
  movesOn: (facts) => [...daysOfLeaving(facts, ["addict", "user", "postRehab"]), ...daysOfRecentTests(facts, [...facts.entries("user"), ...facts.entries("addict"), ...facts.entries("postRehab")])],
  measure: ({ facts }) => untested(facts, "user") ?? personsWho(watched(facts), (entry) => hasRecentNegative(entry, facts)),
};

const hasTest = (tests: readonly PersonTest[], kind: "regular" | "surprise", from: LocalDate, to: LocalDate): boolean =>
  tests.some((test) => test.kind === kind && tookPlace(test) && test.on >= from && test.on <= to);

/** Both kinds of test from `earliest` to `on`; a term begun later counts from its start (decisions.md 12). */
const hasBothTests = (entry: Entry<"postRehab">, facts: Facts, earliest: LocalDate, on: LocalDate): boolean => {
  const start = entry.row.managedFrom.value?.date ?? null;
  const from = start !== null && start > earliest ? start : earliest;
  const tests = facts.tests(entry);
  return hasTest(tests, "regular", from, on) && hasTest(tests, "surprise", from, on);
};

/** Persons under management after rehabilitation who were tested both ways in the last months (5c). */
const postRehabTested: NamedMeasure = {
  needs: [{ register: "postRehab", columns: [] }],
  tests: { registers: ["postRehab"], kinds: ["regular", "surprise"] },
  movesOn: (facts) => {
    const months = facts.limitOf("postRehabTestMonths", facts.deadline);
    return [...daysOfLeaving(facts, ["postRehab"]), ...daysOfTests(facts, facts.entries("postRehab"), (day) => lastDayWithin(day, months))];
  },
  measure: ({ facts }) => {
    const earliest = addMonths(facts.deadline, -facts.limitOf("postRehabTestMonths", facts.deadline));
    return personsWho(activeOn(facts, "postRehab", facts.deadline), (entry) => hasBothTests(entry, facts, earliest, facts.deadline));
  },
};

export const testMeasures: Readonly<Record<string, NamedMeasure>> = { addictsInCommunity, addictsTested, watchedWithDossier, watchedTested, postRehabTested };
