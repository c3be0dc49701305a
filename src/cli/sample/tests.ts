import { addDays, type LocalDate } from "../../core/model/localDate";
import { testKinds, testResults } from "../../legal/lists";
import { day } from "./days";
import type { Person } from "./people";
import { onDay, type SampleRecord } from "./record";
import { fill, hamletName, words } from "./words";

/** One test of one person, shown in the person's own register and in the test log. */
export interface SampleTest {
  readonly person: Person;
  /** The identity number as the person's register has it, right or wrong: so the two can be joined. */
  readonly writtenId: string;
  readonly group: keyof typeof words.testGroups;
  readonly on: LocalDate;
  readonly kind: keyof typeof testKinds;
  readonly result: "negative" | "positive";
}

export const testOf = (
  person: Person,
  group: SampleTest["group"],
  on: LocalDate,
  kind: SampleTest["kind"],
  result: SampleTest["result"],
  writtenId: string = person.personalId,
): SampleTest => ({ person, writtenId, group, on, kind, result });

/** A test of the quarter before: older than the latest one, so that it changes nothing. */
const earlier = (test: SampleTest): SampleTest => ({ ...test, on: addDays(test.on, -90), kind: "regular", result: "negative" });

/** A test of an addict from the quarter before: the first of them has a bare sign for a result, a later test tells how things stand. */
const isEarlier = ({ group, kind, on }: SampleTest): boolean => group === "addict" && kind === "regular" && on < day("2025-11-01");
const bareSign = (record: SampleRecord): SampleRecord => ({ ...record, cells: { ...record.cells, result: "-" }, breaks: [82] });

const recordOf = (test: SampleTest, index: number): SampleRecord => ({
  hamlet: test.person.hamlet,
  cells: {
    fullName: test.person.fullName,
    personalId: test.writtenId,
    hamlet: hamletName(test.person.hamlet),
    group: words.testGroups[test.group],
    testedOn: onDay(test.on),
    testKind: testKinds[test.kind][0],
    sample: words.sample,
    substances: words.panel,
    result: testResults[test.result][0],
    slipNumber: fill(words.slip, { number: String(index + 1).padStart(3, "0") }),
    tester: words.tester,
  },
  breaks: [],
});

/** The test log (domain.md 2.5), `count` rows by day: every known test, filled up with earlier ones of the same people. */
export const inventTestLog = (tests: readonly SampleTest[], count: number): readonly SampleRecord[] => {
  const missing = count - tests.length;
  const people = tests.filter(({ group }) => group === "addict" || group === "user");
  if (missing < 0 || missing > people.length) throw new RangeError(`Cannot make ${String(count)} tests of ${String(tests.length)}.`);
  const all = [...tests, ...people.slice(0, missing).map(earlier)];
  all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const unclear = all.findIndex(isEarlier);
  return all.map(recordOf).map((record, index) => (index === unclear ? bareSign(record) : record));
};
