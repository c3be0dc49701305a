import type { HostConditionalFormat, HostDifferentialFormat, HostSheet, Rect } from "../workbook/model";
import { contains, overlaps } from "../workbook/rect";
import { parseCondition, type Condition } from "./conditionFormula";

/** What the conditional formats change on one cell. */
export type ConditionPaint = HostDifferentialFormat;

interface Rule {
  readonly format: HostConditionalFormat;
  readonly condition: Condition;
  readonly corner: Rect;
}

/**
 * Evaluates the expression rules of a sheet over a viewport, first priority first: a later rule only adds what earlier
 * ones left open. Rules this host cannot evaluate are left out.
 */
export function conditionPainter(sheet: HostSheet, viewport: Rect): (row: number, column: number) => ConditionPaint | null {
  const rules = sheet.conditionalFormats.flatMap((format): readonly Rule[] => {
    const corner = format.ranges[0];
    if (format.formula === null || corner === undefined || !format.ranges.some((range) => overlaps(range, viewport))) return [];
    const condition = parseCondition(format.formula);
    return condition === null ? [] : [{ format, condition, corner }];
  });
  const read = (row: number, column: number): string | number | boolean | null => sheet.getCell(row, column).value;
  return (row, column) => {
    let paint: ConditionPaint | null = null;
    for (const { format, condition, corner } of rules) {
      if (!format.ranges.some((range) => contains(range, row, column))) continue;
      if (!condition.holds(read, row - corner.top, column - corner.left)) continue;
      paint = merged(paint, format.format);
      if (format.stopIfTrue) break;
    }
    return paint;
  };
}

function merged(first: ConditionPaint | null, next: ConditionPaint): ConditionPaint {
  if (first === null) return next;
  return {
    fillColor: first.fillColor ?? next.fillColor,
    fontColor: first.fontColor ?? next.fontColor,
    bold: first.bold ?? next.bold,
    italic: first.italic ?? next.italic,
    underline: first.underline ?? next.underline,
    strikethrough: first.strikethrough ?? next.strikethrough,
  };
}
