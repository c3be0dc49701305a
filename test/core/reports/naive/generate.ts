import { Random } from "../../../corpus/random";
import { daysOn, monthsOn } from "../../criteria/naive/days";
import { registerNames } from "../../criteria/naive/book";
import { randomBook } from "../../criteria/naive/generate";
import type { ReportBook, ReportRow } from "./book";
import { acts, convictions, drugs, educations, ethnicities, occupations, outreachForms, sexes, useMethods, written } from "./vocabulary";

/** Births about the limits of the age groups at T, some known by the year alone, some not at all. */
const birth = (random: Random, asOf: string): string => {
  const day = daysOn(monthsOn(asOf, -12 * random.pick([13, 14, 16, 18, 25, 30, 45])), random.int(-1, 1));
  return random.pick([day, day, day, day.slice(0, 4), "1985-03-12", ""]);
};

const useYears = (random: Random, asOf: string): string => {
  const year = Number(asOf.slice(0, 4));
  return random.pick([String(year), String(year - 1), `năm ${String(year - 5)}`, String(year - 10), "3 năm", "", "lâu rồi"]);
};

const arrivals = ["Chuyển đến", "Phát hiện mới", "Tái nghiện", "Trở về từ cơ sở"];

/** The same registers with cells here and there that nobody can read, or not for certain; the naive reading leaves them out. */
export const withDoubts = (book: ReportBook, seed: number): ReportBook => {
  const random = new Random(seed);
  const doubtful = (value: string): string => (random.chance(0.05) ? random.pick(["?", "-", "", "chưa rõ", "31/13/2025", "12/2025", "2025"]) : value);
  const registers = registerNames.map((register) => [register, book[register]?.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, field === "ordinal" ? value : doubtful(value)]))) ?? null]);
  return { ...book, ...(Object.fromEntries(registers) as Omit<ReportBook, "parameters" | "hamlets">) };
};

/** Registers of a random commune with all the columns of the tables; the same seed gives the same ones. */
export const randomReportBook = (seed: number): ReportBook => {
  const random = new Random(seed + 1_000_000);
  const base = randomBook(seed);
  const { asOf } = base.parameters;
  const pick = (words: Parameters<typeof written>[0]): string => random.pick(written(words));
  const number = (most: number): string => (random.chance(0.2) ? "" : String(random.int(0, most)));
  const person = () => ({ birth: birth(random, asOf), sex: pick(sexes), ethnicity: pick(ethnicities), education: pick(educations), occupation: pick(occupations), convictions: pick(convictions) });
  const users = () => ({ ...person(), drug: pick(drugs), useMethod: pick(useMethods) });
  const change = <T extends { readonly removedOn: string; readonly removalReason: string }>(row: T): T => (row.removedOn === "" && random.chance(0.2) ? { ...row, removalReason: random.pick(arrivals) } : row);
  /** Concluded at the limit of a new finding. */
  const concluded = (row: ReportRow<"addict">): ReportRow<"addict"> => (row.listedOn !== "" && random.chance(0.3) ? { ...row, conclusionOn: daysOn(row.listedOn, random.pick([0, 1, -31, -32])) } : row);
  /** Some who left come again: on the same day, the next, or later. */
  const again = (row: ReportRow<"addict">): readonly ReportRow<"addict">[] => {
    if (row.removedOn === "" || random.chance(0.4)) return [row];
    return [row, { ...row, listedOn: daysOn(row.removedOn, random.pick([0, 0, 1, 40])), removedOn: random.pick(["", daysOn(row.removedOn, 60)]), removalReason: random.pick(["", "Chuyển nơi cư trú"]) }];
  };
  const addicts = base.addict?.flatMap((row) => again(concluded({ ...change(row), ...users(), startedUsing: useYears(random, asOf) })));
  const hamletGroups = (): string => random.pick(["Tổ 1", "Tổ 2", "2", "Tổ ANXH 03", "", ""]);
  const hasGroups = random.chance(0.7);
  return {
    ...base,
    addict: addicts ?? null,
    user: base.user && base.user.map((row) => ({ ...change(row), ...users() })),
    postRehab: base.postRehab && base.postRehab.map((row) => ({ ...change(row), ...person() })),
    household: base.household && base.household.map((row) => ({ ...row, securityGroup: hasGroups ? hamletGroups() : "" })),
    outreach: base.outreach && base.outreach.map((row) => ({ ...row, outreachForm: pick(outreachForms), sessions: number(3), people: number(200), leaflets: number(100) })),
    incident: base.incident && base.incident.map((row) => ({ ...row, act: pick(acts) })),
  };
};
