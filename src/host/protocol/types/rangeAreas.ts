import { addressOf, cellCount, intersect, isEntireColumn, isEntireRow, rangeOf, type AreasTarget } from "../address";
import { HostError, itemNotFound } from "../errors";
import { defineType, type EngineContext, type HostObject, type ObjectType } from "../objects";
import { conditionalFormats } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { clearRange } from "./rangeActions";
import { rangeFormat } from "./rangeFormat";
import type { Arguments, CallResult } from "../objects";

/** Real Excel cuts the address of a multi-area range off at 8,192 characters (office-js issue 5198). */
const ADDRESS_LIMIT = 8192;

const address = ({ sheet, rects }: AreasTarget): string => rects.map((rect) => addressOf({ sheet, rect })).join(",").slice(0, ADDRESS_LIMIT);

export const areasType: ObjectType<AreasTarget> = defineType<AreasTarget>({
  name: "RangeAreas",
  alive: ({ sheet }, { workbook }) => workbook.sheets().includes(sheet),
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ rects }) => rects.length,
    CellCount: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0),
    IsEntireColumn: ({ rects }) => rects.every(isEntireColumn),
    IsEntireRow: ({ rects }) => rects.every(isEntireRow),
  },
  open: {
    Areas: (target) => areaCollectionType.wrap(target),
    Format: (target) => rangeFormat(target),
    ConditionalFormats: (target) => conditionalFormats(target),
    DataValidation: (target) => dataValidation(target),
    Worksheet: ({ sheet }, context) => context.types.worksheet.wrap(sheet),
  },
  call: {
    Clear: ({ sheet, rects }, args, context) => {
      for (const rect of rects) clearRange({ sheet, rect }, args.optionalText(0) ?? "All", context);
    },
    GetIntersection: (target, args, context) => intersection(target, args, context) ?? itemNotFound(),
    GetIntersectionOrNullObject: (target, args, context) => intersection(target, args, context),
    Calculate: () => undefined,
  },
});

const areaCollectionType = defineType<AreasTarget>({
  name: "RangeCollection",
  items: ({ sheet, rects }, context) => rects.map((rect) => context.types.range.wrap({ sheet, rect })),
  call: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ sheet, rects }, args, context): HostObject => {
      const rect = rects[args.integer(0)];
      if (rect === undefined) throw new HostError("InvalidArgument");
      return context.types.range.wrap({ sheet, rect });
    },
  },
});

function intersection(target: AreasTarget, args: Arguments, context: EngineContext): CallResult {
  const given = args.object(0);
  const single = context.types.range.unwrap(given);
  const several = context.types.areas.unwrap(given);
  const others = several?.rects ?? [(single ?? rangeOf(context.workbook, target.sheet, args.text(0))).rect];
  const rects = target.rects.flatMap((rect) => others.flatMap((other) => intersect(rect, other) ?? []));
  return rects.length === 0 ? null : context.types.areas.wrap({ sheet: target.sheet, rects });
}
