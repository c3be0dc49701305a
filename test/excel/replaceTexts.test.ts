import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { createUseCases } from "../../src/app/createUseCases";
import type { UseCases } from "../../src/app/useCases";
import type { LegacyCell } from "../../src/core/model/legacyCell";
import { sheetWords } from "../../src/i18n/sheets";
import { d } from "../support/workbook";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";

afterEach(closeExcel);

const useCasesOf = ({ port }: TestExcel): UseCases =>
  createUseCases({ workbook: port, words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => 0, today: () => d("2026-02-03") });

/** "Nguyễn Văn Tuấn" and "Thôn Đông 2" as cells with the font .VnTime hold them. */
const oldName = "NguyÔn V¨n TuÊn";
const newName = "Nguyễn Văn Tuấn";
const oldHamlet = "Th«n §«ng 2";
const newHamlet = "Thôn Đông 2";
const oldNote = "=NguyÔn V¨n TuÊn";

interface Options {
  readonly rows?: number;
  readonly isProtected?: boolean;
}

/** A register typed with the font .VnTime in B and C; D has a formula over B. */
const oldWorkbook = async ({ rows = 4, isProtected = false }: Options = {}): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const name of ["Sổ 1", "Sổ 2"]) {
    const sheet = workbook.addWorksheet(name);
    ["STT", "Họ và tên", "Thôn", "Ghi chú"].forEach((heading, index) => (sheet.getCell(1, index + 1).value = heading));
    for (let row = 2; row < 2 + rows; row++) {
      sheet.getCell(row, 1).value = row - 1;
      sheet.getCell(row, 2).value = oldName;
      sheet.getCell(row, 2).font = { name: ".VnTime", size: 13, bold: true };
      sheet.getCell(row, 2).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
      sheet.getCell(row, 3).value = oldHamlet;
      sheet.getCell(row, 3).numFmt = "@";
      sheet.getCell(row, 4).value = { formula: `B${row}`, result: oldName };
    }
  }
  if (isProtected) await workbook.getWorksheet("Sổ 1")?.protect("x", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** With a filter on the first sheet that hides its first record; ExcelJS writes no filter criteria. */
const withFilter = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const part = "xl/worksheets/sheet1.xml";
  const filter = '<filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>';
  const xml = strFromU8(parts[part] ?? new Uint8Array())
    .replace("</sheetData>", `</sheetData><autoFilter ref="A1:D5">${filter}</autoFilter>`)
    .replace('<row r="2"', '<row r="2" hidden="1"');
  return zipSync({ ...parts, [part]: strToU8(xml) });
};

const valueAt = (excel: TestExcel, sheet: string, row: number, column: number): unknown => excel.sheet(sheet).getCell(row, column).value;
const inColumn = (cells: readonly LegacyCell[], column: number): readonly LegacyCell[] => cells.filter((cell) => cell.column === column);

describe("listing texts in an old encoding", () => {
  it("writes nothing and keeps Excel's undo history", async () => {
    const excel = openExcel(await oldWorkbook());
    const before = partsOf(excel.save());
    excel.engine.counters.reset();
    const cells = await useCasesOf(excel).listLegacyTexts();
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(before);
    // Two sheets, four records, columns B and C, and the results of the formulas in D.
    expect(cells).toHaveLength(2 * 4 * 3);
    expect(cells[0]).toEqual({ sheet: "Sổ 1", row: 2, column: 2, encoding: "tcvn3", before: oldName, after: newName });
  });
});

describe("converting them", () => {
  it("changes the chosen cells only, and no format or font", async () => {
    const excel = openExcel(await oldWorkbook());
    const useCases = useCasesOf(excel);
    const chosen = (await useCases.listLegacyTexts()).filter(({ sheet, row, column }) => sheet === "Sổ 1" && column < 4 && row !== 3);
    const before = excel.sheet("Sổ 1").style(2, 2);
    expect(await useCases.convertTexts(chosen)).toEqual({ refused: [], sheets: [], texts: { replaced: 6, changed: 0, formulas: 0 } });
    for (const row of [2, 4, 5]) {
      expect(valueAt(excel, "Sổ 1", row, 2)).toBe(newName);
      expect(valueAt(excel, "Sổ 1", row, 3)).toBe(newHamlet);
    }
    expect(valueAt(excel, "Sổ 1", 3, 2)).toBe(oldName);
    expect(valueAt(excel, "Sổ 2", 2, 2)).toBe(oldName);
    expect(excel.sheet("Sổ 1").style(2, 2)).toEqual(before);
    expect(excel.sheet("Sổ 1").style(2, 3).numberFormat).toBe("@");
  });

  it("leaves formulas alone and says how many", async () => {
    const excel = openExcel(await oldWorkbook());
    const useCases = useCasesOf(excel);
    const outcome = await useCases.convertTexts(inColumn(await useCases.listLegacyTexts(), 4));
    expect(outcome.texts).toEqual({ replaced: 0, changed: 0, formulas: 8 });
    expect(excel.sheet("Sổ 1").getCell(2, 4).formula).toBe("=B2");
  });

  it("leaves cells alone that have changed since they were listed", async () => {
    const excel = openExcel(await oldWorkbook());
    const useCases = useCasesOf(excel);
    const names = inColumn(await useCases.listLegacyTexts(), 2);
    excel.sheet("Sổ 1").setValue(3, 2, "Lò Thị Mới");
    excel.sheet("Sổ 1").setValue(4, 2, 12);
    expect((await useCases.convertTexts(names)).texts).toEqual({ replaced: 6, changed: 2, formulas: 0 });
    expect([2, 3, 4, 5].map((row) => valueAt(excel, "Sổ 1", row, 2))).toEqual([newName, "Lò Thị Mới", 12, newName]);
  });

  it("does nothing the second time", async () => {
    const excel = openExcel(await oldWorkbook());
    const useCases = useCasesOf(excel);
    const names = inColumn(await useCases.listLegacyTexts(), 2);
    await useCases.convertTexts(names);
    const once = partsOf(excel.save());
    excel.engine.counters.reset();
    expect((await useCases.convertTexts(names)).texts).toEqual({ replaced: 0, changed: 0, formulas: 0 });
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(once);
    expect(inColumn(await useCases.listLegacyTexts(), 2)).toEqual([]);
  });

  it("names a protected sheet and writes the others", async () => {
    const excel = openExcel(await oldWorkbook({ isProtected: true }));
    const useCases = useCasesOf(excel);
    const names = inColumn(await useCases.listLegacyTexts(), 2);
    expect(await useCases.convertTexts(names)).toEqual({
      refused: [{ sheet: "Sổ 1", reason: "protected" }],
      sheets: [],
      texts: { replaced: 4, changed: 0, formulas: 0 },
    });
    expect(valueAt(excel, "Sổ 1", 2, 2)).toBe(oldName);
    expect(valueAt(excel, "Sổ 2", 2, 2)).toBe(newName);
  });

  it("names a filtered sheet: Excel could misplace what is written there", async () => {
    const excel = openExcel(withFilter(await oldWorkbook()));
    const useCases = useCasesOf(excel);
    const { refused } = await useCases.convertTexts(inColumn(await useCases.listLegacyTexts(), 2));
    expect(refused).toEqual([{ sheet: "Sổ 1", reason: "filtered" }]);
    expect([2, 3].map((row) => valueAt(excel, "Sổ 1", row, 2))).toEqual([oldName, oldName]);
  });

  it("refuses a sheet that is gone", async () => {
    const excel = openExcel(await oldWorkbook());
    const useCases = useCasesOf(excel);
    const [cell] = await useCases.listLegacyTexts();
    if (cell === undefined) throw new Error("nothing listed");
    expect(await useCases.convertTexts([{ ...cell, sheet: "Đã xóa" }])).toEqual({
      refused: [{ sheet: "Đã xóa", reason: "changed" }],
      sheets: [],
      texts: { replaced: 0, changed: 0, formulas: 0 },
    });
  });

  it("writes text as text: what looks like a formula stays one letter for letter", async () => {
    const file = await oldWorkbook();
    const excel = openExcel(file);
    excel.sheet("Sổ 1").setValue(2, 2, oldNote);
    const useCases = useCasesOf(excel);
    const note = (await useCases.listLegacyTexts()).filter(({ before }) => before === oldNote);
    expect(note).toHaveLength(1);
    await useCases.convertTexts(note);
    const cell = excel.sheet("Sổ 1").getCell(2, 2);
    expect([cell.value, cell.formula]).toEqual([`=${newName}`, null]);
  });

  it("sets no apostrophe on names; it is a property of the cell that would stay", async () => {
    const excel = openExcel(await oldWorkbook());
    const sheet = excel.sheet("Sổ 1");
    sheet.setValue(3, 2, oldHamlet);
    const useCases = useCasesOf(excel);
    await useCases.convertTexts(await useCases.listLegacyTexts());
    expect([sheet.getCell(2, 2).value, sheet.style(2, 2).quotePrefix]).toEqual([newName, false]);
    // A digit could make a day of it, so it has one; a cell formatted as text needs none.
    expect([sheet.getCell(3, 2).value, sheet.style(3, 2).quotePrefix]).toEqual([newHamlet, true]);
    expect([sheet.getCell(2, 3).value, sheet.style(2, 3).quotePrefix]).toEqual([newHamlet, false]);
  });

  it("takes a round trip to look, one to read each 8,000 cells, and few messages to write, each below 4 MB", async () => {
    const excel = openExcel(await oldWorkbook({ rows: 2_100 }));
    const useCases = useCasesOf(excel);
    const cells = (await useCases.listLegacyTexts()).filter(({ column }) => column < 4);
    expect(cells).toHaveLength(8_400);
    excel.engine.counters.reset();
    expect((await useCases.convertTexts(cells)).texts?.replaced).toBe(8_400);
    const { syncs, largestMessageBytes } = excel.engine.counters.totals;
    expect(syncs).toBeLessThanOrEqual(4);
    expect(largestMessageBytes).toBeLessThan(4_000_000);
    // Columns are written in long ranges (the library cuts them further) and by their values alone.
    expect(excel.engine.counters.writes.length).toBeLessThanOrEqual(12);
    expect(new Set(excel.engine.counters.writes.map(({ member }) => member))).toEqual(new Set(["Values"]));
  });

  it("keeps messages small for scattered cells too", async () => {
    const excel = openExcel(await oldWorkbook({ rows: 5_000 }));
    const useCases = useCasesOf(excel);
    const cells = inColumn(await useCases.listLegacyTexts(), 2).filter(({ row }) => row % 2 === 0);
    expect(cells).toHaveLength(5_000);
    excel.engine.counters.reset();
    expect((await useCases.convertTexts(cells)).texts?.replaced).toBe(5_000);
    const { syncs, largestMessageBytes } = excel.engine.counters.totals;
    expect(largestMessageBytes).toBeLessThan(4_000_000);
    expect(syncs).toBeLessThanOrEqual(6);
  });
});
