import { element, escapeXml } from "../package/xml";

/** How a text of a document looks. Sizes in points. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** #RRGGBB. */
  readonly color?: string | undefined;
}

export interface ParagraphLook extends TextLook {
  readonly align?: "left" | "center" | "right" | "both" | undefined;
  /** Stays on the page of the paragraph that follows. */
  readonly keepNext?: boolean | undefined;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Exact height of a line. */
  readonly lineHeight?: number;
  readonly firstLineMm?: number;
  /** A line under the paragraph. */
  readonly lineBelow?: boolean;
  /** Kept free at both sides, in millimetres. */
  readonly sideMm?: number;
}

/** Word counts lengths in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const millimetreTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const value = (name: string, content: string | number): string => element(name, { "w:val": content });
const flag = (name: string, isSet: boolean | undefined): string => (isSet === true ? element(name) : "");

/** Properties of a run, in the order of their schema (CT_RPr). */
export const runProperties = ({ size, bold, italic, underline, color }: TextLook): string => {
  const halves = Math.round(size * 2);
  return element(
    "w:rPr",
    {},
    flag("w:b", bold),
    flag("w:bCs", bold),
    flag("w:i", italic),
    flag("w:iCs", italic),
    color === undefined ? "" : value("w:color", color.replace("#", "").toUpperCase()),
    value("w:sz", halves),
    value("w:szCs", halves),
    underline === true ? value("w:u", "single") : "",
  );
};

/** Texts with breaks and tabs as Word has them; it knows no formulas, so a text is a text. */
const textElements = (text: string): string => {
  if (!/[\r\n\t]/.test(text)) return element("w:t", { "xml:space": "preserve" }, escapeXml(text));
  return text
    .replace(/\r\n?/g, "\n")
    .split(/(\n|\t)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\n" ? element("w:br") : part === "\t" ? element("w:tab") : element("w:t", { "xml:space": "preserve" }, escapeXml(part))))
    .join("");
};

/** Properties of a paragraph, in the order of their schema (CT_PPr). */
const paragraphProperties = (look: ParagraphLook, section: string): string => {
  const { align, keepNext, spaceBefore = 0, spaceAfter = 0, lineHeight, firstLineMm, lineBelow, sideMm } = look;
  const side = sideMm === undefined ? null : millimetreTwips(sideMm);
  return element(
    "w:pPr",
    {},
    flag("w:keepNext", keepNext),
    lineBelow === true ? element("w:pBdr", {}, element("w:bottom", { "w:val": "single", "w:sz": 4, "w:space": 1, "w:color": "auto" })) : "",
    element("w:spacing", { "w:before": twips(spaceBefore), "w:after": twips(spaceAfter), "w:line": lineHeight === undefined ? 240 : twips(lineHeight), "w:lineRule": lineHeight === undefined ? "auto" : "exact" }),
    side === null && firstLineMm === undefined ? "" : element("w:ind", { "w:left": side, "w:right": side, "w:firstLine": firstLineMm === undefined ? null : millimetreTwips(firstLineMm) }),
    align === undefined ? "" : value("w:jc", align),
    runProperties(look),
    section,
  );
};

/** Writes paragraphs that all look the same; for tables, whose cells are many and whose looks are few. */
export const paragraphsLike = (look: ParagraphLook): ((text: string) => string) => {
  const properties = paragraphProperties(look, "");
  const run = runProperties(look);
  return (text) => `<w:p>${properties}${text === "" ? "" : `<w:r>${run}${textElements(text)}</w:r>`}</w:p>`;
};

/** A paragraph; `section` are the properties of the section that ends with it. */
export const paragraph = (text: string, look: ParagraphLook, section = ""): string =>
  element("w:p", {}, paragraphProperties(look, section), text === "" ? "" : element("w:r", {}, runProperties(look), textElements(text)));

/** Keeps two tables apart, which Word would join, and takes no room. */
export const hairParagraph = (section = ""): string => paragraph("", { size: 1, lineHeight: 1, keepNext: section === "" }, section);
