import { runNow } from "../../src/core/model/job";
import type { SheetGrid } from "../../src/core/model/sheetGrid";
import { parseWorkbook, type ParsedWorkbook } from "../../src/core/parse/parseWorkbook";
import type { RegisterTable } from "../../src/core/parse/registerTable";
import type { CorpusCase } from "./cases";
import type { LaidOut } from "./laidOut";

export const parse = (sheets: readonly SheetGrid[]): ParsedWorkbook => runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025));

/** How a workbook was read against how it was laid out. A question: nothing was taken on the sheet, so nobody is misled. */
export interface Verdict {
  readonly heading: "right" | "question" | "wrong";
  /** What is not as laid out although the heading row is right. */
  readonly faults: readonly string[];
}

const faultsOf = (table: RegisterTable, laidOut: LaidOut, workbook: ParsedWorkbook): string[] => {
  const faults: string[] = [];
  const columns = Object.fromEntries(table.located.columns);
  for (const field of new Set([...Object.keys(columns), ...Object.keys(laidOut.columns)])) {
    if (columns[field] !== laidOut.columns[field]) faults.push(`column ${field}: ${String(columns[field])} instead of ${String(laidOut.columns[field])}`);
  }
  const expected = laidOut.records.map(({ row }) => row);
  const wrongRows = [...table.recordRows.filter((row) => !expected.includes(row)), ...expected.filter((row) => !table.recordRows.includes(row))];
  if (wrongRows.length > 0) return [...faults, `rows ${wrongRows.join(", ")}`];
  const entries = (workbook.entries.get(table.register) ?? []).filter((entry) => entry.table === table);
  const hamlets = entries.map(({ hamletText }) => hamletText);
  for (const [index, { hamlet, row }] of laidOut.records.entries()) {
    if (hamlets[index] !== hamlet) faults.push(`hamlet of row ${String(row)}: "${hamlets[index] ?? ""}" instead of "${hamlet}"`);
  }
  return faults;
};

const fits = (table: RegisterTable, { sheet, register, headerRow, columns }: LaidOut): boolean => {
  const known = Object.values(columns);
  const left = Math.min(...table.located.columns.values());
  return table.sheet === sheet && table.register === register && table.located.headerRow === headerRow && left >= Math.min(...known) && left <= Math.max(...known);
};

/** Reads a workbook of the corpus and compares. */
export const judge = ({ sheets, laidOut }: CorpusCase): Verdict => {
  const workbook = parse(sheets);
  if (workbook.tables.length === 0) return { heading: "question", faults: [] };
  const found = laidOut.map((one) => workbook.tables.find((table) => fits(table, one)));
  const taken = workbook.tables.filter((table) => !found.includes(table));
  if (taken.length > 0 || found.some((table) => table === undefined)) {
    const shown = workbook.tables.map(({ register, sheet, located }) => `${register} on ${sheet}, heading row ${String(located.headerRow)}`);
    return { heading: "wrong", faults: [`read as ${shown.join("; ")}`] };
  }
  return { heading: "right", faults: laidOut.flatMap((one, index) => (found[index] ? faultsOf(found[index], one, workbook) : [])) };
};
