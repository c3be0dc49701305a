import type { HostPageLayoutPatch, HostSheet, HostStylePatch, Rect } from "../../host/workbook/model";
import { words } from "./words";

/** Looks shared by the sheets of the sample. */
const line = { style: "thin", color: "#7F7F7F" } as const;

export const fontName = "Times New Roman";
export const plainText: HostStylePatch = { fontName, fontSize: 12, verticalAlignment: "center" };
export const framed: HostStylePatch = { wrapText: true, borders: { left: line, right: line, top: line, bottom: line } };
export const headingLook: HostStylePatch = { ...framed, bold: true, horizontalAlignment: "center", fillColor: "#DCE6F1" };
export const numberingLook: HostStylePatch = { ...framed, italic: true, fontSize: 10, horizontalAlignment: "center" };
export const groupLook: HostStylePatch = { ...framed, wrapText: false, bold: true, fillColor: "#F2F2F2" };
export const totalLook: HostStylePatch = { ...framed, bold: true };
export const titleLook: HostStylePatch = { bold: true, fontSize: 14, horizontalAlignment: "center", wrapText: true };
export const subtitleLook: HostStylePatch = { italic: true, horizontalAlignment: "center" };
export const centredBold: HostStylePatch = { bold: true, horizontalAlignment: "center" };
export const dateFormat = "dd/mm/yyyy";

const paperSizes = { A3: 8, A4: 9 } as const;
const pointsPerMm = 72 / 25.4;

export const area = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });

/** Lines a text needs in a column so many characters wide; words break early and a highlighted row turns bold. */
const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil((text.length * 1.12) / Math.max(width - 1, 1)));

/** Height in points of a row whose texts stand in columns of these widths. */
export const heightFor = (texts: readonly (readonly [text: string, width: number])[], pointsPerLine = 15.75): number =>
  Math.max(20, Math.max(1, ...texts.map(([text, width]) => linesOf(text, width))) * pointsPerLine + 3);

/** Height in points of a row with one line of 12 point text; the tone marks above capitals need more than the default. */
export const lineHeight = 18;

/** Writes one text over merged cells of a row. */
export const writeAcross = (sheet: HostSheet, place: Rect, text: string, look: HostStylePatch): void => {
  sheet.setValue(place.top, place.left, text);
  if (place.left < place.right || place.top < place.bottom) sheet.merge(place);
  sheet.patchStyle(place, look);
};

/** Landscape or portrait, one page wide, headings repeated, page number and the note that all is invented. */
export const printSetup = (paper: keyof typeof paperSizes, orientation: "portrait" | "landscape", titleRows: readonly [number, number] | null): HostPageLayoutPatch => ({
  paperSize: paperSizes[paper],
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  centerHorizontally: true,
  printTitleRows: titleRows,
  margins: { top: 20 * pointsPerMm, bottom: 20 * pointsPerMm, left: 15 * pointsPerMm, right: 10 * pointsPerMm, header: 8 * pointsPerMm, footer: 8 * pointsPerMm },
  headersFooters: { oddFooter: `&L&"${fontName},Italic"&9${words.pageFooter}&R&"${fontName},Regular"&10&P/&N` },
});
