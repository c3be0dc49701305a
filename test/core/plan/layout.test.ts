import { addHead, SheetBuilder } from "../../../src/core/plan/layout";
import { sheetWords } from "../../../src/i18n/sheets";
import { sampleResult, sampleUnit } from "../../support/sampleResult";

/** A sheet of so many rows; rows 3 to 6 are the lines of its table. */
const sheetOf = (rows: number, hasTable = true): SheetBuilder => {
  const sheet = new SheetBuilder([10]);
  for (let row = 1; row <= rows; row += 1) {
    sheet.addRow(["x"]);
    if (row === 6 && hasTable) sheet.endTable(3);
  }
  return sheet;
};
const together = (sheet: SheetBuilder) => sheet.build({ orientation: "portrait", titleRows: null }, 0).print.together;

describe("rows that stay on one page", () => {
  test("are as asked for; without any the print set-up says nothing", () => {
    const sheet = sheetOf(5, false);
    expect(together(sheet)).toBeUndefined();
    sheet.keepTogether({ first: 2, last: 4 });
    expect(together(sheet)).toEqual([{ first: 2, last: 4 }]);
  });

  test("have the last two lines of the table with them and, if that can be had, all that follows", () => {
    const sheet = sheetOf(12);
    sheet.keepWithTable({ first: 8, last: 10 });
    expect(together(sheet)).toEqual([{ first: 8, last: 10, everywhere: true }, { first: 5, last: 10, everywhere: true }, { first: 5, last: 12, preferred: true }]);
  });

  test("stand for themselves where there is no table, and with its only line where it has but one", () => {
    const alone = sheetOf(12, false);
    alone.keepWithTable({ first: 8, last: 10 });
    expect(together(alone)).toEqual([{ first: 8, last: 10, everywhere: true }]);
    const short = sheetOf(2, false);
    short.endTable(2);
    short.addRow();
    short.keepWithTable({ first: 3, last: 3 });
    expect(together(short)).toEqual([{ first: 3, last: 3, everywhere: true }, { first: 2, last: 3, everywhere: true }, { first: 2, last: 3, preferred: true }]);
  });

  test("become page breaks: 46 lines of 15,75 points fill a page", () => {
    const sheet = sheetOf(60);
    sheet.keepTogether({ first: 45, last: 50 });
    expect(sheet.build({ orientation: "portrait", titleRows: null }, 0).print.pageBreaks).toHaveLength(1);
  });
});

test("a long name of the agency goes on in a second line of the head", () => {
  const sheet = new SheetBuilder([40, 60]);
  addHead(sheet, sheetWords, sampleResult({ unit: { ...sampleUnit, name: "Mường Thượng Hạ Đông Tây" } }), "BC", "BIỂU", "");
  const { values, rowHeights } = sheet.build({ orientation: "landscape", titleRows: null }, 0);
  expect(values[0]).toEqual(["ỦY BAN NHÂN DÂN XÃ MƯỜNG THƯỢNG HẠ ĐÔNG TÂY", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
  expect(rowHeights.filter(({ row }) => row <= 2).map(({ height }) => height)).toEqual([38, 19]);
});
