import { itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";

const settingType = defineType<{ readonly key: string }>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  get: { Key: ({ key }) => key, Value: ({ key }, { session }) => session.settings.get(key) ?? null },
  set: { Value: ({ key }, value, { session }) => { session.settings.set(key, value); } },
  call: { Delete: ({ key }, _args, { session }) => { session.settings.delete(key); } },
});

const collectionType = defineType<null>({
  name: "SettingCollection",
  items: (_none, { session }) => [...session.settings.keys()].map((key) => settingType.wrap({ key })),
  item: (_none, args, { session }) => (session.settings.has(args.text(0)) ? settingType.wrap({ key: args.text(0) }) : itemNotFound()),
  call: {
    Add: (_none, args, { session }) => {
      session.settings.set(args.text(0), args.json(1));
      return settingType.wrap({ key: args.text(0) });
    },
    GetCount: (_none, _args, { session }) => session.settings.size,
    GetItemOrNullObject: (_none, args, { session }) => (session.settings.has(args.text(0)) ? settingType.wrap({ key: args.text(0) }) : null),
  },
});

/** `workbook.settings`: kept for the session only. */
export function settings(): HostObject {
  return collectionType.wrap(null);
}
