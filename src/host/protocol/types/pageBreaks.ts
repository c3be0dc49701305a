import type { HostSheet } from "../../workbook/model";
import { checkedRect, rangeOf } from "../address";
import { HostError, itemNotFound } from "../errors";
import { defineType, type Arguments, type EngineContext, type HostObject } from "../objects";

/** A page break by the row that it starts a page with. */
interface BreakTarget {
  readonly sheet: HostSheet;
  readonly row: number;
}

const breakType = defineType<BreakTarget>({
  name: "PageBreak",
  alive: ({ sheet, row }) => sheet.rowBreaks.includes(row),
  call: {
    Delete: ({ sheet, row }) => { sheet.rowBreaks = sheet.rowBreaks.filter((other) => other !== row); },
    GetCellAfterBreak: ({ sheet, row }, _args, { types }) => types.range.wrap({ sheet, rect: checkedRect(row, 1, 1, 1) }),
  },
});

const collectionType = defineType<HostSheet>({
  name: "PageBreakCollection",
  items: (sheet) => sheet.rowBreaks.map((row) => breakType.wrap({ sheet, row })),
  item: (sheet, args) => breakType.wrap({ sheet, row: sheet.rowBreaks[args.integer(0)] ?? itemNotFound() }),
  call: {
    Add: (sheet, args, context) => add(sheet, args, context),
    GetCount: (sheet) => sheet.rowBreaks.length,
    RemovePageBreaks: (sheet) => { sheet.rowBreaks = []; },
  },
});

/** `horizontalPageBreaks` of a sheet. */
export function horizontalPageBreaks(sheet: HostSheet): HostObject {
  return collectionType.wrap(sheet);
}

/** Nothing stands above the first row that a break could part from it. */
function add(sheet: HostSheet, args: Arguments, context: EngineContext): HostObject {
  const { rect } = context.types.range.unwrap(args.object(0)) ?? rangeOf(context.workbook, sheet, args.text(0));
  if (rect.top === 1) throw new HostError("InvalidArgument");
  if (!sheet.rowBreaks.includes(rect.top)) sheet.rowBreaks = [...sheet.rowBreaks, rect.top];
  return breakType.wrap({ sheet, row: rect.top });
}
