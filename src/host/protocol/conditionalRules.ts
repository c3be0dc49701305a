import type { HostConditionalFormat, HostSheet, Rect } from "../workbook/model";
import { overlaps } from "../workbook/rect";
import { subtract } from "./address";

/** Conditional formats of a sheet that touch any of the ranges, in order of priority. */
export function rulesOn(sheet: HostSheet, rects: readonly Rect[]): readonly HostConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) => rule.ranges.some((range) => rects.some((rect) => overlaps(range, rect))));
}

/**
 * Takes conditional formats off cells, as clearing formats does: a rule that covers more keeps the rest. A rule of a kind
 * this host cannot edit is removed only when the cells cover it whole.
 */
export function clearOwnRules(sheet: HostSheet, rects: readonly Rect[]): void {
  for (const rule of rulesOn(sheet, rects)) {
    const rest = rects.reduce<readonly Rect[]>((left, rect) => left.flatMap((range) => subtract(range, rect)), rule.ranges);
    if (rest.length === 0) sheet.removeConditionalFormat(rule.id);
    else if (!rule.foreign) sheet.updateConditionalFormat(rule.id, { ranges: rest });
  }
}
