import { createUseCases } from "../../src/app/createUseCases";
import type { UseCases } from "../../src/app/useCases";
import { type RegisterId, registerIds } from "../../src/core/model/registerIds";
import { templateColumns } from "../../src/core/plan/templateColumns";
import { listRegisterIds } from "../../src/core/registers/registry";
import { columnLetters } from "../../src/core/model/cellRef";
import type { HostDataValidation, HostSheet } from "../../src/host/workbook/model";
import { sheetWords } from "../../src/i18n/sheets";
import { templateWords } from "../../src/i18n/templates";
import { d } from "../support/workbook";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";
import { registerWorkbook } from "./support/workbooks";
import { now } from "../support/clock";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";

afterEach(closeExcel);

const useCasesOf = ({ port }: TestExcel): UseCases =>
  createUseCases({ workbook: port, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, now, loadExample: noExamples, loadExport, loadExaminer, today: () => d("2026-02-03") });
const sheetNames = ({ engine }: TestExcel): string[] => engine.workbook.sheets().map(({ name }) => name);
const openWithTemplates = async (registers: readonly RegisterId[], otherSheets: readonly string[] = []): Promise<TestExcel> => {
  const excel = openExcel(await registerWorkbook({ otherSheets }));
  await useCasesOf(excel).createTemplates(registers);
  return excel;
};
const validationAt = (sheet: HostSheet, row: number, column: number): HostDataValidation | undefined =>
  sheet.dataValidations.find(({ ranges }) => ranges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right));
/** Templates: title, hint, headings. */
const headerRow = 3;
const columnOf = (register: (typeof listRegisterIds)[number], field: string): number =>
  templateColumns(register).findIndex((column) => column.field === field) + 1;

describe("template sheets", () => {
  it("are recognised by the reader after saving, each register with every column in its place", async () => {
    const made = await openWithTemplates(registerIds);
    const excel = openExcel(made.save());
    const { registers } = await useCasesOf(excel).check();
    for (const register of listRegisterIds) {
      const found = registers.filter(({ sheet }) => sheet === templateWords.sheetName(register));
      expect(found.map((summary) => summary.register)).toEqual([register]);
      expect(found[0]).toMatchObject({ headerRow, rows: 0, unrecognised: [] });
      const expected = Object.fromEntries(templateColumns(register).map(({ field }, index) => [field, columnLetters(index + 1)]));
      expect(found[0]?.columns).toEqual(expected);
    }
    expect(registers.find(({ register }) => register === "parameters")).toMatchObject({ sheet: "Tham số", rows: 18 });
  });

  it("cost two round trips, and say under which names they were added", async () => {
    const excel = openExcel(await registerWorkbook());
    const outcome = await useCasesOf(excel).createTemplates(["household", "addict"]);
    expect(outcome).toEqual({ refused: [], sheets: [], templates: ["Người nghiện", "Hộ gia đình cam kết"] });
    expect(excel.syncs()).toBe(2);
  });

  it("never overwrite a sheet: the next name is taken, also the second time", async () => {
    const excel = await openWithTemplates(["addict"], ["NGƯỜI NGHIỆN"]);
    expect(excel.sheet("NGƯỜI NGHIỆN").getCell(1, 1).value).toBe("của tôi");
    expect((await useCasesOf(excel).createTemplates(["addict"])).templates).toEqual(["Người nghiện (3)"]);
    expect(sheetNames(excel).slice(1)).toEqual(["NGƯỜI NGHIỆN", "Người nghiện (2)", "Người nghiện (3)"]);
  });

  it("are an Excel Table with formats by kind, frozen and printed headings, A4 across and one page wide", async () => {
    const excel = await openWithTemplates(["addict"]);
    const sheet = excel.sheet("Người nghiện");
    const width = templateColumns("addict").length;
    expect(sheet.tables).toMatchObject([{ rect: { top: 3, left: 1, bottom: 23, right: width }, showHeaders: true }]);
    expect(sheet.getCell(headerRow, columnOf("addict", "personalId")).value).toBe("Số CCCD/CMND");
    expect(sheet.numberFormat(4, columnOf("addict", "personalId"))).toBe("@");
    expect(sheet.numberFormat(23, columnOf("addict", "listedOn"))).toBe("dd/mm/yyyy");
    expect(sheet.numberFormat(4, columnOf("addict", "birth"))).toBe("General");
    expect(sheet.freezePanes).toMatchObject({ rows: 3 });
    // 20 characters of 7 pixels and 5 of padding.
    expect(sheet.columnWidth(columnOf("addict", "fullName"))).toBeCloseTo(145 / 7, 2);
    const parts = partsOf(excel.save());
    const page = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(page).toContain('paperSize="9"');
    expect(page).toContain('orientation="landscape"');
    expect(page).toContain("<tableParts");
    expect(parts["xl/styles.xml"]).not.toContain("quotePrefix");
    expect(parts["xl/workbook.xml"]).toContain("$3:$3");
    expect(parts["xl/workbook.xml"]).not.toContain("_xkmt");
  });

  it("carry lists and day checks that refuse, and births that ask", async () => {
    const excel = await openWithTemplates(["addict"]);
    const sheet = excel.sheet("Người nghiện");
    const at = (field: string, row = 4): HostDataValidation | undefined => validationAt(sheet, row, columnOf("addict", field));
    expect(at("sex", 23)).toMatchObject({ type: "list", formula1: '="Nam,Nữ"', inCellDropDown: true, errorStyle: "stop", allowBlank: true });
    expect(at("position")?.formula1).toBe(
      '="Ngoài cộng đồng,Cơ sở cai nghiện bắt buộc,Cơ sở cai nghiện khác (tự nguyện/tư nhân),Trại giam (chấp hành án tù),Trại tạm giam/nhà tạm giữ,Cơ sở giáo dục bắt buộc/trường giáo dưỡng,Vắng mặt/không rõ nơi ở"',
    );
    expect(at("listedOn")).toMatchObject({ type: "date", operator: "between", formula1: "=1", formula2: "=DATE(2100,1,1)", errorStyle: "stop", showErrorMessage: true });
    expect(at("listedOn")?.error).toMatch(/từ 01\/01\/1900 đến 01\/01\/2100/);
    expect(at("birth")).toMatchObject({ type: "date", errorStyle: "warning" });
    expect(at("personalId")).toBeUndefined();
    expect(at("sex", headerRow)).toBeUndefined();
    const xml = partsOf(excel.save())["xl/worksheets/sheet2.xml"] ?? "";
    expect(xml).toContain("<formula1>1</formula1><formula2>DATE(2100,1,1)</formula2>");
    expect(xml).toContain('<formula1>"Nam,Nữ"</formula1>');
  });

  it("are the clerk's: the removal of all traces leaves them as they are", async () => {
    const excel = await openWithTemplates(["addict", "parameters"]);
    const before = partsOf(excel.save());
    await useCasesOf(excel).removeAllTraces();
    expect(partsOf(excel.save())).toEqual(before);
  });

  it("are read with what is typed into them", async () => {
    const excel = await openWithTemplates(["parameters", "household"]);
    const parameters = excel.sheet("Tham số");
    const rowOf = (label: string): number => {
      const row = Array.from({ length: 40 }, (_, index) => index + 1).find((number) => parameters.getCell(number, 1).value === label);
      if (row === undefined) throw new Error(`no label ${label}`);
      return row;
    };
    parameters.setValue(rowOf("Tên xã"), 2, "Xã Thử");
    // 20/12/2025.
    parameters.setValue(rowOf("Ngày chốt số liệu"), 2, 46_011);
    expect(validationAt(parameters, rowOf("Ngày chốt số liệu"), 2)).toMatchObject({ type: "date" });
    expect(validationAt(parameters, rowOf("Loại đơn vị hành chính"), 2)).toMatchObject({ formula1: '="Xã,Phường,Đặc khu"' });
    const hamlets = rowOf("Tên thôn, bản");
    ["Thôn Đông", 2, 7].forEach((value, index) => parameters.setValue(hamlets + 1, index + 1, value));
    const households = excel.sheet("Hộ gia đình cam kết");
    households.setValue(4, columnOf("household", "head"), "Vũ Văn A");
    households.setValue(4, columnOf("household", "hamlet"), "Thôn Đông");
    const useCases = useCasesOf(openExcel(excel.save()));
    const result = await useCases.check();
    expect(result.unit.name).toBe("Xã Thử");
    expect(result.dates.asOf).toBe(d("2025-12-20"));
    expect(result.registers.find(({ register }) => register === "household")).toMatchObject({ rows: 1, firstRow: 4, lastRow: 4 });
    expect((await useCases.report(result, "T09")).rows.map(({ label }) => label)).toEqual(["Thôn Đông"]);
  });
});
