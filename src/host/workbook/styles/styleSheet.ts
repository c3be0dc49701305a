import { STYLESHEET_ORDER } from "../sheet/schemaOrder";
import type { HostDifferentialFormat, HostStyle, HostStylePatch } from "../styleModel";
import { patchRoot, rootSpans } from "../xml/patchedRoot";
import type { RootSpans } from "../xml/patchedRoot";
import { child, element } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./builtInFormats";
import { resolveColor } from "./colors";
import { mergeDifferential, readDifferential } from "./differentialFormat";
import { patchAlignment, patchBorder, patchFill, patchFont } from "./patchStyle";
import { readStyle } from "./readStyle";
import { StyleCollection } from "./styleCollection";

const NOTHING = element("nothing");

/** The style sheet of a workbook: formats by index, appended to and never renumbered. */
export class StyleSheet {
  private readonly spans: RootSpans;
  private readonly numFmts: StyleCollection;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly cellXfs: StyleCollection;
  private readonly dxfs: StyleCollection;
  private readonly resolved = new Map<number, HostStyle>();
  private readonly looks = new Map<number, string>();

  /** `theme` as `themeColors` gives it. Throws UnreadableWorkbook. */
  constructor(text: string, part: string, private readonly theme: readonly string[]) {
    const parsed = rootSpans(text, part);
    this.spans = parsed;
    const collection = (name: string): StyleCollection => new StyleCollection(name, child(parsed.root, name));
    this.numFmts = collection("numFmts");
    this.fonts = collection("fonts");
    this.fills = collection("fills");
    this.borders = collection("borders");
    this.cellXfs = collection("cellXfs");
    this.dxfs = collection("dxfs");
  }

  /** The format behind a cell's style index; an index the file does not have reads as the default. */
  style(index: number): HostStyle {
    const known = this.resolved.get(index);
    if (known !== undefined) return known;
    const xf = this.xf(index);
    const style = readStyle({
      xf,
      font: this.fonts.at(idOf(xf, "fontId")),
      defaultFont: this.fonts.at(0),
      fill: this.fills.at(idOf(xf, "fillId")),
      border: this.borders.at(idOf(xf, "borderId")),
      numberFormat: this.formatCode(idOf(xf, "numFmtId")),
      theme: this.theme,
    });
    this.resolved.set(index, style);
    return style;
  }

  /** A colour element in the workbook's theme, "#RRGGBB" or null. */
  color(node: XmlElement | null): string | null {
    return resolveColor(node, this.theme);
  }

  /** True when two indices stand for formats nobody could tell apart. */
  looksSame(a: number, b: number): boolean {
    return this.look(a) === this.look(b);
  }

  private look(index: number): string {
    const known = this.looks.get(index) ?? JSON.stringify(this.style(index));
    this.looks.set(index, known);
    return known;
  }

  /** Index of the format that `index` becomes by the patch. */
  patched(index: number, patch: HostStylePatch): number {
    const xf = this.xf(index);
    const attributes = new Map(xf.attributes);
    const use = (id: string, flag: string, value: number): void => {
      if (idOf(xf, id) === value && attributes.has(id)) return;
      attributes.set(id, String(value));
      attributes.set(flag, "1");
    };
    const font = patchFont(this.fonts.at(idOf(xf, "fontId")), patch);
    if (font !== null) use("fontId", "applyFont", this.fonts.indexOf(font));
    const fill = patchFill(patch);
    if (fill !== null) use("fillId", "applyFill", this.fills.indexOf(fill));
    const border = patchBorder(this.borders.at(idOf(xf, "borderId")), patch);
    if (border !== null) use("borderId", "applyBorder", this.borders.indexOf(border));
    if (patch.numberFormat !== undefined) use("numFmtId", "applyNumberFormat", this.formatId(patch.numberFormat));
    if (patch.quotePrefix === true) attributes.set("quotePrefix", "1");
    else if (patch.quotePrefix === false) attributes.delete("quotePrefix");
    const children = patchAlignment(xf, patch, attributes);
    return this.cellXfs.indexOf({ ...element("xf", {}, children), attributes });
  }

  differential(index: number | null): HostDifferentialFormat {
    return readDifferential(index === null ? null : this.dxfs.at(index), this.theme);
  }

  /** Index of the differential format that `index` (null = none) becomes by the patch. */
  patchedDifferential(index: number | null, patch: Partial<HostDifferentialFormat>): number {
    return this.dxfs.indexOf(mergeDifferential(index === null ? null : this.dxfs.at(index), patch));
  }

  /** The part with what was added, or null when nothing was. */
  write(): string | null {
    const changes = new Map<string, string | null>();
    for (const collection of [this.numFmts, this.fonts, this.fills, this.borders, this.cellXfs, this.dxfs]) {
      collection.collect(this.spans.text, changes, this.spans.prefix);
    }
    return changes.size === 0 ? null : patchRoot(this.spans, changes, STYLESHEET_ORDER);
  }

  private xf(index: number): XmlElement {
    return this.cellXfs.at(index) ?? this.cellXfs.at(0) ?? NOTHING;
  }

  private formatCode(id: number): string {
    const own = this.numFmts.list().find((item) => Number(item.attributes.get("numFmtId")) === id);
    return own?.attributes.get("formatCode") ?? BUILT_IN_FORMATS.get(id) ?? "General";
  }

  private formatId(code: string): number {
    const own = this.numFmts.list().find((item) => item.attributes.get("formatCode") === code);
    if (own !== undefined) return Number(own.attributes.get("numFmtId"));
    for (const [id, builtIn] of BUILT_IN_FORMATS) if (builtIn === code) return id;
    const taken = this.numFmts.list().map((item) => Number(item.attributes.get("numFmtId")));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.numFmts.indexOf(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

function idOf(xf: XmlElement, name: string): number {
  return Number(xf.attributes.get(name) ?? 0);
}
