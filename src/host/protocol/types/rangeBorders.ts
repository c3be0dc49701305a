import type { HostBorder, HostBorderSide, HostBorderStyle, HostStyle, Rect } from "../../workbook/model";
import type { AreasTarget } from "../address";
import { HostError } from "../errors";
import { requirePermission } from "../guards";
import { defineType, type HostObject } from "../objects";
import { sharedStyle } from "../sharedStyle";
import { color, fromChoice } from "../values";

/** Sides in the order the collection lists them, with the rows and columns of a range whose cells carry the line. */
const SIDES: Readonly<Record<string, { readonly side: HostBorderSide; readonly part: (rect: Rect) => Rect | null }>> = {
  EdgeTop: { side: "top", part: (rect) => ({ ...rect, bottom: rect.top }) },
  EdgeBottom: { side: "bottom", part: (rect) => ({ ...rect, top: rect.bottom }) },
  EdgeLeft: { side: "left", part: (rect) => ({ ...rect, right: rect.left }) },
  EdgeRight: { side: "right", part: (rect) => ({ ...rect, left: rect.right }) },
  InsideVertical: { side: "right", part: (rect) => (rect.left === rect.right ? null : { ...rect, right: rect.right - 1 }) },
  InsideHorizontal: { side: "bottom", part: (rect) => (rect.top === rect.bottom ? null : { ...rect, bottom: rect.bottom - 1 }) },
};

const LINES = { None: "none", Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted", Double: "double", SlantDashDot: "slantDashDot" } as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

interface BorderTarget {
  readonly areas: AreasTarget;
  readonly index: string;
}

function sideOf(index: string): (typeof SIDES)[string] {
  const side = SIDES[index];
  if (side === undefined) throw new HostError("InvalidArgument");
  return side;
}

function linePart({ areas, index }: BorderTarget): AreasTarget {
  return { sheet: areas.sheet, rects: areas.rects.flatMap((rect) => sideOf(index).part(rect) ?? []) };
}

function line(target: BorderTarget, style: HostStyle): HostBorder {
  return style.borders[sideOf(target.index).side];
}

/** Sets the line and, for inside lines, keeps the neighbour's half out of the way. */
function setLine(target: BorderTarget, change: (current: HostBorder) => HostBorder): void {
  const { sheet } = target.areas;
  requirePermission(sheet, "formatCells");
  const { side } = sideOf(target.index);
  for (const rect of linePart(target).rects) sheet.patchStyle(rect, { borders: { [side]: change(sheet.style(rect.top, rect.left).borders[side]) } });
}

const borderType = defineType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index }),
  get: {
    SideIndex: ({ index }) => index,
    Style: (target) => sharedStyle(linePart(target), (style) => officeLine(line(target, style).style)),
    Weight: (target) => sharedStyle(linePart(target), (style) => officeWeight(line(target, style).style)),
    Color: (target) => sharedStyle(linePart(target), (style) => line(target, style).color ?? "#000000"),
  },
  set: {
    Style: (target, value) => {
      const style = fromChoice(LINES, value);
      setLine(target, (current) => ({ ...current, style }));
    },
    Weight: (target, value) => {
      const style = fromChoice(WEIGHTS, value);
      setLine(target, (current) => ({ ...current, style }));
    },
    // A colour on a missing line makes it appear (office-js issue 2349).
    Color: (target, value) => {
      const lineColor = color(value);
      setLine(target, (current) => ({ style: current.style === "none" ? "thin" : current.style, color: lineColor }));
    },
  },
});

const borderCollectionType = defineType<AreasTarget>({
  name: "RangeBorderCollection",
  get: { Count: () => Object.keys(SIDES).length },
  item: (areas, args) => border(areas, args.text(0)),
  items: (areas) => Object.keys(SIDES).map((index) => border(areas, index)),
  call: { GetItemAt: (areas, args) => border(areas, Object.keys(SIDES)[args.integer(0)] ?? "") },
});

function border(areas: AreasTarget, index: string): HostObject {
  sideOf(index);
  return borderType.wrap({ areas, index });
}

export function borders(target: AreasTarget): HostObject {
  return borderCollectionType.wrap(target);
}

function officeLine(style: HostBorderStyle): string {
  const direct = Object.entries(LINES).find(([, kind]) => kind === style)?.[0];
  if (direct !== undefined) return direct;
  if (style === "mediumDashed") return "Dash";
  if (style === "mediumDashDot") return "DashDot";
  return style === "mediumDashDotDot" ? "DashDotDot" : "Continuous";
}

function officeWeight(style: HostBorderStyle): string {
  if (style === "hair") return "Hairline";
  if (style === "thick" || style === "double") return "Thick";
  return style.startsWith("medium") ? "Medium" : "Thin";
}
