import { relationshipKind, relationshipsPart, resolveTarget } from "../xlsx/partNames";
import type { Parts } from "./parts";
import { finish, forEachChild, openRoot } from "./xml/children";

/** A part that another part points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type address: "worksheet", "sharedStrings", … */
  readonly kind: string;
  /** Full name of the part. */
  readonly target: string;
}

/** The relationships of a part ("" = of the package) to other parts of the package, in the order of the file. */
export const readRelationships = (parts: Parts, part: string): readonly Relationship[] => {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  const xml = parts.open(name);
  const found: Relationship[] = [];
  openRoot(xml, "Relationships");
  forEachChild(xml, () => {
    if (!xml.isNamed("Relationship") || xml.attribute("TargetMode") === "External") return;
    found.push({
      id: xml.attribute("Id") ?? "",
      kind: relationshipKind(xml.attribute("Type") ?? ""),
      target: resolveTarget(part, xml.attribute("Target") ?? ""),
    });
  });
  finish(xml);
  return found;
};
