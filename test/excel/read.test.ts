import ExcelJS from "exceljs";
import type { SheetGrid } from "../../src/core/model/sheetGrid";
import { AppError } from "../../src/app/appError";
import { countsFrom1904 } from "../../src/excel/dateSystem";
import { closeExcel, openExcel, partsOf } from "./support/openExcel";
import { registerSheet, registerWorkbook } from "./support/workbooks";

afterEach(closeExcel);

const isWrite = (flags: number): boolean => (flags & 1) === 1;
const usedRows = (sheets: readonly SheetGrid[]): number => sheets.reduce((sum, { values }) => sum + values.length, 0);

describe("reading a workbook", () => {
  it("gives every sheet as plain data", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 2, otherSheets: ["Khác"] }));
    const { sheets, uses1904Dates, state } = await excel.port.read();
    expect(uses1904Dates).toBe(false);
    expect(state).toBeNull();
    expect(sheets).toEqual([
      {
        name: registerSheet,
        visibility: "visible",
        firstRow: 1,
        firstColumn: 1,
        values: [
          ["DANH SÁCH", "", "", "", ""],
          ["", "", "", "", ""],
          ["STT", "Họ và tên", "Ngày sinh", "Tuổi", "Số CCCD"],
          [1, "Nguyễn Văn 4", 30_004, 43, "001047777777"],
          [2, "Nguyễn Văn 5", 30_005, 43, "001057777777"],
        ],
        hiddenRows: new Set(),
        isProtected: false,
        kept: [],
        isFiltered: false,
        owned: null,
        statusColumn: null,
        tables: [],
      },
      expect.objectContaining({ name: "Khác", values: [["của tôi"]] }),
    ]);
  });

  it("names hidden rows, few or all, and hidden sheets", async () => {
    const some = openExcel(await registerWorkbook({ rows: 6, hidden: [5, 7] }));
    expect((await some.port.read()).sheets[0]?.hiddenRows).toEqual(new Set([5, 7]));
    const excel = openExcel(await registerWorkbook({ rows: 1, otherSheets: ["A", "B"] }));
    excel.sheet("A").visibility = "veryHidden";
    excel.sheet("B").visibility = "hidden";
    excel.sheet("B").setRowHidden(1, true);
    const { sheets } = await excel.port.read();
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden", "hidden"]);
    expect(sheets[2]?.hiddenRows).toEqual(new Set([1]));
  });

  it("gives the areas of Excel Tables without a round trip of their own", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Bảng");
    sheet.addTable({ name: "T_Thu", ref: "B3", headerRow: true, columns: [{ name: "a" }, { name: "b" }], rows: [[1, 2], [3, 4]] });
    sheet.getCell("B6").value = "gõ thêm";
    const excel = openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { sheets } = await excel.port.read();
    expect(sheets[0]?.tables).toEqual([{ firstRow: 3, lastRow: 5, firstColumn: 2, lastColumn: 3 }]);
    expect(excel.engine.counters.count("sync")).toBe(3);
  });

  it("tells a protected sheet and filters of sheet and table", async () => {
    const workbook = new ExcelJS.Workbook();
    for (const name of ["protected", "filter", "table", "plain"]) {
      const sheet = workbook.addWorksheet(name);
      sheet.addRows([["a"], [1], [2]]);
    }
    await workbook.getWorksheet("protected")?.protect("x", {});
    workbook
      .getWorksheet("table")
      ?.addTable({ name: "T", ref: "A1", columns: [{ name: "a", filterButton: true }], rows: [[1], [2]] });
    const excel = openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { sheets } = await excel.port.read();
    expect(sheets.map(({ name, isProtected, isFiltered }) => [name, isProtected, isFiltered])).toEqual([
      ["protected", true, false],
      ["filter", false, false],
      ["table", false, false],
      ["plain", false, false],
    ]);
  });

  it("reads an empty workbook in two round trips", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("A");
    const excel = openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect((await excel.port.read()).sheets[0]?.values).toEqual([]);
    expect(excel.syncs()).toBe(2);
  });

  it("knows the date system from a shown date", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 30, uses1904Dates: true }));
    expect((await excel.port.read()).uses1904Dates).toBe(true);
  });
});

describe("telling the date system", () => {
  // Serial 45,000 is 15/03/2023 counted from 1900 and 16/03/2027 counted from 1904.
  const shown = (text: string, numberFormat = "dd/mm/yyyy", value: unknown = 45_000) => ({ value, numberFormat, text });
  it.each([
    ["a date of the usual system", [shown("15/03/2023")], false],
    ["a date of the 1904 system", [shown("16/03/2027")], true],
    ["dates too wide for their column", [shown("########"), shown("16/03/2027")], true],
    ["a number that only looks like a year", [shown("2027", "0")], false],
    ["a format whose y is literal text", [shown("2027", '0 "yyyy"')], false],
    ["text", [shown("2027", "dd/mm/yyyy", "x")], false],
    ["nothing", [], false],
  ])("from %s", (_what, cells, expected) => expect(countsFrom1904(cells)).toBe(expected));
});

describe("what reading costs and leaves behind", () => {
  it("is 2 + ceil(rows / 5,000) round trips, messages below 4 MB, no write and the undo list as it was", async () => {
    const file = await registerWorkbook({ rows: 12_000, hidden: [9_000], otherSheets: ["A", "B", "C"] });
    const excel = openExcel(file);
    excel.engine.undo.push("typed", () => undefined);
    const { sheets } = await excel.port.read();
    const rows = usedRows(sheets);
    expect(rows).toBe(12_006);
    expect(sheets[0]?.hiddenRows).toEqual(new Set([9_000]));
    expect(excel.syncs()).toBe(2 + Math.ceil(rows / 5_000));
    const { counters, undo } = excel.engine;
    expect(counters.totals.largestMessageBytes).toBeLessThan(4_000_000);
    expect(counters.writes).toEqual([]);
    expect(counters.requests.filter(({ flags }) => isWrite(flags))).toEqual([]);
    expect(counters.count("cleanup")).toBe(0);
    expect(undo.depth).toBe(1);
    expect(partsOf(excel.save())).toEqual(partsOf(openExcel(file).save()));
  });

  it("keeps messages below 4 MB where rows are long, at the price of more round trips", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("A");
    const long = "người đã chuyển đi ".repeat(20);
    for (let row = 0; row < 6_000; row++) sheet.addRow([row, long, long, long]);
    const excel = openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { sheets } = await excel.port.read();
    expect(sheets[0]?.values.map(([number]) => number)).toEqual(Array.from({ length: 6_000 }, (_, row) => row));
    // 6,000 rows of some 1.5 KB: the first answer is above Excel's limit; a few rows then give the measure.
    expect(excel.engine.counters.requests.map(({ error }) => error).filter((error) => error !== null)).toEqual([
      "5104",
    ]);
    expect(excel.engine.counters.totals.largestMessageBytes).toBeLessThan(4_000_000);
  });

  it("halves a read that Excel answers with nothing", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 300 }), { readLimitCells: 500 });
    const { sheets } = await excel.port.read();
    expect(sheets[0]?.values).toHaveLength(303);
    expect(sheets[0]?.values[302]?.[0]).toBe(300);
  });

  it("reports how far it is and stops when asked to", async () => {
    const excel = openExcel(await registerWorkbook({ rows: 10_000 }));
    const steps: number[] = [];
    await excel.port.read({ onProgress: ({ done, total }) => steps.push(done, total) });
    expect(steps).toEqual([5_000, 10_003, 10_000, 10_003, 10_003, 10_003]);
    const signal = { aborted: false };
    const reading = excel.port.read({ signal, onProgress: () => (signal.aborted = true) });
    await expect(reading).rejects.toEqual(new AppError("cancelled"));
  });
});
