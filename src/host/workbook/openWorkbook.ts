import { strToU8, zipSync } from "fflate";
import type { HostWorkbook } from "./model";
import { DEFAULT_STYLE_SHEET } from "./styles/defaultStyleSheet";
import { openPackage } from "./openPackage";
import { UnreadableWorkbook } from "../../xlsx/unreadableWorkbook";
import { WorkbookStore } from "./workbookStore";

/**
 * Opens a .xlsx, .xlsm or template. Throws UnreadableWorkbook with a code for anything that is
 * not a sound workbook: another kind of file, truncated, malformed, or made to exhaust memory.
 */
export function openWorkbook(bytes: Uint8Array): HostWorkbook {
  try {
    return new WorkbookStore(openPackage(bytes));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    // Only sizes beyond what a string or an array can hold get here as RangeError.
    throw new UnreadableWorkbook(error instanceof RangeError ? "tooLarge" : "broken", String(error));
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  + '<Default Extension="xml" ContentType="application/xml"/>'
  + `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>`
  + `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;
/** A new workbook with one empty sheet. */
export function newWorkbook(sheetName = "Sheet1"): HostWorkbook {
  const text = (markup: string): Uint8Array => strToU8(DECLARATION + markup);
  const workbook = openWorkbook(zipSync({
    "[Content_Types].xml": text(CONTENT_TYPES),
    "_rels/.rels": text(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    "xl/workbook.xml": text(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": text(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`
      + `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": text(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
    "xl/styles.xml": strToU8(DEFAULT_STYLE_SHEET),
  }, { mtime: new Date(1980, 0, 2) }));
  const first = workbook.sheets()[0];
  if (first !== undefined && first.name !== sheetName) first.name = sheetName;
  return workbook;
}
