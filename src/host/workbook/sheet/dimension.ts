import { parseRect, rectName } from "../rect";
import { element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import type { CellGrid } from "./cellGrid";

/** The `dimension` element grown around the edited cells, or null when the file's still holds (or it has none). */
export function grownDimension(base: XmlElement | null, grid: CellGrid, prefix: string): string | null {
  const old = parseRect(base?.attributes.get("ref") ?? "");
  if (old === null) return null;
  let { top, left, bottom, right } = old;
  for (const [row, cells] of grid.edits) {
    for (const column of cells.keys()) {
      // Emptied cells of the file stay inside the old rectangle anyway.
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const grown = rectName({ top, left, bottom, right });
  return grown === rectName(old) ? null : toXml(element("dimension", { ref: grown }), prefix);
}
