import { isActivePerson } from "../facts/activity";
import type { Facts } from "../facts/facts";
import type { PersonEntry } from "../facts/identity";
import { isInRehab } from "../facts/rehab";
import { latestTest, mayHaveTakenPlace, tookPlace, type PersonTest } from "../facts/tests";
import { addDays, type LocalDate } from "../model/localDate";

const isSubstituted = (entry: PersonEntry, facts: Facts): boolean =>
  facts.rowsOf(entry, "addict").some((row) => isActivePerson(row, facts.deadline) && row.row.rehabForm.value === "substitution" && isInRehab(row, facts.deadline));

const windowStarts = new WeakMap<Facts, LocalDate>();

/** The first day of the window in which a test is valid, worked out once for all persons. */
const windowStart = (facts: Facts): LocalDate => {
  const known = windowStarts.get(facts) ?? addDays(facts.deadline, -facts.limitOf("testValidityDays", facts.deadline));
  windowStarts.set(facts, known);
  return known;
};

/** A test of which the day is known. */
export type DatedTest = PersonTest & { readonly on: LocalDate };

/** How a person stands with the test that criteria 1 and 2 ask for, and the test that tells (domain.md 4.3, T08). */
export interface RecentTest {
  /** "unclear": somebody was tested, but the day or the result cannot be told, or the medicine may have given it. */
  readonly state: "valid" | "positive" | "expired" | "untested" | "unclear";
  readonly test: DatedTest | null;
}

/**
 * The test on day t with 0 <= D - t <= `days`. The latest test in the window decides, and any positive one in it fails
 * the person (domain.md 3.1) unless only the latest is to be looked at. In substitution treatment a positive may be the
 * medicine's: it proves nothing either way.
 */
export const recentTest = (entry: PersonEntry, facts: Facts): RecentTest => {
  const { deadline } = facts;
  const earliest = windowStart(facts);
  const mayBeMedicine = isSubstituted(entry, facts);
  const known = facts.tests(entry);
  const dated = known.filter(tookPlace).filter(({ on }) => on <= deadline);
  const proving = dated.filter(({ result }) => !(mayBeMedicine && result === "positive"));
  const inWindow = proving.filter(({ on }) => on >= earliest);
  const last = latestTest(inWindow);
  const deciding = facts.reads("anyPositiveFails") ? inWindow : inWindow.filter(({ on }) => on === last?.on);
  const positive = latestTest(deciding.filter(({ result }) => result === "positive"));
  if (positive !== null) return { state: "positive", test: positive };
  const negative = latestTest(deciding.filter(({ result }) => result === "negative"));
  if (negative !== null) return { state: "valid", test: negative };
  const unproven = latestTest(dated.filter(({ on, result }) => on >= earliest && (result === null || (mayBeMedicine && result === "positive"))));
  if (unproven !== null) return { state: "unclear", test: unproven };
  if (known.some((test) => test.isVague && mayHaveTakenPlace(test) && (test.latestDay === null || test.latestDay >= earliest))) return { state: "unclear", test: null };
  const older = latestTest(dated.filter(({ result }) => result !== "pending"));
  return older === null ? { state: "untested", test: latestTest(dated) } : { state: "expired", test: older };
};

/** A valid negative test for criteria 1 and 2. */
export const hasRecentNegative = (entry: PersonEntry, facts: Facts): boolean => {
  const earliest = windowStart(facts);
  const inWindow = facts.tests(entry).filter((test) => tookPlace(test) && test.on >= earliest && test.on <= facts.deadline);
  if (!inWindow.some(({ result }) => result === "negative")) return false;
  // Where none is positive there is nothing to weigh; most people are told by this alone, on each of many dates.
  if (facts.reads("anyPositiveFails") && !inWindow.some(({ result }) => result === "positive")) return true;
  return recentTest(entry, facts).state === "valid";
};
