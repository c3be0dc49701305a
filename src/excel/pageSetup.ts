import type { PrintSetup } from "../core/model/writePlan";

/** 72 points to the inch of 25.4 mm. */
export const millimetresToPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Page number in the type of the document, 13 points (Decree 30/2020/ND-CP, annex I). */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** A4, one page wide, margins, repeated heading rows and the page number (Decree 30/2020/ND-CP, annex I). */
export const setUpPage = (sheet: Excel.Worksheet, print: PrintSetup): void => {
  const { pageLayout } = sheet;
  const { top, bottom, left, right, header } = print.marginsMm;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  // Each of our sheets is a document of its own, wherever it stands in the workbook.
  pageLayout.firstPageNumber = 1;
  pageLayout.setPrintMargins("Points", {
    top: millimetresToPoints(top),
    bottom: millimetresToPoints(bottom),
    left: millimetresToPoints(left),
    right: millimetresToPoints(right),
    header: millimetresToPoints(header),
  });
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  const { headersFooters } = pageLayout;
  headersFooters.state = print.pageNumbers ? "FirstAndDefault" : "Default";
  headersFooters.defaultForAllPages.centerHeader = print.pageNumbers ? pageNumber : "";
};
