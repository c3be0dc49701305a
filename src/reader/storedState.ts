import { stateNamespace } from "../core/model/marks";
import { UnreadableWorkbook } from "../xlsx/unreadableWorkbook";
import type { Parts } from "./parts";
import type { Relationship } from "./relationships";
import { finish, openRoot, textInside } from "./xml/children";

/** Ours stay within 64 KB (contracts 2): larger parts belong to others and are not unpacked. */
const longestPart = 1_000_000;

/** Text of our element, null when the part is not ours. */
const readState = (parts: Parts, part: string): string | null => {
  const xml = parts.open(part);
  openRoot(xml, null);
  const declaration = xml.rootPrefix === "" ? "xmlns" : `xmlns:${xml.rootPrefix}`;
  if (!xml.isNamed("state") || xml.attribute(declaration) !== stateNamespace) return null;
  const text = textInside(xml);
  finish(xml);
  return text;
};

/** JSON text of our custom XML part, the first one when there are several; null without one. A part that is damaged counts as none. */
export const readStoredState = (parts: Parts, relationships: readonly Relationship[]): string | null => {
  for (const { kind, target } of relationships) {
    if (kind !== "customXml" || !parts.has(target) || parts.size(target) > longestPart) continue;
    try {
      const state = readState(parts, target);
      if (state !== null) return state;
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
    }
  }
  return null;
};
