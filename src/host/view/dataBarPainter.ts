import type { HostDataBarBound, HostSheet, Rect } from "../workbook/model";
import { contains, overlaps } from "../workbook/rect";

/** The bar in one cell: `share` of the cell's width, 0 to 1. */
export interface DataBarPaint {
  readonly share: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
}

/** A bound as a number; null where it depends on other cells. */
const numberOf = (bound: HostDataBarBound): number | null => {
  const number = bound.type === "number" ? Number(bound.formula) : NaN;
  return Number.isFinite(number) ? number : null;
};

/** The data bars of a sheet over a viewport. Bars between other bounds than numbers are left out. */
export function dataBarPainter(sheet: HostSheet, viewport: Rect): (row: number, column: number) => DataBarPaint | null {
  const rules = sheet.conditionalFormats.flatMap(({ bar, ranges }) => {
    const [from, to] = bar === null ? [null, null] : [numberOf(bar.lower), numberOf(bar.upper)];
    return bar === null || from === null || to === null || to <= from || !ranges.some((range) => overlaps(range, viewport)) ? [] : [{ bar, ranges, from, to }];
  });
  return (row, column) => {
    const rule = rules.find(({ ranges }) => ranges.some((range) => contains(range, row, column)));
    const value = rule === undefined ? null : sheet.getCell(row, column).value;
    if (rule === undefined || typeof value !== "number") return null;
    const { bar: { fillColor, gradient, showValue }, from, to } = rule;
    return { share: Math.min(1, Math.max(0, (value - from) / (to - from))), color: fillColor, gradient, showValue };
  };
}
