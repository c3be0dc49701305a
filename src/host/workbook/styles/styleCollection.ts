import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

/** One list of the style sheet (fonts, fills, cellXfs, dxfs …). It only grows, so indices stay valid. */
export class StyleCollection {
  private readonly items: XmlElement[];
  private readonly indices = new Map<string, number>();
  private readonly baseCount: number;

  constructor(readonly name: string, private readonly base: XmlElement | null) {
    this.items = base === null ? [] : [...base.children];
    this.baseCount = this.items.length;
    this.items.forEach((item, index) => {
      const key = toXml(item);
      if (!this.indices.has(key)) this.indices.set(key, index);
    });
  }

  get length(): number {
    return this.items.length;
  }

  at(index: number): XmlElement | null {
    return this.items[index] ?? null;
  }

  list(): readonly XmlElement[] {
    return this.items;
  }

  /** Index of an equal item, added at the end when there is none. */
  indexOf(item: XmlElement): number {
    const key = toXml(item);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.items.push(item);
    this.indices.set(key, this.items.length - 1);
    return this.items.length - 1;
  }

  /** Adds the list to the changes when it grew; what the file had keeps its markup. */
  collect(text: string, changes: Map<string, string | null>, prefix: string): void {
    if (this.items.length === this.baseCount) return;
    const added = this.items.slice(this.baseCount).map((item) => toXml(item, prefix)).join("");
    const old = (this.base?.children ?? []).map((item) => text.slice(item.start, item.end)).join("");
    const attributes = Object.fromEntries(this.base?.attributes ?? []);
    const tag = toXml(element(this.name, { ...attributes, count: this.items.length }), prefix).replace(/\/>$/, ">");
    changes.set(this.name, `${tag}${old}${added}</${prefix}${this.name}>`);
  }
}
