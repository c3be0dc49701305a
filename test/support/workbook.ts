import { collectFacts, type Facts } from "../../src/core/facts/facts";
import type { CheckDates } from "../../src/core/model/checkResult";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate, type LocalDate } from "../../src/core/model/localDate";
import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../src/core/parse/parseWorkbook";
import { columnsOf, registers, type FieldOf, type ListRegisterId } from "../../src/core/registers/registry";
import { parameterLabels } from "../../src/core/registers/parameters/columns";
import { grid } from "./grid";

/** A day written as "2025-12-15"; throws on anything else. */
export const d = (iso: string): LocalDate => {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`no date: ${iso}`);
  return date;
};

/** Cells of a record by field, as Excel holds them. */
export type Cells<R extends ListRegisterId> = Partial<Record<FieldOf<R>, CellValue>>;

/** Lays records out as a sheet with the standard headings of the named fields, records from row 2. */
export const registerSheet = <R extends ListRegisterId>(register: R, fields: readonly FieldOf<R>[], rows: readonly Cells<R>[], name: string = register): SheetGrid => {
  const headings = fields.map((field) => (columnsOf(register)[field]?.headings[0] ?? field).split(" > ").at(-1) ?? "");
  const title = registers[register].titles[0] ?? "";
  return grid(name, [[title], headings, ...rows.map((row) => fields.map((field) => row[field] ?? ""))]);
};

/** Parameter sheet with the given values. */
export const parameterSheet = (values: Partial<Record<keyof typeof parameterLabels, CellValue>>, hamlets: readonly string[] = []): SheetGrid => {
  const names = Object.keys(parameterLabels) as (keyof typeof parameterLabels)[];
  return grid("Tham số", [
    ["TT", "Tham số", "Giá trị"],
    ...names.map((name, index): CellValue[] => [index + 1, parameterLabels[name][0], values[name] ?? ""]),
    [],
    ["TT", "Tên thôn, bản", "Số hộ", "Số nhân khẩu"],
    ...hamlets.map((name, index): CellValue[] => [index + 1, name, 10, 40]),
  ]);
};

export const standardDates: CheckDates = { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15"), asOfSource: "given" };

/** Facts of the given sheets, through the real reader. */
export const factsOf = (sheets: readonly SheetGrid[], dates: Partial<CheckDates> = {}): Facts =>
  collectFacts(runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025)), { ...standardDates, ...dates });
