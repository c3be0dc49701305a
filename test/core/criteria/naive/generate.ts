import { Random } from "../../../corpus/random";
import { registerNames, type Book, type Parameters, type RegisterName, type Row } from "./book";
import { daysOn, monthsOn } from "./days";
import { hamlets, Maker, type Calendar } from "./maker";
import { rows, units } from "./rows";

const calendarOf = (random: Random): Calendar => {
  const proposedOn = random.pick(["2025-12-15", "2025-08-31", "2025-11-10", "2026-01-05", "2026-05-31"]);
  return { proposedOn, asOf: daysOn(proposedOn, random.pick([0, 5, 5, 20, -3])), registeredOn: monthsOn(proposedOn, -random.int(1, 11)) };
};

const parametersOf = (random: Random, calendar: Calendar, residentHomes: number): Parameters => {
  const some = (share: number, value: number | string): string => (random.chance(share) ? String(value) : "");
  const year = Number(calendar.asOf.slice(0, 4));
  const window = random.chance(0.3);
  return {
    population: some(0.95, random.pick([800, 2000, 5000, 8000])),
    householdTotal: some(0.9, random.chance(0.85) ? residentHomes : residentHomes + 1),
    registeredOn: some(0.9, calendar.registeredOn),
    addictBaseline: some(0.9, random.int(0, 15)),
    userBaseline: some(0.9, random.int(0, 15)),
    casesLastYear: some(0.9, random.chance(0.1) ? 20 : random.int(0, 8)),
    addictsLastYear: some(0.9, random.int(0, 15)),
    newsLastYear: some(0.9, random.int(0, 20)),
    proposedOn: some(0.9, calendar.proposedOn),
    asOf: calendar.asOf,
    windowFrom: window ? `${String(year - 1)}-12-15` : "",
    windowTo: window ? `${String(year)}-12-14` : "",
    onKeyRoute: random.chance(0.9) ? random.pick(["Không", "Có", "Nội tỉnh", "Liên tỉnh"]) : "",
  };
};

/** Random registers of a commune; the same seed gives the same ones. */
export const randomBook = (seed: number): Book => {
  const random = new Random(seed);
  const calendar = calendarOf(random);
  const make = new Maker(random, calendar);
  const most = random.pick([2, 4, 8, 25]);
  const register = <R extends RegisterName>(name: R): readonly Row<R>[] | null => {
    if (random.chance(0.04)) return null;
    const count = name === "organisation" ? random.int(0, units.length) : random.chance(0.06) ? 0 : random.int(0, most);
    return Array.from({ length: count }, (_, index) => ({ ordinal: String(index + 1), ...rows[name](make, index) }) as Row<R>);
  };
  const registers = Object.fromEntries(registerNames.map((name) => [name, register(name)])) as Pick<Book, RegisterName>;
  const residentHomes = (registers.household ?? []).filter(({ residence }) => residence.startsWith("Đang cư trú")).length;
  return { ...registers, parameters: parametersOf(random, calendar, residentHomes), hamlets: random.chance(0.9) ? hamlets : [] };
};
