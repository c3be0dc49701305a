/** What was hidden stays hidden from one who goes through all numbers that agree with the paper (attack.ts). */
import fc from "fast-check";
import type { FigureSystem } from "../../../src/core/disclosure/figureSystem";
import { suppress, type Suppression } from "../../../src/core/disclosure/suppress";
import { runNow } from "../../../src/core/model/job";
import { createAttack, reconstructed } from "./attack";
import { drawnSystems, systemWithBlanks, twentyTables, wholeT09 } from "./drawnSystems";
import { createBuilder } from "./systemBuilder";

const none: ReadonlySet<number> = new Set();
const smallOnes = ({ cells, threshold }: FigureSystem): ReadonlySet<number> =>
  new Set([...cells.keys()].filter((cell) => cells[cell]! >= 1 && cells[cell]! <= threshold));

/**
 * Asserts that no hidden cell can be reconstructed; and no small count by one who was told which these are, save where
 * that would be so with every cell of the table hidden (1 + 1 + 1 + 1 = 4).
 */
const assertNothingFollows = (system: FigureSystem, { hidden, small }: Suppression): void => {
  expect(small).toEqual([...smallOnes(system)]);
  expect(reconstructed({ system, hidden, knownSmall: none })).toEqual([]);
  const knownSmall = new Set(small);
  const followsToOne = reconstructed({ system, hidden, knownSmall }).filter((cell) => knownSmall.has(cell));
  if (followsToOne.length === 0) return;
  const everything = new Set(system.cells.keys());
  const cannotBeHelped = reconstructed({ system, hidden: everything, knownSmall });
  expect(cannotBeHelped).toEqual(expect.arrayContaining(followsToOne));
};

describe("the attack itself", () => {
  const builder = createBuilder();
  const total = builder.addRow([2, 7, 30]);
  const row = builder.build(4);

  it("finds what a total gives away when small counts alone are hidden", () => {
    expect(total).toBe(3);
    expect(reconstructed({ system: row, hidden: new Set([0]), knownSmall: none })).toEqual([0]);
    expect(reconstructed({ system: row, hidden: new Set([0, 1]), knownSmall: none })).toEqual([]);
  });

  it("uses that counts are not negative and that a part is never more than its whole", () => {
    // 1 + 0 = 1 could be 0 + 1. As part of a whole of 0 the second cannot.
    const system: FigureSystem = { cells: [1, 0, 1, 0], relations: [{ total: 2, parts: [0, 1] }], atMost: [{ parts: [1], whole: 3 }], threshold: 4 };
    expect(reconstructed({ system, hidden: new Set([0, 1]), knownSmall: none })).toEqual([0, 1]);
    expect(reconstructed({ system: { ...system, atMost: [] }, hidden: new Set([0, 1]), knownSmall: none })).toEqual([]);
    // 3 of whom 2 and 1, which exclude each other: any two that make no more than 3 would do; beside a 3 that is shown the other can only be 0.
    const split: FigureSystem = { cells: [3, 2, 1], relations: [], atMost: [{ parts: [1, 2], whole: 0 }], threshold: 4 };
    expect(reconstructed({ system: split, hidden: new Set([1, 2]), knownSmall: none })).toEqual([]);
    expect(reconstructed({ system: { ...split, cells: [3, 3, 0] }, hidden: new Set([2]), knownSmall: none })).toEqual([2]);
  });

  it("uses what it is told about small counts", () => {
    // 4 + 4 = 8, neither above 4.
    const system: FigureSystem = { cells: [4, 4, 8], relations: [{ total: 2, parts: [0, 1] }], threshold: 4 };
    expect(reconstructed({ system, hidden: new Set([0, 1]), knownSmall: none })).toEqual([]);
    expect(reconstructed({ system, hidden: new Set([0, 1]), knownSmall: new Set([0, 1]) })).toEqual([0, 1]);
  });

  it("needs whole numbers: what only halves could do is not possible", () => {
    // 2a = 3b with b between 1 and 2: in halves a = 2.25 would do, in whole numbers only a = 3, b = 2.
    const system: FigureSystem = { cells: [6, 3, 2], relations: [{ total: 0, parts: [1, 1] }, { total: 0, parts: [2, 2, 2] }], threshold: 2 };
    expect(reconstructed({ system, hidden: new Set([0, 1, 2]), knownSmall: new Set([2]) })).toEqual([0, 1, 2]);
  });

  it("breaks most tables in which small counts alone are hidden", () => {
    const tables = fc.sample(drawnSystems.grid, { seed: 6, numRuns: 100 });
    const broken = tables.filter((system) => reconstructed({ system, hidden: smallOnes(system), knownSmall: none }).length > 0);
    expect(broken.length).toBeGreaterThan(30);
  });
});

describe("hidden cells", () => {
  it.each(Object.entries(drawnSystems))("cannot be reconstructed: %s", (_, systems) => {
    fc.assert(fc.property(systems, (system) => assertNothingFollows(system, runNow(suppress(system)))), { numRuns: 300 });
  });

  it("cannot be reconstructed where figures are missing", () => {
    fc.assert(
      fc.property(systemWithBlanks, (system) => {
        const { hidden } = runNow(suppress(system));
        expect(reconstructed({ system, hidden, knownSmall: none })).toEqual([]);
        expect([...hidden].filter((cell) => system.cells[cell] === null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("leave small counts as far apart as asked", () => {
    fc.assert(
      fc.property(fc.oneof(drawnSystems.row, drawnSystems.flows, drawnSystems["by hamlet"]), (drawn) => {
        const system = { ...drawn, threshold: 4, leastRange: 2 };
        const { hidden, small } = runNow(suppress(system));
        const attack = createAttack({ system, hidden, knownSmall: none });
        const truth = system.cells.map((value) => value ?? 0);
        for (const cell of small) {
          const possible = [-2, -1, 0, 1, 2].map((by) => truth[cell]! + by).filter((value) => attack.allows(cell, value, truth));
          expect(possible.at(-1)! - possible[0]!).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["T09 of 20 hamlets", wholeT09(20)],
    ["T09 of 60 hamlets", wholeT09(60)],
    ["twenty tables of one export", twentyTables],
  ])("cannot be reconstructed in full size: %s", (_, systems) => {
    const [system] = fc.sample(systems, { seed: 20_251_215, numRuns: 1 });
    assertNothingFollows(system!, runNow(suppress(system!)));
  });
});

describe("what is hidden besides small counts", () => {
  /** Of the figures above the threshold, the share that is hidden. */
  const shareHidden = (systems: readonly FigureSystem[]): number => {
    let large = 0;
    let hidden = 0;
    for (const system of systems) {
      large += system.cells.filter((value) => value! > system.threshold).length;
      hidden += runNow(suppress(system)).complementary.length;
    }
    return hidden / large;
  };

  // Measured: 0.00, 0.03, 0.15, 0.28. A row or a grid of few cells has fewer small counts that could cover each other.
  it.each([
    ["T09 of 60 hamlets", wholeT09(60), 5, 0.02],
    ["T09 of 12 hamlets", wholeT09(12), 20, 0.1],
    ["flows", drawnSystems.flows, 200, 0.25],
    ["grids of 2 to 5 rows and columns", drawnSystems.grid, 200, 0.4],
  ])("stays reasonable: %s", (_, systems, numRuns, limit) => {
    expect(shareHidden(fc.sample(systems, { seed: 34, numRuns }))).toBeLessThan(limit);
  });
});
