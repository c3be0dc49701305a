import type { LocalDate } from "../model/localDate";
import { yearOf } from "../model/localDate";
import type { Job } from "../model/job";
import type { SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { ListRegisterId } from "../registers/registry";
import type { DateReading } from "./dates";
import { findRegister, type LocatedRegister } from "./findRegister";
import { parameterScore, readParameters, type Parameters } from "./parameters";
import { readTable, type Entry, type RegisterTable } from "./registerTable";

/** The workbook as registers: plain rows, parsed once. */
export interface ParsedWorkbook {
  readonly parameters: Parameters | null;
  readonly tables: readonly RegisterTable[];
  /** Records by register, all sheets of it together. A register that no sheet holds has no entry. */
  readonly entries: ReadonlyMap<ListRegisterId, readonly Entry[]>;
  readonly unrecognisedSheets: readonly string[];
  readonly rowsRead: number;
}

/** Years beyond the as-of date that a two-digit year may still mean (terms run at most three years). */
const yearsAhead = 5;

const isEmpty = (grid: SheetGrid): boolean => grid.values.length === 0;

const bestParameterSheet = (grids: readonly SheetGrid[]): SheetGrid | null => {
  let best: { grid: SheetGrid; score: number } | null = null;
  for (const grid of grids) {
    const score = parameterScore(grid);
    if (score > 0 && (!best || score > best.score)) best = { grid, score };
  }
  return best?.grid ?? null;
};

/**
 * Turns the sheets into registers. `givenYear` is the year of an as-of date the person gave (or of today), used only
 * to place two-digit years when the parameter sheet has no as-of date. Yields the rows parsed.
 */
export function* parseWorkbook(snapshot: WorkbookSnapshot, givenYear: number): Job<ParsedWorkbook> {
  const grids = snapshot.sheets.filter((grid) => grid.owned === null && !isEmpty(grid));
  const located = new Map<SheetGrid, LocatedRegister>();
  for (const grid of grids) {
    const found = findRegister(grid);
    if (found) located.set(grid, found);
    yield 0;
  }
  const parameterGrid = bestParameterSheet(grids.filter((grid) => !located.has(grid)));
  const reading = (asOf: LocalDate | null): DateReading => ({
    uses1904Dates: snapshot.uses1904Dates,
    latestYear: (asOf ? yearOf(asOf) : givenYear) + yearsAhead,
  });
  const first = parameterGrid ? readParameters(parameterGrid, reading(null)) : null;
  const settled = reading(first?.asOf ?? null);
  const tables: RegisterTable[] = [];
  const entries = new Map<ListRegisterId, Entry[]>();
  for (const [grid, register] of located) {
    const parsed = yield* readTable(grid, register, settled);
    tables.push(parsed.table);
    entries.set(register.register, [...(entries.get(register.register) ?? []), ...parsed.entries]);
  }
  return {
    parameters: parameterGrid ? readParameters(parameterGrid, settled) : null,
    tables,
    entries,
    unrecognisedSheets: grids.filter((grid) => !located.has(grid) && grid !== parameterGrid).map((grid) => grid.name),
    rowsRead: tables.reduce((sum, table) => sum + table.recordRows.length, 0),
  };
}
