import type { RowSpan, SheetContent } from "../../core/model/writePlan";
import { element, escapeXml } from "../package/xml";

/** Page number in the type of the document, 13 points (Decree 30/2020/ND-CP, annex I). */
const pageNumber = '&C&"Times New Roman,Regular"&13&P';

/** Excel's limit for one header or footer. */
const longest = 255;

/** Small type at the left; an ampersand in the text is doubled, and a space keeps its first digit off the size. */
const statementFooter = (statement: string): string => {
  const start = '&L&"Times New Roman,Italic"&8 ';
  const letters = [...statement];
  while (`${start}${letters.join("").replaceAll("&", "&&")}`.length > longest) letters.pop();
  return `${start}${letters.join("").replaceAll("&", "&&")}`;
};

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

const rowBreaks = (rows: readonly number[]): string =>
  rows.length === 0 ? "" : element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...rows.map((row) => element("brk", { id: row - 1, max: 16_383, man: 1 })));

/**
 * Everything of a sheet that concerns paper, in the order of its schema: A4, one page wide, margins, page breaks, the
 * page number in the top margin save on page 1, and what the file states of itself at the foot of each page.
 */
export const printing = ({ print }: Pick<SheetContent, "print">, statement: string): string => {
  const { top, bottom, left, right, header } = print.marginsMm;
  const text = (name: string, content: string): string => element(name, {}, escapeXml(content));
  const footer = statementFooter(statement);
  return [
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom), header: inches(header), footer: inches(header) }),
    element("pageSetup", { paperSize: 9, firstPageNumber: 1, fitToHeight: print.pagesTall ?? 0, orientation: print.orientation, useFirstPageNumber: 1 }),
    print.pageNumbers
      ? element("headerFooter", { differentFirst: 1 }, text("oddHeader", pageNumber), text("oddFooter", footer), text("firstFooter", footer))
      : element("headerFooter", {}, text("oddFooter", footer)),
    rowBreaks(print.pageBreaks ?? []),
  ].join("");
};

/** The rows repeated on every page, as part of a defined name. */
export const titleRows = ({ first, last }: RowSpan): string => `$${String(first)}:$${String(last)}`;
