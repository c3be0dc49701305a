/**
 * Looks for another reading of the figures: whole changes of cells that keep every relation, so that whoever sees only
 * the cells left standing cannot tell the changed figures from the true ones. Dear is what would have to be hidden for
 * it; the search takes the cheapest first (Dijkstra over half-made changes; the idea of protecting a cell by the
 * shortest path through the table is that of Castro's heuristic for two-way tables, here for any relations).
 */
import type { Job } from "../model/job";
import type { Network } from "./figureSystem";
import { createQueue } from "./queue";

/** By how much each cell changes; all others stay. */
export type Change = ReadonlyMap<number, number>;

/** A first step, from the true figures or from another reading of them, from which a change is looked for. */
export interface FirstStep {
  readonly from: Change;
  readonly cell: number;
  readonly by: 1 | -1;
}

/** What a step costs. One that changes hidden cells alone costs next to nothing, and a short one less than a long one. */
const cost = {
  step: 1,
  /** Going to a value that a reader who knows which counts were small could rule out. */
  outOfSmall: 50_000,
  intoSmall: 20,
  hidePart: 100,
  hideTotal: 300,
  /** A 0 tells of nobody; it is hidden only where nothing else helps. */
  hideZero: 3_000,
} as const;

/** How often a half-made change is taken up that leaves the same relations open: other cells may lead further. */
const sameOpenLimit = 3;
const breathAfter = 64;

interface Step {
  readonly cell: number;
  readonly by: 1 | -1;
  readonly before: Step | Change;
  readonly cost: number;
}

/** Where the steps have led, which way each cell went on them, and by how much each touched constraint is off. */
interface Standing {
  readonly change: Map<number, number>;
  readonly went: Map<number, 1 | -1>;
  readonly off: Map<number, number>;
}

const isChange = (before: Step | Change): before is Change => before instanceof Map;

const standingOf = (network: Network, last: Step): Standing => {
  const standing: Standing = { change: new Map(), went: new Map(), off: new Map() };
  const { change, went, off } = standing;
  const move = (cell: number, by: number): void => {
    change.set(cell, (change.get(cell) ?? 0) + by);
    for (const [constraint, weight] of network.constraintsOf[cell] ?? []) off.set(constraint, (off.get(constraint) ?? 0) + weight * by);
  };
  let before: Step | Change = last;
  for (; !isChange(before); before = before.before) {
    went.set(before.cell, before.by);
    move(before.cell, before.by);
  }
  before.forEach((by, cell) => move(cell, by));
  return standing;
};

/** What is left to be made up for, by constraint, in the order of the constraints. */
const openOf = (network: Network, { off }: Standing): readonly (readonly [constraint: number, excess: number])[] => {
  const open: [number, number][] = [];
  for (const [constraint, sum] of off) {
    const room = network.constraints[constraint]?.room ?? null;
    const excess = room === null ? sum : Math.max(sum - room, 0);
    if (excess !== 0) open.push([constraint, excess]);
  }
  return open.sort(([one], [other]) => one - other);
};

const isShown = (network: Network, hidden: readonly boolean[], cell: number): boolean =>
  hidden[cell] !== true && (network.isBlank[cell] !== true || (network.values[cell] === 0 && network.isOpen[cell] !== true));

const costOfHiding = (network: Network, cell: number): number => {
  if (network.values[cell] === 0) return cost.hideZero;
  return network.isTotal[cell] === true ? cost.hideTotal : cost.hidePart;
};

/** The cost of a step that takes a cell from one change to the next; null where it would make a count negative. */
const costOfStep = (network: Network, hidden: readonly boolean[], cell: number, from: number, to: number): number | null => {
  const value = network.values[cell] ?? 0;
  if (value + to < 0) return null;
  const isIn = (change: number): boolean => value + change >= 1 && value + change <= network.threshold;
  const leaves = network.isSmall[cell] === true && isIn(from) && !isIn(to) ? cost.outOfSmall : 0;
  const enters = value > network.threshold && !isIn(from) && isIn(to) ? cost.intoSmall : 0;
  const hiding = from === 0 && isShown(network, hidden, cell) ? costOfHiding(network, cell) : 0;
  return cost.step + leaves + enters + hiding;
};

/** The constraint with the fewest cells: the least choice. */
const narrowest = (network: Network, open: readonly (readonly [number, number])[]): readonly [constraint: number, excess: number] | null => {
  const size = ([constraint]: readonly [number, number]): number => network.constraints[constraint]?.terms.length ?? 0;
  return open.reduce<readonly [number, number] | null>((best, each) => (best === null || size(each) < size(best) ? each : best), null);
};

function* stepsFrom(network: Network, hidden: readonly boolean[], last: Step, { change, went }: Standing, [constraint, excess]: readonly [number, number]): Generator<Step, void, void> {
  for (const [cell, weight] of network.constraints[constraint]?.terms ?? []) {
    const by = excess * weight > 0 ? -1 : 1;
    const from = change.get(cell) ?? 0;
    // A cell goes one way only, and a step must bring the relation nearer.
    if (went.get(cell) === -by || Math.abs(excess + weight * by) >= Math.abs(excess)) continue;
    const price = costOfStep(network, hidden, cell, from, from + by);
    if (price !== null) yield { cell, by, before: last, cost: last.cost + price };
  }
}

/** Every cell that stands in a relation with this one, directly or through others, this one included. */
export const connectedCells = (network: Network, cell: number): ReadonlySet<number> => {
  const found = new Set([cell]);
  const constraintsSeen = new Set<number>();
  for (const each of found)
    for (const [constraint] of network.constraintsOf[each] ?? []) {
      if (constraintsSeen.has(constraint)) continue;
      constraintsSeen.add(constraint);
      network.constraints[constraint]?.terms.forEach(([other]) => found.add(other));
    }
  return found;
};

interface Search {
  readonly network: Network;
  readonly hidden: readonly boolean[];
  readonly firstSteps: readonly FirstStep[];
  /** After how many half-made changes it is given up. */
  readonly limit: number;
  /** What an open relation weighs against cost: 0 finds the cheapest change, more finds one sooner. */
  readonly haste: number;
}

/** The cheapest change that begins with one of the steps; null where there is none, or none was found in time. */
export function* cheapestChange({ network, hidden, firstSteps, limit, haste }: Search): Job<Change | null> {
  const queue = createQueue<Step>();
  const taken = new Map<string, number>();
  const put = (step: Step, open: number): void => queue.put(step, step.cost + haste * open);
  for (const { from, cell, by } of firstSteps) {
    const at = from.get(cell) ?? 0;
    const price = costOfStep(network, hidden, cell, at, at + by);
    if (price !== null) put({ cell, by, before: from, cost: price }, 0);
  }
  for (let count = 1; count <= limit; count += 1) {
    const last = queue.take();
    if (last === null) return null;
    const standing = standingOf(network, last);
    const open = openOf(network, standing);
    const least = narrowest(network, open);
    if (least === null) return standing.change;
    const signature = open.join(";");
    const times = taken.get(signature) ?? 0;
    if (times < sameOpenLimit) {
      taken.set(signature, times + 1);
      for (const step of stepsFrom(network, hidden, last, standing, least)) put(step, open.length);
    }
    if (count % breathAfter === 0) yield 0;
  }
  return null;
}
