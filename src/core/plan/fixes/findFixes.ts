import type { Facts } from "../../facts/facts";
import type { CellFix, LegacyCount } from "../../model/cellFix";
import type { Job } from "../../model/job";
import type { SheetGrid, WorkbookSnapshot } from "../../model/sheetGrid";
import type { Refusal } from "../../model/writePlan";
import type { Entry, RegisterTable } from "../../parse/registerTable";
import { listRegisterIds } from "../../registers/registry";
import { type Decode, decodeOnce } from "./decodeOnce";
import { parameterFixes } from "./parameterFixes";
import { type FixContext, recordFixer } from "./recordFixes";

/** Rows looked at between two breaths: a cell costs well below a microsecond, save for texts that come up first. */
const rowsPerStep = 20;

/** Fixes of one sheet by row and column. */
type FixesByCell = Map<number, Map<number, CellFix>>;

const put = (found: FixesByCell, fix: CellFix): void => {
  const row = found.get(fix.row) ?? new Map<number, CellFix>();
  found.set(fix.row, row.set(fix.column, fix));
};

/** The cells of records that a register's own columns explain. */
interface Covered {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const entriesByTable = (facts: Facts): ReadonlyMap<RegisterTable, readonly Entry[]> => {
  const byTable = new Map<RegisterTable, Entry[]>();
  for (const entry of listRegisterIds.flatMap((register): readonly Entry[] => facts.entries(register))) {
    const known = byTable.get(entry.table);
    if (known) known.push(entry);
    else byTable.set(entry.table, [entry]);
  }
  return byTable;
};

/** Fixes in the records of the registers on a sheet; gives the cells that they explain. */
function* findInRecords(grid: SheetGrid, tables: ReadonlyMap<RegisterTable, readonly Entry[]>, context: FixContext, found: FixesByCell): Job<readonly Covered[]> {
  const covered: Covered[] = [];
  for (const [table, entries] of tables) {
    if (table.sheet !== grid.name) continue;
    const fixesOf = recordFixer(table, grid, context);
    for (const [index, entry] of entries.entries()) {
      if (index % rowsPerStep === 0) yield 0;
      for (const fix of fixesOf(entry)) put(found, fix);
    }
    covered.push({ rows: new Set(table.recordRows), columns: new Set(table.located.columns.values()) });
  }
  return covered;
}

const noColumns: ReadonlySet<number> = new Set();

/** The columns of a row that records explain; on the rows of a mixed list one of several registers does. */
const columnsCovered = (covered: readonly Covered[], row: number): ReadonlySet<number> => {
  const [only, ...more] = covered.filter(({ rows }) => rows.has(row)).map(({ columns }) => columns);
  return more.length === 0 ? (only ?? noColumns) : new Set([only ?? noColumns, ...more].flatMap((columns) => [...columns]));
};

/** Texts in an old encoding anywhere else on a sheet of the clerk's: titles, headings, columns nobody recognised. */
function* findOldTexts(grid: SheetGrid, covered: readonly Covered[], decode: Decode, found: FixesByCell): Job<void> {
  for (const [index, values] of grid.values.entries()) {
    if (index % rowsPerStep === 0) yield 0;
    const row = grid.firstRow + index;
    const explained = columnsCovered(covered, row);
    for (const [offset, before] of values.entries()) {
      const column = grid.firstColumn + offset;
      if (typeof before !== "string" || before === "" || column === grid.statusColumn || explained.has(column)) continue;
      const after = decode(before)?.text;
      // A text that could be decoded once more is in no encoding for certain.
      if (after === undefined || after === before || decode(after) !== null || found.get(row)?.has(column) === true) continue;
      put(found, { sheet: grid.name, row, column, kind: "encoding", before, after, format: null, day: null, heading: "", isHidden: grid.hiddenRows.has(row) });
    }
  }
}

const inOrder = (found: FixesByCell): readonly CellFix[] =>
  [...found].sort(([a], [b]) => a - b).flatMap(([, row]) => [...row].sort(([a], [b]) => a - b).map(([, fix]) => fix));

/**
 * The cells whose right value is certain: those of records in the recognised columns of registers, the values of the
 * parameter sheet, and texts in an old encoding on any sheet of the clerk's. Sheets and the status column of ours are
 * left out. What a formula shows is listed like a value, since reading does not tell them apart: the writer leaves it
 * alone. Yields nothing but room to breathe.
 */
export function* findFixes(snapshot: WorkbookSnapshot, facts: Facts): Job<readonly CellFix[]> {
  const context: FixContext = { facts, uses1904Dates: snapshot.uses1904Dates, decode: decodeOnce() };
  const tables = entriesByTable(facts);
  const fixes: (readonly CellFix[])[] = [];
  for (const grid of snapshot.sheets) {
    if (grid.owned !== null) continue;
    const found: FixesByCell = new Map();
    const covered = yield* findInRecords(grid, tables, context, found);
    for (const fix of parameterFixes(grid, context)) put(found, fix);
    yield* findOldTexts(grid, covered, context.decode, found);
    fixes.push(inOrder(found));
  }
  return fixes.flat();
}

/** How many cells of each sheet are in an old encoding, in tab order; sheets without any left out. */
export const countOldTexts = (fixes: readonly CellFix[]): readonly LegacyCount[] => {
  const counts = new Map<string, number>();
  for (const { sheet, kind } of fixes) if (kind === "encoding") counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, cells]) => ({ sheet, cells }));
};

/** Sheets with fixes that are protected or filtered now. */
export const barredSheets = (snapshot: WorkbookSnapshot, fixes: readonly CellFix[]): readonly Refusal[] => {
  const sheets = new Set(fixes.map(({ sheet }) => sheet));
  return snapshot.sheets.flatMap(({ name, isProtected, isFiltered }): readonly Refusal[] => {
    if (!sheets.has(name) || (!isProtected && !isFiltered)) return [];
    return [{ sheet: name, reason: isProtected ? "protected" : "filtered" }];
  });
};
