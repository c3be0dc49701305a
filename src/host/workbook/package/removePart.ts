import type { ContentTypes } from "./contentTypes";
import type { PartStore } from "./partStore";
import { relationshipsPart } from "../../../xlsx/partNames";
import { Relationships } from "./relationships";

/** Parts some other part points to. */
function referenced(parts: PartStore): Set<string> {
  const targets = new Set<string>();
  for (const name of parts.names()) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (match === null) continue;
    for (const one of new Relationships(parts, `${match[1] ?? ""}${match[2] ?? ""}`).list()) if (!one.external) targets.add(one.target);
  }
  return targets;
}

/** Removes a part with its relationships, and whatever only it pointed to. */
export function removePart(parts: PartStore, types: ContentTypes, part: string): void {
  const children = new Relationships(parts, part).list().filter((one) => !one.external).map((one) => one.target);
  for (const name of [part, relationshipsPart(part)]) {
    parts.remove(name);
    types.remove(name);
  }
  const kept = referenced(parts);
  for (const orphan of children) if (parts.has(orphan) && !kept.has(orphan)) removePart(parts, types, orphan);
}
