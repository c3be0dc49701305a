import { UnreadableWorkbook } from "../../../xlsx/unreadableWorkbook";
import { element, toXml } from "../xml/xmlElement";
import { patchList, rootSpans } from "../xml/patchedRoot";
import type { ChildSpan, RootSpans } from "../xml/patchedRoot";
import type { PartStore } from "./partStore";

const PART = "[Content_Types].xml";

/** The content types of the package (ECMA-376 part 2, 10.1.2). */
export class ContentTypes {
  private readonly spans: RootSpans;
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, { readonly type: string; readonly span: ChildSpan }>();
  private readonly removed = new Set<ChildSpan>();
  private readonly added = new Map<string, string>();

  /** Throws UnreadableWorkbook "notWorkbook" when the package has none. */
  constructor(parts: PartStore) {
    const text = parts.text(PART);
    if (text === null) throw new UnreadableWorkbook("notWorkbook", "no content types");
    const parsed = rootSpans(text, PART);
    this.spans = parsed;
    for (const child of parsed.root.children) {
      const type = child.attributes.get("ContentType") ?? "";
      if (child.name === "Default") this.defaults.set((child.attributes.get("Extension") ?? "").toLowerCase(), type);
      else this.overrides.set((child.attributes.get("PartName") ?? "").replace(/^\//, ""), { type, span: child });
    }
  }

  of(part: string): string {
    const known = this.added.get(part) ?? this.overrides.get(part)?.type;
    return known ?? this.defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  }

  set(part: string, type: string): void {
    const old = this.overrides.get(part);
    if (old?.type === type) {
      this.removed.delete(old.span);
      this.added.delete(part);
      return;
    }
    if (old !== undefined) this.removed.add(old.span);
    this.added.set(part, type);
  }

  remove(part: string): void {
    const old = this.overrides.get(part);
    if (old !== undefined) this.removed.add(old.span);
    this.added.delete(part);
  }

  write(out: PartStore): void {
    if (this.removed.size === 0 && this.added.size === 0) return;
    const added = [...this.added].map(([part, type]) =>
      toXml(element("Override", { PartName: `/${part}`, ContentType: type }), this.spans.prefix));
    out.setText(PART, patchList(this.spans, this.removed, added));
  }
}
