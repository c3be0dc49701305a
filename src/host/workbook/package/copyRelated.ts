import { relationshipKind, relationshipsPart, resolveTarget } from "../../../xlsx/partNames";
import { copyElement, toXml } from "../xml/xmlElement";
import { rootSpans } from "../xml/patchedRoot";
import type { ContentTypes } from "./contentTypes";
import type { PartStore } from "./partStore";
import { Relationships } from "./relationships";

/** Something hangs on a sheet of which this host makes no second one. */
export class NotCopiable extends Error {
  constructor(readonly kind: string) {
    super(`a sheet with ${kind} cannot be copied here`);
    this.name = "NotCopiable";
  }
}

/** Kinds of parts that belong to one sheet and are copied with it. */
const OWN: ReadonlySet<string> = new Set(["drawing", "vmlDrawing", "comments", "printerSettings", "customProperty"]);
/** Kinds that several parts may point to. */
const SHARED: ReadonlySet<string> = new Set(["image"]);

/** The next name like that of a part which is free: "xl/drawings/drawing1.xml" gives "xl/drawings/drawing2.xml". */
function freeName(parts: PartStore, part: string): string {
  const [, stem = part, extension = ""] = /^(.*?)\d*(\.[^.]*)?$/.exec(part) ?? [];
  let number = 1;
  while (parts.has(`${stem}${String(number)}${extension}`)) number += 1;
  return `${stem}${String(number)}${extension}`;
}

/** Throws NotCopiable when something hangs on the part, or on what hangs on it, that `copyRelated` does not copy. */
export function requireCopiable(parts: PartStore, from: string): void {
  for (const { kind, target, external } of new Relationships(parts, from).list()) {
    if (external || SHARED.has(kind)) continue;
    if (!OWN.has(kind) || !parts.has(target)) throw new NotCopiable(kind);
    requireCopiable(parts, target);
  }
}

/** Gives `to` the relationships of `from` under the same ids, with copies of the parts that only `from` may point to. */
export function copyRelated(parts: PartStore, types: ContentTypes, from: string, to: string): void {
  const text = parts.text(relationshipsPart(from));
  if (text === null) return;
  const { root, text: markup, children } = rootSpans(text, relationshipsPart(from));
  const pieces = root.children.map((node) => {
    const kind = relationshipKind(node.attributes.get("Type") ?? "");
    if (node.attributes.get("TargetMode") === "External" || SHARED.has(kind)) return markup.slice(node.start, node.end);
    const copy = copyElement(node);
    copy.attributes.set("Target", `/${copyPart(parts, types, resolveTarget(from, node.attributes.get("Target") ?? ""))}`);
    return toXml(copy, /^<([^\s/>:]+:)/.exec(markup.slice(node.start))?.[1] ?? "");
  });
  const [first, last] = [children[0], children.at(-1)];
  if (first !== undefined && last !== undefined) parts.setText(relationshipsPart(to), markup.slice(0, first.start) + pieces.join("") + markup.slice(last.end));
}

function copyPart(parts: PartStore, types: ContentTypes, part: string): string {
  const name = freeName(parts, part);
  parts.setBytes(name, parts.bytes(part) ?? new Uint8Array());
  if (types.of(name) !== types.of(part)) types.set(name, types.of(part));
  copyRelated(parts, types, part, name);
  return name;
}
