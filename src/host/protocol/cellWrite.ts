import type { HostSheet, HostStylePatch } from "../workbook/model";
import type { RangeTarget } from "./address";
import { parseTyped } from "./cellInput";
import { forEachGiven } from "./cellMatrix";
import { ColumnRuns } from "./columnRuns";
import { HostError } from "./errors";
import { landingRows, requireEditable, requirePermission } from "./guards";
import type { EngineContext } from "./objects";
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
  const styles = new ColumnRuns(sheet);
  const currentYear = new Date().getFullYear();
  for (const cell of cells) {
    const row = rows[cell.row];
    if (row === null || row === undefined) continue;
    const patch = putTyped(sheet, row, rect.left + cell.column, cell.value, { date1904: context.workbook.date1904, currentYear });
    if (patch !== null) styles.add(row, rect.left + cell.column, patch);
  }
  styles.finish();
  context.changed(sheet, rect);
}

/** What reading typed text depends on. */
export interface TypingRules {
  readonly date1904: boolean;
  readonly currentYear: number;
}

/** Puts one value into a cell the way typing it would; the result is the change of format that goes with it. */
export function putTyped(sheet: HostSheet, row: number, column: number, value: string | number | boolean, rules: TypingRules): HostStylePatch | null {
  const { numberFormat, quotePrefix } = sheet.style(row, column);
  const unquoted = quotePrefix ? { quotePrefix: false } : null;
  if (typeof value !== "string") {
    // As typing does: in a cell formatted as text a number becomes its digits.
    sheet.setValue(row, column, numberFormat === "@" ? String(value).toUpperCase() : value);
    return unquoted;
  }
  if (value.length > (value.startsWith("=") ? FORMULA_LIMIT : TEXT_LIMIT)) throw new HostError("InvalidArgument");
  const input = parseTyped(value, numberFormat, rules.date1904, rules.currentYear);
  switch (input.kind) {
    case "clear":
      sheet.setValue(row, column, null);
      return unquoted;
    case "formula":
      sheet.setFormula(row, column, input.formula);
      return unquoted;
    case "error":
      sheet.setError(row, column, input.error);
      return unquoted;
    case "quoted":
      sheet.setValue(row, column, input.value);
      return quotePrefix ? null : { quotePrefix: true };
    case "value":
      sheet.setValue(row, column, input.value);
      return input.numberFormat !== undefined && numberFormat === "General" ? { ...unquoted, numberFormat: input.numberFormat } : unquoted;
  }
}

/** Writes `Range.numberFormat`; "" means General. */
export function writeNumberFormats(target: RangeTarget, given: Json): void {
  const { sheet, rect } = target;
  requirePermission(sheet, "formatCells");
  if (typeof given === "string") {
    sheet.patchStyle(rect, { numberFormat: given === "" ? "General" : given });
    return;
  }
  const styles = new ColumnRuns(sheet);
  forEachGiven(target, given, (row, column, value) => {
    styles.add(rect.top + row, rect.left + column, { numberFormat: String(value) === "" ? "General" : String(value) });
  });
  styles.finish();
}
