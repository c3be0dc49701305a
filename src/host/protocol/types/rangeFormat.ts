import type { HostStyle, HostStylePatch } from "../../workbook/model";
import type { AreasTarget } from "../address";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { autofitColumns, autofitRows } from "../autofit";
import { pointsOfWidth, widthOfPoints } from "../lengths";
import { sharedAcross, sharedStyle } from "../sharedStyle";
import { boolean, fromChoice, number, toChoice } from "../values";
import type { Json } from "../wire";
import { borders } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";

const HORIZONTAL = {
  General: "general", Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify",
  CenterAcrossSelection: "centerContinuous", Distributed: "distributed",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom", Justify: "justify", Distributed: "distributed" } as const;

function read(pick: (style: HostStyle) => Json): (target: AreasTarget) => Json {
  return (target) => sharedStyle(target, pick);
}

function write(patchOf: (value: Json) => HostStylePatch): (target: AreasTarget, value: Json) => void {
  return ({ sheet, rects }, value) => {
    requirePermission(sheet, "formatCells");
    for (const rect of rects) sheet.patchStyle(rect, patchOf(value));
  };
}

const formatType = defineType<AreasTarget>({
  name: "RangeFormat",
  get: {
    HorizontalAlignment: read((style) => toChoice(HORIZONTAL, style.horizontalAlignment)),
    VerticalAlignment: read((style) => toChoice(VERTICAL, style.verticalAlignment)),
    WrapText: read((style) => style.wrapText),
    ShrinkToFit: read((style) => style.shrinkToFit),
    IndentLevel: read((style) => style.indent),
    TextOrientation: read((style) => (style.textRotation === 255 ? 180 : style.textRotation > 90 ? 90 - style.textRotation : style.textRotation)),
    RowHeight: ({ sheet, rects }) => sharedAcross(rects, "top", "bottom", (row) => sheet.rowHeight(row)),
    ColumnWidth: ({ sheet, rects }) => sharedAcross(rects, "left", "right", (column) => pointsOfWidth(sheet.columnWidth(column))),
  },
  set: {
    HorizontalAlignment: write((value) => ({ horizontalAlignment: fromChoice(HORIZONTAL, value) })),
    VerticalAlignment: write((value) => ({ verticalAlignment: fromChoice(VERTICAL, value) })),
    WrapText: write((value) => ({ wrapText: boolean(value) })),
    ShrinkToFit: write((value) => ({ shrinkToFit: boolean(value) })),
    IndentLevel: write((value) => ({ indent: number(value) })),
    TextOrientation: write((value) => ({ textRotation: number(value) === 180 ? 255 : number(value) < 0 ? 90 - number(value) : number(value) })),
    RowHeight: ({ sheet, rects }, value) => {
      requirePermission(sheet, "formatRows");
      for (const rect of rects) for (let row = rect.top; row <= rect.bottom; row++) sheet.setRowHeight(row, number(value));
    },
    ColumnWidth: ({ sheet, rects }, value) => {
      requirePermission(sheet, "formatColumns");
      for (const rect of rects) for (let column = rect.left; column <= rect.right; column++) sheet.setColumnWidth(column, widthOfPoints(number(value)));
    },
  },
  open: {
    Fill: (target) => rangeFill(target),
    Font: (target) => rangeFont(target),
    Borders: (target) => borders(target),
    Protection: (target) => protectionType.wrap(target),
  },
  call: {
    AutofitColumns: (target, _args, context) => { autofitColumns(target, context); },
    AutofitRows: (target) => { autofitRows(target); },
  },
});

const protectionType = defineType<AreasTarget>({
  name: "FormatProtection",
  get: { Locked: read((style) => style.locked), FormulaHidden: read((style) => style.formulaHidden) },
  set: { Locked: write((value) => ({ locked: boolean(value) })), FormulaHidden: write((value) => ({ formulaHidden: boolean(value) })) },
});

/** `Range.format` and `RangeAreas.format`. */
export function rangeFormat(target: AreasTarget): HostObject {
  return formatType.wrap(target);
}

