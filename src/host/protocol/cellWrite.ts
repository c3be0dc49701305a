import type { EngineContext } from "./objects";
import type { HostSheet } from "../workbook/model";
import type { RangeTarget } from "./address";
import { parseTyped } from "./cellInput";
import { forEachGiven } from "./cellMatrix";
import { HostError } from "./errors";
import { landingRows, requireEditable, requirePermission } from "./guards";
import type { Json } from "./wire";

/** Longest text of a cell and longest formula (Excel specifications and limits). */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;

/** Writes `Range.values` or `Range.formulas`: each string is read as if typed. Raises the change event. */
export function writeCells(target: RangeTarget, given: Json, context: EngineContext): void {
  const { sheet, rect } = target;
  requireEditable(sheet, rect);
  const cells: { readonly row: number; readonly column: number; readonly value: string | number | boolean }[] = [];
  forEachGiven(target, given, (row, column, value) => { cells.push({ row, column, value }); });
  const rows = landingRows(sheet, rect, context.behaviour.misplaceFilteredWrites);
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row !== null && row !== undefined) putTyped(sheet, row, rect.left + cell.column, cell.value, context);
  }
  context.changed(sheet, rect);
}

/** Puts one value into a cell the way typing it would. */
export function putTyped(sheet: HostSheet, row: number, column: number, value: string | number | boolean, context: Pick<EngineContext, "workbook">): void {
  if (typeof value !== "string") {
    sheet.setValue(row, column, value);
    return;
  }
  if (value.length > (value.startsWith("=") ? FORMULA_LIMIT : TEXT_LIMIT)) throw new HostError("InvalidArgument");
  const format = sheet.numberFormat(row, column);
  const input = parseTyped(value, format, context.workbook.date1904, new Date().getFullYear());
  const cell = { top: row, left: column, bottom: row, right: column };
  if (input.kind !== "quoted" && sheet.style(row, column).quotePrefix) sheet.patchStyle(cell, { quotePrefix: false });
  switch (input.kind) {
    case "clear":
      sheet.setValue(row, column, null);
      break;
    case "formula":
      sheet.setFormula(row, column, input.formula);
      break;
    case "error":
      sheet.setError(row, column, input.error);
      break;
    case "quoted":
      sheet.setValue(row, column, input.value);
      sheet.patchStyle(cell, { quotePrefix: true });
      break;
    case "value":
      sheet.setValue(row, column, input.value);
      if (input.numberFormat !== undefined && format === "General") sheet.patchStyle(cell, { numberFormat: input.numberFormat });
  }
}

/** Writes `Range.numberFormat`; "" means General. Columns of equal formats are set as one. */
export function writeNumberFormats(target: RangeTarget, given: Json): void {
  const { sheet, rect } = target;
  requirePermission(sheet, "formatCells");
  if (typeof given === "string") {
    sheet.patchStyle(rect, { numberFormat: given === "" ? "General" : given });
    return;
  }
  const columns = new Map<number, { first: number; last: number; format: string }>();
  const flush = (column: number): void => {
    const run = columns.get(column);
    if (run === undefined) return;
    sheet.patchStyle({ top: rect.top + run.first, bottom: rect.top + run.last, left: rect.left + column, right: rect.left + column }, { numberFormat: run.format });
  };
  forEachGiven(target, given, (row, column, value) => {
    const format = String(value) === "" ? "General" : String(value);
    const run = columns.get(column);
    if (run !== undefined && run.format === format && run.last === row - 1) run.last = row;
    else {
      flush(column);
      columns.set(column, { first: row, last: row, format });
    }
  });
  for (const column of columns.keys()) flush(column);
}
