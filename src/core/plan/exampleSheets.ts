import type { CellValue, SheetGrid } from "../model/sheetGrid";
import { hamletListHeadings, parameterHeadings, parameterLabels } from "../registers/parameters/columns";
import { columnsOf, listRegisterIds, registers, type FieldOf, type ListRegisterId } from "../registers/registry";

/** Cells of a record by field, as Excel holds them; fields left out are blank. */
export type SheetRow<R extends ListRegisterId> = { readonly [F in FieldOf<R>]?: CellValue };

/** Registers of a small workbook. An empty list is a sheet with headings only; a register left out has no sheet. */
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

/**
 * A worked example for the handbook, run as a test: a small workbook in which the rule finds something, and the same
 * put right, in which it finds nothing. Dates stand as people type them. All data are invented.
 */
export interface RuleExample {
  readonly broken: RegisterSheets;
  readonly fixed: RegisterSheets;
  /** As "YYYY-MM-DD"; left out: as-of 20/12/2025, proposal 15/12/2025, registration 15/01/2025. null: not known but from the example's own parameter sheet. */
  readonly dates?: { readonly asOf?: string; readonly proposedOn?: string | null; readonly registeredOn?: string | null };
}

/** Sheet row of the first record of every sheet laid out. */
export const firstRecordRow = 2;

type Cells = Readonly<Record<string, CellValue>>;

/** Cells that make a row a record where an example does not give them: names, codes. */
export type Subject = (register: ListRegisterId, index: number) => Cells;

/** What stands in a small workbook where an example says nothing: names of records and of the commune. */
export interface ExampleFiller {
  readonly subject: Subject;
  readonly parameters: ParameterRows;
}

/** A sheet of plain cells from A1, as the adapter would have read it. Short rows are filled up with blanks. */
export const grid = (name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetGrid> = {}): SheetGrid => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    firstRow: 1,
    firstColumn: 1,
    values: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? "")),
    hiddenRows: new Set(),
    isProtected: false,
    isFiltered: false,
    owned: null,
    statusColumn: null,
    tables: [],
    ...more,
  };
};

/** The heading of a column as a sheet laid out here has it. */
export const headingOf = (register: ListRegisterId, field: string): string => {
  const headings = columnsOf(register)[field]?.headings ?? [];
  const heading = headings.find((text) => !text.includes(">"));
  if (heading === undefined) throw new Error(`${register}.${field} has no heading that stands alone.`);
  return heading;
};

const registerSheet = (name: string, register: ListRegisterId, rows: readonly Cells[], without: readonly string[], subjectOf: Subject): SheetGrid => {
  const fields = Object.keys(columnsOf(register)).filter((field) => !without.includes(field));
  const unknown = [...new Set(rows.flatMap(Object.keys)), ...without].filter((field) => !(field in columnsOf(register)));
  if (unknown.length > 0) throw new Error(`The register ${register} has no field ${unknown.join(", ")}.`);
  const records = rows.map((row, index) => {
    const cells: Cells = { ...subjectOf(register, index), ...row };
    return fields.map((field) => cells[field] ?? "");
  });
  return grid(name, [fields.map((field) => headingOf(register, field)), ...records]);
};

const parameterSheet = (given: ParameterRows, hamlets: readonly string[]): SheetGrid => {
  const lines = (Object.keys(parameterLabels) as (keyof typeof parameterLabels)[])
    .filter((name) => name in given)
    .map((name) => [parameterLabels[name][0], given[name] ?? ""]);
  const list = hamlets.length === 0 ? [] : [[], [hamletListHeadings.name[0], hamletListHeadings.households[0]], ...hamlets.map((name) => [name, 20])];
  return grid(parameterHeadings.label[0], [[parameterHeadings.label[0], parameterHeadings.value[0]], ...lines, ...list]);
};

const registerSheets = (rows: SheetRows, without: RegisterSheets["without"], suffix: string, subjectOf: Subject, { hidden, tableRecords }: Pick<RegisterSheets, "hidden" | "tableRecords"> = {}): SheetGrid[] =>
  listRegisterIds.flatMap((register) => {
    const records: readonly Cells[] | undefined = rows[register];
    const name = `${registers[register].titles[0] ?? register}${suffix}`;
    const hiddenRows = new Set((hidden?.[register] ?? []).map((record) => record + firstRecordRow - 1));
    if (records === undefined) return [];
    const sheet = registerSheet(name, register, records, without?.[register] ?? [], subjectOf);
    const inside = tableRecords?.[register];
    const tables = inside === undefined ? [] : [{ firstRow: 1, lastRow: firstRecordRow - 1 + inside, firstColumn: 1, lastColumn: sheet.values[0]?.length ?? 1 }];
    return [{ ...sheet, hiddenRows, tables }];
  });

/** Lays registers out as sheets: declared headings in row 1, the records from row 2. */
export const layOutSheets = ({ parameters, hamlets, further, without, hidden, tableRecords, ...rows }: RegisterSheets, { subject: subjectOf, parameters: named }: ExampleFiller): SheetGrid[] => [
  ...registerSheets(rows, without, "", subjectOf, { ...(hidden ? { hidden } : {}), ...(tableRecords ? { tableRecords } : {}) }),
  ...registerSheets(further ?? {}, without, " (2)", subjectOf),
  ...(parameters === undefined ? [] : [parameterSheet({ ...named, ...parameters }, hamlets ?? [])]),
];
