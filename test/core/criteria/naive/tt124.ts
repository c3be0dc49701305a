import type { Book, Row } from "./book";
import { deadline, yearFrom } from "./dates";
import { asked, undetermined, type Part, type Parts } from "./part";
import { casesWithin, effectiveModels, isActiveSpot, isComplexSpot, spots } from "./places";

/** Domain.md 3.7 and T21. The registers hold drug matters alone: they can show a failure, and one model, but no more. */

const areaCases = (book: Book): Row<"incident">[] => casesWithin(book, yearFrom(book, "11-01", "11-15"));

const kdc3 = (book: Book): Part => undetermined(areaCases(book).length, book.parameters.casesLastYear === "" ? null : Number(book.parameters.casesLastYear));

const mayFail = (count: number): Part => ({ numerator: count, denominator: null, verdict: count > 0 ? "notMet" : "undetermined" });

const isSerious = ({ seriousness }: Row<"incident">): boolean => ["Nghiêm trọng", "Rất nghiêm trọng", "Đặc biệt nghiêm trọng"].includes(seriousness);
const kdc4 = (book: Book): Part => mayFail(areaCases(book).filter(isSerious).length);
const kdc5 = (book: Book): Part => mayFail(spots(book).filter((spot) => isComplexSpot(spot) && isActiveSpot(spot, deadline(book))).length);

const xa2 = (book: Book): Part => {
  const count = effectiveModels(book, deadline(book));
  return { numerator: count, denominator: null, verdict: count >= 1 ? "met" : "undetermined" };
};

const needing = (register: readonly unknown[] | null, decided: () => Part): Part => (register === null ? undetermined() : decided());

export const tt124 = (book: Book): Parts => ({
  "kdc.1": asked,
  "kdc.2": asked,
  "kdc.3": needing(book.incident, () => kdc3(book)),
  "kdc.4": needing(book.incident, () => kdc4(book)),
  "kdc.5": needing(book.hotspot, () => kdc5(book)),
  "xa.1": asked,
  "xa.2": needing(book.model, () => xa2(book)),
  "xa.3": asked,
  "xa.4": asked,
  "xa.5": asked,
});
