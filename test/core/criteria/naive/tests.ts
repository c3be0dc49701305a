import { daysBetween, monthsOn } from "./days";
import type { Book, PersonRow, Row } from "./book";
import { addictsOn, areOnePerson, inRehabOn, substitution } from "./persons";

export interface BodyTest {
  readonly on: string;
  readonly result: string;
}

type Tested = PersonRow & Partial<Pick<Row<"addict">, "lastTestedOn" | "lastTestResult">> & Partial<Pick<Row<"postRehab">, "regularTestedOn" | "regularTestResult" | "surpriseTestedOn" | "surpriseTestResult">>;

/** Nothing speaks against their being the same; a blank cell says nothing. */
const mayBeSame = (one: string, other: string): boolean => one === "" || other === "" || one === other;

/**
 * Tests of the person in the log: by number; where the person or the log has none, by name, birth and hamlet. Where two
 * numbers answer to these, only what agrees in all three, each of them written, and has no number is certain.
 */
const logOf = (book: Book, person: PersonRow): Row<"test">[] => {
  const found: Row<"test">[] = [];
  const certain: Row<"test">[] = [];
  const numbers: string[] = [];
  for (const test of book.test ?? []) {
    if (person.personalId !== "" && test.personalId !== "") {
      if (test.personalId === person.personalId) found.push(test);
      continue;
    }
    if (test.fullName !== person.fullName || !mayBeSame(test.birth, person.birth) || !mayBeSame(test.hamlet, person.hamlet)) continue;
    found.push(test);
    if (test.personalId === "" && test.birth !== "" && test.birth === person.birth && test.hamlet !== "" && test.hamlet === person.hamlet) certain.push(test);
    if (test.personalId !== "" && !numbers.includes(test.personalId)) numbers.push(test.personalId);
  }
  return numbers.length >= 2 ? certain : found;
};

/** The tests a row tells of, and those of the same person in the log. */
export const testsOf = (book: Book, row: Tested): BodyTest[] => [
  { on: row.lastTestedOn ?? "", result: row.lastTestResult ?? "" },
  { on: row.regularTestedOn ?? "", result: row.regularTestResult ?? "" },
  { on: row.surpriseTestedOn ?? "", result: row.surpriseTestResult ?? "" },
  ...logOf(book, row).map((test) => ({ on: test.testedOn, result: test.result })),
];

/** The medicine of a substitution treatment may give a positive result: that fails nobody (domain.md 3.1, TC1). */
const isInSubstitution = (book: Book, row: Tested, on: string): boolean =>
  addictsOn(book, on).some((addict) => areOnePerson(addict, row) && addict.rehabForm === substitution && inRehabOn(addict, on));

/** Âm tính, and no Dương tính, in the 30 days up to D (domain.md 3.1, 1e). */
export const isClean = (book: Book, row: Tested, on: string): boolean => {
  const inDays = testsOf(book, row).filter((test) => test.on !== "" && daysBetween(test.on, on) >= 0 && daysBetween(test.on, on) <= 30);
  const failed = inDays.some(({ result }) => result === "Dương tính") && !isInSubstitution(book, row, on);
  return inDays.some(({ result }) => result === "Âm tính") && !failed;
};

const tookPlace = (result: string): boolean => result !== "Không chấp hành" && result !== "Chưa xét nghiệm";

/** A test of the kind within six months back from D; a term begun later counts from its start (decisions.md 12). */
export const testedInTerm = (book: Book, row: Row<"postRehab">, kind: "Định kỳ" | "Đột xuất", on: string): boolean => {
  const from = row.managedFrom > monthsOn(on, -6) ? row.managedFrom : monthsOn(on, -6);
  const own = kind === "Định kỳ" ? { on: row.regularTestedOn, result: row.regularTestResult } : { on: row.surpriseTestedOn, result: row.surpriseTestResult };
  const logged = logOf(book, row).filter(({ testKind }) => testKind === kind).map((test) => ({ on: test.testedOn, result: test.result }));
  return [own, ...logged].some((test) => test.on >= from && test.on <= on && tookPlace(test.result));
};
