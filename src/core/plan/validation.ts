import { columnNumber, maxRow } from "../model/cellRef";
import type { RegisterSummary } from "../model/checkResult";
import type { SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { TemplateWords } from "../model/validation";
import type { AddValidation } from "../model/writePlan";
import { looksBlank } from "../parse/cells";
import { cellAt, lastRowOf } from "../parse/grid";
import { columnRules, validationOf } from "./validationRules";

/** Blank rows below the records that are made ready too, and the rows that are kept or given a rule together. */
export const rowsBelow = 200;

/** First row below the records with anything in the register's columns: a total, a footer, another list. */
const nextContent = (grid: SheetGrid, after: number, columns: readonly number[]): number => {
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  for (let row = after + 1; row <= Math.min(lastRowOf(grid), after + 2 * rowsBelow); row += 1) {
    for (let column = first; column <= last; column += 1) {
      if (!looksBlank(cellAt(grid, row, column))) return row;
    }
  }
  return maxRow + 1;
};

/** Last row with a rule: at least `rowsBelow` below the records, whole blocks from the heading on, before any content. */
const lastValidatedRow = (register: RegisterSummary, grid: SheetGrid): number => {
  const records = register.lastRow ?? register.headerRow;
  const blocks = Math.ceil((records + rowsBelow - register.headerRow) / rowsBelow);
  const content = nextContent(grid, records, Object.values(register.columns).map(columnNumber));
  return Math.min(register.headerRow + blocks * rowsBelow, content - 1, maxRow);
};

/**
 * Rules for the recognised columns of a clerk's register, from below its headings to `rowsBelow` rows below its
 * records. They ask and do not refuse: the clerk's own marks and dates typed as text stay possible. Null when the
 * sheet is not in the snapshot, or no column can be given a rule.
 */
export const planValidation = (snapshot: WorkbookSnapshot, register: RegisterSummary, words: TemplateWords): AddValidation | null => {
  const grid = snapshot.sheets.find(({ name }) => name === register.sheet);
  const rules = columnRules(register);
  if (grid === undefined || rules.length === 0) return null;
  const lastRow = lastValidatedRow(register, grid);
  if (lastRow <= register.headerRow) return null;
  return {
    kind: "addValidation",
    sheet: register.sheet,
    headerRow: register.headerRow,
    lastRow,
    blockRows: rowsBelow,
    columns: rules.map(({ column, rule }) => {
      const number = columnNumber(column);
      return { column: number, heading: cellAt(grid, register.headerRow, number) ?? "", validation: validationOf(rule, "warning", words) };
    }),
  };
};
