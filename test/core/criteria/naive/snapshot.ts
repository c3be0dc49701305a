import type { CellValue, SheetGrid, WorkbookSnapshot } from "../../../../src/core/model/sheetGrid";
import { columnsOf, type FieldOf } from "../../../../src/core/registers/registry";
import { serial } from "../../../support/grid";
import { parameterSheet, registerSheet, type Cells } from "../../../support/workbook";
import { fields, registerNames, type Book, type RegisterName } from "./book";

const cellOf = (register: RegisterName, field: string, value: string): CellValue => {
  if (value === "") return "";
  const kind = columnsOf(register)[field]?.kind;
  if (kind === "date") return serial(value);
  return kind === "number" ? Number(value) : value;
};

const sheetOf = (book: Book, register: RegisterName): SheetGrid[] => {
  const rows = book[register];
  if (rows === null) return [];
  const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, cellOf(register, field, value)])) as Cells<typeof register>);
  return [registerSheet(register, fields[register] as readonly FieldOf<typeof register>[] as readonly never[], cells)];
};

const dates = ["registeredOn", "proposedOn", "asOf", "windowFrom", "windowTo"];
const figures = ["population", "householdTotal", "addictBaseline", "userBaseline", "casesLastYear", "addictsLastYear", "newsLastYear"];

/** The parameter sheet with its hamlets. */
export const parametersOf = (book: Pick<Book, "parameters" | "hamlets">): SheetGrid => {
  const cells = Object.entries(book.parameters).map(([name, value]): [string, CellValue] => {
    if (value === "") return [name, ""];
    if (dates.includes(name)) return [name, serial(value)];
    return [name, figures.includes(name) ? Number(value) : value];
  });
  return parameterSheet({ communeName: "Mẫu Sơn", provinceName: "Tỉnh Thử", ...Object.fromEntries(cells) }, book.hamlets);
};

/** The registers as Excel would hand them over. */
export const snapshotOf = (book: Book): WorkbookSnapshot => ({
  sheets: [parametersOf(book), ...registerNames.flatMap((register) => sheetOf(book, register))],
  uses1904Dates: false,
  state: null,
});
