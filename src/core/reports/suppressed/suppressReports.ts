/**
 * A copy of tables that shows counts alone and no small ones (domain.md 7.3).
 *
 * All counts of all tables of an export are one system: rows, totals, totals of other periods, lines below the table and
 * the number of rows of lists; with the relations of the definitions, the sums over rows, groups and hamlets, what is
 * part of what, and what stands in several tables. What is worked out from a hidden cell is hidden too.
 *
 * Not in the system: areas and numbers of plants. They measure things, and nobody can be counted by them; but where a
 * cell of such a column tells of few records, the whole column is hidden, for its total would give the cell away. Below
 * lists only the number of rows is left, and what is not counted is told without number and place.
 */
import { suppress, usualThreshold } from "../../disclosure/suppress";
import { hiddenCell } from "../../model/hiddenCells";
import type { Job } from "../../model/job";
import type { ReportTable } from "../../model/report";
import type { FigureSystem } from "../../disclosure/figureSystem";
import { ExportSystem, type PrintedCell } from "./exportSystem";
import { addTable, type LeavingTable, type OtherCells } from "./tableCells";

export type { LeavingTable };

/** The figures of an export as one system, and how its cells are found in the tables. */
export interface LeavingFigures {
  readonly system: FigureSystem;
  readonly cellAt: (position: number) => PrintedCell | undefined;
  readonly others: readonly OtherCells[];
}

/** The system of an export; throws nothing for what stands in registers, whatever it is. */
export const leavingFigures = (tables: readonly LeavingTable[]): LeavingFigures => {
  const gathered = new ExportSystem();
  const others = tables.map((leaving, index) => addTable(leaving, index, gathered));
  return { system: gathered.build(usualThreshold), cellAt: (position) => gathered.cellAt(position), others };
};

/** The tables of one export with their hidden cells marked; all tables that leave together must be given together. Long work. */
export function* suppressReports(tables: readonly LeavingTable[]): Job<readonly ReportTable[]> {
  const { system, cellAt, others } = leavingFigures(tables);
  const { hidden } = yield* suppress(system);
  const marked = tables.map(() => new Set<string>());
  const isHidden = ({ table, place, column }: PrintedCell): boolean => marked[table]?.has(hiddenCell(place, column)) === true;
  const hide = ({ table, place, column }: PrintedCell): unknown => marked[table]?.add(hiddenCell(place, column));
  for (const cell of [...hidden].flatMap((position) => cellAt(position) ?? [])) hide(cell);
  for (const { amounts } of others) amounts.forEach(hide);
  for (const { derived } of others) for (const { cell, from } of derived) if (from.some(isHidden)) hide(cell);
  return tables.map(({ definition, table }, index) => ({ ...table, ...("list" in definition.body ? { footers: [] } : {}), hidden: marked[index] ?? new Set<string>() }));
}
