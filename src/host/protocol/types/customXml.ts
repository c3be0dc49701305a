import type { HostCustomXmlPart, HostWorkbook } from "../../workbook/model";
import { HostError, itemNotFound } from "../errors";
import { defineType, type HostObject } from "../objects";

/** A custom XML part by its id. */
const partType = defineType<{ readonly id: string }>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, NamespaceUri: ({ id }, { workbook }) => partOf(workbook, id).namespaceUri },
  call: {
    GetXml: ({ id }, _args, { workbook }) => partOf(workbook, id).xml,
    SetXml: ({ id }, args, { workbook }) => { workbook.customXmlParts.set(partOf(workbook, id).id, args.text(0)); },
    Delete: ({ id }, _args, { workbook }) => { workbook.customXmlParts.remove(partOf(workbook, id).id); },
  },
});

const collectionType = defineType<HostWorkbook>({
  name: "CustomXmlPartCollection",
  items: (workbook) => wrapAll(workbook.customXmlParts.list()),
  item: (workbook, args) => find(workbook, args.text(0)) ?? itemNotFound(),
  call: {
    Add: (workbook, args) => partType.wrap(workbook.customXmlParts.add(args.text(0))),
    GetByNamespace: (_workbook, args) => scopedType.wrap({ namespaceUri: args.text(0) }),
    GetCount: (workbook) => workbook.customXmlParts.list().length,
    GetItemOrNullObject: (workbook, args) => find(workbook, args.text(0)),
  },
});

/** The parts of one namespace. */
const scopedType = defineType<{ readonly namespaceUri: string }>({
  name: "CustomXmlPartScopedCollection",
  items: ({ namespaceUri }, { workbook }) => wrapAll(inNamespace(workbook, namespaceUri)),
  item: ({ namespaceUri }, args, { workbook }) => partType.wrap(inNamespace(workbook, namespaceUri).find((part) => part.id === args.text(0)) ?? itemNotFound()),
  call: {
    GetCount: ({ namespaceUri }, _args, { workbook }) => inNamespace(workbook, namespaceUri).length,
    GetOnlyItem: ({ namespaceUri }, _args, { workbook }) => only(inNamespace(workbook, namespaceUri)) ?? itemNotFound(),
    GetOnlyItemOrNullObject: ({ namespaceUri }, _args, { workbook }) => only(inNamespace(workbook, namespaceUri)),
    GetItemOrNullObject: ({ namespaceUri }, args, { workbook }) => {
      const part = inNamespace(workbook, namespaceUri).find((candidate) => candidate.id === args.text(0));
      return part === undefined ? null : partType.wrap(part);
    },
  },
});

export function customXmlParts(workbook: HostWorkbook): HostObject {
  return collectionType.wrap(workbook);
}

function wrapAll(parts: readonly HostCustomXmlPart[]): readonly HostObject[] {
  return parts.map((part) => partType.wrap(part));
}

function inNamespace(workbook: HostWorkbook, namespaceUri: string): readonly HostCustomXmlPart[] {
  return workbook.customXmlParts.list().filter((part) => part.namespaceUri === namespaceUri);
}

function partOf(workbook: HostWorkbook, id: string): HostCustomXmlPart {
  return workbook.customXmlParts.list().find((part) => part.id === id) ?? itemNotFound();
}

function find(workbook: HostWorkbook, id: string): HostObject | null {
  const part = workbook.customXmlParts.list().find((candidate) => candidate.id === id);
  return part === undefined ? null : partType.wrap(part);
}

/** The single part; null for none. Several fail, as documented for getOnlyItem. */
function only(parts: readonly HostCustomXmlPart[]): HostObject | null {
  const [part, ...others] = parts;
  if (others.length > 0) throw new HostError("GeneralException");
  return part === undefined ? null : partType.wrap(part);
}
