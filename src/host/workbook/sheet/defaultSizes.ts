import type { XmlElement } from "../xml/xmlElement";

/** Points; Excel's standard row with its default font. */
export const DEFAULT_ROW_HEIGHT = 15;
/** Characters; Excel's standard column with its default font. */
export const DEFAULT_COLUMN_WIDTH = 8.43;

function size(format: XmlElement | null, name: string): number | null {
  const value = format?.attributes.get(name);
  return value === undefined ? null : Number(value);
}

/** Row height in points that `sheetFormatPr` sets for the sheet, or null. */
export function defaultRowHeight(format: XmlElement | null): number | null {
  return size(format, "defaultRowHeight");
}

/** Column width in characters that `sheetFormatPr` sets for the sheet, or null. */
export function defaultColumnWidth(format: XmlElement | null): number | null {
  return size(format, "defaultColWidth");
}
