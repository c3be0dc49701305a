import { addDays, yearOf } from "../../core/model/localDate";
import { suspectHandlings, testResults } from "../../legal/lists";
import { dayBetween } from "./days";
import { personCells, type Cast, type Person } from "./people";
import type { Random } from "./random";
import { changed, onDay, type SampleCells, type SampleRecord } from "./record";
import { testOf, type SampleTest } from "./tests";
import { cycle, words } from "./words";

export interface SuspectList {
  readonly records: readonly SampleRecord[];
  readonly tests: readonly SampleTest[];
}

type Outcome = "negative" | "positive" | "positiveNotListed" | "absent" | "refused";

/** The first is a person of the list of users, tested positive and moved there rightly. */
const outcomes: readonly Outcome[] = [
  "positive", "negative", "negative", "absent", "negative", "positiveNotListed", "negative", "refused", "negative", "negative",
];

const birthCells = (person: Person): SampleCells => {
  const year = yearOf(person.birth);
  return person.sex === "male" ? { birthMale: year } : { birthFemale: year };
};

const outcomeCells = (outcome: Outcome): SampleCells => {
  switch (outcome) {
    case "negative":
      return { testResult: testResults.negative[0], handling: suspectHandlings.removed[0] };
    case "positive":
      return { testResult: testResults.positive[0], handling: suspectHandlings.movedToUsers[0] };
    case "positiveNotListed":
      return { testResult: testResults.positive[0] };
    case "absent":
      return { notTestedReason: words.notTested.absent };
    case "refused":
      return { testResult: testResults.refused[0], notTestedReason: words.notTested.refused };
  }
};

const breaksOf = (outcome: Outcome): readonly number[] => {
  // All ten give the year of birth alone (rule 3).
  if (outcome === "absent" || outcome === "refused") return [3, 64];
  return outcome === "positiveNotListed" ? [3, 67] : [3];
};

/** Ten records of the list of suspects (domain.md 2.3); years of birth only, under the heading of the sex. */
export const inventSuspects = (random: Random, cast: Cast, alreadyUser: Person): SuspectList => {
  const made = outcomes.map((outcome, index) => {
    const person = outcome === "positive" ? alreadyUser : cast.person((index * 7) % words.hamlets.length, index === 4 ? "female" : "male");
    // The suspicion came before the person was listed as a user and tested again.
    const listed = dayBetween(random, "2025-01-06", outcome === "positive" ? "2025-01-10" : "2025-11-20");
    const isTested = outcome === "negative" || outcome === "positive" || outcome === "positiveNotListed";
    const on = addDays(listed, random.between(1, 9));
    const cells: SampleCells = {
      ...changed(personCells(person), { birth: null }),
      ...birthCells(person),
      listedOn: onDay(listed),
      grounds: cycle(words.suspectGrounds, index),
      ...(isTested ? { testedOn: onDay(on) } : {}),
      ...outcomeCells(outcome),
    };
    const tests = isTested ? [testOf(person, "suspect", on, "suspicion", outcome === "negative" ? "negative" : "positive")] : [];
    return { record: { hamlet: person.hamlet, cells, breaks: breaksOf(outcome) }, tests };
  });
  return { records: made.map(({ record }) => record), tests: made.flatMap(({ tests }) => tests) };
};
