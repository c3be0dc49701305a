import { newWorkbook } from "../../src/host/workbook/openWorkbook";
import type { HostSheet } from "../../src/host/workbook/model";
import { sheetView } from "../../src/host/view/sheetView";
import { cellAt, headHeight, headWidth } from "../../src/preview/page/sheet/drawPicture";
import { boxOf, takePicture } from "../../src/preview/page/sheet/picture";
import type { Picture } from "../../src/preview/page/sheet/picture";

/** A sheet of a hundred rows of 15 points, that is 20 pixels, and the way to take a picture of it. */
const makeSheet = (change: (sheet: HostSheet) => void): ((row: number, height: number) => Promise<Picture>) => {
  const workbook = newWorkbook("Sổ");
  const sheet = workbook.sheets()[0]!;
  for (let row = 1; row <= 100; row += 1) {
    sheet.setRowHeight(row, 15);
    sheet.setValue(row, 2, `dòng ${row}`);
  }
  change(sheet);
  return (row, height) => takePicture(async (rect) => sheetView(workbook, sheet, rect), { row, column: 1 }, { width: 300, height });
};

const indices = (lines: Picture["rows"]): readonly number[] => lines.map(({ index }) => index);

test("rows are drawn one below the other from the one scrolled to, as many as there is room for", async () => {
  const { rows, end } = await makeSheet(() => undefined)(5, 100);
  expect(indices(rows).slice(0, 5)).toEqual([5, 6, 7, 8, 9]);
  expect(rows.slice(0, 3).map(({ offset }) => offset)).toEqual([0, 20, 40]);
  expect(end).toEqual({ row: 100, column: 2 });
});

test("frozen rows stay above, and their cells are there", async () => {
  const { rows, cells, frozen } = await makeSheet((sheet) => (sheet.freezePanes = { rows: 2, columns: 1 }))(50, 100);
  expect(frozen).toEqual({ rows: 2, columns: 1 });
  expect(indices(rows).slice(0, 4)).toEqual([1, 2, 50, 51]);
  expect(rows[2]?.offset).toBe(40);
  expect([cells.get("B1")?.text, cells.get("B50")?.text, cells.get("B49")]).toEqual(["dòng 1", "dòng 50", undefined]);
});

test("hidden rows take no room, however many there are", async () => {
  const picture = await makeSheet((sheet) => {
    for (let row = 3; row <= 60; row += 1) sheet.setRowHidden(row, true);
  })(1, 200);
  expect(indices(picture.rows).slice(0, 4)).toEqual([1, 2, 61, 62]);
  expect(picture.rows.length).toBeGreaterThanOrEqual(10);
  expect(boxOf(picture, { top: 10, left: 2, bottom: 10, right: 2 })).toBeNull();
});

test("a point belongs to a cell, a merged one counts as its first, and the headings to none", async () => {
  const picture = await makeSheet((sheet) => sheet.merge({ top: 2, left: 1, bottom: 3, right: 2 }))(1, 200);
  const [first, second] = picture.columns;
  const x = headWidth + second!.offset + 2;
  expect(cellAt(picture, x, headHeight + 5)).toEqual({ row: 1, column: 2 });
  expect(cellAt(picture, x, headHeight + 45)).toEqual({ row: 2, column: 1 });
  expect(boxOf(picture, { top: 2, left: 1, bottom: 3, right: 2 })).toEqual({ left: 0, top: 20, width: first!.size + second!.size, height: 40 });
  expect(cellAt(picture, x, headHeight - 1)).toBeNull();
});
