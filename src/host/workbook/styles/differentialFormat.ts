import type { HostDifferentialFormat } from "../styleModel";
import { child, copyElement, element } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { resolveColor } from "./colors";
import { colorElement, setFontChild, underlineElement } from "./patchStyle";
import { flag, readUnderline } from "./readStyle";

/** Reads a dxf record (18.8.14); null reads as one that changes nothing. */
export function readDifferential(dxf: XmlElement | null, theme: readonly string[]): HostDifferentialFormat {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // Unlike cells, differential formats keep a solid colour in bgColor; some writers fill only fgColor.
  const fill = child(pattern, "bgColor") ?? child(pattern, "fgColor");
  return {
    fillColor: resolveColor(fill, theme),
    fontColor: resolveColor(child(font, "color"), theme),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    underline: readUnderline(font),
    strikethrough: flag(font, "strike"),
  };
}

function flagElement(name: string, value: boolean | null): XmlElement | null {
  return value === null ? null : element(name, value ? {} : { val: 0 });
}

/** A dxf with the patch merged in; what the patch does not name stays. */
export function mergeDifferential(base: XmlElement | null, patch: Partial<HostDifferentialFormat>): XmlElement {
  const dxf = base === null ? element("dxf") : copyElement(base);
  const font = child(dxf, "font") ?? element("font");
  const { fillColor, fontColor, bold, italic, underline, strikethrough } = patch;
  if (bold !== undefined) setFontChild(font, "b", flagElement("b", bold));
  if (italic !== undefined) setFontChild(font, "i", flagElement("i", italic));
  if (strikethrough !== undefined) setFontChild(font, "strike", flagElement("strike", strikethrough));
  if (underline !== undefined) {
    const none = underline === "none" ? element("u", { val: "none" }) : null;
    setFontChild(font, "u", underline === null ? null : underlineElement(underline) ?? none);
  }
  if (fontColor !== undefined) setFontChild(font, "color", fontColor === null ? null : colorElement("color", fontColor));
  const oldFill = child(dxf, "fill");
  const fill = fillColor === undefined ? oldFill : fillElement(fillColor);
  const between = dxf.children.filter((inside) => inside.name === "numFmt");
  const rest = dxf.children.filter((inside) => !["font", "numFmt", "fill"].includes(inside.name));
  dxf.children = [...(font.children.length > 0 ? [font] : []), ...between, ...(fill === null ? [] : [fill]), ...rest];
  return dxf;
}

function fillElement(color: string | null): XmlElement | null {
  return color === null ? null : element("fill", {}, [element("patternFill", {}, [colorElement("bgColor", color)])]);
}
