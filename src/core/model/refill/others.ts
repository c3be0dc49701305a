import { remembered } from "./remembered";
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
  /** Which columns a column of the plan may have been when the sheet was written; the first is likelier. */
  readonly writtenAs: (column: number) => readonly number[];
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

/** A column of the sheet that we wrote: which of ours it may have been then, and which it is now (null: no longer any). */
interface OwnColumn {
  readonly column: number;
  readonly written: readonly number[];
  readonly planned: number | null;
}

/** The headings in order, each at the first column that has it right of the one before; the others are not found. */
const inOrder = (headings: readonly string[], candidates: readonly string[]): readonly (number | null)[] => {
  let next = 0;
  return headings.map((heading) => {
    const index = candidates.indexOf(heading, next);
    if (index === -1) return null;
    next = index + 1;
    return index;
  });
};

/**
 * As many columns as we wrote are the ones we wrote, whatever they are called now. A sheet of an earlier version does
 * not say what it was written with: there a heading that is missing where another one stands was renamed, one that is
 * missing elsewhere is of a later version.
 */
const isUntouched = (standing: readonly string[], written: readonly string[], isTold: boolean): boolean => {
  if (standing.length !== written.length) return false;
  const found = inOrder(written, standing);
  return isTold || found.every((index, place) => index === null || index === place);
};

/**
 * The columns of ours, from left to right: those we wrote (`told`, else the planned ones) are found among those that
 * stand, then the planned ones among those we wrote, both by their headings.
 */
const ownColumns = (standing: StandingSheet, headings: readonly string[], headingRow: number | null, told: readonly string[]): readonly OwnColumn[] => {
  const { column: first, columns } = standing.block;
  const standingHeadings = range(first, first + columns - 3).map((column) => (headingRow === null ? "" : String(cellAt(standing, headingRow, column).value)));
  const written = told.length > 0 ? told : headings;
  const places = headingRow === null || isUntouched(standingHeadings, written, told.length > 0) ? written.map((_, index) => index) : inOrder(written, standingHeadings);
  const kept = inOrder(headings, written);
  const present = places.flatMap((place, index) => (place === null ? [] : [{ place, index }]));
  return present.map(({ place, index }, rank) => {
    const planned = kept.indexOf(index);
    // An earlier version counted without the columns that came later.
    return { column: first + place, written: told.length > 0 ? [index + 1] : [rank + 1, index + 1], planned: planned === -1 ? null : planned + 1 };
  });
};

/** What hidden text beside our headings says of them: as they were when the sheet was written, from left to right. */
const toldHeadings = (memo: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(memo)
    .map(Number)
    .sort((a, b) => a - b)
    .map((column) => memo[String(column)] ?? "");

/**
 * Finds the planned rows by their names and the planned columns by their headings; the other lines are people's own.
 */
export const othersAmong = (standing: StandingSheet, names: readonly string[], headings: readonly string[], headingRow: string): Found => {
  const { block, firstRow, firstColumn, cells } = standing;
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
  const headingLine = rowByName.get(headingRow) ?? null;
  const told = headingLine === null ? [] : toldHeadings(remembered(String(cellAt(standing, headingLine, lastColumn).value)));
  const own = [
    ...ownColumns(standing, headings, headingLine, told),
    { column: lastColumn - 1, written: [], planned: headings.length + 1 },
    { column: lastColumn, written: [], planned: headings.length + 2 },
  ];
  const byPlan = new Map(own.flatMap((column) => (column.planned === null ? [] : [[column.planned, column]])));
  const gone = own.flatMap(({ column, planned: now }) => (now === null ? [column] : []));
  const columns = othersIn(range(1, lastColumn).filter((column) => !gone.includes(column)), new Map([...byPlan].map(([now, { column }]) => [column, now])));
  const missing = names.length + rows.length - lastRow;
  const below = range(lastRow + 1, firstRow + cells.length - 1);
  const isCovered = missing > 0 && range(lastRow + 1, lastRow + missing).some((row) => (cells[row - firstRow] ?? []).some((cell) => !isBlank(cell)));
  const narrow = headings.length + 2 + columns.length - lastColumn;
  const beside = range(lastColumn + 1, firstColumn + (cells[0]?.length ?? 0) - 1);
  const isCoveredBeside = narrow > 0 && range(block.row, lastRow).some((row) => range(lastColumn + 1, lastColumn + narrow).some((column) => !isBlank(cellAt(standing, row, column))));
  return {
    rowOf: (name) => rowByName.get(name) ?? null,
    columnOf: (column) => byPlan.get(column)?.column ?? null,
    writtenAs: (column) => byPlan.get(column)?.written ?? [],
    rows: isCovered ? [...rows, ...below.map((line) => ({ line, after: names.length }))] : rows,
    // The hidden columns close the block, so what stood right of it comes before them.
    columns: isCoveredBeside ? [...columns, ...beside.map((line) => ({ line, after: headings.length }))] : columns,
  };
};
