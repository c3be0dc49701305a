import type { HamletListing } from "../../model/parameterForm";
import { opensTotal } from "../../model/typedParameter";
import type { SheetGrid } from "../../model/sheetGrid";
import { cellAt, lastRowOf, textAt } from "../../parse/grid";
import { findHamletColumns, type HamletColumns, type Parameters } from "../../parse/parameters";

/** The list of hamlets, or where it would be added. */
export interface HamletBlock extends HamletColumns {
  readonly hasHeadings: boolean;
  /** Row of the last hamlet; of the headings where there is none. */
  readonly lastRow: number;
}

/** More hamlets than any commune adds at once. */
const mostAdded = 200;

const columnsOf = ({ name, households, people }: HamletColumns): readonly number[] => [name, households, people].filter((column) => column !== null);

/** Finds the list; a sheet without one gets it beside and under its columns of labels and values, below everything else. */
export const hamletBlock = (grid: SheetGrid, { hamlets, labelColumn }: Parameters): HamletBlock => {
  const found = findHamletColumns(grid);
  if (found !== null) return { ...found, hasHeadings: true, lastRow: found.row + hamlets.length };
  return { row: 0, name: labelColumn, households: labelColumn + 1, people: labelColumn + 2, hasHeadings: false, lastRow: 0 };
};

/** Blank rows below the list; one of them stays blank, unless the line of totals comes next. */
const roomBelow = (grid: SheetGrid, block: HamletBlock): number => {
  const columns = columnsOf(block);
  let next = block.lastRow + 1;
  while (next <= lastRowOf(grid) && columns.every((column) => cellAt(grid, next, column) === "")) next += 1;
  if (next > lastRowOf(grid)) return mostAdded;
  const blank = next - block.lastRow - 1;
  return Math.min(mostAdded, opensTotal(textAt(grid, next, block.name)) ? blank : Math.max(0, blank - 1));
};

export const listHamlets = (grid: SheetGrid, block: HamletBlock): HamletListing => {
  const rows = Array.from({ length: block.lastRow - block.row }, (_, index) => block.row + 1 + index);
  const figure = (row: number, column: number | null) => (column === null ? "" : cellAt(grid, row, column));
  return {
    hasHeadings: block.hasHeadings,
    columns: { households: block.households !== null, people: block.people !== null },
    rows: rows.map((row) => ({ row, name: textAt(grid, row, block.name), households: figure(row, block.households), people: figure(row, block.people) })),
    room: block.hasHeadings ? roomBelow(grid, block) : mostAdded,
  };
};
