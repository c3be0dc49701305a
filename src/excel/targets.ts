import type { CellValue } from "../core/model/sheetGrid";
import type { HighlightByColumn, RefusalReason, WriteOperation } from "../core/model/writePlan";
import { rectangle, type RowRun } from "./addresses";
import { type SheetFormats, askFormats } from "./ownedFormats";
import type { Asked } from "./queue";
import { type StatusNames, type WriteBarriers, askBarriers, askStatusNames, once } from "./sheetFacts";
import { leftoverRows } from "./statusColumn";

/** The state of a register's sheet before anything is written to it, kept up to date while operations are queued. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly barriers: WriteBarriers;
  names: StatusNames;
  formats: SheetFormats;
  /** Contents that were read, by column and row (1-based); a cell that is not in it was not read. */
  readonly cells: Map<number, Map<number, CellValue>>;
}

export type SheetOperation = Extract<
  WriteOperation,
  { readonly kind: "highlightByColumn" | "highlightRows" | "removeHighlights" }
>;

/** Why nothing may be written to a sheet; a sheet that is gone since the plan was made has changed. */
export const barrier = (target: Target | undefined): RefusalReason | null => {
  if (target === undefined) return "changed";
  if (target.barriers.isProtected) return "protected";
  return target.barriers.isFiltered ? "filtered" : null;
};

/** One read of a column asks for at most this many cells, about 3 MB of long statuses. */
const maxCellsPerRead = 25_000;

interface ColumnPart extends RowRun {
  readonly column: number;
}

const askColumnPart = (sheet: Excel.Worksheet, { column, first, last }: ColumnPart): Asked<readonly CellValue[]> => {
  const range = once(sheet.getRange(rectangle(first, column, last, column)));
  range.load("values");
  return () => {
    const values: unknown = range.values;
    const rows: readonly unknown[] = Array.isArray(values) ? values : [];
    return rows.map((row) => {
      const value: unknown = Array.isArray(row) ? row[0] : row;
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
    });
  };
};

const keep = (target: Target, { column, first }: ColumnPart, values: readonly CellValue[]): void => {
  const cells = target.cells.get(column) ?? new Map<number, CellValue>();
  values.forEach((value, index) => cells.set(first + index, value));
  target.cells.set(column, cells);
};

const cut = ({ column, first, last }: ColumnPart): ColumnPart[] =>
  first > last
    ? []
    : [
        { column, first, last: Math.min(last, first + maxCellsPerRead - 1) },
        ...cut({ column, first: first + maxCellsPerRead, last }),
      ];

const plannedColumn = ({ statusColumn, headerRow, lastRow }: HighlightByColumn): ColumnPart => ({
  column: statusColumn,
  first: headerRow,
  last: lastRow,
});

/** Cells still to be read once it is known where the status column stands. */
const furtherParts = (target: Target, operations: readonly SheetOperation[]): ColumnPart[] => {
  const { status } = target.names;
  return operations
    .filter(({ sheet }) => sheet === target.name)
    .flatMap((operation): ColumnPart[] => {
      if (operation.kind === "highlightByColumn") {
        const leftovers = leftoverRows(operation, status).map((run) => ({ ...run, column: operation.statusColumn }));
        return [...cut(plannedColumn(operation)).slice(1), ...leftovers.flatMap(cut)];
      }
      if (operation.kind !== "removeHighlights" || status === null || status.rows === null) return [];
      return cut({ ...status.rows, column: status.column });
    });
};

/** A first look at the sheets that operations write to; what it shows decides what `lookCloser` reads. */
export interface FirstLook {
  /** After the next sync: the targets by sheet name, without sheets that do not exist. */
  readonly targets: Asked<ReadonlyMap<string, Target>>;
}

/** Queues the first look at one sheet; null after the sync when there is no such sheet. */
const askTarget = (sheet: Excel.Worksheet, name: string, columns: readonly ColumnPart[]): Asked<Target | null> => {
  const barriers = askBarriers(sheet);
  const names = askStatusNames(sheet);
  const formats = askFormats(sheet);
  const contents = columns.map((part) => ({ part, values: askColumnPart(sheet, part) }));
  return () => {
    if (sheet.isNullObject) return null;
    const target = { sheet, name, barriers: barriers(), names: names(), formats: formats(), cells: new Map() };
    for (const { part, values } of contents) keep(target, part, values());
    return target;
  };
};

export const firstLook = (context: Excel.RequestContext, operations: readonly SheetOperation[]): FirstLook => {
  const asked = [...new Set(operations.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    const columns = operations.flatMap((operation) =>
      operation.kind === "highlightByColumn" && operation.sheet === name
        ? cut(plannedColumn(operation)).slice(0, 1)
        : [],
    );
    return askTarget(sheet, name, columns);
  });
  return {
    targets: () => {
      const targets = asked.map((target) => target()).filter((target) => target !== null);
      return new Map(targets.map((target) => [target.name, target]));
    },
  };
};

/** Queues what is still to be read about targets that can be written to; null when that is nothing. */
export const lookCloser = (
  targets: ReadonlyMap<string, Target>,
  operations: readonly SheetOperation[],
): Asked<void>[] =>
  [...targets.values()]
    .filter((target) => barrier(target) === null)
    .flatMap((target) => furtherParts(target, operations).map((part) => ({ target, part })))
    .map(({ target, part }) => {
      const values = askColumnPart(target.sheet, part);
      return () => keep(target, part, values());
    });

/** What a target's column holds; a cell that was not read counts as blank. */
export const columnOf =
  (target: Target, column: number) =>
  (row: number): CellValue =>
    target.cells.get(column)?.get(row) ?? "";
