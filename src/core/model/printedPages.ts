import type { PrintSetup, RowSpan, SheetContent, TogetherSpan } from "./writePlan";

/** A4 (ISO 216), in millimetres. */
const paper = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } } as const;

/**
 * How much a page holds of what it should. Row heights are ours, so programs come close; where columns come out a little
 * wider, the page is scaled down further and holds more.
 */
const capacities = Array.from({ length: 6 }, (_, step) => 0.97 + step * 0.03);
const leastCapacity = Math.min(...capacities);
/** Where the workbook's own font is missing, columns come out so much wider that a page holds up to a third more. */
const capacitiesEverywhere = Array.from({ length: 14 }, (_, step) => 0.97 + step * 0.03);

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

/** How far a sheet may be scaled down so as to end a page earlier: to a single page, to several, and 12-point type never below 8 points. */
const leastShrink = { toOne: 0.8, toMore: 0.9 } as const;
const leastScale = 2 / 3;

/** Everything of a planned sheet that decides where its pages end. */
export type PrintedContent = Pick<SheetContent, "values" | "columnWidths" | "hiddenColumns" | "rowHeights"> & {
  readonly print: Pick<PrintSetup, "orientation" | "marginsMm" | "titleRows">;
};

/** What is wider than the paper is scaled down to it, in whole percent. */
const scaleOf = ({ columnWidths, hiddenColumns = [], print: { orientation, marginsMm } }: PrintedContent): number => {
  const printed = columnWidths.filter((_, index) => !hiddenColumns.includes(index + 1)).reduce((sum, own) => sum + columnPoints(own), 0);
  return Math.min(1, Math.floor((millimetresToPoints(paper[orientation].width - marginsMm.left - marginsMm.right) / printed) * 100) / 100);
};

/** Height of a page in points of the sheet. */
const pageHeight = (content: PrintedContent): number => {
  const { orientation, marginsMm } = content.print;
  return millimetresToPoints(paper[orientation].height - marginsMm.top - marginsMm.bottom) / scaleOf(content);
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

type IsWhole = (span: RowSpan, height: number, breaks: readonly number[]) => boolean;

/** Whether no page tears a span, however much of the height a page holds. */
const wholeIn =
  (pages: Pages, shares: readonly number[]): IsWhole =>
  ({ first, last }, height, breaks) =>
    shares.every((share) => startsOf(pages, height * share, breaks).every((row) => row <= first || row > last));

/** Spans that a page can hold. */
const spansThatFit = (pages: Pages, height: number, together: readonly TogetherSpan[]): readonly TogetherSpan[] =>
  together.filter((span) => pages.headingsAbove(span.first) + pages.heightOf(span) <= height * leastCapacity);

/**
 * Rows (1-based) before which a page has to break so that the rows of each of `together` are printed on one page,
 * however much of its due a page holds (`capacities`). A span that cannot be torn apart gets no break, nor one that is
 * longer than a page: spans may lie in one another, and then the widest that can be had counts.
 */
export const pageBreaksOf = (content: PrintedContent, together: readonly TogetherSpan[]): readonly number[] => {
  const pages = pagesOf(content);
  const [isWholeHere, isWholeEverywhere] = [wholeIn(pages, capacities), wholeIn(pages, capacitiesEverywhere)];
  return [...spansThatFit(pages, pages.height, together)]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .reduce<readonly number[]>((breaks, span) => {
      const isWhole = span.everywhere === true ? isWholeEverywhere : isWholeHere;
      const added = candidates(pages, span, breaks).find((more) => isWhole(span, pages.height, [...breaks, ...more])) ?? [];
      return [...new Set([...breaks, ...added])];
    }, []);
};

/** Whether a sheet may be scaled down, by whole percent, to no more than `count` pages that tear nothing apart. */
const isScalable = (count: number, content: PrintedContent, together: readonly TogetherSpan[]): boolean => {
  const pages = pagesOf(content);
  const least = Math.max(count === 1 ? leastShrink.toOne : leastShrink.toMore, leastScale / scaleOf(content));
  // Programs scale by what they measure themselves, which may be a little more or less.
  const isWhole = wholeIn(pages, [leastCapacity, 1, 2 - leastCapacity]);
  for (let percent = 100; percent >= least * 100; percent -= 1) {
    const height = (pages.height * 100) / percent;
    if (startsOf(pages, height * leastCapacity, []).length < count) return spansThatFit(pages, height, together).every((span) => isWhole(span, height, []));
  }
  return false;
};

/**
 * How a sheet is put on pages that keeps the rows of each of `together` on one of them: scaled down a little where that
 * saves a page, else with breaks.
 */
export const pagination = (content: PrintedContent, together: readonly TogetherSpan[]): Pick<PrintSetup, "together" | "pageBreaks" | "pagesTall"> => {
  const pages = pagesOf(content);
  const fewer = startsOf(pages, pages.height * leastCapacity, []).length;
  return fewer > 0 && isScalable(fewer, content, together) ? { together, pageBreaks: [], pagesTall: fewer } : { together, pageBreaks: pageBreaksOf(content, together) };
};
