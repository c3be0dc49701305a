import { parseRect, rectName } from "../rect";
import type { Rect } from "../rect";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import type { CellGrid } from "./cellGrid";

function hull(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
  };
}

/**
 * The `dimension` element for the edited sheet, or null when the file's still holds (or it has
 * none). Where the file's was exact the new one is exact; else it only grows.
 */
export function newDimension(
  base: XmlElement | null, grid: CellGrid, isGone: (row: number, column: number) => boolean, prefix: string,
): string | null {
  const old = parseRect(base?.attributes.get("ref") ?? "");
  if (old === null) return null;
  const before = grid.bounds(false, { edited: false });
  const now = grid.bounds(false, { edited: true, isGone }) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const wasExact = before !== null && rectName(before) === rectName(old);
  const next = rectName(wasExact ? now : hull(old, now));
  return next === rectName(old) ? null : toXml(element("dimension", { ref: next }), prefix);
}
