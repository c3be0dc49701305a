/** Small tables whose outcome is worked out by hand. */
import type { FigureSystem } from "../../../src/core/disclosure/figureSystem";
import { suppress, usualThreshold } from "../../../src/core/disclosure/suppress";
import { runNow } from "../../../src/core/model/job";
import { createBuilder } from "./systemBuilder";

const hiddenIn = (system: FigureSystem): readonly number[] => [...runNow(suppress(system)).hidden];

/** The positions hidden in one row of figures; the total is the last position. */
const hiddenInRow = (values: readonly number[], more: Partial<FigureSystem> = {}): readonly number[] => {
  const builder = createBuilder();
  builder.addRow(values);
  return hiddenIn({ ...builder.build(usualThreshold), ...more });
};

describe("suppress", () => {
  it("hides nothing where nothing is small, and no 0", () => {
    expect(hiddenInRow([5, 0, 12])).toEqual([]);
    expect(hiddenIn({ cells: [], relations: [], threshold: 4 })).toEqual([]);
  });

  it("hides 1 to the threshold, and by itself a figure that stands in no relation", () => {
    expect(hiddenIn({ cells: [0, 1, 4, 5], relations: [], threshold: 4 })).toEqual([1, 2]);
    expect(hiddenIn({ cells: [0, 1, 10, 11], relations: [], threshold: 10 })).toEqual([1, 2]);
  });

  it("hides one more part, so that the total does not give the small one away", () => {
    // 39 − 30 − 7 = 2. With 7 hidden too: 1 + 8, 2 + 7, 3 + 6, 4 + 5.
    expect(hiddenInRow([2, 7, 30])).toEqual([0, 1]);
  });

  it("says which hidden cells are small", () => {
    const builder = createBuilder();
    builder.addRow([2, 7, 30]);
    const { small, complementary } = runNow(suppress(builder.build(4)));
    expect({ small, complementary }).toEqual({ small: [0], complementary: [1] });
  });

  it("needs no further cell where small counts cover each other", () => {
    // 2 + 3 = 5 could be 1 + 4.
    expect(hiddenInRow([2, 0, 3, 9])).toEqual([0, 2]);
  });

  it("hides the total where small counts can only be what they are", () => {
    // Both at most 4: 8 can only be 4 + 4. Both at least 1: 2 can only be 1 + 1, but that total is small itself.
    expect(hiddenInRow([4, 4])).toEqual([0, 1, 2]);
    // Rather the total than a 0.
    expect(hiddenInRow([4, 4, 0])).toEqual([0, 1, 3]);
    expect(hiddenInRow([1, 1])).toEqual([0, 1, 2]);
    // 1 + 1 with a third figure: that is hidden, not the total.
    expect(hiddenInRow([1, 1, 9])).toEqual([0, 1, 2]);
  });

  it("hides the total of a single row when that is small, and of a row with one figure", () => {
    expect(hiddenInRow([2, 0, 0])).toEqual([0, 3]);
    expect(hiddenInRow([3])).toEqual([0, 1]);
  });

  it("hides four 1 and their total 4, where more cannot be done", () => {
    expect(hiddenInRow([1, 1, 1, 1])).toEqual([0, 1, 2, 3, 4]);
  });

  it("closes the rectangle in a table of two directions", () => {
    const builder = createBuilder();
    builder.addGrid([
      [2, 20, 30],
      [10, 8, 40],
      [50, 60, 70],
    ]);
    const hidden = hiddenIn(builder.build(4));
    // The small one at row 0, column 0, one more in its row, one in its column, and the corner between these.
    expect(hidden).toHaveLength(4);
    expect(hidden).toContain(0);
    const [rows, columns] = [new Set(hidden.map((cell) => Math.floor(cell / 3))), new Set(hidden.map((cell) => cell % 3))];
    expect([rows.size, columns.size]).toEqual([2, 2]);
  });

  it("knows that a part is never more than its whole", () => {
    // Hamlets with 5 and 9 persons, of whom 4 and 9 have a dossier: 13 in all. If 4 and 9 were hidden, 4 + 9 = 13 would
    // leave 9 no room above and so 4 none below.
    const builder = createBuilder();
    builder.addHamlets([[5, 4], [9, 9]]);
    expect(hiddenIn(builder.build(4))).toEqual([1, 5]);
    // Without the wholes, the other part is enough.
    expect(hiddenInRow([4, 9])).toEqual([0, 1]);
  });

  it("keeps opening + increase − decrease = closing", () => {
    const builder = createBuilder();
    // 12 + (1 + 1) − (1 + 0) = 13; in the order: 12, 1, 1, their sum, 1, 0, their sum, 13.
    builder.addFlow(12, [1, 1], [1, 0]);
    expect(builder.build(4).cells).toEqual([12, 1, 1, 2, 1, 0, 1, 13]);
    // Hidden as they are, they could be 12 + (2 + 1) − (2 + 0) = 13: nothing more is needed.
    expect(hiddenIn(builder.build(4))).toEqual([1, 2, 3, 4, 6]);
  });

  it("hides a figure in every table where it stands", () => {
    const builder = createBuilder();
    builder.addRow([2, 7]);
    const again = builder.add(7);
    builder.link(again, 1);
    builder.addSum([again, builder.add(20)]);
    // 2 and 7 make 9; the second 7 and 20 make 27. Hiding 7 needs its copy and 20 or 27; hiding the total 9 needs no more.
    const system = builder.build(4);
    expect(hiddenIn(system)).toEqual([0, 2]);
    // Where the 9 is printed again, both would go; a total weighs as much as three parts, so the two 7 and the 20 go.
    const total = system.cells.length;
    expect(hiddenIn({ ...system, cells: [...system.cells, 9], relations: [...system.relations, { total, parts: [2] }] })).toEqual([0, 1, 3, 4]);
  });

  it("gives the same for the same, with a step of work for each small count", () => {
    const builder = createBuilder();
    builder.addGrid([[1, 2, 30], [4, 8, 1], [0, 3, 9]]);
    const system = builder.build(4);
    expect(hiddenIn(system)).toEqual(hiddenIn({ ...system, cells: [...system.cells], relations: [...system.relations] }));
    let steps = 0;
    const job = suppress(system);
    let step = job.next();
    for (; !step.done; step = job.next()) steps += step.value;
    expect(steps).toBe(step.value.small.length);
  });
});

describe("figures that are missing or wrong", () => {
  it("hides no blank, and needs nothing where the total is blank", () => {
    expect(hiddenIn({ cells: [2, 7, null], relations: [{ total: 2, parts: [0, 1] }], threshold: 4 })).toEqual([0]);
  });

  it("protects a blank that follows from the others, as if it were printed", () => {
    // 18 − 7 − 9 = 2.
    expect(hiddenIn({ cells: [null, 7, 9, 18], relations: [{ total: 3, parts: [0, 1, 2] }], threshold: 4 })).toEqual([1]);
  });

  it("does not count on a blank that can only be 0", () => {
    // 2 + blank + 7 = 9: whoever takes the blank for 0 reads the 2, so 7 goes too.
    expect(hiddenIn({ cells: [2, null, 7, 9], relations: [{ total: 3, parts: [0, 1, 2] }], threshold: 4 })).toEqual([0, 2]);
  });

  it("counts on blanks that may be anything", () => {
    // 3 + 7 + two blanks = 20: the 3 could be 2.
    expect(hiddenIn({ cells: [3, null, null, 7, 20], relations: [{ total: 4, parts: [0, 1, 2, 3] }], threshold: 4 })).toEqual([0]);
    // A blank of which the small count is the whole may be nothing or all of it: then the count could only be more.
    expect(hiddenIn({ cells: [4, null, 30], relations: [], atMost: [{ parts: [1], whole: 0 }, { parts: [0], whole: 2 }], threshold: 4 })).toEqual([0]);
  });

  it("protects figures that do not add up from one who knows by how much", () => {
    // 2 + 7 printed with the total 10.
    expect(hiddenIn({ cells: [2, 7, 10], relations: [{ total: 2, parts: [0, 1] }], threshold: 4 })).toEqual([0, 1]);
    // 6 of whom 7: the part cannot be hidden behind a whole that is less.
    expect(hiddenIn({ cells: [6, 7, 2, 9], relations: [{ total: 3, parts: [1, 2] }], atMost: [{ parts: [1], whole: 0 }], threshold: 4 })).toEqual([1, 2]);
  });

  it("hides all that has to do with a figure where no other way is found", () => {
    // 6 = 3 + 3 = 2 + 2 + 2: only 12 = 6 + 6 = 4 + 4 + 4 fits too. What stands apart is shown.
    const system: FigureSystem = { cells: [6, 3, 2, 9], relations: [{ total: 0, parts: [1, 1] }, { total: 0, parts: [2, 2, 2] }], threshold: 4 };
    expect(hiddenIn(system)).toEqual([0, 1, 2]);
  });

  it.each([
    ["a count below 0", { cells: [-1], relations: [], threshold: 4 }],
    ["a count that is not whole", { cells: [1.5], relations: [], threshold: 4 }],
    ["a cell that is not there", { cells: [1], relations: [{ total: 0, parts: [1] }], threshold: 4 }],
    ["a whole that is not there", { cells: [1], relations: [], atMost: [{ parts: [0], whole: 1 }], threshold: 4 }],
    ["a threshold at which hiding would tell the count", { cells: [1], relations: [], threshold: 1 }],
  ])("refuses %s", (_, system: FigureSystem) => {
    expect(() => runNow(suppress(system))).toThrow(RangeError);
  });
});
