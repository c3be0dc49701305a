import type { PrintSetup, RowSpan, SheetContent, TogetherSpan } from "./writePlan";

/** A4 (ISO 216), in millimetres. */
const paper = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;

/**
 * How much a page holds of what it should. Row heights are ours, so Excel comes close; where the workbook's own font is
 * missing, columns come out wider, the page is scaled down further and holds up to a third more.
 */
const capacities = Array.from({ length: 14 }, (_, step) => 0.97 + step * 0.03);
const leastCapacity = Math.min(...capacities);

/** What Excel gives a row of 12-point Times New Roman, in points. */
const usualRowHeight = 15.75;

/** A page that ends by our break is left with room for a line or two that people put in. */
const roomyPage = 0.9;

/** 72 points to the inch of 25.4 mm. */
export const millimetresToPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/**
 * Excel's column width in points for a width in characters of the default font (Calibri 11: 7 pixels per character
 * and 5 pixels of padding, 0.75 points per pixel): 10 characters are 56.25 points.
 */
export const columnPoints = (characters: number): number => characters * 5.25 + 3.75;

/** Everything of a planned sheet that decides where its pages end. */
export type PrintedContent = Pick<SheetContent, "values" | "columnWidths" | "hiddenColumns" | "rowHeights"> & {
  readonly print: Pick<PrintSetup, "orientation" | "marginsMm" | "titleRows">;
};

/** Height of a page in points of the sheet: what is wider than the paper is scaled down to it, in whole percent. */
const pageHeight = ({ columnWidths, hiddenColumns = [], print: { orientation, marginsMm } }: PrintedContent): number => {
  const { width, height } = paper[orientation];
  const printed = columnWidths.filter((_, index) => !hiddenColumns.includes(index + 1)).reduce((sum, own) => sum + columnPoints(own), 0);
  const scale = Math.min(1, Math.floor((millimetresToPoints(width - marginsMm.left - marginsMm.right) / printed) * 100) / 100);
  return millimetresToPoints(height - marginsMm.top - marginsMm.bottom) / scale;
};

type HeightOf = (rows: RowSpan) => number;

const heights = ({ rowHeights }: PrintedContent): HeightOf => {
  const own = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return ({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => own.get(first + index) ?? usualRowHeight).reduce((sum, height) => sum + height, 0);
};

interface Pages {
  readonly heightOf: HeightOf;
  readonly height: number;
  /** What the repeated headings take of a page that begins below them. */
  readonly headingsAbove: (firstRow: number) => number;
  readonly rows: number;
}

const pagesOf = (content: PrintedContent): Pages => {
  const heightOf = heights(content);
  const { titleRows } = content.print;
  return {
    heightOf,
    height: pageHeight(content),
    headingsAbove: (firstRow) => (titleRows !== null && firstRow > titleRows.last ? heightOf(titleRows) : 0),
    rows: content.values.length,
  };
};

/** Rows that start a page when pages break where `height` is used up, and before each of `breaks`. */
const startsOf = ({ heightOf, headingsAbove, rows }: Pages, height: number, breaks: readonly number[]): readonly number[] => {
  const starts: number[] = [];
  let used = 0;
  for (let row = 1; row <= rows; row += 1) {
    const own = heightOf({ first: row, last: row });
    if (used + own > height || breaks.includes(row)) {
      starts.push(row);
      used = headingsAbove(row);
    }
    used += own;
  }
  return starts;
};

/** Breaks that could keep a span whole: none, one where its page begins anyway, with room left or without, and one right before it. */
const candidates = (pages: Pages, { first, preferred }: TogetherSpan, breaks: readonly number[]): readonly (readonly number[])[] => {
  const pageOf = (share: number): readonly number[] => startsOf(pages, pages.height * share, breaks).filter((row) => row <= first).slice(-1);
  const [start = 1] = pageOf(1);
  const left = start === first ? 0 : pages.headingsAbove(start) + pages.heightOf({ first: start, last: first - 1 });
  const mayPrecede = preferred !== true || left >= pages.height / 2;
  return [[], pageOf(roomyPage), pageOf(leastCapacity), ...(mayPrecede ? [[first]] : [])];
};

/**
 * Rows (1-based) before which a page has to break so that the rows of each of `together` are printed on one page,
 * however much of its due a page holds (`capacities`). A span that cannot be torn apart gets no break, nor one that is
 * longer than a page: spans may lie in one another, and then the widest that can be had counts.
 */
export const pageBreaksOf = (content: PrintedContent, together: readonly TogetherSpan[]): readonly number[] => {
  const pages = pagesOf(content);
  const isWhole = ({ first, last }: RowSpan, breaks: readonly number[]): boolean =>
    capacities.every((share) => startsOf(pages, pages.height * share, breaks).every((row) => row <= first || row > last));
  const fits = (span: RowSpan): boolean => pages.headingsAbove(span.first) + pages.heightOf(span) <= pages.height * leastCapacity;
  return [...together]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(fits)
    .reduce<readonly number[]>((breaks, span) => {
      const added = candidates(pages, span, breaks).find((more) => isWhole(span, [...breaks, ...more])) ?? [];
      return [...new Set([...breaks, ...added])];
    }, []);
};
