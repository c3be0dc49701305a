import type { Facts } from "../facts/facts";
import { tookPlace, type PersonTest } from "../facts/tests";
import type { CriterionResult, RecordRef } from "../model/criterion";
import { addDays, daysBetween, lastDayWithin, type LocalDate } from "../model/localDate";
import type { ExpiringKind, ExpiringTest } from "../model/whatIf";
import type { Entry } from "../parse/registerTable";
import { refOf } from "./part";
import type { CriteriaSettings } from "../model/criteriaSettings";
import type { TestsAsked } from "./definition/figures";
import { namedMeasures } from "./definition/measures";
import { dataSetsOf } from "./sets";

type Tested = Entry<"addict" | "user" | "postRehab">;

/** A part that asks for tests that run out. */
interface TestPart extends TestsAsked {
  readonly set: string;
  readonly id: string;
}

const testPartsOf = (settings: CriteriaSettings): readonly TestPart[] =>
  dataSetsOf(settings).flatMap(({ id: set, parts }) =>
    parts.flatMap(({ id, measure }): readonly TestPart[] => {
      const tests = "measure" in measure ? namedMeasures[measure.measure]?.tests : undefined;
      return tests === undefined ? [] : [{ set, id, ...tests }];
    }),
  );

/** The parts of every set on the present date and on the other one. */
interface OnBothDates {
  readonly before: readonly CriterionResult[];
  readonly after: readonly CriterionResult[];
}

const placeKey = ({ sheet, row }: RecordRef): string => JSON.stringify([sheet, row]);

const isOfKind = (test: PersonTest, kind: ExpiringKind): boolean => (kind === "negative" ? test.result === "negative" : test.kind === kind);

const lastDayOf = (tests: readonly PersonTest[], kind: ExpiringKind, facts: Facts): LocalDate | null => {
  const days = tests.flatMap((test) => (tookPlace(test) && isOfKind(test, kind) && test.on <= facts.deadline ? [test.on] : []));
  const latest = days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
  if (latest === null) return null;
  if (kind === "negative") return addDays(latest, facts.limitOf("testValidityDays", facts.deadline));
  return lastDayWithin(latest, facts.limitOf("postRehabTestMonths", facts.deadline));
};

/** Rows that keep the part from being met on the other date and do not on the present one. */
const newlyFailing = ({ set, id }: TestPart, { before, after }: OnBothDates): ReadonlySet<string> => {
  const find = (results: readonly CriterionResult[]): CriterionResult | undefined => results.find((result) => result.set === set && result.id === id);
  const [was, is] = [find(before), find(after)];
  if (was === undefined || is === undefined || was.reason !== null || is.reason !== null) return new Set();
  const failed = new Set(was.rows.map(placeKey));
  return new Set(is.rows.map(placeKey).filter((key) => !failed.has(key)));
};

const entriesAt = (keys: ReadonlySet<string>, registers: TestsAsked["registers"], facts: Facts): readonly Tested[] => {
  const found = new Map<string, Tested>();
  for (const register of registers) {
    for (const entry of facts.entries(register)) {
      const key = placeKey(refOf(entry));
      if (keys.has(key) && !found.has(key)) found.set(key, entry);
    }
  }
  return [...found.values()];
};

/**
 * Tests that are too old on the date of `facts` and keep a part from being met there, but not on `presentOn`. It starts
 * from the rows that the criteria themselves name, so whom they leave out is left out here. The first to run out first.
 */
export const expiringTests = (facts: Facts, presentOn: LocalDate, settings: CriteriaSettings, results: OnBothDates): readonly ExpiringTest[] => {
  const found = new Map<string, ExpiringTest>();
  for (const part of testPartsOf(settings)) {
    const { set, id } = part;
    for (const entry of entriesAt(newlyFailing(part, results), part.registers, facts)) {
      for (const kind of part.kinds) {
        const lastDay = lastDayOf(facts.tests(entry), kind, facts);
        if (lastDay === null || lastDay < presentOn || lastDay >= facts.deadline) continue;
        const place = refOf(entry);
        const key = `${set} ${kind} ${placeKey(place)}`;
        const known = found.get(key);
        found.set(key, { ...place, set, parts: [...(known?.parts ?? []), id], kind, lastDay, daysLeft: daysBetween(presentOn, lastDay) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.daysLeft - b.daysLeft);
};
