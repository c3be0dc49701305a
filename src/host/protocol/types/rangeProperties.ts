import type { Rect } from "../../workbook/model";
import { addressOf, cellCount, columnCount, rowCount, type RangeTarget } from "../address";
import { HostError, notEmulated } from "../errors";
import { load } from "../load";
import type { Arguments, Call, EngineContext } from "../objects";
import { isJsonObject, type Json, type JsonObject } from "../wire";

type Reader = (target: RangeTarget) => Json;

/** `getCellProperties`, `getRowProperties`, `getColumnProperties`: one plain object per cell, row or column. */
export const rangeProperties: Readonly<Record<string, Call<RangeTarget>>> = {
  GetCellProperties: (target, args, context) => {
    requireReadable(target, context);
    return Array.from({ length: rowCount(target.rect) }, (_row, r) =>
      Array.from({ length: columnCount(target.rect) }, (_column, c) => read(place(target, cellAt(target.rect, r, c)), args, context)));
  },
  GetRowProperties: (target, args, context) => {
    const { rect } = target;
    return Array.from({ length: rowCount(rect) }, (_row, r) => read(place(target, { ...rect, top: rect.top + r, bottom: rect.top + r }), args, context));
  },
  GetColumnProperties: (target, args, context) => {
    const { rect } = target;
    return Array.from({ length: columnCount(rect) }, (_column, c) => read(place(target, { ...rect, left: rect.left + c, right: rect.left + c }), args, context));
  },
};

/** Above this many cells the web version answers with an internal error (office-js issue 2564). */
const CELL_PROPERTIES_LIMIT = 80_000;

function requireReadable({ rect }: RangeTarget, context: EngineContext): void {
  if (cellCount(rect) > CELL_PROPERTIES_LIMIT && context.behaviour.messageLimitBytes !== null) throw new HostError("GeneralException");
}

function place({ sheet }: RangeTarget, rect: Rect): RangeTarget {
  return { sheet, rect };
}

function cellAt(rect: Rect, row: number, column: number): Rect {
  return { top: rect.top + row, bottom: rect.top + row, left: rect.left + column, right: rect.left + column };
}

const READERS: Readonly<Record<string, Reader>> = {
  address: addressOf,
  addressLocal: addressOf,
  rowIndex: ({ rect }) => rect.top - 1,
  columnIndex: ({ rect }) => rect.left - 1,
  rowHidden: ({ sheet, rect }) => sheet.rowHidden(rect.top),
  columnHidden: ({ sheet, rect }) => sheet.columnHidden(rect.left),
};

/** Builds the answer in the shape of the load options; members of `format` are read as the object model reads them. */
function read(at: RangeTarget, args: Arguments, context: EngineContext): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(args.struct(0))) {
    if (wanted === false || wanted === null) continue;
    if (name === "format" && isJsonObject(wanted)) answer[name] = readFormat(at, wanted, context);
    else {
      const reader = READERS[name];
      if (reader === undefined) throw notEmulated("Range", `properties.${name}`);
      answer[name] = reader(at);
    }
  }
  return answer;
}

function readFormat(at: RangeTarget, options: JsonObject, context: EngineContext): JsonObject {
  const select = Object.entries(options).flatMap(([name, wanted]) => {
    if (wanted === true) return [`format/${name}`];
    return isJsonObject(wanted) ? Object.keys(wanted).filter((inner) => wanted[inner] === true).map((inner) => `format/${name}/${inner}`) : [];
  });
  const loaded = load(context.types.range.wrap(at), { Select: select }, context, "json");
  const format = isJsonObject(loaded) ? loaded["format"] : undefined;
  return isJsonObject(format) ? format : {};
}
