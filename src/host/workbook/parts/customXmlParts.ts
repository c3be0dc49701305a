import type { ContentTypes } from "../package/contentTypes";
import type { PartStore } from "../package/partStore";
import { relationshipsPart } from "../../../xlsx/partNames";
import { Relationships } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import type { HostCustomXmlPart, HostCustomXmlParts } from "../model";
import { escapeAttribute, parseXml, prefixOf } from "../xml/xmlElement";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Item {
  readonly id: string;
  readonly part: string;
  readonly relationship: Relationship;
  /** null = as the package has it. */
  readonly xml: string | null;
  readonly isNew: boolean;
}

/** The custom XML parts of the workbook (customXml/itemN.xml with its properties part). */
export class CustomXmlParts implements HostCustomXmlParts {
  private items: Item[];

  constructor(private readonly parts: PartStore, private readonly types: ContentTypes, private readonly workbookRelationships: Relationships) {
    this.items = workbookRelationships.ofKind("customXml").filter(({ target }) => parts.has(target)).map((relationship) => ({
      id: this.readId(relationship.target), part: relationship.target, relationship, xml: null, isNew: false,
    }));
  }

  list(): readonly HostCustomXmlPart[] {
    return this.items.map((item) => this.shown(item));
  }

  add(xml: string): HostCustomXmlPart {
    requireWellFormed(xml);
    let number = 1;
    while (this.parts.has(itemPart(number)) || this.items.some((item) => item.part === itemPart(number))) number += 1;
    const part = itemPart(number);
    const relationship = this.workbookRelationships.add("customXml", part);
    const item: Item = { id: this.freeId(number), part, relationship, xml, isNew: true };
    this.types.set(propertiesPart(part), PROPERTIES_TYPE);
    this.items.push(item);
    return this.shown(item);
  }

  set(id: string, xml: string): HostCustomXmlPart {
    requireWellFormed(xml);
    const old = this.find(id);
    const unchanged = !old.isNew && this.parts.text(old.part) === xml;
    const next: Item = { ...old, xml: unchanged ? null : xml };
    this.items = this.items.map((item) => (item === old ? next : item));
    return this.shown(next);
  }

  remove(id: string): void {
    const old = this.find(id);
    this.items = this.items.filter((item) => item !== old);
    this.workbookRelationships.remove(old.relationship);
    const properties = old.isNew ? [propertiesPart(old.part)] : new Relationships(this.parts, old.part).list().map(({ target }) => target);
    for (const part of [old.part, relationshipsPart(old.part), ...properties]) {
      this.parts.remove(part);
      this.types.remove(part);
    }
  }

  write(out: PartStore): void {
    for (const item of this.items) {
      if (item.xml !== null) out.setText(item.part, item.xml);
      if (!item.isNew) continue;
      out.setText(propertiesPart(item.part), `${DECLARATION}<ds:datastoreItem ds:itemID="${item.id}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>`
        + `<ds:schemaRef ds:uri="${escapeAttribute(this.shown(item).namespaceUri)}"/></ds:schemaRefs></ds:datastoreItem>`);
      const relationships = new Relationships(out, item.part);
      relationships.add("customXmlProps", propertiesPart(item.part));
      relationships.write(out);
    }
  }

  private shown(item: Item): HostCustomXmlPart {
    const xml = item.xml ?? this.parts.text(item.part) ?? "";
    return { id: item.id, xml, namespaceUri: rootNamespace(xml) };
  }

  private find(id: string): Item {
    const found = this.items.find((item) => item.id.toUpperCase() === id.toUpperCase());
    if (found === undefined) throw new RangeError(`no custom XML part ${id}`);
    return found;
  }

  private readId(part: string): string {
    const properties = new Relationships(this.parts, part).ofKind("customXmlProps")[0];
    const text = properties === undefined ? null : this.parts.text(properties.target);
    const attributes = text === null || properties === undefined ? [] : [...parseXml(text, properties.target).attributes];
    return (attributes.find(([name]) => name.endsWith("itemID"))?.[1] ?? part).toUpperCase();
  }

  private freeId(number: number): string {
    let counter = number;
    const id = (): string => `{5B1C7A10-4E0D-4B6A-9C3F-${counter.toString(16).toUpperCase().padStart(12, "0")}}`;
    while (this.items.some((item) => item.id === id())) counter += 1;
    return id();
  }
}

function itemPart(number: number): string {
  return `customXml/item${String(number)}.xml`;
}

function propertiesPart(part: string): string {
  return part.replace(/item([0-9]+)\.xml$/, "itemProps$1.xml");
}

function requireWellFormed(xml: string): void {
  try {
    parseXml(xml, "custom XML part");
  } catch (error) {
    throw new SyntaxError(String(error));
  }
}

/** Namespace of the root element; "" when it has none or the part cannot be read. */
function rootNamespace(xml: string): string {
  try {
    const root = parseXml(xml, "custom XML part");
    const tag = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? "";
    const prefix = prefixOf(tag).slice(0, -1);
    return root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
  } catch {
    return "";
  }
}
