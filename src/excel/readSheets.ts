import { AppError } from "../app/appError";
import type { ReadOptions } from "../app/ports";
import type { CellValue, SheetGrid, TableArea, WorkbookSnapshot } from "../core/model/sheetGrid";
import { rectangle } from "./addresses";
import { type Block, type ReadingList, createReadingList } from "./blocks";
import { plainValues } from "./cellText";
import { askUses1904Dates } from "./dateSystem";
import { type MarkedSheet, ownedSheets } from "../core/model/marks";
import { officeCode } from "./officeErrors";
import type { Asked } from "./queue";
import { type KeptRows, type WriteBarriers, askBarriers, askKeptRows, askMark, askStatusNames, once } from "./sheetFacts";
import { askState, askStateParts } from "./stateParts";

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid["visibility"];
}

/** The rectangle that holds all values of a sheet, 1-based. */
interface UsedRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** All rows hidden, none, or (null) some. */
  readonly hidden: boolean | null;
}

interface SheetOutline extends SheetEntry, MarkedSheet, WriteBarriers {
  readonly used: UsedRange | null;
  readonly statusColumn: number | null;
  readonly kept: KeptRows["values"];
}

/** What the blocks of one sheet add up to. */
interface Collected {
  readonly values: CellValue[][];
  readonly hiddenRows: Set<number>;
}

const visibilities: Readonly<Record<string, SheetGrid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const askSheets = (context: Excel.RequestContext): Asked<readonly SheetEntry[]> => {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  return () =>
    sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilities[visibility] ?? "visible" }));
};

const askUsedRange = (sheet: Excel.Worksheet): Asked<UsedRange | null> => {
  const range = once(sheet.getUsedRangeOrNullObject(true));
  range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  return () => {
    if (range.isNullObject) return null;
    const hidden: unknown = range.rowHidden;
    return {
      firstRow: range.rowIndex + 1,
      firstColumn: range.columnIndex + 1,
      rows: range.rowCount,
      columns: range.columnCount,
      hidden: typeof hidden === "boolean" ? hidden : null,
    };
  };
};

const askOutline = (context: Excel.RequestContext, entry: SheetEntry): Asked<SheetOutline> => {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const used = askUsedRange(sheet);
  const barriers = askBarriers(sheet);
  const mark = askMark(sheet);
  const names = askStatusNames(sheet);
  const kept = askKeptRows(sheet);
  return () => ({
    ...entry,
    ...barriers(),
    mark: mark(),
    used: used(),
    statusColumn: names().status?.column ?? null,
    kept: kept().values,
  });
};

/** Areas of the tables; they are known by name only after the outlines, so they come with the first values. */
const askTables = (tables: readonly Excel.Table[]): Asked<readonly TableArea[]> => {
  const ranges = tables.map((table) => {
    const range = once(table.getRange());
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  return () =>
    ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      firstRow: rowIndex + 1,
      lastRow: rowIndex + rowCount,
      firstColumn: columnIndex + 1,
      lastColumn: columnIndex + columnCount,
    }));
};

/**
 * Which of the rows are hidden, row by row. `getRowProperties` would be shorter, but the client sends it as a write,
 * and calls sent so (such as getMergedAreasOrNullObject, office-js issue 5918) clear Excel's undo history.
 */
const askHiddenRows = (sheet: Excel.Worksheet, firstRow: number, rows: number): Asked<readonly number[]> => {
  const asked = Array.from({ length: rows }, (_, index) => {
    const row = firstRow + index;
    const range = once(sheet.getRange(`${row}:${row}`));
    range.load("rowHidden");
    return { row, range };
  });
  return () => asked.filter(({ range }) => range.rowHidden).map(({ row }) => row);
};

/** Asks for the values of a block (null when Excel found it too large) and for its hidden rows. */
const askBlock = (
  context: Excel.RequestContext,
  sheetId: string,
  used: UsedRange,
  { offset, rows }: Block,
): Asked<Collected | null> => {
  const firstRow = used.firstRow + offset;
  const lastColumn = used.firstColumn + used.columns - 1;
  const address = rectangle(firstRow, used.firstColumn, firstRow + rows - 1, lastColumn);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = once(sheet.getRange(address));
  range.load("values");
  const someHidden = used.hidden === null ? askHiddenRows(sheet, firstRow, rows) : () => [];
  return () => {
    const values: unknown = range.values;
    if (!Array.isArray(values)) return null;
    const allRows = values.map((_row, index) => firstRow + index);
    return {
      values: plainValues(values),
      hiddenRows: new Set(used.hidden === true ? allRows : someHidden()),
    };
  };
};

/** Bytes of the values as they travelled; Vietnamese text takes about 1.4 bytes per letter. */
const measured = (values: readonly (readonly CellValue[])[]): number => JSON.stringify(values).length * 1.4;

interface ReadableSheet {
  readonly id: string;
  readonly used: UsedRange;
  readonly tables: readonly Excel.Table[];
}

/** Values that are being read, trip by trip. */
interface Reading {
  readonly context: Excel.RequestContext;
  readonly sheets: readonly ReadableSheet[];
  readonly list: ReadingList;
  readonly collected: readonly Collected[];
  rowsDone: number;
  /** Null until a trip has brought the sample that tells. */
  uses1904Dates: boolean | null;
  /** Tables of each sheet; null until a trip has brought them. */
  tables: readonly (readonly TableArea[])[] | null;
}

const collect = (reading: Reading, block: Block, part: Collected): void => {
  const into = reading.collected[block.sheet];
  if (into === undefined) return;
  for (const row of part.values) into.values.push(row);
  for (const row of part.hiddenRows) into.hiddenRows.add(row);
  reading.list.learn(block, measured(part.values));
  reading.rowsDone += block.rows;
};

/** One round trip; blocks that came back too large go back on the list, in order. */
const readTrip = async (reading: Reading, trip: readonly Block[]): Promise<void> => {
  const { context, sheets, list } = reading;
  const asked = trip.flatMap((block) => {
    const sheet = sheets[block.sheet];
    return sheet === undefined ? [] : [{ block, answer: askBlock(context, sheet.id, sheet.used, block) }];
  });
  const dateSystem = reading.uses1904Dates === null ? askUses1904Dates(context, sheets) : null;
  const tables = reading.tables === null ? sheets.map((sheet) => askTables(sheet.tables)) : null;
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || !list.tryFew(trip)) throw error;
    return;
  }
  if (tables !== null) reading.tables = tables.map((answer) => answer());
  if (dateSystem !== null) reading.uses1904Dates = dateSystem();
  const answers = asked.map(({ block, answer }) => ({ block, part: answer() }));
  // Rows are collected in order, so everything from the first missing block on is read again.
  const missing = answers.findIndex(({ part }) => part === null);
  const complete = missing < 0 ? answers : answers.slice(0, missing);
  for (const { block, part } of complete) if (part !== null) collect(reading, block, part);
  if (missing >= 0 && !list.tryHalf(trip.slice(missing))) throw new AppError("tooLarge");
};

/** Reads the values of `sheets` in as few round trips as rows and message size allow. */
const readValues = async (
  context: Excel.RequestContext,
  sheets: readonly ReadableSheet[],
  { onProgress, signal }: ReadOptions,
): Promise<Reading> => {
  const reading: Reading = {
    context,
    sheets,
    list: createReadingList(sheets.map(({ used }) => used)),
    collected: sheets.map(() => ({ values: [], hiddenRows: new Set<number>() })),
    rowsDone: 0,
    uses1904Dates: null,
    tables: null,
  };
  const total = sheets.reduce((sum, { used }) => sum + used.rows, 0);
  for (let trip = reading.list.nextTrip(); trip.length > 0; trip = reading.list.nextTrip()) {
    if (signal?.aborted) throw new AppError("cancelled");
    await readTrip(reading, trip);
    onProgress?.({ phase: "reading", done: reading.rowsDone, total });
  }
  return reading;
};

/**
 * Reads all sheets, our own ones by name only unless asked for. Writes nothing and calls nothing that clears the undo history.
 * Costs 2 + ceil(used rows / 5,000) round trips unless rows are so wide that a message would grow too large.
 */
export const readWorkbook = async (context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookSnapshot> => {
  const askedSheets = askSheets(context);
  const stateParts = askStateParts(context);
  await context.sync();
  if (options.signal?.aborted) throw new AppError("cancelled");

  const askedOutlines = askedSheets().map((entry) => askOutline(context, entry));
  const state = askState(context, stateParts()[0]);
  await context.sync();

  const outlines = askedOutlines.map((outline) => outline());
  const owned = new Set(ownedSheets(outlines).values());
  const isRead = (outline: SheetOutline): boolean => !owned.has(outline) || (outline.mark !== null && options.owned?.includes(outline.mark.kind) === true);
  const readable = outlines.flatMap(({ id, used, tables }, index) => {
    const outline = outlines[index];
    if (used === null || outline === undefined || !isRead(outline)) return [];
    return [{ id, used, tables }];
  });
  const { collected, uses1904Dates, tables } = await readValues(context, readable, options);
  const contentById = new Map(readable.map(({ id }, index) => [id, collected[index]]));
  const tablesById = new Map(readable.map(({ id }, index) => [id, tables?.[index]]));

  return {
    uses1904Dates: uses1904Dates ?? false,
    state: state(),
    sheets: outlines.map((outline): SheetGrid => ({
      name: outline.name,
      visibility: outline.visibility,
      firstRow: outline.used?.firstRow ?? 1,
      firstColumn: outline.used?.firstColumn ?? 1,
      values: contentById.get(outline.id)?.values ?? [],
      hiddenRows: contentById.get(outline.id)?.hiddenRows ?? new Set(),
      isProtected: outline.isProtected,
      isFiltered: outline.isFiltered,
      owned: owned.has(outline) ? (outline.mark?.kind ?? null) : null,
      statusColumn: outline.statusColumn,
      kept: owned.has(outline) ? outline.kept : [],
      tables: tablesById.get(outline.id) ?? [],
    })),
  };
};
