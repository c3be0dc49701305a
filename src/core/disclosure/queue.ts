/** A queue that gives what costs least; of equal cost, what was put in first. */
interface Queue<T> {
  readonly put: (item: T, cost: number) => void;
  /** Null when it is empty. */
  readonly take: () => T | null;
}

interface Place<T> {
  readonly item: T;
  readonly cost: number;
  readonly turn: number;
}

const isBefore = <T>(one: Place<T>, other: Place<T>): boolean => one.cost < other.cost || (one.cost === other.cost && one.turn < other.turn);

/** A binary heap. */
export const createQueue = <T>(): Queue<T> => {
  const heap: Place<T>[] = [];
  let turn = 0;

  /** Moves the hole at `from` up or down until the place fits, and puts it there. */
  const settle = (place: Place<T>, from: number): void => {
    let hole = from;
    for (;;) {
      const above = (hole - 1) >> 1;
      const parent = hole > 0 ? heap[above] : undefined;
      if (parent !== undefined && isBefore(place, parent)) {
        heap[hole] = parent;
        hole = above;
        continue;
      }
      const left = heap[2 * hole + 1];
      const right = heap[2 * hole + 2];
      const child = left !== undefined && right !== undefined && isBefore(right, left) ? right : left;
      if (child === undefined || !isBefore(child, place)) break;
      heap[hole] = child;
      hole = child === left ? 2 * hole + 1 : 2 * hole + 2;
    }
    heap[hole] = place;
  };

  return {
    put: (item, cost) => settle({ item, cost, turn: turn++ }, heap.length),
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length > 0) settle(last, 0);
      return first.item;
    },
  };
};
