import type { HostSheet } from "../../workbook/model";
import { itemNotFound } from "../errors";
import { defineType, type EngineContext, type HostObject } from "../objects";
import { text } from "../values";

interface PropertyTarget {
  readonly sheet: HostSheet;
  readonly key: string;
}

const propertyType = defineType<PropertyTarget>({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }, context) => stored(sheet, context).get(key) ?? itemNotFound(),
  },
  set: { Value: ({ sheet, key }, value, context) => { stored(sheet, context).set(key, text(value)); } },
  call: { Delete: ({ sheet, key }, _args, context) => { stored(sheet, context).delete(key); } },
});

const collectionType = defineType<HostSheet>({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet, context) => [...stored(sheet, context).keys()].map((key) => propertyType.wrap({ sheet, key })),
  item: (sheet, args, context) => find(sheet, args.text(0), context) ?? itemNotFound(),
  call: {
    Add: (sheet, args, context) => {
      stored(sheet, context).set(args.text(0), args.text(1));
      return propertyType.wrap({ sheet, key: args.text(0) });
    },
    GetCount: (sheet, _args, context) => stored(sheet, context).size,
    GetItemOrNullObject: (sheet, args, context) => find(sheet, args.text(0), context),
  },
});

/** `worksheet.customProperties`: kept for the session only. */
export function sheetProperties(sheet: HostSheet): HostObject {
  return collectionType.wrap(sheet);
}

function stored(sheet: HostSheet, { session }: EngineContext): Map<string, string> {
  const known = session.sheetProperties.get(sheet.id);
  if (known !== undefined) return known;
  const fresh = new Map<string, string>();
  session.sheetProperties.set(sheet.id, fresh);
  return fresh;
}

function find(sheet: HostSheet, key: string, context: EngineContext): HostObject | null {
  return stored(sheet, context).has(key) ? propertyType.wrap({ sheet, key }) : null;
}
