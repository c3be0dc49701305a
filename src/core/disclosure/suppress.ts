/**
 * Hiding small counts (domain.md 7.3, 4): which cells of a copy that leaves the office show a sign instead of a figure.
 *
 * What is promised. For every hidden cell there is a second reading of the whole export with another value in it: whole
 * numbers of 0 and more that agree with every figure shown, every sum and every "part of". It is not believed but made:
 * a cell counts as protected only once such a reading has been found, and whatever the reading changes is hidden too.
 * For a small count the reading keeps it small, and other small counts too, wherever hiding can bring that about; so
 * mostly even one who knows which of the hidden counts were the small ones cannot tell how much they were.
 *
 * What is not promised. A 0 is shown, for it tells of nobody; that all persons of a group share a property (9 of 9
 * positive) can be read from figures that are shown; and so can a small difference between two of them (9 persons, 7
 * dossiers: 2 without). Where such a rest must not be known, it goes into the system as a cell. Nor are earlier exports
 * looked at: what changed between two of them may tell more than each.
 */
import type { Job } from "../model/job";
import { cheapestChange, connectedCells, type Change, type FirstStep } from "./cheapestChange";
import { buildNetwork, type FigureSystem, type Network } from "./figureSystem";

/** Counts of 1 to 4 are small unless an office decides otherwise (domain.md 7.3). */
export const usualThreshold = 4;

/**
 * Cells to be hidden, by position, in ascending order. All of them show the same sign, and how many are of which kind is
 * not told: both would tell small counts from others.
 */
export interface Suppression {
  readonly hidden: ReadonlySet<number>;
  /** Those that are small counts. */
  readonly small: readonly number[];
  /** Those from which a small count would follow. */
  readonly complementary: readonly number[];
}

/** Half-made changes looked at for a cell before the search hurries, then before it gives up; how much it hurries. */
const calmLimit = 6_000;
const hastyLimit = 20_000;
const haste = 200;

interface Cover {
  readonly network: Network;
  readonly hidden: boolean[];
  /** The readings with the least and with the greatest value of each cell; each changes hidden and blank cells alone. */
  readonly reach: Map<number, Reach>;
}

interface Reach {
  readonly least: Change;
  readonly most: Change;
}

/** The figures as they are. */
const truth: Change = new Map();

const reachOf = ({ reach }: Cover, cell: number): Reach => reach.get(cell) ?? { least: truth, most: truth };

const isCovered = (cover: Cover, cell: number): boolean => {
  const { least, most } = reachOf(cover, cell);
  return (most.get(cell) ?? 0) - (least.get(cell) ?? 0) >= 1;
};

/** Whether all small counts are small in this reading too. */
const keepsSmall = ({ values, isSmall, threshold }: Network, reading: Change): boolean =>
  [...reading].every(([cell, by]) => {
    const value = (values[cell] ?? 0) + by;
    return isSmall[cell] !== true || (value >= 1 && value <= threshold);
  });

/** Takes a reading that was found for a cell. One that makes other small counts large is no cover for those: they may have a better one. */
const addReading = (cover: Cover, soughtFor: number, reading: Change): void => {
  const covers = keepsSmall(cover.network, reading) ? () => true : (cell: number) => cell === soughtFor || cover.network.isSmall[cell] !== true;
  for (const [cell, by] of reading) {
    cover.hidden[cell] = true;
    if (!covers(cell)) continue;
    const { least, most } = reachOf(cover, cell);
    cover.reach.set(cell, { least: by < (least.get(cell) ?? 0) ? reading : least, most: by > (most.get(cell) ?? 0) ? reading : most });
  }
};

/** Where no small change is found: all figures that have to do with the cell, twice as large. No relation minds. */
const allDoubled = ({ network }: Cover, cell: number): Change =>
  new Map(
    [...connectedCells(network, cell)].flatMap((each): readonly (readonly [number, number])[] => {
      const value = network.values[each] ?? 0;
      return value === 0 ? [] : [[each, value]];
    }),
  );

function* coverCell(cover: Cover, cell: number): Job<void> {
  const { network, hidden } = cover;
  const { least, most } = reachOf(cover, cell);
  const firstSteps: readonly FirstStep[] = [
    { from: most, cell, by: 1 },
    { from: least, cell, by: -1 },
  ];
  const search = { network, hidden, firstSteps };
  const reading =
    (yield* cheapestChange({ ...search, limit: calmLimit, haste: 0 })) ?? (yield* cheapestChange({ ...search, limit: hastyLimit, haste })) ?? allDoubled(cover, cell);
  addReading(cover, cell, reading);
}

const positionsOf = (flags: readonly boolean[]): readonly number[] => flags.flatMap((flag, position) => (flag ? [position] : []));

/**
 * Which cells of a system of figures must be hidden. Throws a RangeError where the system is none (see buildNetwork).
 * Long work: a step for each small count.
 */
export function* suppress(system: FigureSystem): Job<Suppression> {
  const network = buildNetwork(system);
  const cover: Cover = { network, hidden: [...network.isSmall], reach: new Map() };
  for (const cell of positionsOf(network.isSmall)) {
    while (!isCovered(cover, cell)) yield* coverCell(cover, cell);
    yield 1;
  }
  // A blank cell shows nothing that could be hidden.
  const hidden = positionsOf(cover.hidden).filter((cell) => network.isBlank[cell] !== true);
  return {
    hidden: new Set(hidden),
    small: hidden.filter((cell) => network.isSmall[cell] === true),
    complementary: hidden.filter((cell) => network.isSmall[cell] !== true),
  };
}
