import type { RegisterCompleteness, RowsComplete } from "../../../src/core/model/completeness";
import { columnLetters } from "../../../src/core/model/cellRef";
import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { headingOf } from "../../../src/core/plan/exampleSheets";
import { hamletListHeadings, parameterLabels } from "../../../src/core/registers/parameters/columns";
import { columnsOf, registers, type FieldOf, type ListRegisterId } from "../../../src/core/registers/registry";
import { computeCompleteness } from "../../../src/core/reports/completeness/completeness";
import { grid } from "../../support/grid";
import { factsOf, type Cells } from "../../support/workbook";

/** Excel row of the first record of every sheet laid out here: a title, the headings, the records. */
export const firstRow = 3;

/** A parameter sheet with the number of households of each hamlet; "" for a hamlet without one. */
export const parameters = (hamlets: Readonly<Record<string, number | "">>, householdTotal: number | "" = ""): SheetGrid =>
  grid("Tham số", [
    ["Tham số", "Giá trị"],
    [parameterLabels.communeName[0], "Mẫu Sơn"],
    [parameterLabels.unitKind[0], "Xã"],
    [parameterLabels.provinceName[0], "Thanh Hóa"],
    [parameterLabels.householdTotal[0], householdTotal],
    [],
    [hamletListHeadings.name[0], hamletListHeadings.households[0]],
    ...Object.entries(hamlets).map(([name, count]): CellValue[] => [name, count]),
  ]);

/** Records under the standard headings of all fields of the register but those left out. */
export const sheetOf = <R extends ListRegisterId>(register: R, rows: readonly Cells<R>[], without: readonly FieldOf<R>[] = [], name: string = register): SheetGrid => {
  const fields = fieldsOn(register, without);
  return grid(name, [[registers[register].titles[0] ?? ""], fields.map((field) => headingOf(register, field)), ...rows.map((row) => fields.map((field) => row[field] ?? ""))]);
};

const fieldsOn = <R extends ListRegisterId>(register: R, without: readonly FieldOf<R>[]): FieldOf<R>[] =>
  (Object.keys(columnsOf(register)) as FieldOf<R>[]).filter((field) => !without.includes(field));

/** Letters of a field's column on a sheet of `sheetOf`. */
export const columnOf = <R extends ListRegisterId>(register: R, field: FieldOf<R>, without: readonly FieldOf<R>[] = []): string =>
  columnLetters(fieldsOn(register, without).indexOf(field) + 1);

export const completenessOf = (...sheets: readonly SheetGrid[]): readonly RegisterCompleteness[] => runNow(computeCompleteness(factsOf(sheets)));

export const ofRegister = (register: ListRegisterId, ...sheets: readonly SheetGrid[]): RegisterCompleteness => {
  const found = completenessOf(...sheets).find((one) => one.register === register);
  if (found === undefined) throw new Error(`The register ${register} was not found.`);
  return found;
};

/** "expected listed rows complete". */
export const figures = ({ expected, listed, rows, complete }: RowsComplete): string => [expected ?? "?", listed, rows, complete].join(" ");

/** Hamlet → its figures; the rows without a certain one stand under "?". */
export const byHamlet = ({ hamlets }: RegisterCompleteness): Readonly<Record<string, string>> =>
  Object.fromEntries(hamlets.map((one) => [one.hamlet ?? "?", figures(one)]));

/** Field → the rows that lack it, over all hamlets, in order; a sheet that is not the register's first is named. */
export const lacking = ({ register, hamlets }: RegisterCompleteness): Readonly<Record<string, string>> => {
  const rows = new Map<string, string[]>();
  for (const { field, places } of hamlets.flatMap(({ missing }) => missing)) {
    const found = places.flatMap(({ sheet, rows: sheetRows }) => sheetRows.map((row) => (sheet === register ? String(row) : `${sheet} ${String(row)}`)));
    rows.set(field, [...(rows.get(field) ?? []), ...found]);
  }
  return Object.fromEntries([...rows].map(([field, found]) => [field, found.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).join(", ")]));
};

/** "sheet field rows" of the columns that are missing. */
export const columnsLacking = ({ missingColumns }: RegisterCompleteness): readonly string[] => missingColumns.map(({ sheet, field, rows }) => `${sheet} ${field} ${String(rows)}`);
