import type { CellValue } from "../../model/sheetGrid";
import type { OpenCell, PutSheet } from "../../model/writePlan";

/** The name of a row of the sheet; a row that gets none is named by its place among the unnamed. */
export interface RowName {
  readonly row: number;
  readonly name: string;
}

/** Name of the row with the headings, and of the one whose hidden text is the stamp. */
export const headingRow = "headings";
export const stampRow = "stamp";

const hiddenWidth = 8;

const memoOf = (row: readonly CellValue[], columns: readonly number[]): string => {
  const own = columns.flatMap((column) => (row[column - 1] === "" || row[column - 1] === undefined ? [] : [[String(column), String(row[column - 1])]]));
  return own.length === 0 ? "" : JSON.stringify(Object.fromEntries(own));
};

/** All headings, by which a later version with other columns tells which of them we wrote. */
const headingsMemo = (row: readonly CellValue[]): string => JSON.stringify(Object.fromEntries(row.map((heading, index) => [String(index + 1), String(heading)])));

/** A planned sheet whose `cells` are open to people, with the two hidden columns by which their texts are found again. */
export const withOpenCells = (sheet: PutSheet, names: readonly RowName[], cells: readonly OpenCell[], stamp: string): PutSheet => {
  const { content } = sheet;
  const printed = content.columnWidths.length;
  const nameOf = new Map([...names].reverse().map(({ row, name }) => [row, name]));
  const openIn = new Map<number, number[]>();
  for (const { row, column } of cells) openIn.set(row, [...(openIn.get(row) ?? []), column]);
  let unnamed = 0;
  const values = content.values.map((row, index) => {
    const name = nameOf.get(index + 1) ?? `~${String((unnamed += 1))}`;
    const memo = name === headingRow ? headingsMemo(row) : memoOf(row, openIn.get(index + 1) ?? []);
    return [...row, name, name === stampRow ? stamp : memo];
  });
  return {
    ...sheet,
    content: { ...content, values, columnWidths: [...content.columnWidths, hiddenWidth, hiddenWidth], hiddenColumns: [printed + 1, printed + 2] },
    kept: { row: 1, column: 1, rows: values.length, columns: printed + 2 },
    open: { cells, nameColumn: printed + 1, headingRow },
  };
};
