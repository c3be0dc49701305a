import type { AreasTarget } from "../address";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { sharedStyle } from "../sharedStyle";
import { color } from "../values";

/** No fill reads as white in real Excel (office-js issue 6218): it cannot be told from a white fill. */
const NO_FILL = "#FFFFFF";

const fillType = defineType<AreasTarget>({
  name: "RangeFill",
  get: { Color: (target) => sharedStyle(target, (style) => style.fillColor ?? NO_FILL) },
  set: {
    Color: ({ sheet, rects }, value) => {
      requirePermission(sheet, "formatCells");
      for (const rect of rects) sheet.patchStyle(rect, { fillColor: color(value) });
    },
  },
  call: {
    Clear: ({ sheet, rects }) => {
      requirePermission(sheet, "formatCells");
      for (const rect of rects) sheet.patchStyle(rect, { fillColor: null });
    },
  },
});

export function rangeFill(target: AreasTarget): HostObject {
  return fillType.wrap(target);
}
