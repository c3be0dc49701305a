import type { CheckResult } from "../../src/core/model/checkResult";
import { columnLetters } from "../../src/core/model/cellRef";
import type { WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import { looksBlank } from "../../src/core/parse/cells";
import { lastColumnOf, lastRowOf } from "../../src/core/parse/grid";
import type { ParsedWorkbook } from "../../src/core/parse/parseWorkbook";

/**
 * Findings that point nowhere: at a sheet that is not there, at a row that is no record of the finding's register (or,
 * on the parameter sheet, shows nothing), or at a column beyond the sheet. Empty when all is well.
 */
export const strayFindings = ({ sheets }: WorkbookSnapshot, { findings }: CheckResult, workbook: ParsedWorkbook): readonly string[] => {
  const records = new Set(workbook.tables.flatMap(({ sheet, register, recordRows }) => recordRows.map((row) => `${register} ${sheet} ${String(row)}`)));
  return findings.flatMap(({ rule, register, sheet, row, column }): string[] => {
    if (row === null && column === null) return [];
    const at = `${rule} at ${sheet ?? "no sheet"}, ${column ?? ""}${String(row)}`;
    const grid = sheets.find(({ name }) => name === sheet);
    if (!grid) return [`${at}: no such sheet`];
    const columns = Array.from({ length: lastColumnOf(grid) - grid.firstColumn + 1 }, (_, index) => columnLetters(grid.firstColumn + index));
    if (column !== null && !columns.includes(column)) return [`${at}: no such column`];
    if (row === null) return [];
    if (row < grid.firstRow || row > lastRowOf(grid)) return [`${at}: no such row`];
    if ((grid.values[row - grid.firstRow] ?? []).every((value) => looksBlank(value))) return [`${at}: a blank row`];
    return register === "parameters" || records.has(`${register} ${grid.name} ${String(row)}`) ? [] : [`${at}: no record of the register`];
  });
};
