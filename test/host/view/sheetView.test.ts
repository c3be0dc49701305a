import { listSheets, mergeAt, sheetView } from "../../../src/host/view/sheetView";
import { sheetOf, workbookOf } from "../support/hostUnderTest";

function view() {
  const workbook = workbookOf({ Data: [["Kết quả", "n", 45323], ["Vi phạm", true, null], ["Đạt", 2, null]], Other: [] });
  const sheet = sheetOf(workbook, "Data");
  sheet.patchStyle({ top: 1, left: 1, bottom: 1, right: 3 }, { bold: true, fillColor: "#DDDDDD" });
  sheet.patchStyle({ top: 1, left: 3, bottom: 1, right: 3 }, { numberFormat: "dd/mm/yyyy" });
  sheet.setColumnWidth(1, 20);
  sheet.setRowHidden(3, true);
  sheet.merge({ top: 1, left: 2, bottom: 1, right: 2 + 2 });
  const fill = (fillColor: string) => ({ fillColor });
  sheet.addConditionalFormat({ ranges: [{ top: 2, left: 1, bottom: 9, right: 2 }], formula: '=LEFT($A2,7)="Vi phạm"', format: fill("#FFC7CE"), priority: 1 });
  sheet.addConditionalFormat({ ranges: [{ top: 2, left: 1, bottom: 9, right: 2 }], formula: "=TRUE", format: { ...fill("#00FF00"), bold: true }, priority: 2 });
  return { workbook, drawn: sheetView(workbook, sheet, { top: 1, left: 1, bottom: 3, right: 4 }) };
}

describe("a part of a sheet, ready to be drawn", () => {
  const { workbook, drawn } = view();
  const cell = (row: number, column: number) => drawn.cells.find((candidate) => candidate.row === row && candidate.column === column);

  it("has texts, alignment and styles", () => {
    expect(cell(1, 1)).toMatchObject({ text: "Kết quả", align: "left", paint: null });
    expect(drawn.styles[cell(1, 1)?.style ?? -1]).toMatchObject({ bold: true, fillColor: "#DDDDDD" });
    expect(cell(2, 2)).toMatchObject({ text: "TRUE", align: "center" });
    expect(cell(3, 2)).toMatchObject({ text: "2", align: "right" });
    expect(cell(3, 4)).toBeUndefined();
  });

  it("has sizes, hidden lines and merges", () => {
    expect(drawn.columns[0]).toEqual({ index: 1, size: 105, hidden: false });
    expect(drawn.rows.map((row) => row.hidden)).toEqual([false, false, true]);
    expect(mergeAt(drawn, 1, 4)).toEqual({ top: 1, left: 2, bottom: 1, right: 4 });
    expect(mergeAt(drawn, 2, 2)).toBeNull();
  });

  it("paints by conditional formats, the first one winning each aspect", () => {
    expect(cell(2, 1)?.paint).toMatchObject({ fillColor: "#FFC7CE", bold: true });
    expect(cell(3, 1)?.paint).toMatchObject({ fillColor: "#00FF00", bold: true });
  });

  it("has bars between two numbers, no longer than the cell, and hides the numbers where only the bar is wanted", () => {
    const book = workbookOf({ Data: [[-5, 50], [25, "x"], [120, 1]] });
    const sheet = sheetOf(book, "Data");
    const bar = { showValue: true, lower: { type: "number", formula: "0" }, upper: { type: "number", formula: "100" }, fillColor: "#9DC3E6", gradient: false, borderColor: null } as const;
    sheet.addDataBar({ ranges: [{ top: 1, left: 1, bottom: 3, right: 1 }], bar });
    sheet.addDataBar({ ranges: [{ top: 1, left: 2, bottom: 2, right: 2 }], bar: { ...bar, showValue: false, upper: { type: "number", formula: "200" } } });
    sheet.addDataBar({ ranges: [{ top: 3, left: 2, bottom: 3, right: 2 }], bar: { ...bar, upper: { type: "automatic" } } });
    const { cells } = sheetView(book, sheet, { top: 1, left: 1, bottom: 3, right: 2 });
    expect(cells.map(({ row, column, text, bar: painted }) => [row, column, text, painted?.share ?? null])).toEqual([
      [1, 1, "-5", 0], [1, 2, "", 0.25], [2, 1, "25", 0.25], [2, 2, "x", null], [3, 1, "120", 1], [3, 2, "1", null],
    ]);
  });

  it("lists the tabs", () => {
    expect(listSheets(workbook).map((tab) => [tab.name, tab.active])).toEqual([["Data", true], ["Other", false]]);
  });
});
