import type { EngineContext } from "./objects";
import type { HostCell } from "../workbook/model";
import { cellText } from "../view/numberText";
import { cellCount, columnCount, rowCount, type RangeTarget } from "./address";
import { UNCALCULATED } from "../../xlsx/cellText";
import { HostError } from "./errors";
import type { Json } from "./wire";

/** A property of each cell of a range as a 2-D array; null for a range with more cells than Excel reads at once. */
export function cellMatrix(target: RangeTarget, context: EngineContext, pick: (cell: HostCell, row: number, column: number) => Json): Json {
  const { sheet, rect } = target;
  if (cellCount(rect) > context.behaviour.readLimitCells) return null;
  return Array.from({ length: rowCount(rect) }, (_row, r) =>
    Array.from({ length: columnCount(rect) }, (_column, c) => pick(sheet.getCell(rect.top + r, rect.left + c), rect.top + r, rect.left + c)));
}

/** `Range.values` of one cell: blank is "", an error is its text. */
export function valueOf(cell: HostCell): Json {
  if (cell.formula !== null && cell.value === null) return UNCALCULATED;
  return cell.value ?? "";
}

/** `Range.formulas` of one cell. */
export function formulaOf(cell: HostCell): Json {
  return cell.formula ?? valueOf(cell);
}

/** `Range.valueTypes` of one cell. */
export function valueTypeOf(cell: HostCell): string {
  const value = valueOf(cell);
  if (cell.isError || value === UNCALCULATED) return "Error";
  if (value === "" && cell.formula === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** `Range.text` of one cell. */
export function textOf(cell: HostCell, numberFormat: string, context: EngineContext): string {
  return cell.formula !== null && cell.value === null ? UNCALCULATED : cellText(cell.value, numberFormat, context.workbook.date1904);
}

/**
 * The cells of a value given for a range: a 2-D array of exactly its size, or one value for every cell.
 * Calls back with the row and column inside the range; null entries are left out, as Excel leaves those cells alone.
 */
export function forEachGiven(target: RangeTarget, given: Json, visit: (row: number, column: number, value: string | number | boolean) => void): void {
  const { rect } = target;
  if (given === null) throw new HostError("InvalidArgument");
  for (let row = 0; row < rowCount(rect); row++) {
    const line: Json | undefined = isList(given) ? given[row] : undefined;
    if (isList(given) && (given.length !== rowCount(rect) || !isList(line) || line.length !== columnCount(rect))) throw new HostError("InvalidArgument");
    for (let column = 0; column < columnCount(rect); column++) {
      const value = isList(line) ? (line[column] ?? null) : given;
      if (value === null) continue;
      if (typeof value === "object") throw new HostError("InvalidArgument");
      visit(row, column, value);
    }
  }
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
