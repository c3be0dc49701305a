import type { CellChange } from "../core/model/cellChange";
import type { RefusalReason, ReplaceCells } from "../core/model/writePlan";
import { rectangle } from "./addresses";
import { type CellRun, runsOf, tripsOf } from "./cellRuns";
import type { Asked } from "./queue";
import { type WriteBarriers, askBarriers, once } from "./sheetFacts";

/** A sheet whose cells are to be changed; it may be gone. */
export interface CellTarget {
  readonly sheet: Excel.Worksheet;
  readonly barriers: WriteBarriers;
}

/** What stands in a cell now, as far as it matters for a change, and its number format. */
export interface Standing {
  readonly holds: "before" | "after" | "formula" | "other";
  readonly format: string;
}

/** Asks for the sheets of all changes; a sheet that is gone has no entry. */
export const askCellTargets = (context: Excel.RequestContext, operations: readonly ReplaceCells[]): Asked<ReadonlyMap<string, CellTarget>> => {
  const names = new Set(operations.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)));
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    return { name, sheet, barriers: askBarriers(sheet) };
  });
  return () =>
    new Map(asked.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet, barriers }) => [name, { sheet, barriers: barriers() }]));
};

/** Why nothing may be written to a sheet; one that is gone has changed. */
export const cellBarrier = (target: CellTarget | undefined): RefusalReason | null => {
  if (target === undefined) return "changed";
  if (target.barriers.isProtected) return "protected";
  return target.barriers.isFiltered ? "filtered" : null;
};

const firstOf = (rows: unknown, index: number): unknown => {
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined;
  return Array.isArray(row) ? row[0] : undefined;
};

/** A formula differs from its value; a text, even one that looks like a formula, reads the same both ways. */
const holdsNow = ({ before, after }: CellChange, value: unknown, formula: unknown): Standing["holds"] => {
  if (formula !== value) return typeof formula === "string" && formula.startsWith("=") ? "formula" : "other";
  if (value === before) return "before";
  return value === after ? "after" : "other";
};

const askRun = (sheet: Excel.Worksheet, { column, first, cells }: CellRun<CellChange>): Asked<readonly Standing[]> => {
  const range = once(sheet.getRange(rectangle(first, column, first + cells.length - 1, column)));
  range.load("values,formulas,numberFormat");
  return () =>
    cells.map((cell, index) => {
      const format = firstOf(range.numberFormat, index);
      return { holds: holdsNow(cell, firstOf(range.values, index), firstOf(range.formulas, index)), format: typeof format === "string" ? format : "General" };
    });
};

interface RunOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly run: CellRun<CellChange>;
}

const readTrip = async (context: Excel.RequestContext, trip: readonly RunOnSheet[], standing: Map<CellChange, Standing>): Promise<void> => {
  const answers = trip.map(({ sheet, run }) => ({ run, answer: askRun(sheet, run) }));
  await context.sync();
  for (const { run, answer } of answers) answer().forEach((now, index) => run.cells[index] && standing.set(run.cells[index], now));
};

/**
 * Reads exactly the cells that may be written to: one round trip, and one more for every 8,000 cells or 2,000 separate
 * runs. The first carries along whatever else is queued, and is made even when there is no cell to read.
 */
export const readStanding = async (
  context: Excel.RequestContext,
  operations: readonly ReplaceCells[],
  targets: ReadonlyMap<string, CellTarget>,
): Promise<ReadonlyMap<CellChange, Standing>> => {
  const cells = operations.flatMap((operation) => operation.cells);
  const open = [...targets].filter(([, target]) => cellBarrier(target) === null);
  const entries = open.flatMap(([name, { sheet }]) => runsOf(cells.filter((cell) => cell.sheet === name)).map((run) => ({ sheet, run })));
  const trips = tripsOf(entries);
  const standing = new Map<CellChange, Standing>();
  for (const trip of trips.length === 0 ? [[]] : trips) await readTrip(context, trip, standing);
  return standing;
};
