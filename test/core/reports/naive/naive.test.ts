import { differences, naiveFigures } from "./compare";
import { randomReportBook } from "./generate";

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

const differencesAt = (seed: number): string[] => differences(randomReportBook(seed)).map((line) => `seed ${String(seed)}, ${line}`);

describe("a naive second implementation of the tables", () => {
  // 1.000 workbooks, in portions that each end well within the time one test may take.
  it.each(seedsFrom(0, 40).map((portion) => portion * 25 + 1))("agrees with ours on 25 random workbooks from seed %i", (first) => {
    expect(seedsFrom(first, 25).flatMap(differencesAt)).toEqual([]);
  });

  it("has something to count in every cell", () => {
    const seen = new Map<string, Set<number | null>>();
    for (const seed of seedsFrom(1, 200))
      for (const [cell, figure] of naiveFigures(randomReportBook(seed))) seen.set(cell, (seen.get(cell) ?? new Set()).add(figure));
    // Of single hamlets, and of one rare act in one month, there may be nothing to tell.
    const constant = [...seen].filter(([cell, figures]) => figures.size < 2 && !cell.startsWith("T14 ") && !cell.startsWith("T12 month ")).map(([cell]) => cell);
    expect(constant).toEqual([]);
    expect([...seen].filter(([cell, figures]) => cell.startsWith("T14 total ") && figures.size > 1)).toHaveLength(8);
  });
});
