import { millimetresToPoints } from "../core/model/printedPages";
import type { PrintSetup } from "../core/model/writePlan";
import { rectangle } from "./addresses";

/** Page number in the type of the document, 13 points (Decree 30/2020/ND-CP, annex I). */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Takes off what page breaks there are and sets those of the plan. */
const setPageBreaks = ({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void => {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(rectangle(row, 1, row, 1));
};

/** A4, one page wide, margins, repeated heading rows, page breaks and the page number (Decree 30/2020/ND-CP, annex I). */
export const setUpPage = (sheet: Excel.Worksheet, print: PrintSetup): void => {
  const { pageLayout } = sheet;
  const { top, bottom, left, right, header } = print.marginsMm;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }) };
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
  setPageBreaks(sheet, print.pageBreaks ?? []);
  const { headersFooters } = pageLayout;
  headersFooters.state = print.pageNumbers ? "FirstAndDefault" : "Default";
  headersFooters.defaultForAllPages.centerHeader = print.pageNumbers ? pageNumber : "";
};
