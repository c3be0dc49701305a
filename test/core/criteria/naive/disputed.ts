import type { Book, Row } from "./book";
import { assessment, calendarYear, deadline } from "./dates";
import { daysOn } from "./days";
import { addictsOn, byPerson, hasDossier, heldPositions, inRehabOn, keyOf, substitution, usersOn } from "./persons";

/** A case in which src and the specification differ; the registers are compared without it until that is settled. */
interface Dispute {
  /** What domain.md or decisions.md says. */
  readonly says: string;
  /** Where src does otherwise. */
  readonly where: string;
  /** The registers without the case. */
  readonly amend: (book: Book) => Book;
  /** Parts that cannot be compared even so. */
  readonly leavesOut?: (book: Book) => readonly string[];
}

const mapped = <T>(rows: readonly T[] | null, change: (row: T) => T): readonly T[] | null => rows && rows.map(change);

const withManager = <M extends { readonly manager: string }>(row: M): M => ({ ...row, manager: row.manager === "Chưa phân công" ? "" : row.manager });

const letters = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];

export const disputed: readonly Dispute[] = [
  {
    says: "3.1 TC3: tested is a result with a day not before the listing; decisions.md 23: a blank cell is not so",
    where: "criteria/xkmt2024/users.ts isTested",
    amend: (book) => ({
      ...book,
      suspect: mapped(book.suspect, (row) => ({ ...row, testedOn: row.testedOn || row.listedOn || deadline(book), listedOn: row.listedOn || row.testedOn || deadline(book) })),
    }),
  },
  {
    says: "3.1 TC1 1d, TC5 5b: a named manager",
    where: "criteria/xkmt2024/addicts.ts 1d, postRehab.ts 5b",
    amend: (book) => ({ ...book, addict: mapped(book.addict, withManager), user: mapped(book.user, withManager), postRehab: mapped(book.postRehab, withManager) }),
  },
  {
    says: "decisions.md 5, 9: tests are joined by name, birth and hamlet where there is no number",
    where: "facts/tests.ts testsInLog: leaves the birth out, and drops a certain test where two numbers answer to the name",
    amend: (book) => {
      const keys: string[] = [];
      const named = <P extends Row<"test"> | Row<"addict"> | Row<"user"> | Row<"postRehab"> | Row<"suspect">>(row: P): P => {
        if (row.personalId !== "") return row;
        if (!keys.includes(keyOf(row))) keys.push(keyOf(row));
        const at = keys.indexOf(keyOf(row));
        return { ...row, fullName: `${row.fullName} ${letters[at % letters.length] ?? ""} ${letters[Math.floor(at / letters.length) % letters.length] ?? ""}` };
      };
      return { ...book, addict: mapped(book.addict, named), user: mapped(book.user, named), suspect: mapped(book.suspect, named), postRehab: mapped(book.postRehab, named), test: mapped(book.test, named) };
    },
  },
  {
    says: "3.1 TC1, substitution treatment: a positive that may be the medicine's is warned about and fails nobody",
    where: "criteria/recentTest.ts",
    amend: (book) => {
      const treated = (book.addict ?? []).filter(({ rehabForm }) => rehabForm === substitution).map(keyOf);
      const notPositive = (row: Row<"addict"> | Row<"user"> | Row<"test">, result: string): string => (treated.includes(keyOf(row)) && result === "Dương tính" ? "Chưa có kết quả" : result);
      return {
        ...book,
        addict: mapped(book.addict, (row) => ({ ...row, lastTestResult: notPositive(row, row.lastTestResult) })),
        user: mapped(book.user, (row) => ({ ...row, lastTestResult: notPositive(row, row.lastTestResult) })),
        test: mapped(book.test, (row) => ({ ...row, result: notPositive(row, row.result) })),
      };
    },
  },
  {
    says: "3.1 TC7: an empty seriousness of a case that may be by a managed person leaves it open",
    where: "criteria/xkmt2024/area.ts isOpenQuestion: not with both cells empty",
    amend: (book) => ({ ...book, incident: mapped(book.incident, (row) => ({ ...row, perpetratorGroup: row.perpetratorGroup || (row.seriousness === "" ? "Không" : "") })) }),
  },
  {
    says: "3.2 ct2b: broken up in the period, P1 <= day",
    where: "criteria/definition/spotMeasures.ts: a spot cleared on the first day is left out (also k4)",
    amend: (book) => {
      const firsts = [calendarYear(book).from, assessment(book).from];
      return { ...book, hotspot: mapped(book.hotspot, (row) => ({ ...row, clearedOn: firsts.includes(row.clearedOn) ? daysOn(row.clearedOn, 1) : row.clearedOn })) };
    },
  },
  {
    says: "4.3 T09: \"Đã triệt xóa\" with its day in the period",
    where: "reports/t09.ts diemTrietXoa counts \"Đã chuyển hóa\" as well",
    amend: (book) => ({ ...book, hotspot: mapped(book.hotspot, (row) => ({ ...row, status: row.status === "Đã chuyển hóa" ? "Đã triệt xóa" : row.status })) }),
  },
  {
    says: "3.6: people in centres, prison or custody are not counted in a and do not spoil d6.1, nor do their rows in R2",
    where: "criteria/definition/nationalMeasures.ts usersHere",
    amend: (book) => {
      const held = byPerson(addictsOn(book, deadline(book))).flatMap((rows) => (rows.every(({ position }) => heldPositions.includes(position)) ? rows.slice(0, 1).map(keyOf) : []));
      return { ...book, user: book.user && book.user.filter((row) => !held.includes(keyOf(row))) };
    },
  },
  {
    says: "3.3 k9: a person with a dossier who is in rehabilitation is reached, whichever row has the dossier; nobody at all is not applicable",
    where: "criteria/definition/cityMeasures.ts dossierPersonsReached, decide.ts (proves)",
    amend: (book) => {
      const listed = [...addictsOn(book, deadline(book)), ...usersOn(book, deadline(book))];
      const withDossier = listed.filter(hasDossier).map(keyOf);
      return { ...book, addict: mapped(book.addict, (row) => ({ ...row, dossier: withDossier.includes(keyOf(row)) && inRehabOn(row, deadline(book)) ? "Đã lập" : row.dossier })) };
    },
    leavesOut: (book) => ([...addictsOn(book, deadline(book)), ...usersOn(book, deadline(book))].some(hasDossier) ? [] : ["vinhyen-2021 k9"]),
  },
  {
    says: "decisions.md 5: a person counts once, also where blank positions could change 1c",
    where: "criteria/xkmt2024/addicts.ts countInCommunity counts rows",
    amend: (book) => {
      const concerned = addictsOn(book, deadline(book)).filter(({ position }) => position === "Ngoài cộng đồng" || position === "");
      if (byPerson(concerned).length === concerned.length) return book;
      return { ...book, addict: mapped(book.addict, (row) => ({ ...row, position: row.position || "Vắng mặt, không rõ nơi ở" })) };
    },
  },
  {
    says: "decisions.md 4: an empty register makes ratios not applicable; 2.15: only without R14 the hamlets stand in",
    where: "facts/outreachUnits.ts",
    amend: (book) => ({ ...book, organisation: book.organisation?.length === 0 ? null : book.organisation }),
  },
  {
    says: "3.5 and 4.3 T14: families with an addict are those linked to an addict, also by the name of the head",
    where: "criteria/definition/neighbourhoodMeasures.ts familiesPledged",
    amend: (book) => ({
      ...book,
      household: mapped(book.household, (row) => ({ ...row, head: `Quàng ${row.head}` })),
      commitment: mapped(book.commitment, (row) => ({ ...row, unit: row.level.startsWith("Gia đình") ? `Quàng ${row.unit}` : row.unit })),
    }),
  },
];

export const withoutDisputes = (book: Book): Book => disputed.reduce((amended, { amend }) => amend(amended), book);

export const partsLeftOut = (book: Book): readonly string[] => disputed.flatMap(({ leavesOut }) => leavesOut?.(book) ?? []);
