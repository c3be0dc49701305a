/** Tables drawn at random, in the shapes of the reports. */
import fc from "fast-check";
import type { FigureSystem } from "../../../src/core/disclosure/figureSystem";
import { createBuilder, type SystemBuilder } from "./systemBuilder";

/** Counts as communes have them: many times none, as often few, now and then many. */
const count = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) });
const few = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 9 }) });

/** A whole and figures that are part of it. */
const family = (parts: number): fc.Arbitrary<readonly number[]> =>
  count.chain((whole) => fc.array(fc.nat(whole), { minLength: parts, maxLength: parts }).map((figures) => [whole, ...figures]));
const hamlets = (least: number, most: number, parts: number): fc.Arbitrary<readonly (readonly number[])[]> => fc.array(family(parts), { minLength: least, maxLength: most });

interface Flow {
  readonly opening: number;
  readonly increases: readonly number[];
  readonly decreases: readonly number[];
}
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
const flow: fc.Arbitrary<Flow> = fc
  .record({ rest: count, increases: fc.array(few, { minLength: 2, maxLength: 4 }), decreases: fc.array(few, { minLength: 2, maxLength: 4 }) })
  .map(({ rest, increases, decreases }) => ({ opening: rest + sum(decreases), increases, decreases }));
/** A flow that ends at a figure; null where it would begin below 0. */
const flowTo = (closing: number, { increases, decreases }: Flow): Flow | null => {
  const opening = closing - sum(increases) + sum(decreases);
  return opening < 0 ? null : { opening, increases, decreases };
};

type Table = (builder: SystemBuilder) => void;
const row: fc.Arbitrary<Table> = fc.array(count, { minLength: 1, maxLength: 9 }).map((values) => (builder) => void builder.addRow(values));
const grid: fc.Arbitrary<Table> = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }))
  .map((rows) => (builder) => builder.addGrid(rows));
/** A whole with two parts that exclude each other, and one that does not mind. */
const exclusive = fc.tuple(count, fc.nat(100), fc.nat(100), fc.nat(100)).map(([whole, one, other, any]) => {
  const first = Math.floor((whole * one) / 100);
  return [whole, first, Math.floor(((whole - first) * other) / 100), Math.floor((whole * any) / 100)];
});
const byHamlet: fc.Arbitrary<Table> = fc.tuple(fc.array(exclusive, { minLength: 2, maxLength: 7 }), hamlets(2, 7, 1)).map(([one, other]) => (builder) => {
  builder.addHamlets(one, true);
  builder.addHamlets(other);
});
/** Persons of three groups by sex and by age: everyone stands in one of the first and in one of the second. */
const structure: fc.Arbitrary<Table> = fc
  .array(fc.array(fc.tuple(fc.nat(1), fc.oneof({ weight: 3, arbitrary: fc.nat(1) }, fc.nat(4))), { maxLength: 25 }), { minLength: 3, maxLength: 3 })
  .map((groups) => (builder) =>
    builder.addStructure(
      groups.map((persons) => [
        [0, 1].map((sex) => persons.filter(([each]) => each === sex).length),
        [0, 1, 2, 3, 4].map((age) => persons.filter(([, each]) => each === age).length),
      ]),
    ),
  );
const flows: fc.Arbitrary<Table> = fc
  .array(flow, { minLength: 1, maxLength: 3 })
  .map((list) => (builder) => list.forEach(({ opening, increases, decreases }) => builder.addFlow(opening, increases, decreases)));
/** T09 and T11 of one export, the closing figure being the total; and the total once more in a row of a third table. */
const linked: fc.Arbitrary<Table> = fc.tuple(hamlets(2, 6, 2), flow, fc.array(count, { minLength: 1, maxLength: 4 })).map(([list, drawn, others]) => (builder) => {
  const [whole] = builder.addHamlets(list);
  const ending = flowTo(builder.valueOf(whole!), drawn);
  if (ending !== null) builder.link(builder.addFlow(ending.opening, ending.increases, ending.decreases), whole!);
  const again = builder.add(builder.valueOf(whole!));
  builder.link(again, whole!);
  builder.addSum([again, ...others.map(builder.add)]);
});

const threshold = fc.constantFrom(2, 4, 4, 4, 10);
const built = (table: fc.Arbitrary<Table>): fc.Arbitrary<FigureSystem> =>
  fc.tuple(table, threshold).map(([put, limit]) => {
    const builder = createBuilder();
    put(builder);
    return builder.build(limit);
  });

export const drawnSystems = { row: built(row), grid: built(grid), "by hamlet": built(byHamlet), structure: built(structure), flows: built(flows), linked: built(linked) } as const;

/** Any of the tables with some figures missing. */
export const systemWithBlanks: fc.Arbitrary<FigureSystem> = fc
  .oneof(...Object.values(drawnSystems))
  .chain((system) =>
    fc
      .subarray([...system.cells.keys()], { minLength: 1, maxLength: Math.ceil(system.cells.length / 5) })
      .map((missing) => ({ ...system, cells: system.cells.map((value, cell) => (missing.includes(cell) ? null : value)) })),
  );

/** T09 as it is printed: the figures of six groups by hamlet. */
export const wholeT09 = (size: number): fc.Arbitrary<FigureSystem> =>
  fc.tuple(...[4, 2, 2, 1, 0, 1].map((parts) => hamlets(size, size, parts))).map((groups) => {
    const builder = createBuilder();
    groups.forEach((table) => builder.addHamlets(table));
    return builder.build(4);
  });

/** An export of twenty tables: ten by hamlet, in pairs with the flows that end at their totals. */
export const twentyTables: fc.Arbitrary<FigureSystem> = fc
  .array(fc.tuple(hamlets(40, 40, 4), hamlets(40, 40, 2), flow, flow), { minLength: 10, maxLength: 10 })
  .map((list) => {
    const builder = createBuilder();
    for (const [one, other, ...drawn] of list)
      [one, other].forEach((table, index) => {
        const [whole] = builder.addHamlets(table);
        const ending = flowTo(builder.valueOf(whole!), drawn[index]!);
        if (ending !== null) builder.link(builder.addFlow(ending.opening, ending.increases, ending.decreases), whole!);
      });
    return builder.build(4);
  });
