/** Repeatable random choices (mulberry32): the same seed gives the same corpus on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between both bounds, inclusive. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new RangeError("Nothing to pick from.");
    return value;
  }

  shuffled<T>(values: readonly T[]): T[] {
    const mixed = [...values];
    for (let index = mixed.length - 1; index > 0; index -= 1) {
      const other = this.int(0, index);
      const [a, b] = [mixed[index], mixed[other]];
      if (a === undefined || b === undefined) continue;
      mixed[index] = b;
      mixed[other] = a;
    }
    return mixed;
  }

  /** `count` different values in the order they stood in. */
  sample<T>(values: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffled(values.map((_, index) => index)).slice(0, count));
    return values.filter((_, index) => chosen.has(index));
  }
}
