import type { Facts } from "../facts/facts";
import { tookPlace, type PersonTest } from "../facts/tests";
import type { CriterionResult, RecordRef } from "../model/criterion";
import { addDays, addMonths, daysBetween, type LocalDate } from "../model/localDate";
import type { ExpiringKind, ExpiringTest } from "../model/whatIf";
import type { Entry } from "../parse/registerTable";
import { refOf } from "./part";
import { xkmt2024Id } from "./xkmt2024/set";

type Tested = Entry<"addict" | "user" | "postRehab">;
type TestedRegister = Tested["register"];

/** The last date from which `months` back still reaches the day: at the end of a month that may be some days later. */
export const lastDayWithin = (day: LocalDate, months: number): LocalDate => {
  let last = addMonths(day, months);
  while (addMonths(addDays(last, 1), -months) <= day) last = addDays(last, 1);
  return last;
};

/** A part that asks for tests, the registers its rows are of (the first that has the row), and the tests it asks for. */
interface TestPart {
  readonly id: string;
  readonly registers: readonly TestedRegister[];
  readonly kinds: readonly ExpiringKind[];
}

const testParts: readonly TestPart[] = [
  { id: "1e", registers: ["addict"], kinds: ["negative"] },
  { id: "2b", registers: ["user", "addict", "postRehab"], kinds: ["negative"] },
  { id: "5c", registers: ["postRehab"], kinds: ["regular", "surprise"] },
];

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
const newlyFailing = (id: string, before: readonly CriterionResult[], after: readonly CriterionResult[]): ReadonlySet<string> => {
  const find = (results: readonly CriterionResult[]): CriterionResult | undefined => results.find((result) => result.set === xkmt2024Id && result.id === id);
  const [was, is] = [find(before), find(after)];
  if (was === undefined || is === undefined || was.reason !== null || is.reason !== null) return new Set();
  const failed = new Set(was.rows.map(placeKey));
  return new Set(is.rows.map(placeKey).filter((key) => !failed.has(key)));
};

const entriesAt = (keys: ReadonlySet<string>, registers: readonly TestedRegister[], facts: Facts): readonly Tested[] => {
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
export const expiringTests = (facts: Facts, presentOn: LocalDate, before: readonly CriterionResult[], after: readonly CriterionResult[]): readonly ExpiringTest[] => {
  const found = new Map<string, ExpiringTest>();
  for (const { id, registers, kinds } of testParts) {
    for (const entry of entriesAt(newlyFailing(id, before, after), registers, facts)) {
      for (const kind of kinds) {
        const lastDay = lastDayOf(facts.tests(entry), kind, facts);
        if (lastDay === null || lastDay < presentOn || lastDay >= facts.deadline) continue;
        const place = refOf(entry);
        const key = `${kind} ${placeKey(place)}`;
        const known = found.get(key);
        found.set(key, { ...place, set: xkmt2024Id, parts: [...(known?.parts ?? []), id], kind, lastDay, daysLeft: daysBetween(presentOn, lastDay) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.daysLeft - b.daysLeft);
};
