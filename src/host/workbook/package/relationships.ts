import { relationshipKind, relationshipsPart, resolveTarget } from "../../../xlsx/partNames";
import { element, toXml } from "../xml/xmlElement";
import { patchList, rootSpans } from "../xml/patchedRoot";
import type { RootSpans } from "../xml/patchedRoot";
import type { PartStore } from "./partStore";

/** A relationship of a part; `target` is the full part name, or the address when external. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type address: "worksheet", "styles", "customXml", … */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The relationships of one part, edited without touching those that stay. */
export class Relationships {
  private readonly spans: RootSpans | null;
  private readonly base: readonly Relationship[];
  private readonly removed = new Set<Relationship>();
  private added: Relationship[] = [];

  constructor(parts: PartStore, private readonly part: string) {
    const text = parts.text(relationshipsPart(part));
    if (text === null) {
      this.spans = null;
      this.base = [];
      return;
    }
    const parsed = rootSpans(text, relationshipsPart(part));
    this.spans = parsed;
    this.base = parsed.root.children.map(({ attributes }) => {
      const external = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      return {
        id: attributes.get("Id") ?? "",
        kind: relationshipKind(attributes.get("Type") ?? ""),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  list(): Relationship[] {
    return [...this.base.filter((one) => !this.removed.has(one)), ...this.added];
  }

  ofKind(kind: string): Relationship[] {
    return this.list().filter((one) => one.kind === kind && !one.external);
  }

  byId(id: string): Relationship | null {
    return this.list().find((one) => one.id === id) ?? null;
  }

  add(kind: string, target: string): Relationship {
    const taken = new Set([...this.base, ...this.added].map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const added: Relationship = { id: `rId${String(number)}`, kind, target, external: false };
    this.added.push(added);
    return added;
  }

  remove(relationship: Relationship): void {
    if (this.base.includes(relationship)) this.removed.add(relationship);
    else this.added = this.added.filter((one) => one !== relationship);
  }

  /** Writes the relationships into `out` when they changed. */
  write(out: PartStore): void {
    if (this.removed.size === 0 && this.added.length === 0) return;
    const name = relationshipsPart(this.part);
    if (this.spans === null) {
      out.setText(name, EMPTY.replace("></", `>${this.addedMarkup("").join("")}</`));
      return;
    }
    const gone = new Set(this.spans.children.filter((_, index) => {
      const one = this.base[index];
      return one !== undefined && this.removed.has(one);
    }));
    if (gone.size === this.base.length && this.added.length === 0) out.remove(name);
    else out.setText(name, patchList(this.spans, gone, this.addedMarkup(this.spans.prefix)));
  }

  private addedMarkup(prefix: string): string[] {
    return this.added.map((one) =>
      toXml(element("Relationship", { Id: one.id, Type: TYPES + one.kind, Target: relativeTarget(this.part, one.target) }), prefix));
  }
}
