import type { SheetGrid } from "../model/sheetGrid";
import { listRegisterIds, registers, type ListRegisterId } from "../registers/registry";
import { lastRowOf, textsOfRow } from "./grid";
import { blocksAt, maxHeadingRows, shownHeading, type HeadingBlock } from "./headingBlock";
import { meaningsOf } from "./headings";
import { titledRegister } from "./titles";

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
  /** 0 to 100. */
  readonly score: number;
  readonly why: "headings" | "title" | "choice";
  /** In a mixed list: the column that tells the kind of person; only rows of this register's kind are its records. */
  readonly kindColumn: number | null;
}

/** What a sheet could be as one register, with the figures that decide. */
export interface Candidate {
  readonly register: ListRegisterId;
  readonly block: HeadingBlock;
  readonly columns: ReadonlyMap<string, number>;
  readonly unrecognised: readonly string[];
  /** Share of the headings that the register knows. */
  readonly coverage: number;
  readonly isIdentified: boolean;
  readonly isTitled: boolean;
  /** Compares candidates: headings that few registers have weigh more, a title counts like three of them. */
  readonly points: number;
  /** 0 to 100, for people. */
  readonly score: number;
}

/** Heading rows are looked for in the first rows of a sheet only. */
export const searchedRows = 200;
const titlePoints = 3;
const minColumns = 2;
const minKnownShare = 0.3;
const settledCoverage = 0.8;

/** What the headings are when the sheet is taken for `register`. */
export const matchColumns = ({ paths }: HeadingBlock, register: ListRegisterId): { columns: Map<string, number>; unrecognised: string[]; weight: number } => {
  const columns = new Map<string, number>();
  const unrecognised: string[] = [];
  let weight = 0;
  for (const [column, path] of paths) {
    const meanings = meaningsOf(path);
    const meaning = meanings.find((candidate) => candidate.register === register);
    if (meaning && !columns.has(meaning.field)) {
      columns.set(meaning.field, column);
      weight += 1 / meanings.length;
    } else unrecognised.push(shownHeading(path));
  }
  return { columns, unrecognised, weight };
};

/** Seven tenths for recognised headings, two for columns that only this register has, one for its title. */
const scoreOf = (coverage: number, identifying: number, isTitled: boolean): number =>
  Math.round(70 * coverage + 20 * Math.min(1, identifying / 2) + (isTitled ? 10 : 0));

const candidateAt = (block: HeadingBlock, register: ListRegisterId, titled: ListRegisterId | null): Candidate | null => {
  const { columns, unrecognised, weight } = matchColumns(block, register);
  if (columns.size < minColumns) return null;
  const coverage = columns.size / block.paths.size;
  const identifying = registers[register].identifying.filter((field) => columns.has(field)).length;
  const isTitled = titled === register;
  const points = weight + coverage * 2 + (isTitled ? titlePoints : 0);
  return { register, block, columns, unrecognised, coverage, isIdentified: identifying > 0, isTitled, points, score: scoreOf(coverage, identifying, isTitled) };
};

/** The same headings with the row of group headings above them: that row named more columns. */
const reachesUp = (a: Candidate, b: Candidate): boolean =>
  a.register === b.register && a.block.headerRow === b.block.headerRow && a.block.topRow < b.block.topRow && a.columns.size > b.columns.size;

const isPreferred = (a: Candidate, b: Candidate): boolean =>
  Number(a.isIdentified) > Number(b.isIdentified) || (a.isIdentified === b.isIdentified && (a.points > b.points || (a.points === b.points && a.columns.size > b.columns.size)));

/** Headings printed again on a further page, all or some of them: the register begins at the first. */
const repeats = (a: Candidate, b: Candidate): boolean =>
  a.register === b.register && a.block.topRow > b.block.headerRow && [...a.columns].every(([field, column]) => b.columns.get(field) === column);

const isBetter = (a: Candidate, b: Candidate | undefined): boolean => !b || (!repeats(a, b) && (reachesUp(a, b) || (!reachesUp(b, a) && isPreferred(a, b))));

/** A data row holds a word here and there that is a heading elsewhere; heading rows hold little else. */
const couldBeHeadings = ({ paths }: HeadingBlock): boolean => {
  const known = [...paths.values()].filter((path) => meaningsOf(path).length > 0).length;
  return known >= minColumns && known >= paths.size * minKnownShare;
};

/** Nearly every heading of a block was recognised: below it stand records, not better headings. */
const isSettled = (candidates: readonly Candidate[], row: number): boolean =>
  candidates.some(({ isIdentified, coverage, columns, block }) => isIdentified && coverage >= settledCoverage && columns.size > minColumns && row > block.topRow + maxHeadingRows);

/** The best candidate of each register, best first, wherever the headings stand. */
export const rankRegisters = (grid: SheetGrid): readonly Candidate[] => {
  const best = new Map<ListRegisterId, Candidate>();
  const last = Math.min(lastRowOf(grid), grid.firstRow + searchedRows - 1);
  for (let row = grid.firstRow; row <= last; row += 1) {
    if (isSettled([...best.values()], row)) break;
    if (textsOfRow(grid, row).size < minColumns) continue;
    const blocks = blocksAt(grid, row, last).filter(couldBeHeadings);
    const titled = blocks.length > 0 ? titledRegister(grid, row) : null;
    for (const block of blocks) {
      for (const register of listRegisterIds) {
        const candidate = candidateAt(block, register, titled);
        if (candidate && isBetter(candidate, best.get(register))) best.set(register, candidate);
      }
    }
  }
  return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : 1));
};

export const locate = ({ register, block, columns, unrecognised, score, isTitled }: Candidate): LocatedRegister => ({
  register,
  topRow: block.topRow,
  headerRow: block.headerRow,
  columns,
  unrecognised,
  headingColumns: [...block.paths.keys()],
  score,
  why: isTitled ? "title" : "headings",
  kindColumn: null,
});

const minTakenColumns = 3;
const minCoverage = 0.5;
const minScore = 50;
/** A rival this near leaves a doubt, unless the title settles it. */
const rivalShare = 0.9;

/** The register a sheet is certainly taken for, or null when it is none or a person must be asked. */
export const certainRegister = (ranked: readonly Candidate[]): LocatedRegister | null => {
  const [best, second] = ranked;
  if (!best?.isIdentified || best.columns.size < minTakenColumns || best.coverage < minCoverage || best.score < minScore) return null;
  const isRivalled = second?.isIdentified === true && second.coverage >= minCoverage && second.points >= best.points * rivalShare;
  return isRivalled && !best.isTitled ? null : locate(best);
};

/** Finds the register on a sheet by its headings; null when the sheet is none or leaves a doubt. */
export const findRegister = (grid: SheetGrid): LocatedRegister | null => certainRegister(rankRegisters(grid));
