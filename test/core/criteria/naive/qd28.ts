import type { AreaClass, AreaLevel } from "../../../../src/core/model/criterion";
import type { Book, Row } from "./book";
import { deadline, yearFrom } from "./dates";
import type { Window } from "./days";
import { noneOf, undetermined, type Part, type Parts } from "./part";
import { addictsOn, afterRehabOn, areOnePerson, byPerson, hasDossier, heldPositions, homeRehab, inRehabOn, substitution, usersOn } from "./persons";
import { casesWithin, casesWithoutDay, clearedOn, isActiveSpot, spots } from "./places";

/** Domain.md 3.6, the classes of decision 28/2025. */

const year = (book: Book): Window => yearFrom(book, "12-15", "12-31");

type Level = AreaLevel | null;
type Listed = Row<"addict"> | Row<"user">;

const levelled = (numerator: number | null, denominator: number | null, level: Level | "open"): Part => ({ numerator, denominator, verdict: null, level: level === "open" ? null : level });

/** The level of the lowest and of the highest figure it may be, where they agree. */
const between = (lowest: Level, highest: Level): Level | "open" => (lowest === highest ? lowest : "open");

const personsOn = (book: Book): Listed[][] => byPerson<Listed>([...addictsOn(book, deadline(book)), ...usersOn(book, deadline(book))]);
const isHeldRow = (row: Listed): boolean => "position" in row && heldPositions.includes(row.position);

/** Rows by which a person may live here: none in a centre, custody or prison, nor the user rows of somebody held there. */
const rowsHere = (book: Book, rows: readonly Listed[]): Listed[] =>
  rows.filter((row) => {
    if ("position" in row) return !isHeldRow(row);
    const asAddict = addictsOn(book, deadline(book)).filter((addict) => areOnePerson(addict, row));
    return asAddict.length === 0 || !asAddict.every(isHeldRow);
  });

/** Nobody wrote where an addict with a blank position is. */
const isPlaced = (row: Listed): boolean => !("position" in row) || row.position !== "";

const levelOfA = (persons: number, residents: number): Level => {
  if (persons === 0) return null;
  if (persons * 1000 >= residents * 5) return "I";
  return persons * 1000 >= residents ? "II" : "III";
};
const a = (book: Book): Part & { readonly open: boolean } => {
  const counted = personsOn(book).map((rows) => rowsHere(book, rows).filter(hasDossier)).filter((rows) => rows.length > 0);
  const sure = counted.filter((rows) => rows.some(isPlaced));
  const residents = Number(book.parameters.population);
  if (residents === 0) return { ...levelled(counted.length, null, null), open: true };
  const level = between(levelOfA(sure.length, residents), levelOfA(counted.length, residents));
  return { ...levelled(counted.length, residents, level), open: level === "open" };
};

const isUseSpot = ({ spotKind }: Row<"hotspot">): boolean => spotKind === "Điểm tổ chức, chứa chấp SDTP";
const levelOfB = (count: number): Level => (count >= 2 ? "I" : count === 1 ? "II" : null);
const b = (book: Book): Part & { readonly open: boolean } => {
  const { from, to } = year(book);
  const present = spots(book).filter((spot) => spot.identifiedOn <= to && (clearedOn(spot) === "" || clearedOn(spot) >= from));
  const count = present.filter(isUseSpot).length;
  const level = between(levelOfB(count), levelOfB(count + present.filter(({ spotKind }) => spotKind === "").length));
  return { ...levelled(count, null, level), open: level === "open" };
};

const levelOfC = (arrested: number, residents: number): Level => {
  if (arrested === 0) return null;
  if (arrested * 1000 >= residents) return "I";
  return arrested * 2000 >= residents ? "II" : "III";
};
const sum = (cells: readonly string[]): number => {
  let total = 0;
  for (const cell of cells) total += Number(cell);
  return total;
};
/** A blank number may be any: only the highest class is certain then. */
const c = (book: Book): Part & { readonly open: boolean } => {
  const cases = casesWithin(book, year(book));
  const arrested = sum(cases.map((one) => one.arrested));
  const residents = Number(book.parameters.population);
  if (residents === 0) return { ...levelled(arrested, null, null), open: true };
  const unknown = cases.some((one) => one.arrested === "") || casesWithoutDay(book).length > 0;
  const level = between(levelOfC(arrested, residents), unknown ? "I" : levelOfC(arrested, residents));
  return { ...levelled(arrested, residents, level), open: level === "open" };
};

const levelOfD = (plants: number, areaM2: number): Level => {
  if (plants >= 3000 || areaM2 >= 750) return "I";
  if (plants >= 500 || areaM2 >= 125) return "II";
  return plants > 0 || areaM2 > 0 ? "III" : null;
};
const d = (book: Book): Part & { readonly open: boolean } => {
  const cases = casesWithin(book, year(book));
  const plants = sum(cases.map((one) => one.plants));
  const areaM2 = sum(cases.map((one) => one.areaM2));
  const uncounted = (one: Row<"incident">): boolean => one.act === "Trồng cây" && one.plants === "" && one.areaM2 === "";
  const unknown = cases.some(uncounted) || casesWithoutDay(book).some((one) => uncounted(one) || Number(one.plants) > 0 || Number(one.areaM2) > 0);
  const level = between(levelOfD(plants, areaM2), unknown ? "I" : levelOfD(plants, areaM2));
  return { ...levelled(plants, null, level), parts: { areaM2 }, open: level === "open" };
};

const d61 = (book: Book): Part => {
  const on = deadline(book);
  const managed = afterRehabOn(book, on);
  const treated = addictsOn(book, on).filter((row) => !isHeldRow(row) && (row.rehabForm === substitution || row.rehabForm === homeRehab) && inRehabOn(row, on));
  const isExcused = (row: Listed): boolean => [...managed, ...treated].some((other) => areOnePerson(other, row));
  const living = personsOn(book).map((rows) => rowsHere(book, rows)).filter((rows) => rows.length > 0 && !rows.some(isExcused));
  const isSure = living.some((rows) => rows.some(isPlaced));
  return { numerator: living.length, denominator: null, verdict: living.length === 0 ? "met" : isSure ? "notMet" : "undetermined" };
};

const residents = ["Người nghiện", "SDTP", "Ngáo đá"];
const d62 = (book: Book): Part => {
  const cases = casesWithin(book, year(book));
  const undated = casesWithoutDay(book);
  const wanted = (book.incident ?? []).filter(({ wantedHiding }) => wantedHiding === "Có");
  const byResidents = cases.filter((one) => one.wantedHiding !== "Có" && residents.includes(one.perpetratorGroup));
  const open = [...cases.filter(({ perpetratorGroup }) => !residents.includes(perpetratorGroup)), ...undated].filter(({ wantedHiding }) => wantedHiding !== "Có");
  return noneOf(wanted.length + byResidents.length, open.length);
};

const d63 = (book: Book): Part => {
  const active = spots(book).filter((spot) => isActiveSpot(spot, deadline(book)));
  return noneOf(active.filter(isUseSpot).length, active.filter(({ spotKind }) => spotKind === "").length);
};

const order = ["III", "II", "I"];
const reaches = (level: Level, least: AreaLevel): boolean => level !== null && order.indexOf(level) >= order.indexOf(least);

/** Điểm đ, by the levels of a to d. */
const routeLevel = (levels: readonly Level[], onRoute: boolean): Level => {
  if (!onRoute) return null;
  if (levels.filter((level) => reaches(level, "II")).length >= 2) return "I";
  return levels.filter((level) => reaches(level, "III")).length >= 2 ? "II" : null;
};

const classOf = (levels: readonly Level[], onRoute: boolean, drugFree: boolean): AreaClass => {
  if (drugFree) return "drugFree";
  const route = routeLevel(levels, onRoute);
  const withRoute = [...levels, route];
  if (withRoute.filter((level) => reaches(level, "I")).length >= 3) return "I";
  if (withRoute.filter((level) => reaches(level, "II")).length >= 3) return "II";
  return levels.includes("III") ? "III" : "unclassified";
};

/** Every way an open part may turn out. */
const worlds = (open: readonly (readonly Level[])[]): Level[][] => {
  let found: Level[][] = [[]];
  for (const choices of open) found = found.flatMap((begun) => choices.map((level) => [...begun, level]));
  return found;
};

const needing = <P extends Part>(registers: readonly unknown[], missing: P, decided: () => P): P => (registers.includes(null) ? missing : decided());

export const qd28 = (book: Book): Parts => {
  const unclassed = { ...levelled(null, null, null), open: true };
  const graded = {
    a: needing([book.addict, book.user], unclassed, () => a(book)),
    b: needing([book.hotspot], unclassed, () => b(book)),
    c: needing([book.incident], unclassed, () => c(book)),
    d: needing([book.incident], unclassed, () => d(book)),
  };
  const conditions = [
    needing([book.addict, book.user, book.postRehab], undetermined(), () => d61(book)),
    needing([book.incident], undetermined(), () => d62(book)),
    needing([book.hotspot], undetermined(), () => d63(book)),
  ];
  const levels = worlds(Object.values(graded).map(({ level, open }) => (open ? [null, "III", "II", "I"] : [level as Level])));
  const routes = book.parameters.onKeyRoute === "" ? [true, false] : [book.parameters.onKeyRoute !== "Không"];
  const frees = conditions.some(({ verdict }) => verdict === "notMet") ? [false] : conditions.every(({ verdict }) => verdict === "met") ? [true] : [true, false];
  const ways = levels.flatMap((each) => routes.map((onRoute) => ({ each, onRoute })));
  const routed = [...new Set(ways.map(({ each, onRoute }) => routeLevel(each, onRoute)))];
  const classes = [...new Set(ways.flatMap(({ each, onRoute }) => frees.map((free) => classOf(each, onRoute, free))))];
  const [d61Part, d62Part, d63Part] = conditions as [Part, Part, Part];
  return {
    a: graded.a,
    b: graded.b,
    c: graded.c,
    d: graded.d,
    route: { numerator: null, denominator: null, verdict: null, level: routed.length === 1 ? (routed[0] ?? null) : null },
    class: { numerator: null, denominator: null, verdict: null, level: classes.length === 1 ? (classes[0] ?? null) : null },
    "d6.1": d61Part,
    "d6.2": d62Part,
    "d6.3": d63Part,
  };
};
