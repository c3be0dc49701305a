import type { SheetGrid } from "../model/sheetGrid";
import { columnLetters } from "../model/cellRef";
import type { Job } from "../model/job";
import type { RegisterSummary } from "../model/checkResult";
import type { Cell } from "../registers/column";
import { columnsOf, type ListRegisterId, type RowsOf } from "../registers/registry";
import { looksBlank, missingCell, parseCell } from "./cells";
import type { DateReading } from "./dates";
import type { LocatedRegister } from "./findRegister";
import { cellAt, lastRowOf, textAt, textsOfRow } from "./grid";
import { groupOf } from "./mixedList";
import { groupName, isHamletTitle, rowKind } from "./rowKind";
import { foldText } from "./text";
import { titleTexts } from "./titles";

/** One record of a register: its parsed row and where it stands. */
interface EntryOf<R extends ListRegisterId> {
  readonly register: R;
  readonly table: RegisterTable;
  /** Excel's 1-based row. */
  readonly sheetRow: number;
  readonly row: RowsOf<R>;
  /** Hamlet as written in its column, inherited from a merged cell or taken from the group row above; "" when unknown. */
  readonly hamletText: string;
}

/** A record of one register, or of one of several. */
export type Entry<R extends ListRegisterId = ListRegisterId> = R extends ListRegisterId ? EntryOf<R> : never;

/** A register as it stands on one sheet. */
export interface RegisterTable {
  readonly register: ListRegisterId;
  readonly sheet: string;
  readonly located: LocatedRegister;
  /** Sheet rows of the records, in order; empty when there are only headings. */
  readonly recordRows: readonly number[];
  readonly hiddenRows: number;
  /** Records typed below the Excel Table that holds the register: they are read, but Excel does not count them to it. */
  readonly rowsBelowTable: ReadonlySet<number>;
}

const rowsPerStep = 250;

/** In a mixed list a row is a record of this register only when its "Dien" says so. */
const isOfKind = (grid: SheetGrid, row: number, { register, kindColumn }: LocatedRegister): boolean =>
  kindColumn === null || groupOf(textAt(grid, row, kindColumn)) === register;

/** Sheet rows that are records, and the hamlet that the group row above each names. */
function* findRecords(grid: SheetGrid, located: LocatedRegister): Job<{ rows: number[]; groups: string[] }> {
  const rows: number[] = [];
  const groups: string[] = [];
  let group = "";
  for (let row = located.headerRow + 1; row <= lastRowOf(grid); row += 1) {
    const kind = rowKind(grid, row, located);
    if (kind === "signature" || (kind === "footer" && rows.length > 0)) break;
    if (kind === "group") group = groupName([...textsOfRow(grid, row).values()]);
    if (kind === "record" && isOfKind(grid, row, located)) {
      rows.push(row);
      groups.push(group);
    }
    if (row % rowsPerStep === 0) yield 0;
  }
  return { rows, groups };
}

/**
 * True when the hamlet column was filled as merged cells: the first record names a hamlet and most records below
 * leave it blank. Merged areas themselves are never asked for: that read would clear Excel's undo history.
 */
const hamletIsMerged = (grid: SheetGrid, column: number, rows: readonly number[]): boolean => {
  const first = rows[0];
  if (first === undefined || looksBlank(cellAt(grid, first, column))) return false;
  const blanks = rows.filter((row) => looksBlank(cellAt(grid, row, column))).length;
  return blanks > rows.length / 2;
};

/** Hamlet of each record as the sheet says it: own cell, merged cell above, or the group row. */
const hamletTexts = (grid: SheetGrid, located: LocatedRegister, rows: readonly number[], groups: readonly string[], ofSheet: string): string[] => {
  const column = located.columns.get("hamlet");
  const merged = column !== undefined && hamletIsMerged(grid, column, rows);
  let above = "";
  return rows.map((row, index) => {
    const own = column === undefined ? "" : textAt(grid, row, column);
    if (own !== "") above = own;
    return own !== "" ? own : merged ? above : (groups[index] || ofSheet);
  });
};

const parseRow = (grid: SheetGrid, sheetRow: number, located: LocatedRegister, reading: DateReading): Record<string, Cell<unknown>> => {
  const row: Record<string, Cell<unknown>> = {};
  for (const [field, column] of Object.entries(columnsOf(located.register))) {
    const at = located.columns.get(field);
    row[field] = at === undefined ? missingCell : parseCell(cellAt(grid, sheetRow, at), column, reading);
  }
  return row;
};

export interface ParsedTable {
  readonly table: RegisterTable;
  readonly entries: readonly Entry[];
}

/**
 * The hamlet a whole sheet is about, where one sheet is kept for each: named by a title row or by the sheet's name.
 * A listed hamlet is found anywhere in them; any other only where the text is nothing but a hamlet's name.
 */
const hamletOfSheet = (grid: SheetGrid, topRow: number, knownHamlets: readonly string[]): string => {
  const texts = titleTexts(grid, topRow);
  const named = knownHamlets.filter((hamlet) => texts.some((text) => ` ${foldText(text)} `.includes(` ${foldText(hamlet)} `)));
  const longest = named.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return named.every((other) => foldText(longest).includes(foldText(other))) ? longest : "";
  return texts.map((text) => text.replace(/:/g, " ")).find((text) => text.length <= 40 && isHamletTitle(text)) ?? "";
};

const belowTable = (grid: SheetGrid, { headerRow, headingColumns }: LocatedRegister, rows: readonly number[]): ReadonlySet<number> => {
  const table = grid.tables.find(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= headerRow && headerRow <= lastRow && headingColumns.some((column) => column >= firstColumn && column <= lastColumn));
  return new Set(table ? rows.filter((row) => row > table.lastRow) : []);
};

/** Reads all records of a located register; yields the number of rows parsed. */
export function* readTable(grid: SheetGrid, located: LocatedRegister, reading: DateReading, knownHamlets: readonly string[]): Job<ParsedTable> {
  const { rows, groups } = yield* findRecords(grid, located);
  const hamlets = hamletTexts(grid, located, rows, groups, hamletOfSheet(grid, located.topRow, knownHamlets));
  const table: RegisterTable = {
    register: located.register,
    sheet: grid.name,
    located,
    recordRows: rows,
    hiddenRows: rows.filter((row) => grid.hiddenRows.has(row)).length,
    rowsBelowTable: belowTable(grid, located, rows),
  };
  const entries: Entry[] = [];
  for (const [index, sheetRow] of rows.entries()) {
    // The row holds one cell per declared column of this register: exactly RowsOf<its register>.
    const row = parseRow(grid, sheetRow, located, reading);
    entries.push({ register: located.register, table, sheetRow, row, hamletText: hamlets[index] ?? "" } as unknown as Entry);
    if ((index + 1) % rowsPerStep === 0) yield rowsPerStep;
  }
  yield rows.length % rowsPerStep;
  return { table, entries };
}

/** The table as people and the check command see it. */
export const summarise = (table: RegisterTable): RegisterSummary => ({
  register: table.register,
  sheet: table.sheet,
  headerRow: table.located.headerRow,
  firstRow: table.recordRows[0] ?? null,
  lastRow: table.recordRows.at(-1) ?? null,
  rows: table.recordRows.length,
  hiddenRows: table.hiddenRows,
  columns: Object.fromEntries([...table.located.columns].map(([field, column]) => [field, columnLetters(column)])),
  unrecognised: table.located.unrecognised,
});
