import type { SheetContent } from "../../src/core/model/writePlan";
import { segmentsOf } from "../../src/export/sheet/segments";
import { shownValue } from "../../src/export/sheet/shownValue";
import { visibleContent } from "../../src/export/sheet/visibleContent";
import { tablesOf } from "../../src/export/table/tablesOf";
import { area, hamletSheet, listSheet } from "./support/sheets";

const bordered = (values: SheetContent["values"], change: Partial<SheetContent> = {}): SheetContent => ({
  ...listSheet([]),
  values,
  styles: [{ style: { border: "thin" }, areas: [area(1, 1, values.length, values[0]?.length ?? 1)] }],
  columnWidths: (values[0] ?? []).map(() => 10),
  ...change,
});
const bold = (...areas: ReturnType<typeof area>[]): SheetContent["styles"][number] => ({ style: { bold: true, align: "center" }, areas });

describe("a sheet taken apart", () => {
  it("is a head, a title, the table with its headings, a note and the signatures", () => {
    expect(segmentsOf(visibleContent(hamletSheet()))).toEqual([
      { kind: "columns", first: 1, last: 1 },
      { kind: "line", row: 2, column: 1 },
      { kind: "line", row: 3, column: 1 },
      { kind: "table", first: 4, last: 9, headings: 3 },
      { kind: "line", row: 10, column: 1 },
      { kind: "blank", row: 11 },
      { kind: "columns", first: 12, last: 13 },
    ]);
  });

  it("finds the headings of a table that no page repeats by their bold, centred rows and the numbers below", () => {
    const content = bordered([["Tên", "Số"], ["(1)", "(2)"], ["a", 1], ["b", 2]]);
    expect(segmentsOf({ ...content, styles: [...content.styles, bold(area(1, 1, 1, 2))] })).toEqual([{ kind: "table", first: 1, last: 4, headings: 2 }]);
    expect(segmentsOf(content)).toEqual([{ kind: "table", first: 1, last: 4, headings: 0 }]);
  });

  it("never takes figures for headings, and never the last row", () => {
    const figures = bordered([["Tên", "Số"], ["Tổng", 3], ["a", 3]]);
    expect(segmentsOf({ ...figures, styles: [...figures.styles, bold(area(1, 1, 3, 2))] })[0]).toMatchObject({ headings: 1 });
    const texts = bordered([["a", "b"], ["c", "d"]]);
    expect(segmentsOf({ ...texts, styles: [...texts.styles, bold(area(1, 1, 2, 2))] })[0]).toMatchObject({ headings: 1 });
  });

  it("begins a table of its own where the repeated headings begin", () => {
    const content = bordered([["x", ""], ["Tên", "Số"], ["a", 1]], { print: { ...listSheet([]).print, titleRows: { first: 2, last: 2 } } });
    expect(segmentsOf(content)).toEqual([
      { kind: "table", first: 1, last: 1, headings: 0 },
      { kind: "table", first: 2, last: 3, headings: 1 },
    ]);
  });

  it("keeps a text at its side when it does not stand over the whole width", () => {
    const content = { ...bordered([["", "phải"], ["trái", ""]]), styles: [], merges: [] };
    expect(segmentsOf(content)).toEqual([
      { kind: "columns", first: 1, last: 1 },
      { kind: "line", row: 2, column: 1 },
    ]);
    const merged = { ...content, values: [["a", "", ""], ["b", "", ""]], merges: [area(1, 1, 1, 2), area(2, 1, 1, 2)], columnWidths: [10, 10, 10] };
    expect(segmentsOf({ ...merged, styles: [bold(area(2, 1, 1, 2))] })).toEqual([
      { kind: "line", row: 1, column: 1 },
      { kind: "columns", first: 2, last: 2 },
    ]);
  });
});

describe("tables of a sheet", () => {
  it("have a heading path for each column and no row of column numbers", () => {
    const { tables, lines } = tablesOf(visibleContent(hamletSheet(["x", ""])), false);
    expect(tables).toEqual([
      {
        columns: [["Thôn"], ["Người nghiện", "Tổng số"], ["Người nghiện", "Có hồ sơ"], ["Ghi chú"]],
        rows: [["Thôn Đông", 12, 0, "x"], ["Thôn Đoài", -3, "-", null], ["Tổng số", 9, 2.5, true]],
      },
    ]);
    expect(lines).toEqual(["BIỂU TỔNG HỢP THEO THÔN", "Đơn vị tính: người", "1 dòng không tính: không rõ thôn."]);
  });

  it("keep a merged text in the body where it stands, once", () => {
    const content = bordered([["Tên", "Số"], ["Khối 1", ""], ["a", 1]], { merges: [area(2, 1, 1, 2)] });
    expect(tablesOf({ ...content, styles: [...content.styles, bold(area(1, 1, 1, 2))] }, false).tables[0]?.rows).toEqual([["Khối 1", null], ["a", 1]]);
  });
});

describe("the visible part of a sheet", () => {
  it("moves up what stands right of a hidden column, wherever it is", () => {
    const visible = visibleContent({ ...hamletSheet(), hiddenColumns: [2, 5] });
    expect(visible.values[6]).toEqual(["Thôn Đông", 0, ""]);
    expect(visible.columnWidths).toEqual([24, 10, 30]);
    // B4:C4 is one column now, and no merged cell; C1:D1 stands in B and C.
    expect(visible.merges).toContainEqual(area(1, 2, 1, 2));
    expect(visible.merges).not.toContainEqual(area(4, 2, 1, 1));
    expect(visible.merges).toContainEqual(area(4, 3, 2, 1));
    expect(visible.styles.at(-1)).toEqual({ style: { numberFormat: "0.00" }, areas: [area(9, 2)] });
  });
});

describe("a number on paper", () => {
  it.each([
    [1234.5, undefined, "1234,5"],
    [0, "General", "0"],
    [-3, undefined, "-3"],
    [2.5, "0.00", "2,50"],
    [0.125, "0.0%", "12,5 %"],
    [1234567.891, "#,##0.0", "1.234.567,9"],
    [46006, "dd/mm/yyyy", "15/12/2025"],
    [46006, '"ngày "0', "46006"],
    [0.5, "[Red]0", "1"],
  ])("%s as %s is %s", (value, format, text) => expect(shownValue(value, format, false)).toBe(text));

  it("counts days as the workbook does", () => {
    // 1904 begins 1,462 days later.
    expect(shownValue(46006 - 1462, "d/m/yy", true)).toBe("15/12/2025");
    expect([shownValue("a", "0.00", false), shownValue(true, undefined, false), shownValue("", undefined, false)]).toEqual(["a", "TRUE", ""]);
  });
});
