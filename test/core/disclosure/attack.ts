/**
 * Whoever wants to know what a hidden cell holds, and goes to the end: looks through the whole numbers that agree with
 * everything printed. Written apart from the code it attacks and without its cleverness: bounds are drawn tighter by
 * every relation in turn until nothing moves, then one value after the other is tried.
 */
import type { FigureSystem } from "../../../src/core/disclosure/figureSystem";

/** What is on paper: figures, signs (undefined) and blanks (null); and, for one who knows more, which signs are small. */
export interface Paper {
  readonly system: FigureSystem;
  readonly hidden: ReadonlySet<number>;
  readonly knownSmall: ReadonlySet<number>;
}

interface Row {
  readonly cells: readonly number[];
  readonly weights: readonly number[];
  readonly atMost: boolean;
}

interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

const rowsOf = ({ relations, atMost = [] }: FigureSystem): readonly Row[] => [
  ...relations.map(({ total, parts, less = [] }) => ({
    cells: [total, ...parts, ...less],
    weights: [-1, ...parts.map(() => 1), ...less.map(() => -1)],
    atMost: false,
  })),
  ...atMost.map(({ parts, whole }) => ({ cells: [...parts, whole], weights: [...parts.map(() => 1), -1], atMost: true })),
];

/** Draws the bounds of a row's cells tighter; false when they contradict each other, else the cells that moved. */
const tightenRow = ({ cells, weights, atMost }: Row, { low, high }: Bounds): readonly number[] | false => {
  const moved: number[] = [];
  const least = (index: number): number => (weights[index]! > 0 ? low[cells[index]!]! : -high[cells[index]!]!);
  const most = (index: number): number => (weights[index]! > 0 ? high[cells[index]!]! : -low[cells[index]!]!);
  let sumLeast = 0;
  let sumMost = 0;
  cells.forEach((_, index) => {
    sumLeast += least(index);
    sumMost += most(index);
  });
  if (sumLeast > 0 || (!atMost && sumMost < 0)) return false;
  for (const [index, cell] of cells.entries()) {
    // Weighted, this cell is at most what the others leave when they are least, and at least what they leave when most.
    const top = -(sumLeast - least(index));
    const bottom = atMost ? -Infinity : -(sumMost - most(index));
    const newLow = weights[index]! > 0 ? bottom : -top;
    const newHigh = weights[index]! > 0 ? top : -bottom;
    if (newLow <= low[cell]! && newHigh >= high[cell]!) continue;
    sumLeast -= least(index);
    sumMost -= most(index);
    low[cell] = Math.max(low[cell]!, newLow);
    high[cell] = Math.min(high[cell]!, newHigh);
    if (low[cell] > high[cell]) return false;
    sumLeast += least(index);
    sumMost += most(index);
    moved.push(cell);
  }
  return moved;
};

/** The whole numbers of a range, nearest to a guess first. */
function* nearestFirst(low: number, high: number, guess: number): Generator<number, void, void> {
  const start = Math.min(Math.max(guess, low), high);
  yield start;
  for (let by = 1; start - by >= low || start + by <= high; by += 1) {
    if (start - by >= low) yield start - by;
    if (start + by <= high) yield start + by;
  }
}

const tighten = (rows: readonly Row[], rowsWith: readonly (readonly number[])[], bounds: Bounds, start: Iterable<number>): boolean => {
  const waiting = new Set(start);
  for (const row of waiting) {
    waiting.delete(row);
    const moved = tightenRow(rows[row]!, bounds);
    if (moved === false) return false;
    for (const cell of moved) for (const other of rowsWith[cell]!) waiting.add(other);
  }
  return true;
};

export const createAttack = ({ system, hidden, knownSmall }: Paper) => {
  const rows = rowsOf(system);
  const rowsWith = system.cells.map((): number[] => []);
  rows.forEach(({ cells }, row) => new Set(cells).forEach((cell) => rowsWith[cell]!.push(row)));
  const shown = (cell: number): number | null => (hidden.has(cell) ? null : (system.cells[cell] ?? null));
  // Room for every table drawn here: no sum needs more than all that is known, doubled, and a little.
  const ceiling = 2 * system.cells.reduce<number>((sum, value) => sum + (value ?? 0), 0) + 50;
  const bounds: Bounds = {
    low: system.cells.map((_, cell) => shown(cell) ?? (knownSmall.has(cell) ? 1 : 0)),
    high: system.cells.map((_, cell) => shown(cell) ?? (knownSmall.has(cell) ? system.threshold : ceiling)),
  };
  const consistent = tighten(rows, rowsWith, bounds, rows.keys());
  let tries = 0;

  /** The narrowest row that a guess within the bounds does not satisfy; null when the guess is a solution. */
  const brokenRow = ({ low, high }: Bounds, guess: readonly number[]): Row | null => {
    const at = (cell: number): number => (guess[cell]! < low[cell]! ? low[cell]! : guess[cell]! > high[cell]! ? high[cell]! : guess[cell]!);
    let worst: Row | null = null;
    for (const row of rows) {
      const sum = row.cells.reduce((total, cell, index) => total + row.weights[index]! * at(cell), 0);
      const broken = row.atMost ? sum > 0 : sum !== 0;
      if (broken && (worst === null || row.cells.length < worst.cells.length)) worst = row;
    }
    return worst;
  };

  /** Is there any solution within the bounds? Values near `guess` are tried first; all of them are tried. */
  const isPossible = (within: Bounds, start: Iterable<number>, guess: readonly number[]): boolean => {
    tries += 1;
    if (tries > 200_000) throw new Error("Too many tries: make the table smaller.");
    if (!tighten(rows, rowsWith, within, start)) return false;
    const broken = brokenRow(within, guess);
    if (broken === null) return true;
    const cell = broken.cells.find((each) => within.low[each] !== within.high[each])!;
    for (const value of nearestFirst(within.low[cell]!, within.high[cell]!, guess[cell]!)) {
      const next = { low: [...within.low], high: [...within.high] };
      next.low[cell] = next.high[cell] = value;
      if (isPossible(next, rowsWith[cell]!, guess)) return true;
    }
    return false;
  };

  return {
    /** False when no numbers at all agree with the paper, as where the data themselves are wrong. */
    consistent,
    /** Whether the cell can hold this value. `guess` makes the search quick where there is a solution near it. */
    allows: (cell: number, value: number, guess: readonly number[]): boolean => {
      if (value < bounds.low[cell]! || value > bounds.high[cell]!) return false;
      tries = 0;
      const next = { low: [...bounds.low], high: [...bounds.high] };
      next.low[cell] = next.high[cell] = value;
      return isPossible(next, rowsWith[cell]!, guess);
    },
    rangeOf: (cell: number): readonly [low: number, high: number] => [bounds.low[cell]!, bounds.high[cell]!],
  };
};

/** Hidden cells of which only one value is possible. */
export const reconstructed = (paper: Paper): readonly number[] => {
  const attack = createAttack(paper);
  const truth = paper.system.cells.map((value) => value ?? 0);
  return [...paper.hidden].filter((cell) => {
    const [low, high] = attack.rangeOf(cell);
    for (const value of nearestFirst(low, high, truth[cell]!)) if (value !== truth[cell] && attack.allows(cell, value, truth)) return false;
    return true;
  });
};
