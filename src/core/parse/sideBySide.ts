import type { SheetGrid } from "../model/sheetGrid";
import { registers } from "../registers/registry";
import { certainRegister, rankRegisters, type LocatedRegister } from "./findRegister";
import { lastColumnOf, textsOfRow } from "./grid";
import type { HeadingBlock } from "./headingBlock";

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

/** Columns that could begin a further register: nothing stands left of them in any row of the headings. */
const gapsIn = (grid: SheetGrid, { topRow, headerRow }: HeadingBlock): readonly number[] => {
  const filled = new Set<number>();
  for (let row = topRow; row <= headerRow; row += 1) for (const column of textsOfRow(grid, row).keys()) filled.add(column);
  const gaps: number[] = [];
  for (let column = Math.min(...filled) + 1; column <= lastColumnOf(grid); column += 1) if (!filled.has(column - 1)) gaps.push(column);
  return gaps;
};

const namesSubject = ({ register, columns }: LocatedRegister): boolean => registers[register].subject.some((field) => columns.has(field));

interface Cut {
  readonly left: SheetPart;
  readonly right: SheetPart;
  /** Headings that both parts make sense of. */
  readonly known: number;
}

const partOf = (grid: SheetGrid): SheetPart | null => {
  const located = certainRegister(rankRegisters(grid));
  return located && namesSubject(located) ? { grid, located } : null;
};

/** The cut that makes sense of most headings; null when none leaves a register on both sides. */
const bestCut = (grid: SheetGrid, gaps: readonly number[]): Cut | null => {
  let best: Cut | null = null;
  for (const gap of gaps) {
    const left = partOf(sliceColumns(grid, grid.firstColumn, gap - 1));
    const right = left && partOf(sliceColumns(grid, gap, lastColumnOf(grid)));
    if (!left || !right) continue;
    const known = left.located.columns.size + right.located.columns.size;
    if (!best || known > best.known) best = { left, right, known };
  }
  return best;
};

/** Headings that a cut must make sense of beyond those that the sheet as one register knows. */
const minGain = 2;

/**
 * Two or more registers side by side: cut at a blank column, each part a register by itself with a subject of its own.
 * A register with blank columns between its own ones is not cut: its parts know no more headings than the whole.
 */
export const splitSideBySide = (grid: SheetGrid): readonly SheetPart[] => {
  const whole = rankRegisters(grid)[0];
  if (!whole?.isIdentified) return [];
  const best = bestCut(grid, gapsIn(grid, whole.block));
  if (!best || best.known < whole.columns.size + minGain) return [];
  return [best.left, best.right].flatMap((part) => {
    const further = splitSideBySide(part.grid);
    return further.length > 0 ? further : [part];
  });
};
