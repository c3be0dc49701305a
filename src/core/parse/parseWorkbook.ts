import type { LocalDate } from "../model/localDate";
import { yearOf } from "../model/localDate";
import type { Mapping, SheetReading } from "../model/mapping";
import type { Job } from "../model/job";
import type { CriteriaSettings } from "../model/criteriaSettings";
import type { RuleSettings } from "../model/ruleSettings";
import type { CellValue, SheetGrid, WorkbookSnapshot } from "../model/sheetGrid";
import type { ListRegisterId } from "../registers/registry";
import type { DateReading } from "./dates";
import { readParameters, type Parameters } from "./parameters";
import { readingsOf } from "./readings";
import { recogniseSheets } from "./recognise";
import { parseState } from "./state";
import { readTable, type Entry, type RegisterTable } from "./registerTable";

/** The workbook as registers: plain rows, parsed once. */
export interface ParsedWorkbook {
  readonly parameters: Parameters | null;
  readonly tables: readonly RegisterTable[];
  /** Records by register, all sheets of it together. A register that no sheet holds has no entry. */
  readonly entries: ReadonlyMap<ListRegisterId, readonly Entry[]>;
  readonly readings: readonly SheetReading[];
  readonly mapping: Mapping;
  /** Rules that a person switched off and limits that were changed, as stored in the workbook. */
  readonly rules: RuleSettings;
  readonly criteria: CriteriaSettings;
  /** The rows of the scoring table as people typed them; none without that sheet. */
  readonly scoring: readonly (readonly CellValue[])[];
  readonly unrecognisedSheets: readonly string[];
  readonly rowsRead: number;
}

/** Years beyond the as-of date that a two-digit year may still mean (terms run at most three years). */
const yearsAhead = 5;

const isEmpty = (grid: SheetGrid): boolean => grid.values.length === 0;

/** The sheet without our status column: what we wrote ourselves is not the clerk's heading and no record. */
const withoutStatus = (grid: SheetGrid): SheetGrid => {
  if (grid.statusColumn === null) return grid;
  const index = grid.statusColumn - grid.firstColumn;
  return { ...grid, values: grid.values.map((row) => row.map((value, column) => (column === index ? "" : value))) };
};

/** Sheets that can hold registers: not ours, not empty. */
const clerksSheets = (snapshot: WorkbookSnapshot): readonly SheetGrid[] => snapshot.sheets.filter((grid) => grid.owned === null && !isEmpty(grid)).map(withoutStatus);

/**
 * Turns the sheets into registers. `givenYear` is the year of an as-of date the person gave (or of today), used only
 * to place two-digit years when the parameter sheet has no as-of date. Yields the rows parsed.
 */
export function* parseWorkbook(snapshot: WorkbookSnapshot, givenYear: number): Job<ParsedWorkbook> {
  const { mapping, rules, criteria } = parseState(snapshot.state);
  const sheets = recogniseSheets(clerksSheets(snapshot), mapping);
  yield 0;
  const parameterGrid = sheets.find(({ isParameters }) => isParameters)?.grid ?? null;
  const reading = (asOf: LocalDate | null): DateReading => ({
    uses1904Dates: snapshot.uses1904Dates,
    latestYear: (asOf ? yearOf(asOf) : givenYear) + yearsAhead,
  });
  const first = parameterGrid ? readParameters(parameterGrid, reading(null)) : null;
  const settled = reading(first?.asOf ?? null);
  const tables: RegisterTable[] = [];
  const entries = new Map<ListRegisterId, Entry[]>();
  const hamlets = first?.hamlets.map(({ name }) => name) ?? [];
  for (const { grid, located } of sheets.flatMap(({ parts }) => parts)) {
    const parsed = yield* readTable(grid, located, settled, hamlets);
    tables.push(parsed.table);
    entries.set(located.register, [...(entries.get(located.register) ?? []), ...parsed.entries]);
  }
  const parameters = parameterGrid ? readParameters(parameterGrid, settled) : null;
  return {
    parameters,
    readings: readingsOf(sheets, tables, parameters),
    mapping,
    rules,
    criteria,
    scoring: snapshot.sheets.find(({ owned }) => owned === "scoring")?.kept ?? [],
    tables,
    entries,
    unrecognisedSheets: sheets.filter(({ parts, isParameters }) => parts.length === 0 && !isParameters).map(({ grid }) => grid.name),
    rowsRead: tables.reduce((sum, table) => sum + table.recordRows.length, 0),
  };
}
