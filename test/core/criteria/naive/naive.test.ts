import { differences, partsOf } from "./compare";
import { randomBook } from "./generate";

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

const differencesAt = (seed: number): string[] =>
  differences(randomBook(seed)).map((line) => `seed ${String(seed)}, ${line}`);

describe("a naive second implementation of all figures", () => {
  // 1.000 workbooks, in portions that each end well within the time one test may take.
  it.each(seedsFrom(0, 20).map((portion) => portion * 50 + 1))("agrees with ours on 50 random workbooks from seed %i", (first) => {
    expect(seedsFrom(first, 50).flatMap(differencesAt)).toEqual([]);
  });

  it("has something to decide in every part", () => {
    const figures = new Map<string, Set<string>>();
    for (const seed of seedsFrom(1, 150))
      for (const [part, figure] of partsOf(randomBook(seed))) figures.set(part, (figures.get(part) ?? new Set()).add(figure));
    const constant = [...figures].filter(([, seen]) => seen.size < 3).map(([part]) => part);
    expect(constant).toEqual([
      "da272-2022 ct6", "da272-2022 ct7", "vinhyen-2021 k5", "vinhyen-2021 k11", "khupho-2023 8", "khupho-2023 9", "khupho-2023 10",
      "tt124-2021 kdc.1", "tt124-2021 kdc.2", "tt124-2021 xa.1", "tt124-2021 xa.3", "tt124-2021 xa.4", "tt124-2021 xa.5",
    ]);
  });
});
