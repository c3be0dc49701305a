import type { HostDataBar, HostDataBarBound } from "../layoutModel";
import { rectsName } from "../rect";
import type { Rect } from "../rect";
import { child, element, toXml } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";

/** Namespaces and identifiers of the part of a data bar that came with Excel 2010 ([MS-XLSX] 2.2.4 and 2.6.33). */
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const LINK_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** What Excel draws below zero; a bar without negative numbers never shows it. */
const NEGATIVE_FILL = "#FF0000";
const AXIS = "#000000";

/** A data bar where it lies: its rule of the sheet, and what the extension list adds under the same id. */
export interface PlacedDataBar {
  readonly bar: HostDataBar;
  readonly ranges: readonly Rect[];
  readonly priority: number;
  readonly extensionId: string;
}

const argb = (color: string): string => `FF${color.slice(1)}`;
const colorOf = (node: XmlElement | null): string => `#${(node?.attributes.get("rgb") ?? "FF000000").slice(-6)}`;

/** Bounds by their type in the rule and in the extension (ST_CfvoType, [MS-XLSX] 2.6.11). */
const BOUND_TYPES = {
  lowest: ["min", "min"],
  highest: ["max", "max"],
  number: ["num", "num"],
} as const;
const automatic = { lower: ["min", "autoMin"], upper: ["max", "autoMax"] } as const;

const typesOf = ({ type }: HostDataBarBound, end: "lower" | "upper"): readonly [string, string] => (type === "automatic" ? automatic[end] : BOUND_TYPES[type]);

const plainBound = (bound: HostDataBarBound, end: "lower" | "upper"): XmlElement =>
  element("cfvo", { type: typesOf(bound, end)[0], val: bound.type === "number" ? bound.formula : null });

const extendedBound = (bound: HostDataBarBound, end: "lower" | "upper"): XmlElement =>
  element("x14:cfvo", { type: typesOf(bound, end)[1] }, bound.type === "number" ? [element("xm:f", {}, [], bound.formula)] : []);

/** The rule as every Excel since 2007 reads it, with its link into the extension list. */
export function dataBarRule({ bar, priority, extensionId }: PlacedDataBar): XmlElement {
  const { showValue, lower, upper, fillColor } = bar;
  const drawn = element("dataBar", { minLength: 0, maxLength: 100, showValue: showValue ? null : 0 }, [
    plainBound(lower, "lower"), plainBound(upper, "upper"), element("color", { rgb: argb(fillColor) }),
  ]);
  const link = element("ext", { "xmlns:x14": X14, uri: LINK_URI }, [element("x14:id", {}, [], extensionId)]);
  return element("cfRule", { type: "dataBar", priority }, [drawn, element("extLst", {}, [link])]);
}

/** What the extension list says of the bar: a plain fill and a border only exist there. */
export function dataBarExtension({ bar, ranges, extensionId }: PlacedDataBar): XmlElement {
  const { showValue, lower, upper, gradient, borderColor } = bar;
  const attributes = { minLength: 0, maxLength: 100, showValue: showValue ? null : 0, border: borderColor === null ? null : 1, gradient: gradient ? null : 0 };
  const drawn = element("x14:dataBar", attributes, [
    extendedBound(lower, "lower"), extendedBound(upper, "upper"),
    ...(borderColor === null ? [] : [element("x14:borderColor", { rgb: argb(borderColor) })]),
    element("x14:negativeFillColor", { rgb: argb(NEGATIVE_FILL) }),
    element("x14:axisColor", { rgb: argb(AXIS) }),
  ]);
  return element("x14:conditionalFormatting", { "xmlns:x14": X14, "xmlns:xm": XM }, [
    element("x14:cfRule", { type: "dataBar", id: extensionId }, [drawn]),
    element("xm:sqref", {}, [], rectsName(ranges)),
  ]);
}

/** The id by which a rule is linked to the extension list; null when it is not. */
export function linkedExtension(rule: XmlElement): string | null {
  const link = child(rule, "extLst")?.children.find((ext) => ext.attributes.get("uri")?.toUpperCase() === LINK_URI);
  return link?.children.find(({ name }) => name.endsWith(":id"))?.text ?? null;
}

function boundOf(plain: XmlElement | undefined, extended: XmlElement | undefined): HostDataBarBound {
  const type = extended?.attributes.get("type") ?? "";
  if (type === "num") return { type: "number", formula: plain?.attributes.get("val") ?? "" };
  return { type: type === "min" ? "lowest" : type === "max" ? "highest" : "automatic" };
}

/** Reads a data bar of the file, null when it holds anything this host would not write back as it stands. */
export function readDataBar(rule: XmlElement, extension: XmlElement | null, ranges: readonly Rect[]): HostDataBar | null {
  const plain = child(rule, "dataBar");
  const extended = child(child(extension, "x14:cfRule"), "x14:dataBar");
  const extensionId = linkedExtension(rule);
  if (plain === null || extended === null || extension === null || extensionId === null) return null;
  const ends = (node: XmlElement, name: string): readonly XmlElement[] => node.children.filter((inside) => inside.name === name);
  const [plainEnds, extendedEnds] = [ends(plain, "cfvo"), ends(extended, "x14:cfvo")];
  const bar: HostDataBar = {
    showValue: plain.attributes.get("showValue") !== "0",
    lower: boundOf(plainEnds[0], extendedEnds[0]),
    upper: boundOf(plainEnds[1], extendedEnds[1]),
    fillColor: colorOf(child(plain, "color")),
    gradient: extended.attributes.get("gradient") !== "0",
    borderColor: extended.attributes.get("border") === "1" ? colorOf(child(extended, "x14:borderColor")) : null,
  };
  const placed: PlacedDataBar = { bar, ranges, priority: Number(rule.attributes.get("priority") ?? 0), extensionId };
  const isWhole = toXml(dataBarRule(placed)) === toXml(rule) && toXml(dataBarExtension(placed)) === toXml(extension);
  return isWhole ? bar : null;
}
