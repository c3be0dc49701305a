import { groupHeadings, personGroups } from "../../legal/personGroups";
import type { SheetGrid } from "../model/sheetGrid";
import { listRegisterIds, type ListRegisterId } from "../registers/registry";
import { findTerm, looksBlank } from "./cells";
import { matchColumns, rankRegisters, searchedRows, type LocatedRegister } from "./findRegister";
import { cellAt, lastRowOf, textAt } from "./grid";
import { blocksAt, shownHeading, type HeadingBlock } from "./headingBlock";
import { meaningsOf, type HeadingPath } from "./headings";
import { foldText, withoutBrackets } from "./text";

const groupKeys = new Set(groupHeadings.map(foldText));
const personRegisters = listRegisterIds.filter((register) => Object.hasOwn(personGroups, register));
const minCoverage = 0.5;
const minKnownShare = 0.6;
const sampledRows = 400;

const isGroupHeading = (text: string): boolean => groupKeys.has(foldText(text)) || groupKeys.has(foldText(withoutBrackets(text)));

/** The register a row of a mixed list belongs to, by its "Diện"; null when the cell says nothing known. */
export const groupOf = (text: string): ListRegisterId | null => {
  const group = findTerm(text, personGroups);
  return listRegisterIds.find((register) => register === group) ?? null;
};

const isPersonHeading = (path: HeadingPath): boolean => meaningsOf(path).some(({ register }) => personRegisters.includes(register));

const hasName = ({ paths }: HeadingBlock): boolean => [...paths.values()].some((path) => meaningsOf(path).some(({ field }) => field === "fullName"));

/** Groups that stand in a column below the headings; empty when too few cells say a known one. */
const groupsBelow = (grid: SheetGrid, column: number, headerRow: number): readonly ListRegisterId[] => {
  const found = new Set<ListRegisterId>();
  let filled = 0;
  let known = 0;
  const last = Math.min(lastRowOf(grid), headerRow + sampledRows);
  for (let row = headerRow + 1; row <= last; row += 1) {
    if (looksBlank(cellAt(grid, row, column))) continue;
    filled += 1;
    const group = groupOf(textAt(grid, row, column));
    if (group === null) continue;
    known += 1;
    found.add(group);
  }
  return known >= filled * minKnownShare ? personRegisters.filter((register) => found.has(register)) : [];
};

const mixedAt = (grid: SheetGrid, block: HeadingBlock): readonly LocatedRegister[] => {
  const paths = [...block.paths.values()];
  const coverage = paths.filter(isPersonHeading).length / paths.length;
  if (!hasName(block) || coverage < minCoverage) return [];
  for (const [column, path] of block.paths) {
    if (!isGroupHeading(path.at(-1) ?? "")) continue;
    const groups = groupsBelow(grid, column, block.headerRow);
    if (groups.length < 2) continue;
    return groups.map((register) => {
      const { columns, unrecognised } = matchColumns(block, register);
      // A heading one kind of person does not need may be another's: only what nobody knows is unrecognised.
      const unknown = unrecognised.filter((heading) => !paths.some((other) => shownHeading(other) === heading && (isGroupHeading(other.at(-1) ?? "") || isPersonHeading(other))));
      return { register, topRow: block.topRow, headerRow: block.headerRow, columns, unrecognised: unknown, headingColumns: [...block.paths.keys()], score: Math.round(100 * coverage), why: "headings", kindColumn: column };
    });
  }
  return [];
};

const scoreOf = ([first]: readonly LocatedRegister[]): number => first?.score ?? 0;

/**
 * A list of several kinds of persons with a column "Diện": one located register for each kind that stands in it, all on
 * the same rows. Empty when the sheet is none; a test log has such a column too but is a register of its own.
 */
export const findMixedList = (grid: SheetGrid): readonly LocatedRegister[] => {
  const [best] = rankRegisters(grid);
  if (best?.register === "test" && best.isIdentified) return [];
  const last = Math.min(lastRowOf(grid), grid.firstRow + searchedRows - 1);
  let found: readonly LocatedRegister[] = [];
  for (let row = grid.firstRow; row <= last && found.length === 0; row += 1) {
    for (const block of blocksAt(grid, row, last)) {
      const mixed = mixedAt(grid, block);
      // Where a further row of headings leaves no heading less clear, it names more columns.
      if (scoreOf(mixed) >= scoreOf(found)) found = mixed;
    }
  }
  return found;
};
