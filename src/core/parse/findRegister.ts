import type { SheetGrid } from "../model/sheetGrid";
import { listRegisterIds, registers, type ListRegisterId } from "../registers/registry";
import { lastRowOf, textsOfRow } from "./grid";
import { meaningsOf, type HeadingPath } from "./headings";
import { foldText } from "./text";

/** Where a register stands on its sheet: the block of heading rows and what each column was taken for. */
export interface LocatedRegister {
  readonly register: ListRegisterId;
  /** First and last heading row; a row of column numbers below is not a heading. */
  readonly topRow: number;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that were not recognised, as shown. */
  readonly unrecognised: readonly string[];
  /** Every column with a heading, recognised or not. */
  readonly headingColumns: readonly number[];
  readonly score: number;
}

/** Heading rows are looked for in the first rows of a sheet only. */
const searchedRows = 200;
const maxHeadingRows = 3;
const minRecognised = 3;
const minCoverage = 0.5;
const minScore = 2;
const titleBonus = 3;

/** The longest title phrase of each register found in a text: the longer the phrase, the more it says. */
const titleWeight = (folded: string, register: ListRegisterId): number => {
  const padded = ` ${folded} `;
  const lengths = registers[register].titles.map(foldText).filter((phrase) => padded.includes(` ${phrase} `)).map((phrase) => phrase.length);
  return Math.max(0, ...lengths);
};

/** The register that the sheet's name and the rows above the headings speak of; ties say nothing. */
const titledRegister = (grid: SheetGrid, topRow: number): ListRegisterId | null => {
  const texts = [grid.name];
  for (let row = grid.firstRow; row < topRow; row += 1) texts.push(...textsOfRow(grid, row).values());
  const weights = listRegisterIds.map((register) => ({
    register,
    weight: Math.max(...texts.map((text) => titleWeight(foldText(text), register))),
  }));
  const best = Math.max(...weights.map(({ weight }) => weight));
  const winners = weights.filter(({ weight }) => weight === best);
  return best > 0 && winners.length === 1 ? (winners[0]?.register ?? null) : null;
};

/** Paths of all headings when rows `topRow`…`headerRow` are heading rows; merged groups reach right over blank cells. */
const headingPaths = (grid: SheetGrid, topRow: number, headerRow: number): Map<number, HeadingPath> => {
  const rows = Array.from({ length: headerRow - topRow + 1 }, (_, index) => textsOfRow(grid, topRow + index));
  const columns = [...new Set(rows.flatMap((texts) => [...texts.keys()]))].sort((a, b) => a - b);
  const paths = new Map<number, HeadingPath>();
  const groups: string[] = rows.map(() => "");
  for (const column of columns) {
    const path: string[] = [];
    rows.forEach((texts, level) => {
      const own = texts.get(column) ?? "";
      const lower = rows.slice(level + 1).some((other) => other.has(column));
      if (own !== "") {
        groups.fill("", level);
        groups[level] = own;
        path.push(own);
      } else if (lower && groups[level]) {
        path.push(groups[level]);
      }
    });
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
};

interface Matches {
  readonly columns: Map<string, number>;
  readonly unrecognised: string[];
  readonly weight: number;
}

/** What the headings are when the sheet is taken for `register`; a heading few registers have weighs more. */
const matchRegister = (paths: ReadonlyMap<number, HeadingPath>, register: ListRegisterId): Matches => {
  const columns = new Map<string, number>();
  const unrecognised: string[] = [];
  let weight = 0;
  for (const [column, path] of paths) {
    const meanings = meaningsOf(path);
    const meaning = meanings.find((candidate) => candidate.register === register);
    if (meaning && !columns.has(meaning.field)) {
      columns.set(meaning.field, column);
      weight += 1 / meanings.length;
    } else unrecognised.push(path.join(" > "));
  }
  return { columns, unrecognised, weight };
};

const locateAt = (grid: SheetGrid, topRow: number, headerRow: number): LocatedRegister | null => {
  const paths = headingPaths(grid, topRow, headerRow);
  if (paths.size < minRecognised) return null;
  const candidates = listRegisterIds
    .map((register) => ({ register, ...matchRegister(paths, register) }))
    .filter(({ register, columns }) => {
      const identified = registers[register].identifying.some((field) => columns.has(field));
      return identified && columns.size >= minRecognised && columns.size / paths.size >= minCoverage;
    });
  if (candidates.length === 0) return null;
  const titled = titledRegister(grid, topRow);
  let best: LocatedRegister | null = null;
  for (const { register, columns, unrecognised, weight } of candidates) {
    const score = weight + (columns.size / paths.size) * 2 + (titled === register ? titleBonus : 0);
    if (score < minScore || (best && best.score >= score)) continue;
    best = { register, topRow, headerRow, columns, unrecognised, headingColumns: [...paths.keys()], score };
  }
  return best;
};

/**
 * True when the row can be a second or third heading row: words only, nothing under the first heading (its cell is
 * merged downward), and no cell of the row stands alone below nothing.
 */
const canBeSubHeading = (grid: SheetGrid, topRow: number, row: number): boolean => {
  const texts = textsOfRow(grid, row);
  const top = textsOfRow(grid, topRow);
  const firstColumn = Math.min(...top.keys());
  if (texts.size === 0 || texts.has(firstColumn)) return false;
  const values = grid.values[row - grid.firstRow] ?? [];
  if (values.some((value) => typeof value !== "string")) return false;
  return [...texts.values()].every((text) => text.length <= 60 && !/\d{2,}/.test(text));
};

/**
 * Finds the register on a sheet by its headings, wherever they stand; null when the sheet is none. Of all possible
 * heading blocks the one with the best score wins, then the one that recognises more columns.
 */
export const findRegister = (grid: SheetGrid): LocatedRegister | null => {
  let best: LocatedRegister | null = null;
  const last = Math.min(lastRowOf(grid), grid.firstRow + searchedRows - 1);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const known = [...textsOfRow(grid, row).values()].filter((text) => text.length <= 120);
    if (known.length < 2) continue;
    for (let span = 0; span < maxHeadingRows && row + span <= last; span += 1) {
      if (span > 0 && !canBeSubHeading(grid, row, row + span)) break;
      const located = locateAt(grid, row, row + span);
      if (!located) continue;
      const better =
        !best || located.score > best.score || (located.score === best.score && located.columns.size > best.columns.size);
      if (better) best = located;
    }
  }
  return best;
};

