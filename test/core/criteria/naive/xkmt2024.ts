import type { Book, Row } from "./book";
import { deadline } from "./dates";
import { all, none, noneOf, undetermined, type Part, type Parts } from "./part";
import { addictsOn, afterRehabOn, byPerson, hasDossier, hasManager, inRehabOn, usersOn } from "./persons";
import { dayOf, effectiveModels, isActiveSpot, spots } from "./places";
import { isClean, testedInTerm } from "./tests";

/** Domain.md 3.1, the nine criteria, with decisions.md 3-5, 11, 12, 15, 17, 23. */

const people = (book: Book): Row<"addict">[][] => byPerson(addictsOn(book, deadline(book)));
const isInCommunity = (row: Row<"addict">): boolean => row.position === "Ngoài cộng đồng";
const inCommunity = (rows: readonly Row<"addict">[]): boolean => rows.some(isInCommunity);
const communityPeople = (book: Book): Row<"addict">[][] => people(book).filter(inCommunity);

const c1a = (book: Book): Part => all(people(book).filter((rows) => rows.every(hasDossier)).length, people(book).length);
const c1b = (book: Book): Part => all(people(book).filter((rows) => rows.every((row) => inRehabOn(row, deadline(book)))).length, people(book).length);

const c1c = (book: Book): Part => {
  const count = communityPeople(book).length;
  const blank = people(book).filter((rows) => !inCommunity(rows) && rows.some((row) => row.position === "")).length;
  if (count >= 10) return { numerator: count, denominator: null, verdict: "notMet" };
  return { numerator: count, denominator: null, verdict: count + blank >= 10 ? "undetermined" : "met" };
};

const c1d = (book: Book): Part => all(communityPeople(book).filter((rows) => rows.filter(isInCommunity).every(hasManager)).length, communityPeople(book).length);
const c1e = (book: Book): Part => all(communityPeople(book).filter((rows) => rows.filter(isInCommunity).every((row) => isClean(book, row, deadline(book)))).length, communityPeople(book).length);

type Affected = Row<"addict"> | Row<"user"> | Row<"postRehab">;

/** Users at D, and addicts and persons after rehabilitation with signs of psychosis who are held nowhere; each by the first row, users first. */
const affected = (book: Book): Affected[] => {
  const on = deadline(book);
  const flagged = (row: Affected): boolean => row.psychosis === "Có";
  return byPerson<Affected>([
    ...usersOn(book, on),
    ...addictsOn(book, on).filter((row) => flagged(row) && (isInCommunity(row) || row.position === "")),
    ...afterRehabOn(book, on).filter(flagged),
  ]).flatMap((rows) => rows.slice(0, 1));
};

const c2a = (book: Book): Part => all(affected(book).filter(hasDossier).length, affected(book).length);
const c2b = (book: Book): Part => all(affected(book).filter((row) => isClean(book, row, deadline(book))).length, affected(book).length);

const wasTested = (row: Row<"suspect">): boolean =>
  (row.testResult === "Âm tính" || row.testResult === "Dương tính") && row.testedOn !== "" && row.listedOn !== "" && row.testedOn >= row.listedOn;
/** Everyone on the list, also those taken off it after the test. */
const c3 = (book: Book): Part => all(byPerson(book.suspect ?? []).filter((rows) => rows.every(wasTested)).length, byPerson(book.suspect ?? []).length);

const against = (count: number, baseline: string): Part => {
  if (baseline === "") return undetermined();
  return { numerator: count, denominator: Number(baseline), verdict: count <= Number(baseline) ? "met" : "notMet" };
};
const c4a = (book: Book): Part => against(people(book).length, book.parameters.addictBaseline);
const c4b = (book: Book): Part => against(byPerson(usersOn(book, deadline(book))).length, book.parameters.userBaseline);

const afterRehab = (book: Book): Row<"postRehab">[][] => byPerson(afterRehabOn(book, deadline(book)));
const ofAfterRehab = (book: Book, holds: (row: Row<"postRehab">) => boolean): Part => all(afterRehab(book).filter((rows) => rows.every(holds)).length, afterRehab(book).length);
const c5a = (book: Book): Part => ofAfterRehab(book, hasDossier);
const c5b = (book: Book): Part => ofAfterRehab(book, hasManager);
const c5c = (book: Book): Part => ofAfterRehab(book, (row) => testedInTerm(book, row, "Định kỳ", deadline(book)) && testedInTerm(book, row, "Đột xuất", deadline(book)));
const c5d = (book: Book): Part => ofAfterRehab(book, ({ support }) => support !== "" && support !== "Chưa hỗ trợ");

type Placement = "inside" | "outside" | "unknown";

/** Where a case lies in [B, D]. */
const placeOf = (book: Book, incident: Row<"incident">): Placement => {
  const day = dayOf(incident);
  if (day === "") return "unknown";
  if (day > deadline(book)) return "outside";
  if (book.parameters.registeredOn === "") return "unknown";
  return day >= book.parameters.registeredOn ? "inside" : "outside";
};

const kinds = {
  spot: "Điểm phức tạp", gatheringSpot: "Tụ điểm phức tạp", riskSpot: "Điểm có nguy cơ phức tạp", useSpot: "Điểm tổ chức, chứa chấp SDTP", gang: "Ổ nhóm", network: "Đường dây", otherSpot: "",
};
const countsOf = (active: readonly Row<"hotspot">[], inside: readonly Row<"incident">[]): Record<string, number> => ({
  ...Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, active.filter(({ spotKind }) => spotKind === kind).length])),
  growing: inside.filter(({ act }) => act === "Trồng cây").length,
  producing: inside.filter(({ act }) => act === "Sản xuất").length,
});

/** One is enough to fail; only where there is none does a case that may lie in [B, D] leave it open. */
const c6 = (book: Book): Part => {
  const made = (book.incident ?? []).filter(({ act }) => act === "Trồng cây" || act === "Sản xuất");
  const active = spots(book).filter((spot) => isActiveSpot(spot, deadline(book)));
  const inside = made.filter((incident) => placeOf(book, incident) === "inside");
  const count = active.length + inside.length;
  const unplaced = made.filter((incident) => placeOf(book, incident) === "unknown").length;
  const isUncounted = count === 0 && unplaced > 0 && book.parameters.registeredOn === "";
  return { ...(isUncounted ? undetermined() : noneOf(count, unplaced)), parts: countsOf(active, inside) };
};

const grave = ["Rất nghiêm trọng", "Đặc biệt nghiêm trọng"];
const groups = ["Người nghiện", "SDTP", "Ngáo đá"];

/** Its blank cells, filled in, may make it a grave case by a managed person; with both blank, only if it may be a criminal case. */
const mayBeGrave = ({ seriousness, perpetratorGroup, incidentKind }: Row<"incident">): boolean => {
  if (seriousness === "" && perpetratorGroup === "") return incidentKind === "Vụ án hình sự" || incidentKind === "";
  if (seriousness === "") return groups.includes(perpetratorGroup);
  return perpetratorGroup === "" && grave.includes(seriousness);
};

const c7 = (book: Book): Part => {
  const candidates = (book.incident ?? []).filter((incident) => placeOf(book, incident) !== "outside");
  const sure = candidates.filter(({ seriousness, perpetratorGroup }) => grave.includes(seriousness) && groups.includes(perpetratorGroup));
  const inside = sure.filter((incident) => placeOf(book, incident) === "inside");
  const parts = { grave: inside.length, notListedBefore: inside.filter(({ listedBefore }) => listedBefore !== "Có").length };
  if (inside.length > 0) return { ...none(inside.length), parts };
  if (sure.length > 0) return { ...undetermined(book.parameters.registeredOn === "" ? null : 0), parts };
  return { ...noneOf(0, candidates.filter(mayBeGrave).length), parts };
};

const resident = ["Đang cư trú (thường trú)", "Đang cư trú (tạm trú)"];
const bothParts = "Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác";
const c8 = (book: Book): Part => {
  const homes = (book.household ?? []).filter(({ residence }) => resident.includes(residence));
  const signed = homes.filter((home) => home.signed === "Đã ký" && home.signedOn <= deadline(book) && (home.pledge === "" || home.pledge === bothParts)).length;
  const { householdTotal } = book.parameters;
  if (homes.length === 0) return undetermined();
  if ( householdTotal === "" || Number(householdTotal) !== homes.length) return undetermined(signed, homes.length);
  return all(signed, homes.length);
};

const c9 = (book: Book): Part => {
  const count = effectiveModels(book, deadline(book));
  return { numerator: count, denominator: null, verdict: count >= 1 ? "met" : "notMet" };
};

/** A part whose register is missing is undetermined (decisions.md 4). */
const needing = (registers: readonly unknown[], decided: () => Part): Part => (registers.includes(null) ? undetermined() : decided());

export const xkmt2024 = (book: Book): Parts => ({
  "1a": needing([book.addict], () => c1a(book)),
  "1b": needing([book.addict], () => c1b(book)),
  "1c": needing([book.addict], () => c1c(book)),
  "1d": needing([book.addict], () => c1d(book)),
  "1e": needing([book.addict], () => c1e(book)),
  "2a": needing([book.user], () => c2a(book)),
  "2b": needing([book.user], () => c2b(book)),
  "3": needing([book.suspect], () => c3(book)),
  "4a": needing([book.addict], () => c4a(book)),
  "4b": needing([book.user], () => c4b(book)),
  "5a": needing([book.postRehab], () => c5a(book)),
  "5b": needing([book.postRehab], () => c5b(book)),
  "5c": needing([book.postRehab], () => c5c(book)),
  "5d": needing([book.postRehab], () => c5d(book)),
  "6": needing([book.hotspot, book.incident], () => c6(book)),
  "7": needing([book.incident], () => c7(book)),
  "8": needing([book.household], () => c8(book)),
  "9": needing([book.model], () => c9(book)),
});
