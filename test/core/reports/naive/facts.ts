import { collectFacts, type Facts } from "../../../../src/core/facts/facts";
import { runNow } from "../../../../src/core/model/job";
import type { LocalDate } from "../../../../src/core/model/localDate";
import type { CellValue, SheetGrid } from "../../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../../src/core/parse/parseWorkbook";
import { columnsOf, registers } from "../../../../src/core/registers/registry";
import { grid, serial } from "../../../support/grid";
import { registerNames, type RegisterName } from "../../criteria/naive/book";
import { parametersOf } from "../../criteria/naive/snapshot";
import { fieldsOf, type ReportBook } from "./book";

const cellOf = (register: RegisterName, field: string, value: string): CellValue => {
  if (value === "") return "";
  const kind = columnsOf(register)[field]?.kind;
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(value) ? serial(value) : value;
  return kind === "number" && /^\d+$/.test(value) ? Number(value) : value;
};

const sheetOf = (book: ReportBook, register: RegisterName): readonly SheetGrid[] => {
  const rows: readonly Readonly<Record<string, string>>[] | null = book[register];
  if (rows === null) return [];
  const fields = fieldsOf(register);
  const headings = fields.map((field) => (columnsOf(register)[field]?.headings[0] ?? field).split(" > ").at(-1) ?? "");
  return [grid(register, [[registers[register].titles[0] ?? ""], headings, ...rows.map((row) => fields.map((field) => cellOf(register, field, row[field] ?? "")))])];
};

const dayOf = (written: string): LocalDate | null => (written === "" ? null : (written as LocalDate));

/** The registers as our reader understands them. */
export const factsOfBook = (book: ReportBook): Facts => {
  const sheets = [parametersOf(book), ...registerNames.flatMap((register) => sheetOf(book, register))];
  const { asOf, proposedOn, registeredOn } = book.parameters;
  const dates = { asOf: asOf as LocalDate, proposedOn: dayOf(proposedOn), registeredOn: dayOf(registeredOn), asOfSource: "given" } as const;
  return collectFacts(runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, Number(asOf.slice(0, 4)))), dates);
};
