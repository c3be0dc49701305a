import { pageBreaksOf, pagination, type PrintedContent } from "../../../src/core/model/printedPages";
import type { TogetherSpan } from "../../../src/core/model/writePlan";

interface Layout {
  readonly rows?: number;
  /** In points. */
  readonly height?: number;
  readonly columns?: number;
  readonly hiddenColumns?: readonly number[];
  readonly orientation?: "portrait" | "landscape";
  readonly headings?: boolean;
}

/**
 * Rows of 100 points. Upright A4 between margins of 20 mm is 257 mm high, that is 728.5 points: 7 rows, 8 from a
 * capacity of 1.10 on. Across it is 170 mm, 481.9 points: 4 rows. 252 mm across are 714.3 points.
 */
const content = ({ rows = 20, height = 100, columns = 1, hiddenColumns = [], orientation = "portrait", headings = false }: Layout = {}): PrintedContent => ({
  values: Array.from({ length: rows }, () => [""]),
  columnWidths: Array.from({ length: columns }, () => 10),
  hiddenColumns,
  rowHeights: Array.from({ length: rows }, (_, index) => ({ row: index + 1, height })),
  print: { orientation, marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 }, titleRows: headings ? { first: 1, last: 1 } : null },
});

const breaks = (spans: readonly TogetherSpan[], layout?: Layout): readonly number[] => pageBreaksOf(content(layout), spans);

describe("page breaks", () => {
  test.each<[string, TogetherSpan, readonly number[]]>([
    ["rows in the middle of a page need none", { first: 2, last: 3 }, []],
    ["torn apart at the end of the first page they go to the next one", { first: 7, last: 8 }, [7]],
    ["torn apart at the end of the second page too", { first: 13, last: 15 }, [13]],
    ["as long as a page they begin one", { first: 3, last: 9 }, [3]],
    ["longer than a page they are left as they are", { first: 3, last: 10 }, []],
    ["at the top of the sheet there is nothing to break before", { first: 1, last: 7 }, []],
  ])("%s", (_, span, expected) => {
    expect(breaks([span])).toEqual(expected);
  });

  test("rows torn apart only where a page holds more stay on the page where they should stand, which gets a break with room for a row", () => {
    expect(breaks([{ first: 8, last: 9 }])).toEqual([7]);
  });

  test("without that room the break stands where the page ends", () => {
    expect(breaks([{ first: 8, last: 14 }])).toEqual([8]);
  });

  test("rows that must stay together everywhere may not be torn where a page holds a third more either", () => {
    // At a capacity of 1.24 the first page holds 9 rows, and rows 9 to 14 would be torn.
    expect(breaks([{ first: 9, last: 14 }])).toEqual([]);
    expect(breaks([{ first: 9, last: 14, everywhere: true }])).toEqual([8]);
  });

  test("what is merely preferred leaves no page less than half full", () => {
    expect(breaks([{ first: 9, last: 15 }])).toEqual([9]);
    expect(breaks([{ first: 9, last: 15, preferred: true }])).toEqual([]);
    expect(breaks([{ first: 12, last: 15, preferred: true }])).toEqual([12]);
  });

  test("of spans in one another the widest that fits counts, in any order", () => {
    expect(breaks([{ first: 7, last: 8 }, { first: 6, last: 9 }])).toEqual([6]);
    expect(breaks([{ first: 7, last: 8 }, { first: 5, last: 12 }])).toEqual([7]);
  });

  test("repeated headings take their room on later pages, not on the first", () => {
    expect(breaks([{ first: 7, last: 8 }], { headings: true })).toEqual([7]);
    // Without headings rows 8 to 14 are the second page.
    expect(breaks([{ first: 12, last: 14 }])).toEqual([]);
    expect(breaks([{ first: 12, last: 14 }], { headings: true })).toEqual([12]);
  });

  test("a sheet wider than the paper is scaled down and holds more; hidden columns take no room", () => {
    expect(breaks([{ first: 4, last: 5 }], { orientation: "landscape" })).toEqual([4]);
    // 24 columns of 56.25 points are 1,350 points: 52 percent, and 926 points of rows to a page.
    expect(breaks([{ first: 4, last: 5 }], { orientation: "landscape", columns: 24 })).toEqual([]);
    expect(breaks([{ first: 8, last: 10 }], { orientation: "landscape", columns: 24 })).toEqual([8]);
    const hiddenColumns = Array.from({ length: 23 }, (_, index) => index + 2);
    expect(breaks([{ first: 4, last: 5 }], { orientation: "landscape", columns: 24, hiddenColumns })).toEqual([4]);
  });

  test("rows without a height of their own count as lines of 12-point type", () => {
    const lines: PrintedContent = { ...content({ rows: 60 }), rowHeights: [] };
    // 728.5 / 15.75 = 46 lines.
    expect(pageBreaksOf(lines, [{ first: 44, last: 50 }])).toHaveLength(1);
    expect(pageBreaksOf(lines, [{ first: 30, last: 40 }])).toEqual([]);
  });
});

describe("scaled down to fewer pages", () => {
  const pagesTall = (layout: Layout, together: readonly TogetherSpan[] = []): number | undefined => pagination(content(layout), together).pagesTall;

  test("what is a little longer than a page comes on one, by four fifths at the most", () => {
    // 8 rows of 100 points on 97 percent of 728.5 take 88 percent, 9 rows 78.
    expect([7, 8, 9].map((rows) => pagesTall({ rows }))).toEqual([undefined, 1, undefined]);
  });

  test("of several pages one is saved by nine tenths at the most", () => {
    // 35 rows of 20 points to a page: 71 rows take 98 percent for two pages of 36, 76 rows 92 for 38, 80 rows 88 for 40.
    expect([70, 71, 76, 80].map((rows) => pagesTall({ rows, height: 20 }))).toEqual([undefined, 2, 2, undefined]);
  });

  test("12-point type never comes below 8 points", () => {
    // 8 columns of 56.25 points are 450 points on 467.7; 10 columns take 83 percent, 13 columns 63. Four rows are over.
    const rowsOf = (scale: number): number => Math.floor((728.5 * 0.97) / scale / 20) + 4;
    expect([[8, rowsOf(1)], [10, rowsOf(0.83)], [13, rowsOf(0.63)]].map(([columns = 0, rows = 0]) => pagesTall({ columns, rows, height: 20 }))).toEqual([1, 1, undefined]);
  });

  test("a sheet that would be torn is not scaled but broken", () => {
    expect(pagination(content({ rows: 71, height: 20 }), [{ first: 70, last: 71 }])).toMatchObject({ pagesTall: 2, pageBreaks: [] });
    // Pages of 36 rows would tear rows 30 to 40.
    const torn = pagination(content({ rows: 71, height: 20 }), [{ first: 30, last: 40 }]);
    expect([torn.pagesTall, torn.pageBreaks]).toEqual([undefined, [30]]);
  });
});
