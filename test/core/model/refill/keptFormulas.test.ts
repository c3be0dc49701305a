import { shiftRows, withKeptFormulas } from "../../../../src/core/model/refill/keptFormulas";
import { refillSheet } from "../../../../src/core/model/refill/refillSheet";
import { blankCell, type StandingCell, type StandingSheet } from "../../../../src/core/model/refill/standing";
import type { PutSheet } from "../../../../src/core/model/writePlan";

const cell = (value: StandingCell["value"], formula: string | null = null, format = "General"): StandingCell => ({ ...blankCell, value, formula, format });

/** A table of two rows from row 4 on, under a heading; rows and columns of the plan count from 1. */
const planned: PutSheet = {
  kind: "putSheet", sheetKind: "scoring", name: "Bảng chấm điểm", kept: { row: 4, column: 1, rows: 2, columns: 3 }, keptBefore: [], keepsFormulas: true,
  content: {
    values: [["Tên"], [""], ["TT", "Chuẩn", "Tự chấm"], ["1", 30, 27], ["2", 70, 60]],
    font: { name: "Times New Roman", size: 12 }, styles: [], merges: [], columnWidths: [5, 10, 10], rowHeights: [], frozenRows: 3,
    print: { orientation: "portrait", marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 }, titleRows: null, pageNumbers: true },
  },
};
const standing = (firstRow: number, cells: readonly (readonly StandingCell[])[]): StandingSheet => ({ firstRow, firstColumn: 1, cells, block: { row: firstRow, column: 1, rows: cells.length, columns: 3 } });

describe("formulas in rows that are people's own", () => {
  it("go back where they stood, with their format, and the values stay beside them", () => {
    const filled = refillSheet(planned, standing(4, [[cell("1"), cell(30), cell(27, "=B4*0.9", "0.00")], [cell("2"), cell(70, "=100-B4"), cell(60)]]));
    expect(filled.content.formulas).toEqual([{ row: 4, column: 3, formula: "=B4*0.9" }, { row: 5, column: 2, formula: "=100-B4" }]);
    expect(filled.content.styles).toEqual([{ style: { numberFormat: "0.00" }, areas: [{ row: 4, column: 3, rows: 1, columns: 1 }] }]);
    expect(filled.content.values).toEqual(planned.content.values);
  });

  it("follow the table where rows were put in above it", () => {
    const moved = withKeptFormulas(planned, standing(6, [[cell("1"), cell(30), cell(27, "=B6*0.9+$B$7+A1")], [cell("2"), cell(70), cell(60)]]));
    expect(moved.content.formulas).toEqual([{ row: 4, column: 3, formula: "=B4*0.9+$B$5+A1" }]);
  });

  it("are left where the table is another one, and where nobody wrote any", () => {
    expect(refillSheet(planned, standing(4, [[cell("1"), cell(30), cell(27, "=B4")]]))).toBe(planned);
    expect(refillSheet(planned, standing(4, [[cell("1"), cell(30), cell(27)], [cell("2"), cell(70), cell(60)]]))).toBe(planned);
    expect(refillSheet(planned, null)).toBe(planned);
  });

  it.each([
    ["=SUM(B6:B8)", "=SUM(B4:B6)"],
    ["=b6+$b6+B$6", "=b4+$b4+B$4"],
    ["=B5+B6", "=B5+B4"],
    ['="B6"&B6', '="B6"&B4'],
    ["=Sheet2!B6+'Sổ 1'!B6:B7+B6", "=Sheet2!B6+'Sổ 1'!B6:B7+B4"],
    ["=LOG10(B6)+MAU6A+Tỷ_lệ6", "=LOG10(B4)+MAU6A+Tỷ_lệ6"],
  ])("%s two rows higher is %s", (formula, expected) => {
    expect(shiftRows(formula, 6, -2)).toBe(expected);
  });
});
