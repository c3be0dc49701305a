import { overlaps, parseRect, rectName } from "../rect";
import type { Rect } from "../rect";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

/** The merged rectangles of a sheet: the `mergeCells` element. */
export class MergedCells {
  private rects: Rect[];
  private readonly original: string;

  constructor(base: XmlElement | null) {
    this.rects = (base?.children ?? []).flatMap((merge) => parseRect(merge.attributes.get("ref") ?? "") ?? []);
    this.original = this.key();
  }

  list(): readonly Rect[] {
    return this.rects;
  }

  add(rect: Rect): void {
    if (this.rects.some((other) => overlaps(other, rect))) throw new RangeError(`${rectName(rect)} overlaps a merged range`);
    this.rects = [...this.rects, rect];
  }

  remove(rect: Rect): void {
    this.rects = this.rects.filter((other) => !overlaps(other, rect));
  }

  collect(changes: Map<string, string | null>, prefix: string): void {
    if (this.key() === this.original) return;
    const merges = this.rects.map((rect) => element("mergeCell", { ref: rectName(rect) }));
    changes.set("mergeCells", merges.length === 0 ? null : toXml(element("mergeCells", { count: merges.length }, merges), prefix));
  }

  private key(): string {
    return this.rects.map((rect) => rectName(rect)).join(" ");
  }
}
