import { addDays, addMonths } from "../../core/model/localDate";
import { dossierStates, positions, rehabForms, testResults } from "../../legal/lists";
import { day, dayBetween, proposedOn, typedDay } from "./days";
import { personCells, type Cast, type Person } from "./people";
import type { Random } from "./random";
import { byHamlet, changed, onDay, type SampleCells, type SampleRecord, type SampleValue } from "./record";
import { testOf, type SampleTest } from "./tests";
import { cycle, words } from "./words";

/** The list of addicts and the tests its people took. */
export interface AddictList {
  readonly records: readonly SampleRecord[];
  readonly tests: readonly SampleTest[];
}

interface Case {
  readonly position: keyof typeof positions;
  readonly form: keyof typeof rehabForms;
  readonly breaks?: readonly number[];
  /** Cells that differ from a faultless record; null leaves a cell blank. */
  readonly changes?: (person: Person) => Readonly<Record<string, SampleValue | null>>;
  /** Days before the proposal of the latest test; null for none, absent for a good one. */
  readonly testedDaysBefore?: number | null;
  readonly isPositive?: boolean;
  readonly left?: { readonly on: string; readonly reason: string };
}

const shortened = (id: string): string => id.slice(0, 10);
const givenName = (fullName: string): string => fullName.split(" ").at(-1) ?? fullName;
const otherYear = (id: string): string => `${id.slice(0, 4)}${String((Number(id.slice(4, 6)) + 2) % 100).padStart(2, "0")}${id.slice(6)}`;

/**
 * Eight people in the community (rule 47 warns at eight and nine), one of unknown place, fourteen elsewhere, two who left
 * the list: criterion 1c is met whatever the blank place turns out to be.
 */
const cases: readonly Case[] = [
  { position: "otherCentre", form: "centre" },
  { position: "community", form: "substitution" },
  { position: "community", form: "home", breaks: [23], changes: () => ({ dossier: dossierStates.none[0] }) },
  { position: "community", form: "none", breaks: [28] },
  { position: "community", form: "home", breaks: [37], changes: () => ({ manager: null }) },
  { position: "community", form: "home", breaks: [38], changes: () => ({ lastTestResult: testResults.notTested[0] }), testedDaysBefore: null },
  { position: "community", form: "home", breaks: [39], testedDaysBefore: 40 },
  { position: "community", form: "home", breaks: [40], testedDaysBefore: 5, isPositive: true },
  { position: "community", form: "home", breaks: [41], testedDaysBefore: -3 },
  { position: "compulsoryCentre", form: "compulsory", breaks: [42], changes: () => ({ position: null }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [6], changes: ({ personalId }) => ({ personalId: shortened(personalId) }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [7], changes: ({ personalId }) => ({ personalId: Number(personalId) }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [11], changes: ({ personalId }) => ({ personalId: otherYear(personalId) }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [3], changes: ({ birth }) => ({ birth: Number(birth.slice(0, 4)) }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [128], changes: ({ birth }) => ({ birth: typedDay(birth, "/") }) },
  { position: "compulsoryCentre", form: "compulsory", breaks: [1], changes: ({ fullName }) => ({ fullName: givenName(fullName) }) },
  { position: "otherCentre", form: "centre", breaks: [23], changes: () => ({ dossier: null }) },
  { position: "otherCentre", form: "centre" },
  { position: "otherCentre", form: "centre", breaks: [128], changes: ({ birth }) => ({ birth: typedDay(birth, ".") }) },
  { position: "custody", form: "preparingCompulsory" },
  { position: "custody", form: "preparingCompulsory" },
  { position: "absent", form: "preparingCompulsory" },
  { position: "education", form: "compulsory" },
  { position: "community", form: "home", left: { on: "2025-06-30", reason: words.removalReasons.completed } },
  { position: "community", form: "home", left: { on: "2025-09-12", reason: words.removalReasons.movedAway } },
];

/** Persons on the list on the as-of date; the baseline on the parameter sheet is one below (rule 125). */
export const activeAddicts = cases.filter(({ left }) => left === undefined).length;

/** Begin and end of the rehabilitation, still running on the as-of date; a substitution treatment has no end. */
const rehabCells = (random: Random, form: Case["form"]): SampleCells => {
  if (form === "none" || form === "preparingCompulsory") return {};
  const from = form === "home" ? dayBetween(random, "2025-04-01", "2025-08-31") : dayBetween(random, "2024-03-01", "2024-12-31");
  if (form === "substitution") return { rehabFrom: onDay(from) };
  return { rehabFrom: onDay(from), rehabTo: onDay(addDays(addMonths(from, form === "home" ? 12 : 24), -1)) };
};

const baseCells = (random: Random, person: Person, { position, form, left }: Case): SampleCells => ({
  ...personCells(person),
  listedOn: onDay(dayBetween(random, "2021-02-01", "2024-10-31")),
  dossier: dossierStates.done[0],
  drug: random.pick(words.drugs),
  position: positions[position][0],
  rehabForm: rehabForms[form][0],
  ...rehabCells(random, form),
  manager: cycle(words.managers, person.hamlet),
  psychosis: words.no,
  ...(left ? { removedOn: onDay(day(left.on)), removalReason: left.reason } : {}),
});

const testsOfCase = (random: Random, person: Person, item: Case): readonly SampleTest[] => {
  if (item.position !== "community" || item.left || item.testedDaysBefore === null) return [];
  const before = item.testedDaysBefore ?? random.between(3, 24);
  const latest = testOf(person, "addict", addDays(proposedOn, -before), "recognition", item.isPositive ? "positive" : "negative");
  // Someone tested after the proposal was also tested in time, so that only the later test is at fault.
  return before < 0 ? [testOf(person, "addict", addDays(proposedOn, -20), "regular", "negative"), latest] : [latest];
};

const lastTestCells = (tests: readonly SampleTest[]): SampleCells => {
  const latest = tests.at(-1);
  return latest ? { lastTestedOn: onDay(latest.on), lastTestResult: testResults[latest.result][0] } : {};
};

/** Twenty-five records of the list of addicts (domain.md 2.1). */
export const inventAddicts = (random: Random, cast: Cast): AddictList => {
  const made = cases.map((item, index) => {
    const person = cast.person(index % words.hamlets.length);
    const tests = testsOfCase(random, person, item);
    const cells = { ...baseCells(random, person, item), ...lastTestCells(tests) };
    return { record: { hamlet: person.hamlet, cells: changed(cells, item.changes?.(person) ?? {}), breaks: item.breaks ?? [] }, tests };
  });
  return { records: byHamlet(made.map(({ record }) => record)), tests: made.flatMap(({ tests }) => tests) };
};
