import { columnLetters } from "../core/model/cellRef";
import type { Area } from "../core/model/writePlan";

/** Excel refuses addresses above 8,192 characters (office-js issue 5198); some room is left for what it adds. */
export const maxAddressLength = 7_800;

/** "B2:D9" for a rectangle, "B2" for a single cell. All arguments are 1-based and inclusive. */
export const rectangle = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string => {
  const start = `${columnLetters(firstColumn)}${firstRow}`;
  const end = `${columnLetters(lastColumn)}${lastRow}`;
  return start === end ? start : `${start}:${end}`;
};

export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  rectangle(row, column, row + rows - 1, column + columns - 1);

/** A formula that refers to an area of one sheet, absolute: ='Sheet name'!$B$2:$D$9. */
export const areaReference = (sheet: string, { row, column, rows, columns }: Area): string => {
  const start = `$${columnLetters(column)}$${row}`;
  const end = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return `='${sheet.replaceAll("'", "''")}'!${start === end ? start : `${start}:${end}`}`;
};

/** A formula that refers to cells of one column of a sheet, absolute. */
export const reference = (sheet: string, column: number, firstRow: number, lastRow: number): string =>
  areaReference(sheet, { row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });

/** Consecutive rows, 1-based and inclusive. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Joins rows (any order, repeats allowed) into runs of consecutive rows, top to bottom. */
export const rowRuns = (rows: Iterable<number>): RowRun[] => {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
};

/** Packs addresses into comma-separated lists that Excel accepts. */
export const packAddresses = (addresses: readonly string[]): string[] => {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + 1 + address.length <= maxAddressLength) {
      lists[lists.length - 1] = `${list},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
};
