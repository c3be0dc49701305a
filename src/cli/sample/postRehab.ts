import { addDays, addMonths } from "../../core/model/localDate";
import { completedForms, dossierStates, postRehabOutcomes, testResults } from "../../legal/lists";
import { day, dayBetween, typedDay } from "./days";
import { personCells, type Cast, type Person } from "./people";
import type { Random } from "./random";
import { changed, onDay, type SampleCells, type SampleRecord, type SampleValue } from "./record";
import { testOf, type SampleTest } from "./tests";
import { cycle, fill, words } from "./words";

export interface PostRehabList {
  readonly records: readonly SampleRecord[];
  readonly tests: readonly SampleTest[];
}

interface Case {
  readonly form: keyof typeof completedForms;
  readonly breaks?: readonly number[];
  readonly changes?: (person: Person) => Readonly<Record<string, SampleValue | null>>;
  /** Which tests there are; "old" is a surprise test from before the last six months. */
  readonly tested?: "both" | "oldSurprise" | "none";
  readonly hasCompleted?: boolean;
}

const withoutZero = (id: string): string => id.replace(/^0/, "");

const cases: readonly Case[] = [
  { form: "compulsoryAdult" },
  { form: "voluntary" },
  { form: "compulsoryAdult", breaks: [70], changes: () => ({ dossier: dossierStates.none[0] }) },
  { form: "compulsoryAdult" },
  { form: "substitution", breaks: [75], changes: () => ({ manager: null }) },
  { form: "compulsoryAdult", breaks: [76], tested: "oldSurprise" },
  { form: "voluntary" },
  { form: "compulsoryAdult", breaks: [7], changes: ({ personalId }) => ({ personalId: withoutZero(personalId) }) },
  { form: "compulsoryAdult" },
  { form: "voluntary", breaks: [76], tested: "none" },
  { form: "compulsoryAdult", breaks: [5], changes: () => ({ personalId: null }) },
  { form: "compulsoryAdult", breaks: [2], changes: () => ({ birth: null }) },
  { form: "substitution" },
  { form: "voluntary", hasCompleted: true },
  { form: "compulsoryAdult" },
];

/** The finishing days that are typed as text (rule 128). */
const isTyped = (index: number): boolean => index % 5 === 3;

/** Two years after compulsory rehabilitation, one year after any other. */
const termMonths = (form: Case["form"]): number => (form === "compulsoryAdult" ? 24 : 12);

const managementCells = (random: Random, item: Case, index: number): SampleCells => {
  const { form } = item;
  const finished = item.hasCompleted
    ? day("2024-09-10")
    : form === "compulsoryAdult" ? dayBetween(random, "2024-03-01", "2025-04-30") : dayBetween(random, "2025-01-10", "2025-05-20");
  const decided = addDays(finished, 5);
  return {
    completedForm: completedForms[form][0],
    completedOn: isTyped(index) ? typedDay(finished, "/") : onDay(finished),
    certificateNumber: fill(words.certificate, { number: 40 + index }),
    dossier: dossierStates.done[0],
    decisionNumber: fill(words.decision, { number: 210 + index * 3 }),
    decisionOn: onDay(decided),
    managedFrom: onDay(finished),
    managedTo: onDay(addMonths(finished, termMonths(form))),
    outcome: postRehabOutcomes[item.hasCompleted ? "completed" : "running"][0],
  };
};

const testsOfCase = (random: Random, person: Person, { tested = "both" }: Case): readonly SampleTest[] => {
  if (tested === "none") return [];
  const surprise = tested === "oldSurprise" ? day("2025-05-10") : dayBetween(random, "2025-07-05", "2025-12-10");
  return [
    testOf(person, "postRehab", dayBetween(random, "2025-07-01", "2025-12-05"), "regular", "negative"),
    testOf(person, "postRehab", surprise, "surprise", "negative"),
  ];
};

const testCells = ([regular, surprise]: readonly SampleTest[]): SampleCells => ({
  ...(regular ? { regularTestedOn: onDay(regular.on), regularTestResult: testResults[regular.result][0] } : {}),
  ...(surprise ? { surpriseTestedOn: onDay(surprise.on), surpriseTestResult: testResults[surprise.result][0] } : {}),
});

/** Fifteen records of the list of people under post-rehabilitation management (domain.md 2.4, Mau so 52). */
export const inventPostRehab = (random: Random, cast: Cast): PostRehabList => {
  const made = cases.map((item, index) => {
    const person = cast.person((index * 5 + 2) % words.hamlets.length);
    const tests = testsOfCase(random, person, item);
    const cells: SampleCells = {
      ...personCells(person),
      ...managementCells(random, item, index),
      manager: cycle(words.managers, person.hamlet + 2),
      ...testCells(tests),
      support: cycle(words.support, index),
    };
    const breaks = [...(item.breaks ?? []), ...(isTyped(index) ? [128] : [])];
    return { record: { hamlet: person.hamlet, cells: changed(cells, item.changes?.(person) ?? {}), breaks }, tests };
  });
  return { records: made.map(({ record }) => record), tests: made.flatMap(({ tests }) => tests) };
};
