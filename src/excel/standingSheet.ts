import { type StandingCell, type StandingSheet } from "../core/model/refill/standing";
import type { PutSheet, WriteOperation } from "../core/model/writePlan";
import { plainValues } from "./cellText";
import type { OwnedSheet } from "./ownedSheets";
import { once } from "./sheetFacts";

const formulaOf = (formula: unknown, value: unknown): string | null => (typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null);

const entry = (rows: unknown, row: number, column: number): unknown => {
  const line: unknown = Array.isArray(rows) ? rows[row] : undefined;
  return Array.isArray(line) ? line[column] : undefined;
};

/** A formula and its value differ; a text that only looks like a formula reads the same both ways. */
const cellsOf = ({ values, formulas, numberFormat }: Excel.Range): readonly (readonly StandingCell[])[] =>
  plainValues(values).map((row, rowIndex) =>
    row.map((value, columnIndex) => {
      const format = entry(numberFormat, rowIndex, columnIndex);
      return { value, formula: formulaOf(entry(formulas, rowIndex, columnIndex), value), format: typeof format === "string" ? format : "General" };
    }),
  );

const needsStanding = (operation: WriteOperation): operation is PutSheet => operation.kind === "putSheet" && (operation.open !== undefined || operation.keepsFormulas === true);

/** The sheets of ours that are written anew around what people wrote or with their formulas, as they stand: one round trip, none without such a sheet. */
export const readStandingSheets = async (
  context: Excel.RequestContext,
  operations: readonly WriteOperation[],
  owned: ReadonlyMap<PutSheet["sheetKind"], OwnedSheet>,
): Promise<ReadonlyMap<PutSheet["sheetKind"], StandingSheet>> => {
  const asked = operations.filter(needsStanding).flatMap(({ sheetKind }) => {
    const existing = owned.get(sheetKind);
    if (!existing?.kept.area) return [];
    const used = once(context.workbook.worksheets.getItem(existing.id).getUsedRangeOrNullObject(true));
    used.load("values,formulas,numberFormat,rowIndex,columnIndex");
    return [{ sheetKind, used, block: existing.kept.area }];
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.flatMap(({ sheetKind, used, block }) => (used.isNullObject ? [] : [[sheetKind, { firstRow: used.rowIndex + 1, firstColumn: used.columnIndex + 1, cells: cellsOf(used), block }] as const])),
  );
};
