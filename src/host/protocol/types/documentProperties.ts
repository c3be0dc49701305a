import type { HostWorkbook } from "../../workbook/model";
import { itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";
import { text } from "../values";
import type { Json } from "../wire";

const FIELDS = { Title: "title", Subject: "subject", Author: "author", Keywords: "keywords", Comments: "comments", Category: "category" } as const;
const names = Object.entries(FIELDS);

/** Properties of the file; changes are kept for the session only. */
const propertiesType = defineType<HostWorkbook>({
  name: "DocumentProperties",
  get: Object.fromEntries(names.map(([member, field]) => [member, ({ documentProperties }: HostWorkbook, { session }): Json => session.properties.get(member) ?? documentProperties[field]])),
  set: Object.fromEntries(names.map(([member]) => [member, (_workbook: HostWorkbook, value, { session }) => { session.properties.set(member, text(value)); }])),
  open: { Custom: () => customType.wrap(null) },
});

const customType = defineType<null>({
  name: "CustomPropertyCollection",
  items: (_none, { session }) => [...session.customProperties.keys()].map((key) => propertyType.wrap({ key })),
  item: (_none, args, { session }) => (session.customProperties.has(args.text(0)) ? propertyType.wrap({ key: args.text(0) }) : itemNotFound()),
  call: {
    Add: (_none, args, { session }) => {
      session.customProperties.set(args.text(0), args.json(1));
      return propertyType.wrap({ key: args.text(0) });
    },
    GetCount: (_none, _args, { session }) => session.customProperties.size,
    GetItemOrNullObject: (_none, args, { session }) => (session.customProperties.has(args.text(0)) ? propertyType.wrap({ key: args.text(0) }) : null),
    DeleteAll: (_none, _args, { session }) => { session.customProperties.clear(); },
  },
});

const propertyType = defineType<{ readonly key: string }>({
  name: "CustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { session }) => session.customProperties.get(key) ?? null,
    Type: ({ key }, { session }) => typeName(session.customProperties.get(key) ?? null),
  },
  set: { Value: ({ key }, value, { session }) => { session.customProperties.set(key, value); } },
  call: { Delete: ({ key }, _args, { session }) => { session.customProperties.delete(key); } },
});

export function documentProperties(workbook: HostWorkbook): HostObject {
  return propertiesType.wrap(workbook);
}

function typeName(value: Json): string {
  return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
}
