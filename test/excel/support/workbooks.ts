import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Small workbooks as a commune's clerk might have them, made afresh for each test. */

export interface RegisterOptions {
  readonly rows?: number;
  /** 1-based sheet rows to hide. */
  readonly hidden?: readonly number[];
  readonly isProtected?: boolean;
  readonly uses1904Dates?: boolean;
  /** Two conditional formats of the person's own. */
  readonly ownFormats?: boolean;
  /** Sheets of the person, by name, each with one cell. */
  readonly otherSheets?: readonly string[];
}

export const registerSheet = "DS nghiện '25";
export const headerRow = 3;
export const firstRow = 4;
/** Columns A to E hold the register, F is free. */
export const lastColumn = 5;
export const statusColumn = 6;

const addFormats = (sheet: ExcelJS.Worksheet, lastRow: number): void => {
  const fill: ExcelJS.Fill = { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } };
  sheet.addConditionalFormatting({
    ref: `B4:B${lastRow}`,
    rules: [{ type: "expression", formulae: ['LEFT(B4,1)="x"'], priority: 1, style: { fill } }],
  });
  sheet.addConditionalFormatting({
    ref: `A4:E${lastRow}`,
    rules: [{ type: "expression", formulae: ["$C4>100000"], priority: 2, style: { font: { strike: true } } }],
  });
};

/** One register: a title, a heading row, `rows` records with a name, a date, a formula and a number. */
export const registerWorkbook = async (options: RegisterOptions = {}): Promise<Uint8Array> => {
  const { rows = 5, hidden = [], uses1904Dates = false, otherSheets = [] } = options;
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = uses1904Dates;
  const sheet = workbook.addWorksheet(registerSheet);
  sheet.getCell("A1").value = "DANH SÁCH";
  ["STT", "Họ và tên", "Ngày sinh", "Tuổi", "Số CCCD"].forEach((heading, index) => {
    sheet.getCell(headerRow, index + 1).value = heading;
  });
  for (let row = firstRow; row < firstRow + rows; row++) {
    sheet.getCell(row, 1).value = row - headerRow;
    sheet.getCell(row, 2).value = `Nguyễn Văn ${row}`;
    sheet.getCell(row, 3).value = 30_000 + row;
    sheet.getCell(row, 3).numFmt = "dd/mm/yyyy";
    sheet.getCell(row, 4).value = { formula: `2025-YEAR(C${row})`, result: 43 };
    sheet.getCell(row, 5).value = `0010${row}`.padEnd(12, "7");
    sheet.getCell(row, 2).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
  }
  sheet.getColumn(2).width = 30;
  for (const row of hidden) sheet.getRow(row).hidden = true;
  if (options.ownFormats) addFormats(sheet, firstRow + rows - 1);
  if (options.isProtected) await sheet.protect("x", {});
  for (const name of otherSheets) workbook.addWorksheet(name).getCell("A1").value = "của tôi";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** The same workbook with a filter on the register that hides its first record; ExcelJS writes no filter criteria. */
export const filtered = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const part = "xl/worksheets/sheet1.xml";
  const filter =
    '<filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>';
  const xml = strFromU8(parts[part] ?? new Uint8Array())
    .replace("</sheetData>", `</sheetData><autoFilter ref="A${headerRow}:E8">${filter}</autoFilter>`)
    .replace(`<row r="${firstRow}"`, `<row r="${firstRow}" hidden="1"`);
  return zipSync({ ...parts, [part]: strToU8(xml) });
};
