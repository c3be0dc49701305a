import type { CellValue } from "../../src/core/model/sheetGrid";
import type { HighlightByColumn } from "../../src/core/model/writePlan";
import type { StatusColumn } from "../../src/excel/sheetFacts";
import { clearableRows, statusColumnWrites } from "../../src/excel/statusColumn";

const operation: HighlightByColumn = {
  kind: "highlightByColumn",
  sheet: "DS",
  headerRow: 3,
  heading: "Kết quả kiểm tra",
  firstRow: 5,
  lastRow: 7,
  firstColumn: 1,
  lastColumn: 4,
  statusColumn: 6,
  statuses: ["Vi phạm: a", "", "Lưu ý: b"],
  labels: { violation: "Vi phạm", warning: "Cảnh báo", notice: "Lưu ý" },
};
const status = (over: Partial<StatusColumn> = {}): StatusColumn => ({
  column: 6,
  headingRow: 3,
  rows: { first: 5, last: 7 },
  labels: ["Vi phạm", "Cảnh báo", "Lưu ý"],
  ...over,
});
const content =
  (cells: Readonly<Record<number, CellValue>>) =>
  (row: number): CellValue =>
    cells[row] ?? "";

describe("writing the status column", () => {
  it("takes a blank column", () => {
    expect(statusColumnWrites(operation, null, content({ 1: "Quốc hiệu" }))).toEqual({
      statuses: ["Vi phạm: a", "", "Lưu ý: b"],
      clear: [],
    });
  });
  it.each([
    ["heading", { 3: "Ghi chú" }],
    ["status", { 6: "đã sửa" }],
    ["text that only looks like ours in a column that is not", { 6: "Vi phạm: cũ" }],
    ["zero", { 6: 0 }],
  ])("refuses a column with a foreign %s", (_what, cells) => {
    expect(statusColumnWrites(operation, null, content(cells))).toBe("changed");
  });
  it("writes over its own statuses but not over a person's words among them", () => {
    expect(statusColumnWrites(operation, status(), content({ 3: "Kết quả", 5: "Cảnh báo: cũ" }))).not.toBe("changed");
    expect(statusColumnWrites(operation, status(), content({ 5: "Cảnh báo: cũ", 6: "đã sửa" }))).toBe("changed");
  });
  it("refuses when the column has moved since the plan", () => {
    expect(statusColumnWrites(operation, status({ column: 7 }), content({}))).toBe("changed");
  });
  it("recognises statuses under earlier labels", () => {
    const earlier = status({ labels: ["Sai"] });
    expect(statusColumnWrites(operation, earlier, content({ 5: "Sai: x" }))).not.toBe("changed");
  });
  it("empties what an earlier, longer run left, and only that", () => {
    const longer = status({ headingRow: 2, rows: { first: 4, last: 10 } });
    const cells = content({ 2: "Kết quả kiểm tra", 4: "Lưu ý: cũ", 8: "Vi phạm: cũ", 9: "chữ ký", 10: "Lưu ý: x" });
    expect(statusColumnWrites(operation, longer, cells)).toMatchObject({
      clear: [
        { first: 2, last: 2 },
        { first: 4, last: 4 },
        { first: 8, last: 8 },
        { first: 10, last: 10 },
      ],
    });
  });
});

describe("removing the status column", () => {
  it("empties the heading and our statuses, never a person's own text", () => {
    const cells = content({ 3: "Kết quả kiểm tra", 5: "Vi phạm: a", 6: "đã sửa", 7: "Lưu ý: b" });
    expect(clearableRows(status(), cells)).toEqual([
      { first: 3, last: 3 },
      { first: 5, last: 5 },
      { first: 7, last: 7 },
    ]);
  });
  it("copes with deleted status cells", () => {
    expect(clearableRows(status({ rows: null }), content({}))).toEqual([{ first: 3, last: 3 }]);
  });
});
