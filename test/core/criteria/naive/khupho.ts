import type { Book, Row } from "./book";
import { deadline } from "./dates";
import { all, asked, none, openIf, undetermined, type Part, type Parts } from "./part";
import { addictsOn, byPerson } from "./persons";

/** Domain.md 3.5, the self-managed neighbourhoods of Lang Chánh. */

const isSigned = ({ signed }: { readonly signed: string }): boolean => signed === "Đã ký";
const ofLevel = (book: Book, level: string): Row<"commitment">[] => (book.commitment ?? []).filter((row) => row.level === level);

const r1 = (book: Book): Part => {
  if (book.hamlets.length === 0) return undetermined();
  const signed = ofLevel(book, "Khu phố với UBND").filter(isSigned);
  return all(book.hamlets.filter((name) => signed.some(({ unit, hamlet }) => unit === name || hamlet === name)).length, book.hamlets.length);
};

const r2 = (book: Book): Part => all(ofLevel(book, "Tổ ANXH với khu phố").filter(isSigned).length, ofLevel(book, "Tổ ANXH với khu phố").length);

/** Households as in TC8: none, or another number than the parameter sheet says, leaves it open. */
const r3 = (book: Book): Part => {
  const homes = (book.household ?? []).filter(({ residence }) => residence === "Đang cư trú (thường trú)" || residence === "Đang cư trú (tạm trú)");
  const { householdTotal } = book.parameters;
  const isOpen = homes.length === 0 || (householdTotal !== "" && Number(householdTotal) !== homes.length);
  return openIf(isOpen, all(homes.filter(isSigned).length, homes.length));
};

/** One household of the hamlet alone has a head of that name, and one person alone on the list of addicts bears it there. */
const isHeadedByAddict = (book: Book, { head, hamlet }: Row<"household">): boolean => {
  const namesakes = (book.household ?? []).filter((home) => home.head === head && home.hamlet === hamlet);
  const addicts = addictsOn(book, deadline(book)).filter((row) => row.fullName === head && row.hamlet === hamlet);
  return hamlet !== "" && namesakes.length === 1 && byPerson(addicts).length === 1;
};

/** A hamlet that the parameter sheet lists or, without a list, that a register other than R11 names. */
const isKnown = (book: Book, hamlet: string): boolean => {
  const named = [...(book.household ?? []), ...(book.addict ?? []), ...(book.user ?? []), ...(book.suspect ?? []), ...(book.postRehab ?? []), ...(book.hotspot ?? []), ...(book.incident ?? [])].map((row) => row.hamlet);
  return hamlet !== "" && (book.hamlets.length > 0 ? book.hamlets : named).includes(hamlet);
};
const mayBeOneHamlet = (book: Book, one: string, other: string): boolean => one === other || !isKnown(book, one) || !isKnown(book, other);

/** Families with an addict: those of R11, and the households of R6 whose pledge was asked for or, with a blank cell, whose head is an addict. */
const r4 = (book: Book): Part => {
  const families = ofLevel(book, "Gia đình có người nghiện (cam kết cá biệt)");
  const homes = (book.household ?? []).filter((home) => home.individualPledge === "Có" || home.individualPledge === "Không" || (home.individualPledge === "" && isHeadedByAddict(book, home)));
  const others = homes.filter((home) => !families.some((family) => family.unit === home.head && mayBeOneHamlet(book, family.hamlet, home.hamlet)));
  return all(families.filter(isSigned).length + others.filter(({ individualPledge }) => individualPledge === "Có").length, families.length + others.length);
};

const r5 = (book: Book): Part => {
  const bodies = ofLevel(book, "Ban, ngành, đoàn thể");
  const isBroken = ({ familiesWithAddicts, breach }: Row<"commitment">): boolean => breach === "Có" || (familiesWithAddicts !== "" && familiesWithAddicts !== "Không");
  const breaches = bodies.filter(isBroken).length;
  const part = { ...all(bodies.filter(isSigned).length, bodies.length), parts: { breaches } };
  return breaches > 0 ? { ...part, verdict: "notMet" } : part;
};

/** The hamlets of the parameter sheet, else those that the addicts' register names. */
const hamletsIn = (book: Book): readonly string[] => (book.hamlets.length > 0 ? book.hamlets : [...new Set((book.addict ?? []).map(({ hamlet }) => hamlet))]);
const isOpen = (book: Book): boolean => book.parameters.registeredOn === "" || (book.addict ?? []).some(({ hamlet }) => !hamletsIn(book).includes(hamlet));

/** How many addicts a hamlet had on a day; one without the day of listing was there. */
const addictsIn = (book: Book, hamlet: string, on: string): number => byPerson(addictsOn(book, on).filter((row) => row.hamlet === hamlet && row.listedOn <= on)).length;
const then = (book: Book, hamlet: string): number => addictsIn(book, hamlet, book.parameters.registeredOn);
const now = (book: Book, hamlet: string): number => addictsIn(book, hamlet, deadline(book));

const r6 = (book: Book): Part => {
  if (isOpen(book)) return undetermined();
  let count = 0;
  for (const hamlet of hamletsIn(book)) if (then(book, hamlet) === 0) count += now(book, hamlet);
  return none(count);
};
const r7 = (book: Book): Part => {
  if (isOpen(book)) return undetermined();
  const held = hamletsIn(book).filter((hamlet) => then(book, hamlet) > 0);
  return all(held.filter((hamlet) => now(book, hamlet) <= then(book, hamlet)).length, held.length);
};

const needing = (register: readonly unknown[] | null, decided: () => Part): Part => (register === null ? undetermined() : decided());

export const khupho = (book: Book): Parts => ({
  "1": needing(book.commitment, () => r1(book)),
  "2": needing(book.commitment, () => r2(book)),
  "3": needing(book.household, () => r3(book)),
  "4": needing(book.commitment, () => r4(book)),
  "5": needing(book.commitment, () => r5(book)),
  "6": needing(book.addict, () => r6(book)),
  "7": needing(book.addict, () => r7(book)),
  "8": asked,
  "9": asked,
  "10": asked,
});
