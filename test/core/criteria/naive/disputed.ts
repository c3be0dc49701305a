import type { Book } from "./book";
import { asOf, deadline } from "./dates";
import { addictsOn } from "./persons";

/** A case in which src and the specification differ; the registers are compared without it until that is settled. */
interface Dispute {
  /** What domain.md or decisions.md says. */
  readonly says: string;
  /** Where src does otherwise. */
  readonly where: string;
  /** The registers without the case. */
  readonly amend: (book: Book) => Book;
}

export const disputed: readonly Dispute[] = [
  {
    says: "3.1 TC3: tested is a result on a day not before the listing; a blank listing day cannot be compared",
    where: "criteria/xkmt2024/users.ts isTested takes it as tested",
    amend: (book) => ({ ...book, suspect: book.suspect && book.suspect.map((row) => ({ ...row, listedOn: row.listedOn || row.testedOn || deadline(book) })) }),
  },
  {
    says: "decisions.md 3: whoever is on a list is judged at D in criteria (khupho-2023 4)",
    where: "facts/addictHouseholds.ts isHeadedByAddict looks at T; 6 and 7 of the set at D",
    amend: (book) => {
      const now = addictsOn(book, asOf(book));
      const then = addictsOn(book, deadline(book));
      const left = (book.addict ?? []).filter((row) => now.includes(row) !== then.includes(row)).map(({ fullName }) => fullName);
      return { ...book, household: book.household && book.household.map((row) => ({ ...row, individualPledge: row.individualPledge || (left.includes(row.head) ? "Không thuộc diện" : "") })) };
    },
  },
  {
    says: "decisions.md 4: an empty register makes ratios not applicable; 2.15: only without R14 the hamlets stand in",
    where: "facts/outreachUnits.ts, on purpose: 2.15 read generously",
    amend: (book) => ({ ...book, organisation: book.organisation?.length === 0 ? null : book.organisation }),
  },
];

export const withoutDisputes = (book: Book): Book => disputed.reduce((amended, { amend }) => amend(amended), book);
