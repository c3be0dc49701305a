import type { Book, Row } from "./book";
import { assessment, deadline } from "./dates";
import { isWithin } from "./days";
import { brokenUp } from "./da272";
import { above, all, asked, one, openIf, undetermined, type Part, type Parts } from "./part";
import { addictsOn, byPerson, hasDossier, inRehabOn, keyOf, usersOn } from "./persons";
import { casesWithin, casesWithoutDay, effectiveModels, isComplexSpot, spots } from "./places";
import { unitsReached } from "./units";

/** Domain.md 3.3, the indicators of Vĩnh Yên for the window of the parameter sheet. */

const isCase = ({ incidentKind }: Row<"incident">): boolean => incidentKind === "Vụ án hình sự";
const cases = (book: Book): Row<"incident">[] => casesWithin(book, assessment(book)).filter(isCase);

const isOpen = (book: Book, concerns: (incident: Row<"incident">) => boolean): boolean => casesWithoutDay(book).some(concerns);

const growthVerdict = (now: number, before: number): Part["verdict"] => {
  if (before === 0) return now > 0 ? "met" : "undetermined";
  return (now - before) * 100 >= 5 * before ? "met" : "notMet";
};

/** Cases without a day may be of the window or not: they leave it open where that decides. */
const k1 = (book: Book): Part => {
  const before = book.parameters.casesLastYear;
  const now = cases(book).length;
  if (before === "") return undetermined(now);
  const most = now + casesWithoutDay(book).filter(isCase).length;
  const verdict = growthVerdict(now, Number(before));
  return openIf(growthVerdict(most, Number(before)) !== verdict, { numerator: now, denominator: Number(before), verdict });
};

const resolved = ["Đã xét xử", "Đã xử phạt VPHC", "Đình chỉ"];
const k2 = (book: Book): Part => openIf(isOpen(book, isCase), above(90, cases(book).filter(({ resolution }) => resolved.includes(resolution)).length, cases(book).length));

const isReport = ({ transportVerified }: Row<"incident">): boolean => transportVerified === "Có" || transportVerified === "Không";
const k3 = (book: Book): Part => {
  const reports = casesWithin(book, assessment(book)).filter(isReport);
  return openIf(isOpen(book, isReport), all(reports.filter(({ transportVerified }) => transportVerified === "Có").length, reports.length));
};

const k4 = (book: Book): Part => {
  const window = assessment(book);
  const fresh = spots(book).filter((spot) => isComplexSpot(spot) && isWithin(spot.identifiedOn, window)).length;
  const part = { ...brokenUp(book, window, all), parts: { newSpots: fresh } };
  return fresh > 0 && part.verdict !== "undetermined" ? { ...part, verdict: "notMet" } : part;
};

const k7 = (book: Book): Part => {
  const before = book.parameters.newsLastYear;
  const events = book.outreach ?? [];
  let sum = 0;
  for (const { heldOn, newsItems } of events) if (isWithin(heldOn, assessment(book))) sum += Number(newsItems);
  if (before === "") return undetermined(sum);
  return openIf(events.some(({ heldOn }) => heldOn === ""), { numerator: sum, denominator: Number(before), verdict: sum > Number(before) ? "met" : "notMet" });
};

const k8 = (book: Book): Part => {
  const before = book.parameters.addictsLastYear;
  const now = byPerson(addictsOn(book, deadline(book))).length;
  if (before === "") return undetermined(now);
  if (Number(before) === 0) return undetermined(now, 0);
  return { numerator: now, denominator: Number(before), verdict: (now - Number(before)) * 100 < Number(before) ? "met" : "notMet" };
};

/** Addicts and users with a dossier; only rehabilitation is in a register, so a shortfall proves nothing. */
const k9 = (book: Book): Part => {
  const on = deadline(book);
  const everyone = byPerson<Row<"addict"> | Row<"user">>([...addictsOn(book, on), ...usersOn(book, on)]).filter((rows) => rows.some(hasDossier));
  const treated = addictsOn(book, on).filter((row) => inRehabOn(row, on)).map(keyOf);
  const part = above(90, everyone.filter((rows) => rows.some((row) => treated.includes(keyOf(row)))).length, everyone.length);
  return part.verdict === "notMet" ? { ...part, verdict: "undetermined" } : part;
};

const needing = (registers: readonly unknown[], decided: () => Part): Part => (registers.includes(null) ? undetermined() : decided());

export const vinhyen = (book: Book): Parts => ({
  k1: needing([book.incident], () => k1(book)),
  k2: needing([book.incident], () => k2(book)),
  k3: needing([book.incident], () => k3(book)),
  k4: needing([book.hotspot], () => k4(book)),
  k5: asked,
  k6: unitsReached(book, assessment(book)),
  k7: needing([book.outreach], () => k7(book)),
  k8: needing([book.addict], () => k8(book)),
  k9: needing([book.addict, book.user], () => k9(book)),
  k10: needing([book.model], () => one(effectiveModels(book, deadline(book)))),
  k11: asked,
});
