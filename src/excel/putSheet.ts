import { columnLetters } from "../core/model/cellRef";
import type { Area, PutSheet, SheetContent } from "../core/model/writePlan";
import { areaAddress, areaReference, rectangle } from "./addresses";
import { asText } from "./cellText";
import { markFormula, names } from "../core/model/marks";
import { type Outbox, slices, valueBytes } from "./outbox";
import { addHiddenName, once } from "./sheetFacts";
import { applyLayout, applyStyles } from "./sheetLayout";
import type { OwnedSheet } from "./ownedSheets";
import { setUpPage } from "./pageSetup";

/** Our block and everything before it; both as it stood and as it will be. */
const ownCells = (sheet: Excel.Worksheet, { kept, open }: PutSheet, { kept: { area } }: OwnedSheet): Excel.Range => {
  if (open === undefined || area === null) return sheet.getUsedRangeOrNullObject();
  const rows = Math.max(area.row + area.rows - 1, kept?.rows ?? 0);
  return sheet.getRange(areaAddress({ row: 1, column: 1, rows, columns: Math.max(area.column + area.columns - 1, kept?.columns ?? 0) }));
};

/**
 * Empties a sheet of ours: values, formats, conditional formats, merged cells, frozen rows, and row heights back to automatic. Where people
 * may write beside what is ours, only what is ours.
 */
const empty = (sheet: Excel.Worksheet, operation: PutSheet, existing: OwnedSheet): void => {
  const cells = once(ownCells(sheet, operation, existing));
  cells.unmerge();
  cells.format.autofitRows();
  cells.clear("All");
  // Whether clearing takes conditional formats along is promised nowhere.
  cells.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
};

/** The hidden columns that close our block may be others from now on. */
const showHidden = (sheet: Excel.Worksheet, { open }: PutSheet, { kept: { area } }: OwnedSheet): void => {
  if (open === undefined || area === null) return;
  const last = area.column + area.columns - 1;
  once(sheet.getRange(`${columnLetters(last - 1)}:${columnLetters(last)}`)).columnHidden = false;
};

/** Marks a sheet as ours under its present name, unless it is marked so already. */
const mark = (sheet: Excel.Worksheet, operation: PutSheet, name: string, existing: OwnedSheet | undefined): void => {
  if (existing?.mark?.name === name) return;
  if (existing !== undefined) sheet.names.getItem(names.sheet).delete();
  addHiddenName(sheet, names.sheet, markFormula({ kind: operation.sheetKind, name }));
};

const rowBytes = (row: SheetContent["values"][number]): number => row.reduce<number>((sum, value) => sum + valueBytes(value), 2);

const keptValues = ({ content, kept = null }: PutSheet): SheetContent["values"] =>
  kept === null ? [] : content.values.slice(kept.row - 1, kept.row - 1 + kept.rows).map((row) => row.slice(kept.column - 1, kept.column - 1 + kept.columns));

const sameRows = (a: SheetContent["values"], b: SheetContent["values"]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** True when a person has changed the rows that are read back: neither what the plan saw nor what it would write. */
export const keptHasChanged = (operation: PutSheet, { kept }: OwnedSheet): boolean => {
  const { keptBefore, comparedColumn } = operation;
  const compared = (rows: SheetContent["values"]): SheetContent["values"] =>
    comparedColumn === undefined ? rows : rows.map((row) => row.slice(comparedColumn - 1, comparedColumn)).filter(([value]) => value !== "" && value !== undefined);
  return keptBefore !== undefined && !sameRows(compared(kept.values), compared(keptBefore)) && !sameRows(compared(kept.values), compared(keptValues(operation)));
};

const sameArea = (a: Area, b: Area): boolean => areaAddress(a) === areaAddress(b);

/** Writes the rows that the next check reads back, and names them unless they are named already; an outdated name goes first. */
const writeKept = (sheet: Excel.Worksheet, operation: PutSheet, name: string, existing: OwnedSheet | undefined): void => {
  const { kept = null } = operation;
  const named = existing?.kept.area ?? null;
  const isNamed = kept !== null && named !== null && sameArea(kept, named);
  if (existing?.kept.isNamed === true && !isNamed) sheet.names.getItem(names.kept).delete();
  if (kept === null) return;
  once(sheet.getRange(areaAddress(kept))).values = keptValues(operation).map((row) => row.map(asText));
  if (!isNamed) addHiddenName(sheet, names.kept, areaReference(name, kept));
};

const writeValues = async (sheet: Excel.Worksheet, values: SheetContent["values"], outbox: Outbox): Promise<void> => {
  let firstRow = 1;
  for (const slice of slices(values, rowBytes)) {
    const columns = slice[0]?.length ?? 0;
    if (columns === 0) return;
    await outbox.makeRoom(slice.reduce((sum, row) => sum + rowBytes(row), 0));
    const cells = once(sheet.getRange(rectangle(firstRow, 1, firstRow + slice.length - 1, columns)));
    cells.values = slice.map((row) => row.map(asText));
    firstRow += slice.length;
  }
};

/** Formulas of people go back as they were. */
const writeFormulas = (sheet: Excel.Worksheet, { formulas = [] }: SheetContent): void => {
  for (const { row, column, formula } of formulas) once(sheet.getRange(rectangle(row, column, row, column))).formulas = [[formula]];
};

/**
 * Writes a sheet of ours, anew under `name` or over `existing`. The mark goes on in the same message that adds the
 * sheet and before all content, so that an interrupted run leaves a sheet that the next run recognises and rewrites.
 * Returns the sheet, its `id` loaded by the next sync.
 */
export const putSheet = async (
  context: Excel.RequestContext,
  operation: PutSheet,
  name: string,
  existing: OwnedSheet | undefined,
  outbox: Outbox,
): Promise<Excel.Worksheet> => {
  // What people wrote must never be cleared in one message and written in a later one: an interruption would lose it.
  await outbox.makeRoom(keptValues(operation).reduce((sum, row) => sum + rowBytes(row), 0));
  const { worksheets } = context.workbook;
  const sheet = existing === undefined ? worksheets.add(name) : worksheets.getItem(existing.id);
  sheet.load("id");
  mark(sheet, operation, name, existing);
  if (existing !== undefined) {
    empty(sheet, operation, existing);
    showHidden(sheet, operation, existing);
  }
  writeKept(sheet, operation, name, existing);
  const { content } = operation;
  applyStyles(sheet, content);
  await writeValues(sheet, content.values, outbox);
  writeFormulas(sheet, content);
  applyLayout(sheet, content);
  setUpPage(sheet, content.print);
  return sheet;
};
