import { addDays, addMonths, type LocalDate } from "../../core/model/localDate";
import { dossierStates, testResults } from "../../legal/lists";
import { dayBetween, proposedOn, typedDay } from "./days";
import { personCells, type Cast, type Person } from "./people";
import type { Random } from "./random";
import { changed, onDay, type SampleCells, type SampleRecord, type SampleValue } from "./record";
import { testOf, type SampleTest } from "./tests";
import { cycle, fill, hamletName, words } from "./words";

export interface UserList {
  readonly records: readonly SampleRecord[];
  readonly tests: readonly SampleTest[];
  /** People on the list; the first of them was a suspect before. */
  readonly people: readonly Person[];
}

interface Case {
  readonly breaks?: readonly number[];
  readonly changes?: (person: Person) => Readonly<Record<string, SampleValue | null>>;
  readonly testedDaysBefore?: number;
  readonly isPositive?: boolean;
}

/** A first group of digits that no province has. */
const otherProvince = (id: string): string => `097${id.slice(3)}`;
/** Nine digits, like the number of an old card. */
const oldNumber = (id: string): string => id.slice(3);

/** The fourth digit of the other sex in the same century. */
const otherSex = (id: string): string => `${id.slice(0, 3)}${String(Number(id.charAt(3)) ^ 1)}${id.slice(4)}`;

const cases: readonly Case[] = [
  {},
  { breaks: [48], changes: () => ({ dossier: dossierStates.none[0] }) },
  { breaks: [59], changes: () => ({ psychosis: words.yes }), testedDaysBefore: 10, isPositive: true },
  { breaks: [60], testedDaysBefore: 52 },
  { breaks: [10], changes: ({ personalId }) => ({ personalId: otherSex(personalId) }) },
  { changes: () => ({ psychosis: words.yes }) },
  { breaks: [4], changes: () => ({ sex: null }) },
  {},
  { breaks: [16], changes: () => ({ hamlet: null }) },
  { breaks: [9], changes: ({ personalId }) => ({ personalId: otherProvince(personalId) }) },
  { breaks: [8], changes: ({ personalId }) => ({ personalId: oldNumber(personalId) }) },
];

/** Half of the days of detection are typed as text, in two ways; rule 128 asks once a row. */
const foundCell = (found: LocalDate, index: number): SampleValue => (index % 4 === 1 ? typedDay(found, "/") : index % 4 === 2 ? typedDay(found, "-") : onDay(found));
const typedBreaks = (index: number): readonly number[] => (index % 4 === 1 || index % 4 === 2 ? [128] : []);

const baseCells = (random: Random, person: Person, index: number): SampleCells => {
  const found = dayBetween(random, "2025-01-10", "2025-11-10");
  const decided = addDays(found, 3);
  return {
    ...personCells(person),
    foundOn: foundCell(found, index),
    grounds: random.pick(words.userGrounds),
    dossier: dossierStates.done[0],
    decisionNumber: fill(words.decision, { number: 101 + index * 6 }),
    decisionOn: onDay(decided),
    managedFrom: onDay(decided),
    managedTo: onDay(addMonths(decided, 12)),
    manager: cycle(words.managers, person.hamlet + 1),
    psychosis: words.no,
    ending: words.userEnding,
  };
};

/** The same person written down once more after moving to another hamlet (rule 12). */
const repeated = (record: SampleRecord): SampleRecord => {
  const hamlet = (record.hamlet + 2) % words.hamlets.length;
  return { hamlet, cells: changed(record.cells, { hamlet: hamletName(hamlet) }), breaks: [...record.breaks, 12] };
};

/** Twelve records of eleven people on the list of illegal users (domain.md 2.2). */
export const inventUsers = (random: Random, cast: Cast): UserList => {
  const made = cases.map((item, index) => {
    const person = cast.person((index * 5 + 1) % words.hamlets.length);
    const changes = item.changes?.(person) ?? {};
    const writtenId = typeof changes["personalId"] === "string" ? changes["personalId"] : person.personalId;
    const on = addDays(proposedOn, -(item.testedDaysBefore ?? random.between(2, 26)));
    const test = testOf(person, "user", on, "recognition", item.isPositive ? "positive" : "negative", writtenId);
    const cells = { ...baseCells(random, person, index), lastTestedOn: onDay(on), lastTestResult: testResults[test.result][0] };
    return { person, test, record: { hamlet: person.hamlet, cells: changed(cells, changes), breaks: [...(item.breaks ?? []), ...typedBreaks(index)] } };
  });
  const records = made.map(({ record }) => record);
  return {
    records: [...records, repeated(cycle(records, 7))],
    tests: made.map(({ test }) => test),
    people: made.map(({ person }) => person),
  };
};
