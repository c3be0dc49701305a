import type { HostStylePatch } from "../../workbook/model";
import type { AreasTarget } from "../address";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { sharedStyle } from "../sharedStyle";
import { boolean, color, fromChoice, number, text, toChoice } from "../values";
import type { Json } from "../wire";

/** Underlines by their names in Office.js. */
export const UNDERLINES = {
  None: "none", Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting",
} as const;

function write(patchOf: (value: Json) => HostStylePatch): (target: AreasTarget, value: Json) => void {
  return ({ sheet, rects }, value) => {
    requirePermission(sheet, "formatCells");
    for (const rect of rects) sheet.patchStyle(rect, patchOf(value));
  };
}

const fontType = defineType<AreasTarget>({
  name: "RangeFont",
  get: {
    Name: (target) => sharedStyle(target, (style) => style.fontName),
    Size: (target) => sharedStyle(target, (style) => style.fontSize),
    Color: (target) => sharedStyle(target, (style) => style.fontColor),
    Bold: (target) => sharedStyle(target, (style) => style.bold),
    Italic: (target) => sharedStyle(target, (style) => style.italic),
    Strikethrough: (target) => sharedStyle(target, (style) => style.strikethrough),
    Underline: (target) => sharedStyle(target, (style) => toChoice(UNDERLINES, style.underline)),
  },
  set: {
    Name: write((value) => ({ fontName: text(value) })),
    Size: write((value) => ({ fontSize: number(value) })),
    Color: write((value) => ({ fontColor: color(value) })),
    Bold: write((value) => ({ bold: boolean(value) })),
    Italic: write((value) => ({ italic: boolean(value) })),
    Strikethrough: write((value) => ({ strikethrough: boolean(value) })),
    Underline: write((value) => ({ underline: fromChoice(UNDERLINES, value) })),
  },
});

export function rangeFont(target: AreasTarget): HostObject {
  return fontType.wrap(target);
}
