import { columnCount, rowCount, type RangeTarget } from "../address";
import { HostError, itemNotFound } from "../errors";
import { requireEditable, requirePermission, requireUnprotected } from "../guards";
import type { Call, CallResult, EngineContext } from "../objects";
import { clearOwnRules } from "../conditionalRules";
import { selectRange } from "../activation";
import { overlaps } from "../../workbook/rect";

/** Members of Range that act on its cells. */
export const rangeActions: Readonly<Record<string, Call<RangeTarget>>> = {
  Clear: (target, args, context) => { clearRange(target, args.optionalText(0) ?? "All", context); },
  Merge: (target, args, context) => { merge(target, args.flag(0, false), context); },
  Unmerge: ({ sheet, rect }) => {
    requireUnprotected(sheet);
    sheet.unmerge(rect);
  },
  Select: (target, _args, context) => { selectRange(target, context); },
  Calculate: () => undefined,
  GetMergedAreas: (target, _args, context) => mergedAreas(target, context) ?? itemNotFound(),
  GetMergedAreasOrNullObject: (target, _args, context) => mergedAreas(target, context),
  _ValidateArraySize: ({ rect }, args) => {
    if (args.integer(0) !== rowCount(rect) || args.integer(1) !== columnCount(rect)) throw new HostError("InvalidArgument");
    return null;
  },
};

/** Clears content, formats or both, as `Range.clear(applyTo)`. */
export function clearRange({ sheet, rect }: RangeTarget, applyTo: string, context: EngineContext): void {
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (!contents && !formats) throw new HostError("InvalidArgument");
  if (contents) requireEditable(sheet, rect);
  if (formats) requirePermission(sheet, "formatCells");
  if (contents) sheet.clearContents(rect);
  if (formats) {
    sheet.clearFormats(rect);
    clearOwnRules(sheet, [rect]);
    if (applyTo === "All") sheet.clearDataValidations(rect);
  }
  if (contents) context.changed(sheet, rect);
}

function merge({ sheet, rect }: RangeTarget, across: boolean, context: EngineContext): void {
  requireUnprotected(sheet);
  const rects = across ? Array.from({ length: rowCount(rect) }, (_row, index) => ({ ...rect, top: rect.top + index, bottom: rect.top + index })) : [rect];
  sheet.unmerge(rect);
  for (const part of rects) sheet.merge(part);
  context.changed(sheet, rect);
}

function mergedAreas({ sheet, rect }: RangeTarget, context: EngineContext): CallResult {
  const rects = sheet.merges.filter((merged) => overlaps(merged, rect));
  return rects.length === 0 ? null : context.types.areas.wrap({ sheet, rects });
}
