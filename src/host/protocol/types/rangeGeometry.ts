import type { HostSheet, Rect } from "../../workbook/model";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/rect";
import { checkedRect, columnCount, intersect, rangeOf, rowCount, type RangeTarget } from "../address";
import { HostError } from "../errors";
import type { Arguments, Call, CallResult, EngineContext } from "../objects";

/** Members of Range that give another range. */
export const rangeGeometry: Readonly<Record<string, Call<RangeTarget>>> = {
  GetCell: ({ sheet, rect }, args, context) => at(context, sheet, rect.top + args.integer(0), rect.left + args.integer(1), 1, 1),
  GetRow: ({ sheet, rect }, args, context) => at(context, sheet, rect.top + args.integer(0), rect.left, 1, columnCount(rect)),
  GetColumn: ({ sheet, rect }, args, context) => at(context, sheet, rect.top, rect.left + args.integer(0), rowCount(rect), 1),
  GetLastRow: ({ sheet, rect }, _args, context) => context.types.range.wrap({ sheet, rect: { ...rect, top: rect.bottom } }),
  GetLastColumn: ({ sheet, rect }, _args, context) => context.types.range.wrap({ sheet, rect: { ...rect, left: rect.right } }),
  GetLastCell: ({ sheet, rect }, _args, context) => context.types.range.wrap({ sheet, rect: { ...rect, top: rect.bottom, left: rect.right } }),
  GetEntireRow: ({ sheet, rect }, _args, context) => context.types.range.wrap({ sheet, rect: { ...rect, left: 1, right: LAST_COLUMN } }),
  GetEntireColumn: ({ sheet, rect }, _args, context) => context.types.range.wrap({ sheet, rect: { ...rect, top: 1, bottom: LAST_ROW } }),
  GetResizedRange: ({ sheet, rect }, args, context) => at(context, sheet, rect.top, rect.left, rowCount(rect) + args.integer(0), columnCount(rect) + args.integer(1)),
  GetAbsoluteResizedRange: ({ sheet, rect }, args, context) => at(context, sheet, rect.top, rect.left, args.integer(0), args.integer(1)),
  GetOffsetRange: ({ sheet, rect }, args, context) => at(context, sheet, rect.top + args.integer(0), rect.left + args.integer(1), rowCount(rect), columnCount(rect)),
  GetRowsAbove: ({ sheet, rect }, args, context) => at(context, sheet, rect.top - (args.optionalInteger(0) ?? 1), rect.left, args.optionalInteger(0) ?? 1, columnCount(rect)),
  GetRowsBelow: ({ sheet, rect }, args, context) => at(context, sheet, rect.bottom + 1, rect.left, args.optionalInteger(0) ?? 1, columnCount(rect)),
  GetColumnsBefore: ({ sheet, rect }, args, context) => at(context, sheet, rect.top, rect.left - (args.optionalInteger(0) ?? 1), rowCount(rect), args.optionalInteger(0) ?? 1),
  GetColumnsAfter: ({ sheet, rect }, args, context) => at(context, sheet, rect.top, rect.right + 1, rowCount(rect), args.optionalInteger(0) ?? 1),
  GetBoundingRect: (target, args, context) => {
    const other = otherRange(target, args, context);
    return context.types.range.wrap({ sheet: target.sheet, rect: bounding(target.rect, other.rect) });
  },
  GetIntersection: (target, args, context) => {
    const common = intersect(target.rect, otherRange(target, args, context).rect);
    if (common === null) throw new HostError("ItemNotFound");
    return context.types.range.wrap({ sheet: target.sheet, rect: common });
  },
  GetIntersectionOrNullObject: (target, args, context) => {
    const common = intersect(target.rect, otherRange(target, args, context).rect);
    return common === null ? null : context.types.range.wrap({ sheet: target.sheet, rect: common });
  },
  GetUsedRange: ({ sheet, rect }, args, context) => {
    const used = usedPart(sheet, rect, args.flag(0, false));
    return context.types.range.wrap({ sheet, rect: used ?? { ...rect, bottom: rect.top, right: rect.left } });
  },
  GetUsedRangeOrNullObject: ({ sheet, rect }, args, context) => {
    const used = usedPart(sheet, rect, args.flag(0, false));
    return used === null ? null : context.types.range.wrap({ sheet, rect: used });
  },
};

function at(context: EngineContext, sheet: HostSheet, top: number, left: number, rows: number, columns: number): CallResult {
  return context.types.range.wrap({ sheet, rect: checkedRect(top, left, rows, columns) });
}

/** A range given as an object or as an address on the same sheet. */
function otherRange(target: RangeTarget, args: Arguments, context: EngineContext): RangeTarget {
  const other = context.types.range.unwrap(args.object(0)) ?? rangeOf(context.workbook, target.sheet, args.text(0));
  if (other.sheet !== target.sheet) throw new HostError("InvalidArgument");
  return other;
}

function bounding(a: Rect, b: Rect): Rect {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

function usedPart(sheet: HostSheet, rect: Rect, valuesOnly: boolean): Rect | null {
  const used = sheet.usedRange(valuesOnly);
  const common = used === null ? null : intersect(used, rect);
  if (common === null || !valuesOnly) return common;
  let box: Rect | null = null;
  sheet.forEachCell(common, (row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    box = box === null ? cell : bounding(box, cell);
  });
  return box;
}
