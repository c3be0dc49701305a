import { type RowRun, rowRuns } from "./addresses";

/** One read asks for at most so many ranges and cells: its answer stays well below the 5 MB that Excel on the web allows. */
const maxRangesPerTrip = 2_000;
const maxCellsPerTrip = 8_000;

/** A cell by its place; row and column are 1-based. */
interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Cells of one column in consecutive rows, top to bottom. */
export interface CellRun<Cell> {
  readonly column: number;
  readonly first: number;
  readonly cells: readonly Cell[];
}

const cut = (run: RowRun): RowRun[] =>
  run.last - run.first < maxCellsPerTrip
    ? [run]
    : [{ first: run.first, last: run.first + maxCellsPerTrip - 1 }, ...cut({ first: run.first + maxCellsPerTrip, last: run.last })];

/** Cells of one sheet as runs, column by column; of a cell given twice the last counts. */
export const runsOf = <Cell extends Placed>(cells: readonly Cell[]): CellRun<Cell>[] => {
  const columns = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const column = columns.get(cell.column) ?? new Map<number, Cell>();
    columns.set(cell.column, column.set(cell.row, cell));
  }
  return [...columns].flatMap(([column, byRow]) =>
    rowRuns(byRow.keys())
      .flatMap(cut)
      .map(({ first, last }) => {
        const rows = Array.from({ length: last - first + 1 }, (_, index) => byRow.get(first + index));
        return { column, first, cells: rows.flatMap((cell) => (cell === undefined ? [] : [cell])) };
      }),
  );
};

/** Runs in the order given, as many to a round trip as a message holds. */
export const tripsOf = <Entry extends { readonly run: CellRun<unknown> }>(entries: readonly Entry[]): Entry[][] => {
  const trips: Entry[][] = [];
  let cells = Infinity;
  for (const entry of entries) {
    const size = entry.run.cells.length;
    if (cells + size > maxCellsPerTrip || (trips.at(-1)?.length ?? 0) >= maxRangesPerTrip) {
      trips.push([]);
      cells = 0;
    }
    trips.at(-1)?.push(entry);
    cells += size;
  }
  return trips;
};
