import { localDate, monthOf, parseIsoDate, yearOf } from "../../src/core/model/localDate";
import type { CellValue, SheetGrid } from "../../src/core/model/sheetGrid";
import type { PartialDate } from "../../src/core/registers/column";
import { hamletListHeadings, parameterLabels } from "../../src/core/registers/parameters/columns";
import { columnsOf, listRegisterIds, registers, type FieldOf, type ListRegisterId } from "../../src/core/registers/registry";
import { grid } from "./grid";

/** The serial number under which Excel holds a day given as "dd/MM/yyyy". */
export const day = (text: string): number => {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split("/").map(Number);
  if (localDate(year, month, dayOfMonth) === null) throw new RangeError(`${text} is no day.`);
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569;
};

/** A full date ("YYYY-MM-DD") as the reader hands it on. */
export const written = (iso: string): PartialDate => {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`${iso} is no day.`);
  return { year: yearOf(date), month: monthOf(date), date };
};

/** Cells of a record by field, as Excel holds them; fields left out are blank. */
export type SheetRow<R extends ListRegisterId> = { readonly [F in FieldOf<R>]?: CellValue };

/** Registers of a test workbook. An empty list is a sheet with headings only; a register left out has no sheet. */
export type SheetRows = { readonly [R in ListRegisterId]?: readonly SheetRow<R>[] };

type ParameterRows = { readonly [P in keyof typeof parameterLabels]?: CellValue };

/** A small workbook in the words of the fields. */
export interface RegisterSheets extends SheetRows {
  readonly parameters?: ParameterRows;
  /** The list of hamlets on the parameter sheet. */
  readonly hamlets?: readonly string[];
  /** Second sheets of registers. */
  readonly further?: SheetRows;
  /** Columns the sheets lack, by register. */
  readonly without?: { readonly [R in ListRegisterId]?: readonly FieldOf<R>[] };
  /** Records hidden in the first sheets of registers, numbered from 1. */
  readonly hidden?: { readonly [R in ListRegisterId]?: readonly number[] };
  /** How many records of the first sheets of registers stand inside an Excel Table; left out: a plain range. */
  readonly tableRecords?: { readonly [R in ListRegisterId]?: number };
}

/** Sheet row of the first record that `sheetsOf` lays out. */
export const firstRecordRow = 2;

const letters = ["Anh", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm"];

/** What makes a row a record, where a case does not say otherwise; persons of different registers never share a name. */
const subjectOf = (register: ListRegisterId, index: number): Record<string, CellValue> => {
  const name = `Lò Văn ${letters[index % letters.length] ?? ""} ${"I".repeat(1 + Math.floor(index / letters.length))} ${register}`;
  const subjects: Readonly<Record<ListRegisterId, Record<string, CellValue>>> = {
    addict: { fullName: name },
    user: { fullName: name },
    suspect: { fullName: name },
    postRehab: { fullName: name },
    test: { fullName: name },
    household: { householdCode: `H${index + 1}`, head: name },
    hotspot: { name: `Nhà số ${index + 1}` },
    incident: { caseNumber: `V${index + 1}` },
    model: { name: `Mô hình ${index + 1}` },
    outreach: {},
    commitment: { unit: `Đơn vị ${index + 1}` },
    exPrisoner: { fullName: name },
    business: { name: `Cơ sở ${index + 1}` },
    organisation: { name: `Đơn vị ${index + 1}` },
  };
  return { ordinal: index + 1, ...subjects[register] };
};

const headingOf = (register: ListRegisterId, field: string): string => {
  const headings = columnsOf(register)[field]?.headings ?? [];
  const heading = headings.find((text) => !text.includes(">"));
  if (heading === undefined) throw new Error(`${register}.${field} has no heading that stands alone.`);
  return heading;
};

const registerSheet = (name: string, register: ListRegisterId, rows: readonly Readonly<Record<string, CellValue>>[], without: readonly string[]): SheetGrid => {
  const fields = Object.keys(columnsOf(register)).filter((field) => !without.includes(field));
  const unknown = [...new Set(rows.flatMap(Object.keys)), ...without].filter((field) => !(field in columnsOf(register)));
  if (unknown.length > 0) throw new Error(`The register ${register} has no field ${unknown.join(", ")}.`);
  const records = rows.map((row, index) => {
    const cells = { ...subjectOf(register, index), ...row };
    return fields.map((field) => cells[field] ?? "");
  });
  return grid(name, [fields.map((field) => headingOf(register, field)), ...records]);
};

const parameterSheet = (given: ParameterRows, hamlets: readonly string[]): SheetGrid => {
  const rows: ParameterRows = { communeName: "Xã Thử", provinceName: "Tỉnh Thử", unitKind: "Xã", ...given };
  const lines = (Object.keys(parameterLabels) as (keyof typeof parameterLabels)[])
    .filter((name) => name in rows)
    .map((name) => [parameterLabels[name][0], rows[name] ?? ""]);
  const list = hamlets.length === 0 ? [] : [[], [hamletListHeadings.name[0], hamletListHeadings.households[0]], ...hamlets.map((name) => [name, 20])];
  return grid("Tham số", [["Tham số", "Giá trị"], ...lines, ...list]);
};

const registerSheets = (rows: SheetRows, without: RegisterSheets["without"], suffix: string, { hidden, tableRecords }: Pick<RegisterSheets, "hidden" | "tableRecords"> = {}): SheetGrid[] =>
  listRegisterIds.flatMap((register) => {
    const records: readonly Readonly<Record<string, CellValue>>[] | undefined = rows[register];
    const name = `${registers[register].titles[0] ?? register}${suffix}`;
    const hiddenRows = new Set((hidden?.[register] ?? []).map((record) => record + firstRecordRow - 1));
    if (records === undefined) return [];
    const sheet = registerSheet(name, register, records, without?.[register] ?? []);
    const inside = tableRecords?.[register];
    const tables = inside === undefined ? [] : [{ firstRow: 1, lastRow: firstRecordRow - 1 + inside, firstColumn: 1, lastColumn: sheet.values[0]?.length ?? 1 }];
    return [{ ...sheet, hiddenRows, tables }];
  });

/** Lays the registers out as sheets: declared headings in row 1, the records from row 2. */
export const sheetsOf = ({ parameters, hamlets, further, without, hidden, tableRecords, ...rows }: RegisterSheets): SheetGrid[] => [
  ...registerSheets(rows, without, "", { ...(hidden ? { hidden } : {}), ...(tableRecords ? { tableRecords } : {}) }),
  ...registerSheets(further ?? {}, without, " (2)", {}),
  ...(parameters === undefined ? [] : [parameterSheet(parameters, hamlets ?? [])]),
];
