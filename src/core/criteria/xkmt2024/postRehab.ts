/** Criterion 5: persons under management after rehabilitation (domain.md 3.1, TC5). */
import { cite } from "../../../legal/sources";
import { activeOn, type Facts } from "../../facts/facts";
import { tookPlace, type PersonTest } from "../../facts/tests";
import { namesSomeone, saysNone } from "../../facts/vacancy";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { allPersons, type CriterionPart } from "../part";

const persons = (facts: Facts): readonly Entry<"postRehab">[] => activeOn(facts, "postRehab", facts.deadline);

const hasTest = (tests: readonly PersonTest[], kind: "regular" | "surprise", from: LocalDate, to: LocalDate): boolean =>
  tests.some((test) => test.kind === kind && tookPlace(test) && test.on >= from && test.on <= to);

/** Both kinds of test in the last months before `on`; a term begun later counts from its start (decisions.md 12). */
export const hasBothTests = (entry: Entry<"postRehab">, facts: Facts, on: LocalDate, months: number): boolean => {
  const start = entry.row.managedFrom.value?.date ?? null;
  const earliest = addMonths(on, -months);
  const from = start !== null && start > earliest ? start : earliest;
  const tests = facts.tests(entry);
  return hasTest(tests, "regular", from, on) && hasTest(tests, "surprise", from, on);
};

export const postRehabParts: readonly CriterionPart[] = [
  {
    id: "5a",
    citation: cite("xkmt2024", { criterion: "5" }),
    needs: [{ register: "postRehab", columns: ["dossier"] }],
    decide: (facts) => allPersons(persons(facts), ({ row }) => row.dossier.value === "done"),
  },
  {
    id: "5b",
    citation: cite("xkmt2024", { criterion: "5" }),
    needs: [{ register: "postRehab", columns: ["manager"] }],
    decide: (facts) => allPersons(persons(facts), ({ row }) => namesSomeone(row.manager)),
  },
  {
    id: "5c",
    citation: cite("xkmt2024", { criterion: "5" }),
    needs: [{ register: "postRehab", columns: [] }],
    decide: (facts) => allPersons(persons(facts), (entry) => hasBothTests(entry, facts, facts.deadline, facts.limitOf("postRehabTestMonths", facts.deadline))),
  },
  {
    id: "5d",
    citation: cite("xkmt2024", { criterion: "5" }),
    needs: [{ register: "postRehab", columns: ["support"] }],
    decide: (facts) => allPersons(persons(facts), ({ row }) => row.support.state === "read" && !saysNone(row.support)),
  },
];
