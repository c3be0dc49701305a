import type { SheetChoice } from "../model/mapping";
import type { SheetGrid } from "../model/sheetGrid";
import { columnsOf, listRegisterIds, type ListRegisterId } from "../registers/registry";
import { matchColumns, rankRegisters, searchedRows, type LocatedRegister } from "./findRegister";
import { lastRowOf } from "./grid";
import { blocksAt, headingKey, shownHeading, type HeadingBlock } from "./headingBlock";

const sameHeadingsShare = 0.8;

const keysOf = (block: HeadingBlock): readonly string[] => [...block.paths.values()].map(headingKey);

const overlap = (block: HeadingBlock, headings: readonly string[]): number => {
  const keys = new Set(keysOf(block));
  return headings.length === 0 ? 0 : headings.filter((key) => keys.has(key)).length / headings.length;
};

const allBlocks = (grid: SheetGrid): readonly HeadingBlock[] => {
  const last = Math.min(lastRowOf(grid), grid.firstRow + searchedRows - 1);
  const blocks: HeadingBlock[] = [];
  for (let row = grid.firstRow; row <= last; row += 1) blocks.push(...blocksAt(grid, row, last));
  return blocks;
};

/** The block that shows the headings of the choice, or stands in the heading row the person pointed at. */
const blockOf = (grid: SheetGrid, choice: SheetChoice): HeadingBlock | null => {
  const blocks = allBlocks(grid);
  const pointed = blocks.filter(({ headerRow }) => headerRow === choice.headerRow);
  const candidates = pointed.length > 0 && choice.headings.length === 0 ? pointed : blocks;
  let best: { block: HeadingBlock; share: number } | null = null;
  for (const block of candidates) {
    const share = overlap(block, choice.headings) + (block.headerRow === choice.headerRow ? 0.01 : 0);
    if (!best || share > best.share) best = { block, share };
  }
  if (best && best.share >= sameHeadingsShare) return best.block;
  return pointed.at(-1) ?? null;
};

/** The choice made for a sheet: by its name, else, for a renamed sheet, by its headings. */
export const choiceFor = (grid: SheetGrid, choices: readonly SheetChoice[], sheetNames: ReadonlySet<string>): SheetChoice | null => {
  const named = choices.find(({ sheet }) => sheet === grid.name);
  if (named) return named;
  const orphans = choices.filter(({ sheet, headings }) => !sheetNames.has(sheet) && headings.length > 0);
  if (orphans.length === 0) return null;
  const blocks = allBlocks(grid);
  return orphans.find(({ headings }) => blocks.some((block) => overlap(block, headings) >= sameHeadingsShare)) ?? null;
};

const isListRegister = (id: string): id is ListRegisterId => listRegisterIds.some((register) => register === id);

/** Columns as the person wants them: the automatic reading, changed where they said so. */
const chosenColumns = (block: HeadingBlock, register: ListRegisterId, choice: SheetChoice): { columns: Map<string, number>; unrecognised: string[] } => {
  const { columns } = matchColumns(block, register);
  const wanted = new Map(choice.columns.map(({ headingKey: key, field }) => [key, field] as const));
  for (const [column, path] of block.paths) {
    const field = wanted.get(headingKey(path));
    if (field === undefined) continue;
    for (const [known, at] of columns) if (at === column) columns.delete(known);
    if (field !== null && Object.hasOwn(columnsOf(register), field)) columns.set(field, column);
  }
  const taken = new Set(columns.values());
  return { columns, unrecognised: [...block.paths].filter(([column]) => !taken.has(column)).map(([, path]) => shownHeading(path)) };
};

/** The register a person chose for a sheet, or null when the choice no longer fits anything on it. */
export const locateChosen = (grid: SheetGrid, choice: SheetChoice): LocatedRegister | null => {
  if (choice.register === null || !isListRegister(choice.register)) return null;
  const { register } = choice;
  const block = blockOf(grid, choice) ?? rankRegisters(grid).find((candidate) => candidate.register === register)?.block ?? null;
  if (!block) return null;
  const { columns, unrecognised } = chosenColumns(block, register, choice);
  if (columns.size === 0) return null;
  return { register, topRow: block.topRow, headerRow: block.headerRow, columns, unrecognised, headingColumns: [...block.paths.keys()], score: 100, why: "choice", kindColumn: null };
};
