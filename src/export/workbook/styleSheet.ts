import type { CellStyle, SheetContent } from "../../core/model/writePlan";
import { element, xmlHead } from "../package/xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Number formats that Excel knows by number; others are numbered from 164. */
const knownFormats: Readonly<Record<string, number>> = { General: 0, "@": 49 };
const firstOwnFormat = 164;

/** Different elements of one list of the style sheet, and their places in it. */
const collection = (first: readonly string[]) => {
  const items = [...first];
  const places = new Map(items.map((item, place) => [item, place]));
  return {
    items,
    placeOf: (item: string): number => {
      const place = places.get(item) ?? items.push(item) - 1;
      places.set(item, place);
      return place;
    },
  };
};

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const flag = (name: string, isSet: boolean | undefined): string => (isSet === true ? element(name) : "");

const fontOf = (style: CellStyle, font: SheetContent["font"]): string =>
  element(
    "font",
    {},
    flag("b", style.bold),
    flag("i", style.italic),
    flag("u", style.underline),
    element("sz", { val: style.size ?? font.size }),
    style.color === undefined ? "" : element("color", { rgb: argb(style.color) }),
    element("name", { val: font.name }),
    element("family", { val: 1 }),
  );

const fillOf = (color: string): string => element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })));

const noBorder = element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)));
const thinBorder = element("border", {}, ...["left", "right", "top", "bottom"].map((side) => element(side, { style: "thin" }, element("color", { auto: 1 }))), element("diagonal"));

const alignmentOf = ({ align, verticalAlign, wrap }: CellStyle): string =>
  align === undefined && verticalAlign === undefined && wrap !== true
    ? ""
    : element("alignment", { horizontal: align ?? null, vertical: verticalAlign ?? null, wrapText: wrap === true ? 1 : null });

const list = (name: string, items: readonly string[]): string => (items.length === 0 ? "" : element(name, { count: items.length }, ...items));

/** The style sheet of a workbook, growing with the styles that its cells ask for. */
export interface StyleSheet {
  /** Number of a cell format; `quoted` for a text that must stay one when it is edited. */
  readonly formatOf: (style: CellStyle, font: SheetContent["font"], quoted: boolean) => number;
  readonly xml: () => string;
}

export const createStyleSheet = (): StyleSheet => {
  // Column widths are measured in digits of the first font: those of Times New Roman 11 are as wide as Calibri's (7
  // pixels), and a machine without it has one of the same measures, so that pages end where they do in Excel.
  const fonts = collection([fontOf({}, { name: "Times New Roman", size: 11 })]);
  // The first two fills are Excel's own, whatever a file says.
  const fills = collection(["none", "gray125"].map((patternType) => element("fill", {}, element("patternFill", { patternType }))));
  const borders = collection([noBorder]);
  const numberFormats = collection([]);
  const formats = collection([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const numberFormat = (code: string): number => knownFormats[code] ?? firstOwnFormat + numberFormats.placeOf(code);
  return {
    formatOf: (style, font, quoted) => {
      const alignment = alignmentOf(style);
      const numFmtId = numberFormat(style.numberFormat ?? "General");
      const fillId = style.fill === undefined ? 0 : fills.placeOf(fillOf(style.fill));
      const borderId = style.border === undefined ? 0 : borders.placeOf(thinBorder);
      const applied = (isSet: boolean): 1 | null => (isSet ? 1 : null);
      return formats.placeOf(
        element(
          "xf",
          {
            numFmtId,
            fontId: fonts.placeOf(fontOf(style, font)),
            fillId,
            borderId,
            xfId: 0,
            quotePrefix: applied(quoted),
            applyNumberFormat: applied(numFmtId !== 0),
            applyFont: 1,
            applyFill: applied(fillId !== 0),
            applyBorder: applied(borderId !== 0),
            applyAlignment: applied(alignment !== ""),
          },
          alignment,
        ),
      );
    },
    xml: () =>
      xmlHead +
      element(
        "styleSheet",
        { xmlns: main },
        list("numFmts", numberFormats.items.map((code, place) => element("numFmt", { numFmtId: firstOwnFormat + place, formatCode: code }))),
        list("fonts", fonts.items),
        list("fills", fills.items),
        list("borders", borders.items),
        list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", formats.items),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ),
  };
};
