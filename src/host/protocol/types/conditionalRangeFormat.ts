import type { HostDifferentialFormat } from "../../workbook/model";
import { defineType, type HostObject } from "../objects";
import { boolean, color, fromChoice, toChoice } from "../values";
import { UNDERLINES } from "./rangeFont";

/** The format of a conditional format, read and changed field by field. */
export interface DifferentialTarget {
  readonly read: () => HostDifferentialFormat;
  readonly patch: (change: Partial<HostDifferentialFormat>) => void;
}

const formatType = defineType<DifferentialTarget>({
  name: "ConditionalRangeFormat",
  open: { Fill: (target) => fillType.wrap(target), Font: (target) => fontType.wrap(target) },
});

const fillType = defineType<DifferentialTarget>({
  name: "ConditionalRangeFill",
  get: { Color: (target) => target.read().fillColor ?? "" },
  set: { Color: (target, value) => { target.patch({ fillColor: color(value) }); } },
  call: { Clear: (target) => { target.patch({ fillColor: null }); } },
});

const fontType = defineType<DifferentialTarget>({
  name: "ConditionalRangeFont",
  get: {
    Color: (target) => target.read().fontColor ?? "",
    Bold: (target) => target.read().bold,
    Italic: (target) => target.read().italic,
    Strikethrough: (target) => target.read().strikethrough,
    Underline: (target) => toChoice(UNDERLINES, target.read().underline ?? "none"),
  },
  set: {
    Color: (target, value) => { target.patch({ fontColor: color(value) }); },
    Bold: (target, value) => { target.patch({ bold: boolean(value) }); },
    Italic: (target, value) => { target.patch({ italic: boolean(value) }); },
    Strikethrough: (target, value) => { target.patch({ strikethrough: boolean(value) }); },
    Underline: (target, value) => { target.patch({ underline: fromChoice(UNDERLINES, value) }); },
  },
  call: {
    Clear: (target) => { target.patch({ fontColor: null, bold: null, italic: null, strikethrough: null, underline: null }); },
  },
});

export function conditionalRangeFormat(target: DifferentialTarget): HostObject {
  return formatType.wrap(target);
}
