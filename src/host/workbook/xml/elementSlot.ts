import { child, copyElement, element, toXml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/** One child element that may be edited; it reads as unchanged when it says again what it said at first. */
export class ElementSlot {
  private readonly original: XmlElement | null;
  private node: XmlElement | null;

  constructor(private readonly name: string, base: XmlElement | null) {
    this.original = base;
    this.node = base === null ? null : copyElement(base);
  }

  /** The element as the file has it. */
  base(): XmlElement | null {
    return this.original;
  }

  get current(): XmlElement | null {
    return this.node;
  }

  set current(node: XmlElement | null) {
    this.node = node;
  }

  /** The element, made when it was not there. */
  ensure(): XmlElement {
    this.node ??= element(this.name);
    return this.node;
  }

  get(attribute: string): string | null {
    return this.node?.attributes.get(attribute) ?? null;
  }

  /** Sets an attribute; null takes it off. */
  set(attribute: string, value: string | number | null): void {
    if (value === null) this.node?.attributes.delete(attribute);
    else this.ensure().attributes.set(attribute, String(value));
  }

  /** Replaces a child at its place in `order`; null takes it off. */
  setChild(next: XmlElement | null, name: string, order: readonly string[]): void {
    if (next === null && child(this.node, name) === null) return;
    const parent = this.ensure();
    const others = parent.children.filter((inside) => inside.name !== name);
    const place = others.findIndex((inside) => order.indexOf(inside.name) > order.indexOf(name));
    if (next !== null) others.splice(place === -1 ? others.length : place, 0, next);
    parent.children = others;
  }

  /** Adds itself to the changes of its root when it differs from the beginning. */
  collect(changes: Map<string, string | null>, prefix: string): void {
    const empty = this.node !== null && this.node.attributes.size === 0 && this.node.children.length === 0;
    const now = empty && this.original === null ? null : this.node;
    const before = this.original === null ? null : toXml(this.original);
    if ((now === null ? null : toXml(now)) !== before) changes.set(this.name, now === null ? null : toXml(now, prefix));
  }
}
