import type { SheetGrid } from "../../src/core/model/sheetGrid";
import { listRegisterIds, type ListRegisterId } from "../../src/core/registers/registry";
import { fieldsFor, planColumns } from "./headingPlan";
import { layOut, type LaidOut } from "./laidOut";
import { layoutNamed, layouts, type Layout } from "./layouts";
import { hamletNames, recordsOf, type KnownRecord } from "./people";
import { Random } from "./random";

/** A workbook with what a reader must find in it. */
export interface CorpusCase {
  readonly layout: string;
  readonly sheets: readonly SheetGrid[];
  readonly laidOut: readonly LaidOut[];
}

/** Merged hamlet cells reach over several rows each: enough records for every hamlet to have some. */
const recordCount = (layout: Layout): number => (layout.hamlets === "merged" ? 24 : layout.records);

const onOneSheet = (layout: Layout, register: ListRegisterId, random: Random): CorpusCase => {
  const fields = fieldsFor(register, layout, random);
  const { grid, laidOut } = layOut(register, layout, fields, recordsOf(register, fields, recordCount(layout), random), random);
  return { layout: layout.name, sheets: [grid], laidOut: [laidOut] };
};

/** One register on a sheet for each hamlet, the hamlet in the sheet's name or in a title row. */
const spread = (place: "sheetName" | "title", register: ListRegisterId, random: Random): CorpusCase => {
  const layout = layoutNamed(`hamlet: ${place}`, { titleRows: 2 });
  const fields = fieldsFor(register, layout, random);
  const columns = planColumns(register, fields, layout, random);
  const sheets = hamletNames.slice(0, 4).map((hamlet, index) => {
    const records = recordsOf(register, fields, 6, random).map((record): KnownRecord => ({ ...record, hamlet }));
    return layOut(register, layout, fields, records, random, { sheet: place === "sheetName" ? hamlet : `Sheet${String(index + 1)}`, columns });
  });
  return { layout: `spread over sheets: ${place}`, sheets: sheets.map(({ grid }) => grid), laidOut: sheets.map(({ laidOut }) => laidOut) };
};

/** Two registers on one sheet with a blank column between, their headings in the same or in different rows. */
export const sideBySide = (left: ListRegisterId, right: ListRegisterId, random: Random, drop = 0): CorpusCase => {
  const layout = layoutNamed("headings in row 1, nothing else", { named: false });
  const one = (register: ListRegisterId, firstColumn: number, firstRow: number) => {
    const own = { ...layout, firstColumn, firstRow };
    const fields = fieldsFor(register, own, random);
    return layOut(register, own, fields, recordsOf(register, fields, 7, random), random, { sheet: "Sheet1" });
  };
  const a = one(left, 1, 1);
  const width = a.grid.values[0]?.length ?? 0;
  const b = one(right, width + 2, 1 + drop);
  const height = Math.max(a.grid.values.length, b.grid.values.length + drop);
  const values = Array.from({ length: height }, (_, row) => [
    ...(a.grid.values[row] ?? Array.from({ length: width }, () => "")),
    "",
    ...(b.grid.values[row - drop] ?? Array.from({ length: b.grid.values[0]?.length ?? 0 }, () => "")),
  ]);
  return { layout: drop === 0 ? "two registers side by side" : "two registers side by side, one lower", sheets: [{ ...a.grid, values }], laidOut: [a.laidOut, b.laidOut] };
};

const partnerOf = (register: ListRegisterId, random: Random): ListRegisterId => random.pick(listRegisterIds.filter((other) => other !== register));

const special: readonly ((register: ListRegisterId, random: Random) => CorpusCase)[] = [
  (register, random) => spread("sheetName", register, random),
  (register, random) => spread("title", register, random),
  (register, random) => sideBySide(register, partnerOf(register, random), random),
  (register, random) => sideBySide(register, partnerOf(register, random), random, 3),
  (register, random) => ({ ...sideBySide(register, register, random), layout: "one register twice side by side" }),
];

/** Every layout with random records of every register. */
export function* corpus(seed: number): Generator<CorpusCase> {
  for (const [layoutIndex, layout] of layouts.entries()) {
    for (const [index, register] of listRegisterIds.entries()) yield onOneSheet(layout, register, new Random(seed + 1000 * layoutIndex + index));
  }
  for (const [specialIndex, make] of special.entries()) {
    for (const [index, register] of listRegisterIds.entries()) yield make(register, new Random(seed + 500_000 + 1000 * specialIndex + index));
  }
}
