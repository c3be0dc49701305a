/** A summary sheet whose layout has a column more than when it was written, through the real Office.js client. */
import type { CellValue } from "../../src/core/model/sheetGrid";
import type { PutSheet } from "../../src/core/model/writePlan";
import { SheetBuilder } from "../../src/core/plan/layout";
import { headingRow, withOpenCells } from "../../src/core/plan/summary/openCells";
import { UserHand } from "../../src/host/userHand";
import { closeExcel, openExcel, partsOf } from "./support/openExcel";
import { registerWorkbook } from "./support/workbooks";

afterEach(closeExcel);

const name = "Biểu thử";
/** The headings, a line "a" and a line "b"; the last column is open to people. */
const planned = (headings: readonly string[], a: readonly CellValue[], b: readonly CellValue[]): PutSheet => {
  const sheet = new SheetBuilder(headings.map(() => 12));
  sheet.addRow(headings);
  const rows = [sheet.addRow(a), sheet.addRow(b)];
  const content = sheet.build({ orientation: "portrait", titleRows: null }, 0);
  const names = [{ row: 1, name: headingRow }, ...rows.map((row, index) => ({ row, name: "ab".charAt(index) }))];
  return withOpenCells({ kind: "putSheet", sheetKind: "T02", name, content }, names, rows.map((row) => ({ row, column: headings.length, joins: true })), "");
};
const earlier = planned(["TT", "Số", "Ghi chú"], ["1", 5, "thiếu cột"], ["2", 6, ""]);
const later = planned(["TT", "Số", "Mức", "Ghi chú"], ["1", 5, 50, "thiếu cột"], ["2", 6, "", ""]);

it("shows the column that was hidden, hides the two new last ones, and keeps what people wrote in and beside it", async () => {
  const excel = openExcel(await registerWorkbook());
  await excel.port.apply({ operations: [earlier] });
  const hidden = () => [1, 2, 3, 4, 5, 6, 7, 8].filter((column) => excel.sheet(name).columnHidden(column));
  expect(hidden()).toEqual([4, 5]);
  const hand = new UserHand(excel.engine);
  hand.type(name, "C3", "đã xem");
  hand.type(name, "F2", "của xã");
  await excel.port.apply({ operations: [later] });
  const cells = (row: number): readonly CellValue[] => [1, 2, 3, 4, 5].map((column) => excel.sheet(name).getCell(row, column).value ?? "");
  expect([cells(1), cells(2), cells(3)]).toEqual([["TT", "Số", "Mức", "Ghi chú", ""], ["1", 5, 50, "thiếu cột", "của xã"], ["2", 6, "", "đã xem", ""]]);
  expect(hidden()).toEqual([6, 7]);
  const once = partsOf(excel.save());
  await excel.port.apply({ operations: [later] });
  expect(partsOf(excel.save())).toEqual(once);
});
