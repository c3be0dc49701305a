import ExcelJS from "exceljs";
import { createUseCases } from "../../src/app/createUseCases";
import type { UseCases } from "../../src/app/useCases";
import type { CheckResult, RegisterSummary } from "../../src/core/model/checkResult";
import type { WriteOutcome } from "../../src/core/model/writePlan";
import type { HostDataValidation, HostSheet } from "../../src/host/workbook/model";
import { sheetWords } from "../../src/i18n/sheets";
import { templateWords } from "../../src/i18n/templates";
import { d } from "../support/workbook";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";
import { now } from "../support/clock";
import { noExamples } from "../support/noExamples";
import { loadExport } from "../support/exportWriters";
import { loadExaminer } from "../support/examineFiles";

afterEach(closeExcel);

const name = "DS nghiện";
/** A to G; row 3 holds the headings, rows 4 to 8 five records. */
const headings = ["TT", "Họ và tên", "Năm sinh", "Giới tính", "Hồ sơ quản lý", "Ngày lập hồ sơ", "Nơi đang ở"];
const headerRow = 3;

const clerksWorkbook = async (change: (sheet: ExcelJS.Worksheet) => void | Promise<void> = () => undefined): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.getCell("A1").value = "DANH SÁCH NGƯỜI NGHIỆN";
  headings.forEach((heading, index) => {
    sheet.getCell(headerRow, index + 1).value = heading;
  });
  for (let row = 4; row <= 8; row += 1) {
    [row - 3, "Lò Văn A", 1985, "Nam", "x", "15/3/2024", "Ở nhà"].forEach((value, index) => {
      sheet.getCell(row, index + 1).value = value;
    });
  }
  await change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

interface Opened {
  readonly excel: TestExcel;
  readonly useCases: UseCases;
  readonly result: CheckResult;
  readonly register: RegisterSummary;
  readonly add: () => Promise<WriteOutcome>;
}

const open = async (file: Uint8Array): Promise<Opened> => {
  const excel = openExcel(file);
  const useCases = createUseCases({ workbook: excel.port, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, now, loadExample: noExamples, loadExport, loadExaminer, today: () => d("2026-02-03") });
  const result = await useCases.check();
  const register = result.registers.find(({ sheet }) => sheet === name);
  if (register === undefined) throw new Error("not recognised");
  excel.engine.counters.reset();
  return { excel, useCases, result, register, add: () => useCases.addValidation(result, register) };
};

const rangesOf = (sheet: HostSheet, column: number): string[] =>
  sheet.dataValidations.flatMap(({ ranges }) => ranges).filter(({ left }) => left === column).map(({ top, bottom }) => `${top}-${bottom}`);
const validationOf = (sheet: HostSheet, column: number): HostDataValidation | undefined => sheet.dataValidations.find(({ ranges }) => ranges[0]?.left === column);
const own = { type: "list" as const, allowBlank: true, formulae: ['"a,b"'], showErrorMessage: true, errorTitle: "Của tôi", error: "" };

describe("adding validation to a clerk's register", () => {
  it("announces exactly the columns it then gives a rule, and asks where the template refuses", async () => {
    const { excel, useCases, register, add } = await open(await clerksWorkbook());
    expect((await useCases.validationOf(register)).map(({ column, rule }) => `${column} ${rule.kind}`)).toEqual(["C birth", "D list", "E list", "F date", "G list"]);
    expect(await add()).toEqual({ refused: [], sheets: [] });
    const sheet = excel.sheet(name);
    // Five records end in row 8: two blocks of 200 rows from row 4 on reach 200 rows below them.
    for (const column of [3, 4, 5, 6, 7]) expect(rangesOf(sheet, column)).toEqual(["4-403"]);
    expect(sheet.dataValidations).toHaveLength(5);
    expect(validationOf(sheet, 4)).toMatchObject({ type: "list", formula1: '="Nam,Nữ"', errorStyle: "warning", errorTitle: templateWords.alertTitle });
    expect(validationOf(sheet, 6)).toMatchObject({ type: "date", errorStyle: "warning" });
  });

  it("takes two round trips and changes nothing but the validation", async () => {
    const file = await clerksWorkbook();
    const before = partsOf(openExcel(file).save());
    const { excel, add } = await open(file);
    await add();
    expect(excel.syncs()).toBe(2);
    const after = partsOf(excel.save());
    const part = "xl/worksheets/sheet1.xml";
    expect(after[part]).toContain('<dataValidations count="5">');
    expect({ ...after, [part]: (after[part] ?? "").replace(/<dataValidations.*<\/dataValidations>/s, "") }).toEqual(before);
  });

  it("writes nothing the second time", async () => {
    const { excel, useCases, add } = await open(await clerksWorkbook());
    await add();
    const once = partsOf(excel.save());
    const again = await useCases.check();
    const register = again.registers[0];
    if (register === undefined) throw new Error("not recognised");
    excel.engine.counters.reset();
    expect(await useCases.addValidation(again, register)).toEqual({ refused: [], sheets: [] });
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(once);
  });

  it("keeps the clerk's own validation, of a whole column or of a single cell, and names the columns", async () => {
    const { excel, add } = await open(
      await clerksWorkbook((sheet) => {
        sheet.getCell("D6").dataValidation = own;
        for (let row = 4; row <= 500; row += 1) sheet.getCell(row, 7).dataValidation = own;
      }),
    );
    expect(await add()).toEqual({ refused: [], sheets: [], keptColumns: [{ sheet: name, columns: ["D", "G"] }] });
    const sheet = excel.sheet(name);
    // The block with the clerk's cell is left alone, the rows below it are made ready.
    expect(rangesOf(sheet, 4).sort()).toEqual(["204-403", "6-6"]);
    const titles = sheet.dataValidations.filter(({ ranges }) => ranges[0]?.left === 7).map(({ errorTitle }) => errorTitle);
    expect(new Set(titles)).toEqual(new Set(["Của tôi"]));
    expect(rangesOf(sheet, 5)).toEqual(["4-403"]);
  });

  it("stops above what stands below the records", async () => {
    const { excel, add } = await open(
      await clerksWorkbook((sheet) => {
        sheet.getCell("B12").value = "Tổng cộng";
        sheet.getCell("B15").value = "Người lập biểu";
      }),
    );
    await add();
    expect(rangesOf(excel.sheet(name), 4)).toEqual(["4-11"]);
  });

  it("refuses a protected sheet and one whose columns have moved since the check", async () => {
    const locked = await open(await clerksWorkbook((sheet) => sheet.protect("x", {})));
    expect(await locked.add()).toEqual({ refused: [{ sheet: name, reason: "protected" }], sheets: [] });
    const moved = await open(await clerksWorkbook());
    moved.excel.sheet(name).setValue(headerRow, 4, "Cột khác");
    expect(await moved.add()).toEqual({ refused: [{ sheet: name, reason: "changed" }], sheets: [] });
    moved.excel.sheet(name).name = "Tên mới";
    expect(await moved.add()).toEqual({ refused: [{ sheet: name, reason: "changed" }], sheets: [] });
    expect(moved.excel.engine.counters.writes).toEqual([]);
  });

  it("stays when all traces are removed", async () => {
    const { excel, useCases, add } = await open(await clerksWorkbook());
    await add();
    const before = partsOf(excel.save());
    await useCases.removeAllTraces();
    expect(partsOf(excel.save())).toEqual(before);
  });
});
