import { cellAt, isBlank, type StandingSheet } from "./standing";

/** A row or column that is none of ours: where it stands, and after which line of the plan it goes. */
export interface OtherLine {
  readonly line: number;
  readonly after: number;
}

/** How a sheet that stands and a planned one belong together. */
export interface Found {
  /** Where the row of a name stands; null when it is not there. */
  readonly rowOf: (name: string) => number | null;
  /** Where a column of the plan stands. */
  readonly columnOf: (column: number) => number | null;
  readonly rows: readonly OtherLine[];
  readonly columns: readonly OtherLine[];
}

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Every line that is none of ours, with the last line of ours before it. */
const othersIn = (lines: readonly number[], ours: ReadonlyMap<number, number>): readonly OtherLine[] => {
  let after = 0;
  return lines.flatMap((line) => {
    const own = ours.get(line);
    if (own === undefined) return [{ line, after }];
    after = Math.max(after, own);
    return [];
  });
};

/**
 * Columns by their headings, from left to right: as many as planned are the planned ones, whatever they are called now.
 * The two hidden columns close the block.
 */
const columnsOf = (standing: StandingSheet, headings: readonly string[], headingRow: number | null): ReadonlyMap<number, number> => {
  const { column: first, columns } = standing.block;
  const last = first + columns - 1;
  const hidden = new Map([
    [last - 1, headings.length + 1],
    [last, headings.length + 2],
  ]);
  if (columns - 2 === headings.length || headingRow === null) return new Map([...headings.map((_, index): [number, number] => [first + index, index + 1]), ...hidden]);
  let next = first;
  const matched = headings.flatMap((heading, index): readonly [number, number][] => {
    const column = range(next, last - 2).find((candidate) => cellAt(standing, headingRow, candidate).value === heading);
    if (column === undefined) return [];
    next = column + 1;
    return [[column, index + 1]];
  });
  return new Map([...matched, ...hidden]);
};

/** Finds the planned rows by their names and the planned columns by their headings; the other lines are people's own. */
export const othersAmong = (standing: StandingSheet, names: readonly string[], headings: readonly string[], headingRow: string): Found => {
  const { block, firstRow, cells } = standing;
  const lastRow = block.row + block.rows - 1;
  const lastColumn = block.column + block.columns - 1;
  const rowByName = new Map<string, number>();
  for (const row of range(block.row, lastRow)) {
    const name = String(cellAt(standing, row, lastColumn - 1).value);
    if (name !== "" && !rowByName.has(name)) rowByName.set(name, row);
  }
  const ownNames = new Set([...rowByName].map(([, row]) => row));
  const planned = new Map(names.flatMap((name, index): readonly [number, number][] => (rowByName.has(name) ? [[rowByName.get(name) ?? 0, index + 1]] : [])));
  // A row whose name the plan no longer has was ours as well: it goes.
  const rows = othersIn(range(1, lastRow).filter((row) => planned.has(row) || !ownNames.has(row)), planned);
  const columnMap = columnsOf(standing, headings, rowByName.get(headingRow) ?? null);
  const columnOf = new Map([...columnMap].map(([line, column]) => [column, line]));
  const columns = othersIn(range(1, lastColumn), columnMap);
  const missing = names.length + rows.length - lastRow;
  const below = range(lastRow + 1, firstRow + cells.length - 1);
  const isCovered = missing > 0 && range(lastRow + 1, lastRow + missing).some((row) => (cells[row - firstRow] ?? []).some((cell) => !isBlank(cell)));
  return {
    rowOf: (name) => rowByName.get(name) ?? null,
    columnOf: (column) => columnOf.get(column) ?? null,
    rows: isCovered ? [...rows, ...below.map((line) => ({ line, after: names.length }))] : rows,
    columns,
  };
};
