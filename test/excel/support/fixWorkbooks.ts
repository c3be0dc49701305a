import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { createUseCases } from "../../../src/app/createUseCases";
import type { UseCases } from "../../../src/app/useCases";
import type { CellFix } from "../../../src/core/model/cellFix";
import { sheetWords } from "../../../src/i18n/sheets";
import type { HostBehaviour } from "../../../src/host/protocol/behaviour";
import { now as standardNow } from "../../support/clock";
import { noExamples } from "../../support/noExamples";
import { loadExport } from "../../support/exportWriters";
import { loadExaminer } from "../../support/examineFiles";
import { d } from "../../support/workbook";
import { type TestExcel, openExcel } from "./openExcel";

export const useCasesOf = ({ port }: TestExcel, now = standardNow): UseCases =>
  createUseCases({ workbook: port, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, today: () => d("2026-02-03"), now, loadExample: noExamples, loadExport, loadExaminer });

export const sheetName = "DS nghiện";
export const journalName = "Nhật ký sửa";
/** "Nguyễn Văn Tuấn" as a cell with the font .VnTime holds it. */
export const oldName = "NguyÔn V¨n TuÊn";

export interface FixWorkbookOptions {
  readonly rows?: number;
  readonly isProtected?: boolean;
  readonly uses1904Dates?: boolean;
  readonly hasRealDates?: boolean;
  readonly takenName?: boolean;
}

/** A, ordinal; B, name; C, birth; D, sex; E, identity number; F, day of the last test; G, where; H, manager. All of them to be put right, but A and G. */
export const workbookOf = async ({ rows = 4, isProtected = false, uses1904Dates = false, hasRealDates = true, takenName = false }: FixWorkbookOptions = {}): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = uses1904Dates;
  const sheet = workbook.addWorksheet(sheetName);
  sheet.getCell("A1").value = "DANH SÁCH NGƯỜI NGHIỆN";
  ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Ngày xét nghiệm gần nhất", "Nơi đang ở (hiện trạng quản lý)", "Người được giao quản lý, giúp đỡ"].forEach(
    (heading, index) => (sheet.getCell(2, index + 1).value = heading),
  );
  for (let row = 3; row < 3 + rows; row++) {
    sheet.getRow(row).values = [row - 2, "NGUYỄN VĂN AN", 31_111, "nam", 38_085_012_345, "15/11/2025", "Ngoài cộng đồng", "Ông  Lê Văn 2"];
    sheet.getCell(row, 2).font = { name: ".VnTime", size: 13, bold: true };
    sheet.getCell(row, 2).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
    if (hasRealDates) sheet.getCell(row, 3).numFmt = "dd/mm/yyyy";
    else sheet.getCell(row, 3).value = "1985";
    sheet.getCell(row, 8).numFmt = "@";
  }
  if (isProtected) await sheet.protect("x", {});
  workbook.addWorksheet("Khác").getCell("B2").value = oldName;
  if (takenName) workbook.addWorksheet(journalName).getCell("A1").value = "của tôi";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** With a filter on the first sheet that hides its first record; ExcelJS writes no filter criteria. */
export const filtered = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const part = "xl/worksheets/sheet1.xml";
  const filter = '<filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>';
  const xml = strFromU8(parts[part] ?? new Uint8Array())
    .replace("</sheetData>", `</sheetData><autoFilter ref="A2:H6">${filter}</autoFilter>`)
    .replace('<row r="3"', '<row r="3" hidden="1"');
  return zipSync({ ...parts, [part]: strToU8(xml) });
};

export const open = async (options: FixWorkbookOptions = {}, behaviour: Partial<HostBehaviour> = {}): Promise<{ excel: TestExcel; useCases: UseCases }> => {
  const excel = openExcel(await workbookOf(options), behaviour);
  return { excel, useCases: useCasesOf(excel) };
};
export const list = async (useCases: UseCases): Promise<readonly CellFix[]> => (await useCases.listFixes()).fixes;
export const row3 = (fixes: readonly CellFix[]): readonly CellFix[] => fixes.filter(({ sheet, row }) => sheet === sheetName && row === 3);
export const valuesIn = (excel: TestExcel, sheet: string, row: number, columns: readonly number[]): unknown[] => columns.map((column) => excel.sheet(sheet).getCell(row, column).value);
export const formatIn = (excel: TestExcel, row: number, column: number): string => excel.sheet(sheetName).numberFormat(row, column);
export const journal = (excel: TestExcel, name = journalName): unknown[][] => {
  const sheet = excel.sheet(name);
  const used = sheet.usedRange(true);
  return Array.from({ length: Math.max(0, (used?.bottom ?? 0) - 4) }, (_, index) => valuesIn(excel, name, 5 + index, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
};
