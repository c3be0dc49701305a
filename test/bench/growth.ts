import { collectFacts, type Facts } from "../../src/core/facts/facts";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate } from "../../src/core/model/localDate";
import type { CellValue } from "../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { columnsOf, listRegisterIds } from "../../src/core/registers/registry";
import { ruleFamilies } from "../../src/core/rules";
import type { RuleFamily } from "../../src/core/rules/kernel/rule";
import { runRules } from "../../src/core/rules/kernel/runRules";
import { day, sheetsOf, type RegisterSheets } from "../support/registerSheets";

const firstDay = day("01/01/2025");
const families: readonly RuleFamily[] = ruleFamilies;

/** Cells of record `index`: the same people in every list, every seventh twice, every ninth without a number. */
const record = (index: number): Readonly<Record<string, CellValue>> => {
  const person = index % 7 === 0 ? Math.floor(index / 2) : index;
  const on = firstDay + (index % 300);
  return {
    fullName: `Lò Văn ${String.fromCharCode(65 + (person % 26))}${String.fromCharCode(97 + (Math.floor(person / 26) % 26))}`,
    birth: 1960 + (person % 45),
    sex: person % 5 === 0 ? "Nữ" : "Nam",
    personalId: index % 9 === 0 ? "" : `0380${String(60 + (person % 40))}${String(person).padStart(6, "0")}`,
    hamlet: `Bản ${String(person % 24)}`,
    position: person % 3 === 0 ? "Trại giam" : "Ngoài cộng đồng",
    dossier: person % 10 === 0 ? "Chưa lập" : "Đã lập",
    rehabForm: person % 4 === 0 ? "Cai bắt buộc" : "Methadone",
    testedOn: on, lastTestedOn: on, regularTestedOn: on, surpriseTestedOn: on, listedOn: on, foundOn: on, completedOn: on,
    result: person % 20 === 0 ? "Dương tính" : "Âm tính",
    testResult: person % 20 === 0 ? "Dương tính" : "Âm tính",
    householdCode: `H${String(person)}`,
    head: `Lò Văn ${String(person)}`,
    residence: "Thường trú",
    signed: person % 10 === 0 ? "Chưa ký" : "Đã ký",
    unit: `Tổ ANXH ${String(person % 500)}`,
    name: `Cơ sở ${String(person)}`,
    heldOn: on, occurredOn: on, identifiedOn: on,
  };
};

/** A workbook with `rows` records in every register. */
const everyRegister = (rows: number): RegisterSheets => {
  const sheets = listRegisterIds.map((register) => {
    const fields = Object.keys(columnsOf(register));
    const own = (index: number): Readonly<Record<string, CellValue>> => Object.fromEntries(Object.entries(record(index)).filter(([field]) => fields.includes(field)));
    return [register, Array.from({ length: rows }, (_, index) => own(index))] as const;
  });
  return { ...Object.fromEntries(sheets), parameters: { population: 20_000, householdTotal: rows, addictBaseline: 10, userBaseline: 10 }, hamlets: Array.from({ length: 24 }, (_, index) => `Bản ${String(index)}`) };
};

const factsOf = (rows: number): Facts => {
  const asOf = parseIsoDate("2025-12-20");
  if (asOf === null) throw new RangeError("No such day.");
  const workbook = runNow(parseWorkbook({ sheets: sheetsOf(everyRegister(rows)), uses1904Dates: false, state: null }, 2025));
  return collectFacts(workbook, { asOf, proposedOn: parseIsoDate("2025-12-15"), registeredOn: parseIsoDate("2025-01-15"), asOfSource: "given" });
};

/** How a rule's time grew with the rows. */
export interface Growth {
  readonly rule: string;
  readonly smallMs: number;
  readonly largeMs: number;
}

export interface GrowthFigures {
  readonly rules: readonly Growth[];
  readonly allSmallMs: number;
  readonly allLargeMs: number;
}

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Every rule family alone on `rows` and on `4 * rows` records a register, the shared indexes built beforehand. */
export const measureGrowth = (rows: number): GrowthFigures => {
  const [small, large] = [factsOf(rows), factsOf(4 * rows)];
  const all = (facts: Facts): number => timed(() => runNow(runRules(families, facts)));
  const [allSmallMs, allLargeMs] = [all(small), all(large)];
  const rules = families.map((family): Growth => {
    const alone = (facts: Facts): number => Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => runNow(runRules([family], facts)))));
    return { rule: family.words, smallMs: alone(small), largeMs: alone(large) };
  });
  return { rules, allSmallMs, allLargeMs };
};
