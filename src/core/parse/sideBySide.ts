import type { SheetGrid } from "../model/sheetGrid";
import { registers } from "../registers/registry";
import { certainRegister, rankRegisters, type LocatedRegister } from "./findRegister";
import { lastColumnOf, textsOfRow } from "./grid";

/** A part of a sheet with the register that stands on it. */
export interface SheetPart {
  readonly grid: SheetGrid;
  readonly located: LocatedRegister;
}

/** The sheet from column `from` to column `to`, at its true addresses. */
const sliceColumns = (grid: SheetGrid, from: number, to: number): SheetGrid => ({
  ...grid,
  firstColumn: from,
  values: grid.values.map((row) => row.slice(from - grid.firstColumn, to - grid.firstColumn + 1)),
});

/** Columns that could begin a second register: nothing stands left of them in any heading row of the first one. */
const gapsIn = (grid: SheetGrid, located: LocatedRegister): readonly number[] => {
  const filled = new Set<number>();
  for (let row = located.topRow; row <= located.headerRow; row += 1) for (const column of textsOfRow(grid, row).keys()) filled.add(column);
  const gaps: number[] = [];
  for (let column = Math.min(...filled) + 1; column <= lastColumnOf(grid); column += 1) if (!filled.has(column - 1)) gaps.push(column);
  return gaps;
};

const namesSubject = ({ register, columns }: LocatedRegister): boolean => registers[register].subject.some((field) => columns.has(field));

/**
 * Two or more registers side by side: cut at a blank column, each part a register by itself with a subject of its own.
 * A register with blank columns between its own ones is not cut, since its right part names no subject.
 */
export const splitSideBySide = (grid: SheetGrid): readonly SheetPart[] => {
  const whole = rankRegisters(grid)[0];
  if (!whole) return [];
  const anchor = certainRegister([whole]);
  if (!anchor) return [];
  for (const gap of gapsIn(grid, anchor)) {
    const left = sliceColumns(grid, grid.firstColumn, gap - 1);
    const right = sliceColumns(grid, gap, lastColumnOf(grid));
    const leftRegister = certainRegister(rankRegisters(left));
    const rightRegister = certainRegister(rankRegisters(right));
    if (!leftRegister || !rightRegister || !namesSubject(leftRegister) || !namesSubject(rightRegister)) continue;
    const further = splitSideBySide(right);
    return [{ grid: left, located: leftRegister }, ...(further.length > 0 ? further : [{ grid: right, located: rightRegister }])];
  }
  return [];
};
