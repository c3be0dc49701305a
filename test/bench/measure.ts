import v8 from "node:v8";
import vm from "node:vm";

v8.setFlagsFromString("--expose_gc");
const collectGarbage: unknown = vm.runInNewContext("gc");

/** Frees what nobody holds any more, so that one measurement does not pay for another. */
export const settle = (): void => {
  if (typeof collectGarbage === "function") collectGarbage();
};

export interface Timed<T> {
  readonly ms: number;
  readonly value: T;
}

/** The fastest of `runs` runs after one that is thrown away; the fastest is the least disturbed by other programs. */
export const fastest = async <T>(runs: number, work: () => T | Promise<T>): Promise<Timed<T>> => {
  await work();
  let best: Timed<T> | null = null;
  for (let run = 0; run < runs; run += 1) {
    settle();
    const started = performance.now();
    const value = await work();
    const ms = performance.now() - started;
    if (best === null || ms < best.ms) best = { ms, value };
  }
  if (best === null) throw new RangeError("At least one run is needed.");
  return best;
};

/** Megabytes the heap grows by while the value that `work` gives is held. */
export const heldMegabytes = async (work: () => Promise<object>): Promise<number> => {
  settle();
  const before = process.memoryUsage().heapUsed;
  const held = new WeakRef(await work());
  const alive = held.deref();
  settle();
  const grown = process.memoryUsage().heapUsed - before;
  return alive === undefined ? 0 : grown / 1_048_576;
};
