import type {
  HostBorder, HostBorderSide, HostBorderStyle, HostHorizontalAlignment, HostStyle, HostUnderline, HostVerticalAlignment,
} from "../styleModel";
import { isTrue } from "../sheet/rowSettings";
import { child } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { resolveColor } from "./colors";

export interface StyleParts {
  readonly xf: XmlElement;
  readonly font: XmlElement | null;
  readonly defaultFont: XmlElement | null;
  readonly fill: XmlElement | null;
  readonly border: XmlElement | null;
  readonly numberFormat: string;
  readonly theme: readonly string[];
}

const BORDER_STYLES: readonly HostBorderStyle[] = [
  "none", "thin", "medium", "thick", "double", "hair", "dashed", "dotted", "dashDot", "dashDotDot", "mediumDashed",
  "mediumDashDot", "mediumDashDotDot", "slantDashDot",
];
const HORIZONTAL: readonly HostHorizontalAlignment[] = [
  "general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed",
];
const VERTICAL: readonly HostVerticalAlignment[] = ["top", "center", "bottom", "justify", "distributed"];
const UNDERLINES: readonly HostUnderline[] = ["none", "single", "double", "singleAccounting", "doubleAccounting"];

function oneOf<Known extends string>(known: readonly Known[], value: string | undefined, otherwise: Known): Known {
  return known.find((candidate) => candidate === value) ?? otherwise;
}

/** A flag such as <b/> or <b val="0"/>; null when absent. */
export function flag(parent: XmlElement | null, name: string): boolean | null {
  const found = child(parent, name);
  return found === null ? null : isTrue(found.attributes.get("val") ?? "1");
}

export function readUnderline(font: XmlElement | null): HostUnderline | null {
  const found = child(font, "u");
  return found === null ? null : oneOf(UNDERLINES, found.attributes.get("val") ?? "single", "single");
}

function readFill(fill: XmlElement | null, theme: readonly string[]): string | null {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.get("patternType") ?? "none";
  if (kind !== "none") return resolveColor(child(pattern, "fgColor"), theme) ?? (kind === "solid" ? "#FFFFFF" : "#000000");
  const stop = child(child(fill, "gradientFill"), "stop");
  return resolveColor(child(stop, "color"), theme);
}

function readSide(border: XmlElement | null, side: HostBorderSide, theme: readonly string[]): HostBorder {
  // Newer writers may say start/end for left/right (18.8.4).
  const other = side === "left" ? "start" : "end";
  const line = child(border, side) ?? (side === "left" || side === "right" ? child(border, other) : null);
  const style = oneOf(BORDER_STYLES, line?.attributes.get("style"), "none");
  return { style, color: style === "none" ? null : resolveColor(child(line, "color"), theme) };
}

/** Resolves the records behind a style index into plain values. */
export function readStyle(parts: StyleParts): HostStyle {
  const { xf, theme, border } = parts;
  const font = parts.font ?? parts.defaultFont;
  const alignment = child(xf, "alignment")?.attributes;
  const protection = child(xf, "protection")?.attributes;
  return {
    fontName: child(font, "name")?.attributes.get("val") ?? "Calibri",
    fontSize: Number(child(font, "sz")?.attributes.get("val") ?? 11),
    bold: flag(font, "b") ?? false,
    italic: flag(font, "i") ?? false,
    underline: readUnderline(font) ?? "none",
    strikethrough: flag(font, "strike") ?? false,
    fontColor: resolveColor(child(font, "color"), theme) ?? "#000000",
    fillColor: readFill(parts.fill, theme),
    borders: {
      left: readSide(border, "left", theme),
      right: readSide(border, "right", theme),
      top: readSide(border, "top", theme),
      bottom: readSide(border, "bottom", theme),
      diagonal: readSide(border, "diagonal", theme),
    },
    horizontalAlignment: oneOf(HORIZONTAL, alignment?.get("horizontal"), "general"),
    verticalAlignment: oneOf(VERTICAL, alignment?.get("vertical"), "bottom"),
    wrapText: isTrue(alignment?.get("wrapText")),
    shrinkToFit: isTrue(alignment?.get("shrinkToFit")),
    indent: Number(alignment?.get("indent") ?? 0),
    textRotation: Number(alignment?.get("textRotation") ?? 0),
    quotePrefix: isTrue(xf.attributes.get("quotePrefix")),
    locked: isTrue(protection?.get("locked") ?? "1"),
    formulaHidden: isTrue(protection?.get("hidden")),
    numberFormat: parts.numberFormat,
  };
}
