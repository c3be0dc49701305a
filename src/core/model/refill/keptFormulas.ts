import type { PutSheet, SheetContent } from "../writePlan";
import { cellAt, type StandingSheet } from "./standing";

/** Texts and whatever names another sheet, which stay; else a cell of this sheet, its row last. */
const references = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\p{N}_.]*!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?)(\d+)(?![\p{L}\p{N}_.(])/gu;

/** A formula whose rows from `first` on moved by so many, as Excel has it where rows above them come or go. */
export const shiftRows = (formula: string, first: number, by: number): string =>
  by === 0 ? formula : formula.replace(references, (whole, column: string | undefined, row: string | undefined) => (column === undefined || Number(row) < first ? whole : `${column}${String(Number(row) + by)}`));

/**
 * A planned sheet whose kept rows are those that stand, with the formulas that people have in them. A block of another
 * size is another table: there the values stay alone.
 */
export const withKeptFormulas = (operation: PutSheet, standing: StandingSheet): PutSheet => {
  const { kept = null, content } = operation;
  const { block } = standing;
  if (kept === null || kept.rows !== block.rows || kept.columns !== block.columns) return operation;
  const by = kept.row - block.row;
  const found = Array.from({ length: kept.rows * kept.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / kept.columns), index % kept.columns];
    return { row: kept.row + row, column: kept.column + column, cell: cellAt(standing, block.row + row, block.column + column) };
  });
  const formulas = found.flatMap(({ row, column, cell: { formula } }) => (formula === null ? [] : [{ row, column, formula: shiftRows(formula, block.row, by) }]));
  const styles: SheetContent["styles"] = found
    .filter(({ cell }) => cell.formula !== null && cell.format !== "General")
    .map(({ row, column, cell }) => ({ style: { numberFormat: cell.format }, areas: [{ row, column, rows: 1, columns: 1 }] }));
  return formulas.length === 0 ? operation : { ...operation, content: { ...content, formulas: [...(content.formulas ?? []), ...formulas], styles: [...content.styles, ...styles] } };
};
