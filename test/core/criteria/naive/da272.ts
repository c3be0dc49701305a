import type { Book, Row } from "./book";
import { asOf, calendarYear, deadline } from "./dates";
import { isWithin, type Window } from "./days";
import { above, all, asked, atLeast, noneOf, openIf, undetermined, type Part, type Parts } from "./part";
import { addictsOn, areOnePerson, byPerson, hasDossier, inRehabOn, usersOn } from "./persons";
import { casesWithin, casesWithoutDay, clearedOn, isComplexSpot, keptLimit, spots } from "./places";
import { testsOf } from "./tests";
import { unitsReachedAtRisk } from "./units";

/** Domain.md 3.2, the targets of plan 151 for the calendar year of T. */

const ct1 = (book: Book): Part => {
  const possessions = (book.incident ?? []).filter(({ act }) => act === "Tàng trữ");
  return all(possessions.filter(({ sourceTraced }) => sourceTraced === "Đã mở rộng").length, possessions.length);
};

const ct2a = (book: Book): Part => {
  const gathering = spots(book).filter(({ spotKind }) => spotKind === "Tụ điểm phức tạp");
  const fresh = gathering.filter(({ identifiedOn }) => isWithin(identifiedOn, calendarYear(book)));
  return noneOf(fresh.length, gathering.filter(({ identifiedOn }) => identifiedOn === "").length);
};

/** Active when the window opens, or found in it. */
const spotsOf = (book: Book, window: Window): Row<"hotspot">[] =>
  spots(book).filter((spot) => isComplexSpot(spot) && spot.identifiedOn !== "" && spot.identifiedOn <= window.to && (clearedOn(spot) === "" || clearedOn(spot) >= window.from));

/** Of those the ones broken up in it; a spot without its first day leaves that open. */
export const brokenUp = (book: Book, window: Window, decided: (numerator: number, denominator: number) => Part): Part => {
  const concerned = spotsOf(book, window);
  const part = decided(concerned.filter((spot) => isWithin(clearedOn(spot), window)).length, concerned.length);
  return openIf(spots(book).some((spot) => isComplexSpot(spot) && spot.identifiedOn === ""), part);
};

const ct2b = (book: Book): Part => brokenUp(book, calendarYear(book), (numerator, denominator) => above(50, numerator, denominator));

const inLimit = (book: Book, kind: string): Part => {
  const ofKind = spots(book).filter(({ spotKind }) => spotKind === kind);
  const part = all(ofKind.filter((spot) => spot.identifiedOn !== "" && keptLimit(spot, asOf(book))).length, ofKind.length);
  return openIf(ofKind.some(({ identifiedOn }) => identifiedOn === ""), part);
};
const ct2c = (book: Book): Part => inLimit(book, "Tụ điểm phức tạp");
const ct2d = (book: Book): Part => inLimit(book, "Điểm phức tạp");

const ct3 = (book: Book): Part => {
  const isGrowing = ({ act }: Row<"incident">): boolean => act === "Trồng cây";
  return noneOf(casesWithin(book, calendarYear(book)).filter(isGrowing).length, casesWithoutDay(book).filter(isGrowing).length);
};

const ct4a = (book: Book): Part => {
  const users = byPerson(usersOn(book, deadline(book)));
  return all(users.filter((rows) => rows.every(hasDossier)).length, users.length);
};
const ct4b = (book: Book): Part => {
  const addicts = byPerson(addictsOn(book, deadline(book)).filter(hasDossier));
  return all(addicts.filter((rows) => rows.every((row) => inRehabOn(row, deadline(book)))).length, addicts.length);
};

const cleanReasons = ["Hoàn thành quản lý sau cai", "Hoàn thành cai nghiện tự nguyện"];
type Supervised = Row<"user"> | Row<"postRehab">;

/** The latest positive day of the year under management; "" when there is none. */
const positiveOn = (book: Book, row: Supervised): string => {
  const year = calendarYear(book);
  let latest = "";
  for (const { on, result } of testsOf(book, row)) if (result === "Dương tính" && isWithin(on, year) && on >= row.managedFrom && on > latest) latest = on;
  return latest;
};

const isConcluded = (book: Book, row: Supervised): boolean => {
  if ("ending" in row && row.ending === "Dừng: xác định nghiện") return true;
  return (book.addict ?? []).some((addict) => areOnePerson(addict, row) && addict.conclusionOn !== "" && addict.conclusionOn >= positiveOn(book, row));
};

/** Only those positive under management are in a register, so a shortfall, or nobody at all, proves nothing. */
const ct4c = (book: Book): Part => {
  const due = byPerson<Supervised>([...(book.user ?? []), ...(book.postRehab ?? [])].filter((row) => positiveOn(book, row) !== ""));
  const part = all(due.filter((rows) => rows.every((row) => isConcluded(book, row))).length, due.length);
  return openIf(part.verdict !== "met", part);
};

/** Of those on the list with a dossier on New Year's Day, who left it in the year with a clean completion. */
const ct5 = (book: Book): Part => {
  const year = calendarYear(book);
  const onNewYear = (book.addict ?? []).filter((row) => hasDossier(row) && row.listedOn !== "" && row.listedOn <= year.from && (row.removedOn === "" || row.removedOn > year.from));
  const clean = onNewYear.filter((row) => isWithin(row.removedOn, year) && cleanReasons.includes(row.removalReason));
  return atLeast(5, byPerson(clean).length, byPerson(onNewYear).length);
};

const needing = (register: readonly unknown[] | null, decided: () => Part): Part => (register === null ? undetermined() : decided());

export const da272 = (book: Book): Parts => ({
  ct1: needing(book.incident, () => ct1(book)),
  ct2a: needing(book.hotspot, () => ct2a(book)),
  ct2b: needing(book.hotspot, () => ct2b(book)),
  ct2c: needing(book.hotspot, () => ct2c(book)),
  ct2d: needing(book.hotspot, () => ct2d(book)),
  ct3: needing(book.incident, () => ct3(book)),
  ct4a: needing(book.user, () => ct4a(book)),
  ct4b: needing(book.addict, () => ct4b(book)),
  ct4c: book.addict === null ? undetermined() : needing(book.user, () => ct4c(book)),
  ct5: needing(book.addict, () => ct5(book)),
  ct6: asked,
  ct7: asked,
  ct8: unitsReachedAtRisk(book, calendarYear(book)),
});
