import type { ExportRequest } from "../../core/model/exportFile";
import type { SheetContent } from "../../core/model/writePlan";
import { element, escapeXml, xmlHead } from "../package/xml";
import { officeFile, type OfficePart } from "../package/officePackage";
import { statementOf } from "../statement";
import { cellText } from "./cellText";
import { titleRows } from "./printing";
import { quotedSheet, sheetNames } from "./sheetNames";
import { createStyleSheet } from "./styleSheet";
import { worksheetXml } from "./worksheet";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The table of texts: every text of the workbook once. */
const createTexts = () => {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    textOf: (text: string): number => {
      uses += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    xml: (): string =>
      xmlHead +
      element("sst", { xmlns: main, count: uses, uniqueCount: places.size }, ...[...places.keys()].map((text) => element("si", {}, element("t", { "xml:space": "preserve" }, cellText(text))))),
  };
};

const workbookXml = (names: readonly string[], contents: readonly SheetContent[], uses1904Dates: boolean): string => {
  const repeated = contents.flatMap(({ print }, index) =>
    print.titleRows === null
      ? []
      : [element("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, escapeXml(`${quotedSheet(names[index] ?? "")}!${titleRows(print.titleRows)}`))],
  );
  return (
    xmlHead +
    element(
      "workbook",
      { xmlns: main, "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
      element("workbookPr", { date1904: uses1904Dates ? 1 : null }),
      element("bookViews", {}, element("workbookView")),
      element("sheets", {}, ...names.map((name, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${String(index + 1)}` }))),
      repeated.length === 0 ? "" : element("definedNames", {}, ...repeated),
    )
  );
};

/**
 * Sheets (`visibleContent`) as a workbook: values only, every text a text. Written without a library, for of those that
 * fit a web view none sets the attribute that keeps a text a text while it is edited, and all stamp the time.
 */
export const workbookBytes = (request: ExportRequest, contents: readonly SheetContent[]): Uint8Array => {
  const names = sheetNames(request.sheets.map(({ name }) => name.normalize("NFC")));
  const texts = createTexts();
  const styleSheet = createStyleSheet();
  const shared = { styleSheet, textOf: texts.textOf, statement: statementOf(request.words) };
  const sheets: readonly OfficePart[] = contents.map((content, index) => ({
    path: `xl/worksheets/sheet${String(index + 1)}.xml`,
    contentType: `${types}.worksheet+xml`,
    xml: worksheetXml(content, shared, index === 0),
  }));
  const workbook: OfficePart = {
    path: "xl/workbook.xml",
    contentType: `${types}.sheet.main+xml`,
    xml: workbookXml(names, contents, request.uses1904Dates),
    refersTo: [
      ...sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${String(index + 1)}.xml` })),
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
    ],
  };
  const rest: readonly OfficePart[] = [
    { path: "xl/styles.xml", contentType: `${types}.styles+xml`, xml: styleSheet.xml() },
    { path: "xl/sharedStrings.xml", contentType: `${types}.sharedStrings+xml`, xml: texts.xml() },
  ];
  return officeFile([workbook, ...sheets, ...rest], request);
};
