/** Figures that follow from each other, as whoever reads the tables can work with them. */

/** total = the sum of the parts − the sum of `less`. With one part alone it says that two cells hold the same figure. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
  readonly less?: readonly number[];
}

/** Known to everybody: the parts ("of these in the community", "of these held") together are never more than the whole. */
export interface AtMost {
  readonly parts: readonly number[];
  readonly whole: number;
}

/**
 * All figures of one export as one system: what stands in two tables is two cells and a relation of one part, since
 * hiding it in one table alone would be no use. Cells are named by their position in `cells`.
 */
export interface FigureSystem {
  /** Counts of 0 and more; null where the figure could not be computed and the reader sees a blank. */
  readonly cells: readonly (number | null)[];
  readonly relations: readonly Relation[];
  readonly atMost?: readonly AtMost[];
  /** The largest count that is small; 1 up to this are hidden. At least 2: if only 1 were hidden, hiding would tell it. */
  readonly threshold: number;
}

/**
 * What a change of figures must keep: the weighted changes of these cells add up to 0 (`room` null), or to no more
 * than `room`.
 */
interface Constraint {
  readonly terms: readonly (readonly [cell: number, weight: number])[];
  readonly room: number | null;
}

/** A system made ready for asking which changes of its figures a reader could not notice. */
export interface Network {
  readonly values: readonly number[];
  /** Small counts: these must be hidden, and more than one value must remain possible for each. */
  readonly isSmall: readonly boolean[];
  /** Cells that show nothing anyway. */
  readonly isBlank: readonly boolean[];
  /** Blank, and nothing tells how much it is: only known not to be negative. */
  readonly isOpen: readonly boolean[];
  /** Cells that add up others: a reader misses them more than one of the parts. */
  readonly isTotal: readonly boolean[];
  readonly constraints: readonly Constraint[];
  /** Constraints of each cell with its weight there. */
  readonly constraintsOf: readonly (readonly (readonly [constraint: number, weight: number])[])[];
  readonly threshold: number;
}

/** How often each cell counts in "parts − others"; what cancels out is left out. */
const weightsOf = (parts: readonly number[], others: readonly number[]): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  const add = (cell: number, weight: number): unknown => weights.set(cell, (weights.get(cell) ?? 0) + weight);
  parts.forEach((cell) => add(cell, 1));
  others.forEach((cell) => add(cell, -1));
  return new Map([...weights].filter(([, weight]) => weight !== 0));
};

/** What a blank cell amounts to if it is the only one of its relation; null when it is not, or when that is no count. */
const impliedBlank = (weights: ReadonlyMap<number, number>, values: readonly (number | null)[]): readonly [cell: number, value: number] | null => {
  let blank: number | null = null;
  let sum = 0;
  for (const [cell, weight] of weights) {
    const value = values[cell] ?? null;
    if (value !== null) sum += weight * value;
    else if (blank === null) blank = cell;
    else return null;
  }
  if (blank === null) return null;
  const value = -sum / (weights.get(blank) ?? 0);
  return Number.isInteger(value) && value >= 0 ? [blank, value] : null;
};

/** A blank that follows from other cells is as good as printed: it takes part with that value. */
const fillImplied = (cells: readonly (number | null)[], sums: readonly ReadonlyMap<number, number>[]): readonly (number | null)[] => {
  const values = [...cells];
  let open = sums.filter((weights) => [...weights.keys()].some((cell) => values[cell] === null));
  for (let known = -1; known !== open.length; ) {
    known = open.length;
    open = open.filter((weights) => {
      const implied = impliedBlank(weights, values);
      if (implied === null) return true;
      values[implied[0]] = implied[1];
      return false;
    });
  }
  return values;
};

/** By how much parts could grow within their whole; not at all where that is not known or where the data have them above it. */
const roomOf = (weights: ReadonlyMap<number, number>, values: readonly (number | null)[]): number => {
  let room = 0;
  for (const [cell, weight] of weights) {
    const value = values[cell] ?? null;
    if (value === null) return 0;
    room -= weight * value;
  }
  return Math.max(room, 0);
};

const assertUsable = ({ cells, relations, atMost = [], threshold }: FigureSystem): void => {
  if (!Number.isInteger(threshold) || threshold < 2) throw new RangeError("The threshold of small counts must be 2 or more.");
  if (cells.some((value) => value !== null && !(Number.isInteger(value) && value >= 0))) throw new RangeError("A count must be a whole number of 0 or more.");
  const named = [...relations.flatMap(({ total, parts, less = [] }) => [total, ...parts, ...less]), ...atMost.flatMap(({ parts, whole }) => [whole, ...parts])];
  if (named.some((cell) => !(cell in cells))) throw new RangeError("A relation names a cell that is not there.");
};

/** Throws a RangeError where the system is none: a count that is no count, a cell that is not there, a threshold below 2. */
export const buildNetwork = (system: FigureSystem): Network => {
  assertUsable(system);
  const { cells, relations, atMost = [], threshold } = system;
  const sums = relations.map(({ total, parts, less = [] }) => weightsOf(parts, [total, ...less]));
  const known = fillImplied(cells, sums);
  const values = known.map((value) => value ?? 0);
  // Data that break a relation stay broken by as much: whoever knows by how much still learns nothing.
  const constraints: readonly Constraint[] = [
    ...sums.map((weights) => ({ terms: [...weights], room: null })),
    ...atMost.map(({ parts, whole }) => weightsOf(parts, [whole])).map((weights) => ({ terms: [...weights], room: roomOf(weights, known) })),
  ];
  const constraintsOf = cells.map((): (readonly [number, number])[] => []);
  constraints.forEach(({ terms }, constraint) => terms.forEach(([cell, weight]) => constraintsOf[cell]?.push([constraint, weight])));
  const totals = new Set(relations.filter(({ parts, less = [] }) => parts.length + less.length > 1).map(({ total }) => total));
  return {
    values,
    isSmall: values.map((value) => value >= 1 && value <= threshold),
    isBlank: cells.map((value) => value === null),
    isOpen: known.map((value) => value === null),
    isTotal: cells.map((_, cell) => totals.has(cell)),
    constraints,
    constraintsOf,
    threshold,
  };
};
