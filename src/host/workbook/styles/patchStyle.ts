import type { HostBorder, HostBorderSide, HostStylePatch, HostUnderline } from "../styleModel";
import { copyElement, element } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { argb } from "./colors";

/** Sequence Excel writes the children of a font in. */
const FONT_ORDER = [
  "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme",
];
const SIDES: readonly HostBorderSide[] = ["left", "right", "top", "bottom", "diagonal"];

/** Replaces or removes one child of a font, at its place in the sequence. */
export function setFontChild(font: XmlElement, name: string, next: XmlElement | null): void {
  const others = font.children.filter((inside) => inside.name !== name);
  const place = others.findIndex((inside) => FONT_ORDER.indexOf(inside.name) > FONT_ORDER.indexOf(name));
  if (next !== null) others.splice(place === -1 ? others.length : place, 0, next);
  font.children = others;
}

export function colorElement(name: string, color: string): XmlElement {
  return element(name, { rgb: argb(color) });
}

export function underlineElement(underline: HostUnderline): XmlElement | null {
  return underline === "none" ? null : element("u", underline === "single" ? {} : { val: underline });
}

/** The patched font, or null when the patch does not speak of fonts. */
export function patchFont(base: XmlElement | null, patch: HostStylePatch): XmlElement | null {
  const font = base === null ? element("font") : copyElement(base);
  let touched = false;
  const put = (name: string, wanted: unknown, next: () => XmlElement | null): void => {
    if (wanted === undefined) return;
    setFontChild(font, name, next());
    touched = true;
  };
  const { bold, italic, strikethrough, underline, fontSize, fontColor, fontName } = patch;
  put("b", bold, () => (bold === true ? element("b") : null));
  put("i", italic, () => (italic === true ? element("i") : null));
  put("strike", strikethrough, () => (strikethrough === true ? element("strike") : null));
  put("u", underline, () => underlineElement(underline ?? "none"));
  put("sz", fontSize, () => element("sz", { val: fontSize }));
  put("color", fontColor, () => colorElement("color", fontColor ?? ""));
  put("name", fontName, () => element("name", { val: fontName }));
  // A theme font (scheme) would override the name.
  put("scheme", fontName, () => null);
  return touched ? font : null;
}

/** The new fill, or null when the patch does not speak of fills. */
export function patchFill(patch: HostStylePatch): XmlElement | null {
  if (patch.fillColor === undefined) return null;
  if (patch.fillColor === null) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colors = [colorElement("fgColor", patch.fillColor), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colors)]);
}

function sideElement(side: HostBorderSide, line: HostBorder): XmlElement {
  if (line.style === "none") return element(side);
  const color = line.color === null ? element("color", { auto: 1 }) : colorElement("color", line.color);
  return element(side, { style: line.style }, [color]);
}

/** The patched border, or null when the patch does not speak of borders. */
export function patchBorder(base: XmlElement | null, patch: HostStylePatch): XmlElement | null {
  const { borders } = patch;
  if (borders === undefined || Object.keys(borders).length === 0) return null;
  const border = base === null ? element("border") : copyElement(base);
  const rest = border.children.filter((inside) => !SIDES.some((side) => side === inside.name));
  const sides = SIDES.map((side) => {
    const line = borders[side];
    return line === undefined ? border.children.find((inside) => inside.name === side) ?? element(side) : sideElement(side, line);
  });
  border.children = [...sides, ...rest];
  return border;
}

const ALIGNMENT = [
  ["horizontalAlignment", "horizontal", "general"], ["verticalAlignment", "vertical", "bottom"], ["textRotation", "textRotation", "0"],
  ["wrapText", "wrapText", "0"], ["indent", "indent", "0"], ["shrinkToFit", "shrinkToFit", "0"],
] as const;
const PROTECTION = [["locked", "locked", "1"], ["formulaHidden", "hidden", "0"]] as const;

/** Children of the patched xf; sets the apply flags in `attributes`. Values equal to the default are left out. */
export function patchAlignment(xf: XmlElement, patch: HostStylePatch, attributes: Map<string, string>): XmlElement[] {
  const patched = (name: string, fields: typeof ALIGNMENT | typeof PROTECTION, apply: string): XmlElement | null => {
    const old = xf.children.find((inside) => inside.name === name);
    const next = old === undefined ? element(name) : copyElement(old);
    let touched = false;
    for (const [field, attribute, usual] of fields) {
      const value = patch[field];
      if (value === undefined) continue;
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      if (text === usual) next.attributes.delete(attribute);
      else next.attributes.set(attribute, text);
      touched = true;
    }
    if (touched) attributes.set(apply, "1");
    return next.attributes.size === 0 ? null : next;
  };
  const rest = xf.children.filter((inside) => inside.name !== "alignment" && inside.name !== "protection");
  const children = [patched("alignment", ALIGNMENT, "applyAlignment"), patched("protection", PROTECTION, "applyProtection"), ...rest];
  return children.flatMap((inside) => inside ?? []);
}
