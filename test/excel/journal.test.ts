import fc from "fast-check";
import type { RestorableFix } from "../../src/core/model/journal";
import { localMoment } from "../../src/core/model/localMoment";
import type { CellValue } from "../../src/core/model/sheetGrid";
import { formatIn, journal, journalName, list, open, row3, sheetName, useCasesOf, valuesIn, workbookOf } from "./support/fixWorkbooks";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";

afterEach(closeExcel);

const fixedColumns = [2, 4, 5, 6, 8];
const oldValues = ["NGUYỄN VĂN AN", "nam", 38_085_012_345, "15/11/2025", "Ông  Lê Văn 2"];
const newValues = ["Nguyễn Văn An", "Nam", "038085012345", 45_976, "Ông Lê Văn 2"];
const places = (fixes: readonly RestorableFix[]): string[] => fixes.map(({ sheet, row, column }) => `${sheet} ${row},${column}`);

/** Cells of the register's sheet as they stand in the file: value, type and style together. */
const cellsOf = (excel: TestExcel): ReadonlyMap<string, string> => {
  const xml = partsOf(excel.save())["xl/worksheets/sheet1.xml"] ?? "";
  return new Map([...xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell, address = ""]) => [address, cell]));
};

/** Value, formula and everything about the look of the register's cells, whatever the file calls it. */
const looksOf = (excel: TestExcel): ReadonlyMap<string, unknown> => {
  const sheet = excel.sheet(sheetName);
  const looks = new Map<string, unknown>();
  sheet.forEachCell({ top: 1, left: 1, bottom: 40, right: 8 }, (row, column, { value, formula }) => {
    looks.set(`${row},${column}`, { value, formula, style: sheet.style(row, column) });
  });
  return looks;
};

describe("the journal", () => {
  it("is a sheet of ours with one line for each cell: what it held, what it holds, in their own types", async () => {
    const { excel, useCases } = await open();
    await useCases.applyFixes(row3(await list(useCases)));
    expect(excel.sheet(journalName).getCell(1, 1).value).toBe("NHẬT KÝ SỬA NHANH");
    const at = "03/02/2026 08:30:00";
    const done = "đã sửa";
    expect(journal(excel)).toEqual([
      [at, sheetName, "B3", "Họ và tên", "Chữ hoa, chữ thường của tên", "NGUYỄN VĂN AN", "Nguyễn Văn An", "General", done, "fixed:nameCase"],
      [at, sheetName, "D3", "Giới tính", "Cách ghi chuẩn", "nam", "Nam", "General", done, "fixed:wording"],
      [at, sheetName, "E3", "Số CCCD", "Mất số 0 ở đầu", 38_085_012_345, "038085012345", "General", done, "fixed:leadingZero"],
      [at, sheetName, "F3", "Ngày xét nghiệm gần nhất", "Ngày gõ dạng chữ", "15/11/2025", 45_976, "General", done, "fixed:textDate"],
      [at, sheetName, "H3", "Người được giao quản lý, giúp đỡ", "Dấu cách thừa", "Ông  Lê Văn 2", "Ông Lê Văn 2", "@", done, "fixed:spaces"],
    ]);
    // A day is shown as one.
    expect(excel.sheet(journalName).numberFormat(8, 7)).toBe("dd/mm/yyyy");
    expect((await useCases.check()).hasJournal).toBe(true);
  });

  it("grows below its last line, and nothing in it is written twice", async () => {
    const { excel, useCases } = await open();
    const fixes = await list(useCases);
    await useCases.applyFixes(row3(fixes));
    const first = journal(excel);
    await useCases.applyFixes(fixes.filter(({ sheet, row }) => sheet === sheetName && row === 4));
    expect(journal(excel).slice(0, 5)).toEqual(first);
    expect(journal(excel).map((line) => line[2])).toEqual(["B3", "D3", "E3", "F3", "H3", "B4", "D4", "E4", "F4", "H4"]);
  });

  it("never takes over a sheet of the clerk's of the same name", async () => {
    const { excel, useCases } = await open({ takenName: true });
    const outcome = await useCases.applyFixes(row3(await list(useCases)));
    expect(outcome.sheets).toEqual([{ sheetKind: "journal", name: `${journalName} (2)` }]);
    expect(excel.sheet(journalName).getCell(1, 1).value).toBe("của tôi");
    expect(journal(excel, `${journalName} (2)`)).toHaveLength(5);
    expect(places((await useCases.listRestorable()).restorable)).toHaveLength(5);
  });

  it("holds texts that look like formulas as texts, and every type exactly", async () => {
    const { excel, useCases } = await open();
    const values: CellValue[] = ["=1+1", "+5", "-x", "@a", "'trích", "TRUE", "0012", "1/2", "dòng 1\ndòng 2", 0.1, 1e-7, 123_456_789_012_345, true, false];
    const fixes = values.map((before, index) => ({
      sheet: "Khác", row: 10 + index, column: 1, kind: "spaces" as const, before, after: `mới ${index}`, format: null, day: null, heading: "=x", isHidden: false,
    }));
    values.forEach((value, index) => excel.sheet("Khác").setValue(10 + index, 1, value));
    await useCases.applyFixes(fixes);
    expect(journal(excel).map((line) => line[5])).toEqual(values);
    expect(journal(excel).map((line) => line[3])).toEqual(values.map(() => "=x"));
    const { restorable } = await useCases.listRestorable();
    expect(restorable.map(({ before }) => before)).toEqual(values);
    await useCases.restore(restorable);
    expect(values.map((_, index) => [excel.sheet("Khác").getCell(10 + index, 1).value, excel.sheet("Khác").getCell(10 + index, 1).formula])).toEqual(values.map((value) => [value, null]));
  });

  it("goes with all other traces", async () => {
    const { excel, useCases } = await open();
    await useCases.applyFixes(row3(await list(useCases)));
    await useCases.removeAllTraces();
    expect(excel.engine.workbook.sheets().map(({ name }) => name)).toEqual([sheetName, "Khác"]);
    expect(valuesIn(excel, sheetName, 3, fixedColumns)).toEqual(newValues);
    expect(await useCases.listRestorable()).toEqual({ restorable: [], others: [] });
  });
});

describe("restoring", () => {
  it("gives back values, types and number formats, and writes that down", async () => {
    const { excel, useCases } = await open();
    const before = cellsOf(excel);
    await useCases.applyFixes(await list(useCases));
    const { restorable, others } = await useCases.listRestorable();
    expect([restorable.length, others]).toEqual([21, []]);
    const chosen = restorable.filter(({ sheet, row }) => sheet === sheetName && row === 3);
    expect(await useCases.restore(chosen)).toEqual({ refused: [], sheets: [{ sheetKind: "journal", name: journalName }], cells: { written: 5, left: [] } });
    expect(valuesIn(excel, sheetName, 3, fixedColumns)).toEqual(oldValues);
    expect(fixedColumns.map((column) => formatIn(excel, 3, column))).toEqual(["General", "General", "General", "General", "@"]);
    const after = cellsOf(excel);
    for (const address of ["A3", "B3", "C3", "D3", "E3", "F3", "G3", "H3"]) expect(after.get(address)).toBe(before.get(address));
    expect(journal(excel).slice(21).map((line) => line.slice(2))).toEqual(
      expect.arrayContaining([["F3", "Ngày xét nghiệm gần nhất", "Ngày gõ dạng chữ", 45_976, "15/11/2025", "dd/mm/yyyy", "đã khôi phục", "restored:textDate"]]),
    );
    expect(places((await useCases.listRestorable()).restorable)).toHaveLength(16);
    expect(row3(await list(useCases))).toHaveLength(5);
  });

  it("works after the workbook was saved and opened again, also twice over", async () => {
    const first = await open();
    const before = looksOf(first.excel);
    await first.useCases.applyFixes(await list(first.useCases));
    const second = openExcel(first.excel.save());
    const useCases = useCasesOf(second, () => localMoment(2026, 2, 4, 9, 0, 0));
    await useCases.restore((await useCases.listRestorable()).restorable);
    expect(looksOf(second)).toEqual(before);
    expect(await useCases.listRestorable()).toEqual({ restorable: [], others: [] });
    await useCases.applyFixes(await list(useCases));
    const third = openExcel(second.save());
    const again = useCasesOf(third);
    const { restorable } = await again.listRestorable();
    expect(restorable.map(({ at }) => at)).toEqual(restorable.map(() => "04/02/2026 09:00:00"));
    await again.restore(restorable);
    expect(looksOf(third)).toEqual(before);
  });

  it("names the cells that no longer hold what we wrote, and leaves them alone", async () => {
    const { excel, useCases } = await open();
    await useCases.applyFixes(row3(await list(useCases)));
    excel.sheet(sheetName).setValue(3, 2, "Lò Văn Mới");
    const { restorable, others } = await useCases.listRestorable();
    expect(places(restorable)).toEqual([4, 5, 6, 8].map((column) => `${sheetName} 3,${column}`));
    expect(others.map(({ fix, why }) => [fix.column, why])).toEqual([[2, "changed"]]);
    excel.sheet(sheetName).setValue(3, 4, "Nữ");
    excel.sheet(sheetName).setFormula(3, 8, '="Ông Lê Văn 2"', "Ông Lê Văn 2");
    const outcome = await useCases.restore(restorable);
    expect(outcome.cells).toEqual({ written: 2, left: [{ sheet: sheetName, row: 3, column: 4, why: "changed" }, { sheet: sheetName, row: 3, column: 8, why: "formula" }] });
    expect(valuesIn(excel, sheetName, 3, fixedColumns)).toEqual(["Lò Văn Mới", "Nữ", 38_085_012_345, "15/11/2025", "Ông Lê Văn 2"]);
    expect(journal(excel).slice(5).map((line) => [line[2], line[8]])).toEqual([["E3", "đã khôi phục"], ["F3", "đã khôi phục"], ["D3", "giữ nguyên: ô đã đổi"], ["H3", "giữ nguyên: ô đã đổi"]]);
    // What was kept can be taken back once it holds our value excel.
    excel.sheet(sheetName).setValue(3, 4, "Nam");
    expect(places((await useCases.listRestorable()).restorable)).toContain(`${sheetName} 3,4`);
  });

  it("guesses nothing when rows were moved or a sheet is gone", async () => {
    const { excel, useCases } = await open({ rows: 1 });
    const fixes = await list(useCases);
    await useCases.applyFixes(fixes);
    const sheet = excel.sheet(sheetName);
    for (let column = 1; column <= 8; column++) {
      sheet.setValue(4, column, sheet.getCell(3, column).value);
      sheet.setValue(3, column, null);
    }
    const { restorable, others } = await useCases.listRestorable();
    expect(places(restorable)).toEqual(["Khác 2,2"]);
    expect(others.map(({ why }) => why)).toEqual(["changed", "changed", "changed", "changed", "changed"]);
    expect((await useCases.restore(others.map(({ fix }) => fix))).cells?.written).toBe(0);
    excel.sheet("Khác").name = "Đổi tên";
    expect((await useCases.listRestorable()).others.filter(({ why }) => why === "sheetGone")).toHaveLength(1);
  });

  it("goes back step by step where a cell was fixed twice", async () => {
    const { excel, useCases } = await open();
    const fix = row3(await list(useCases)).filter(({ column }) => column === 2);
    await useCases.applyFixes(fix);
    await useCases.applyFixes([{ ...fix[0]!, before: "Nguyễn Văn An", after: "Nguyễn Văn Ân" }]);
    const back = async (): Promise<unknown> => {
      await useCases.restore((await useCases.listRestorable()).restorable);
      return excel.sheet(sheetName).getCell(3, 2).value;
    };
    expect([await back(), await back(), await back()]).toEqual(["Nguyễn Văn An", "NGUYỄN VĂN AN", "NGUYỄN VĂN AN"]);
    await useCases.applyFixes(fix);
    expect(places((await useCases.listRestorable()).restorable)).toEqual([`${sheetName} 3,2`]);
  });
});

test("whatever message is the last to reach Excel, every changed cell has its line and can be restored", async () => {
  const file = await workbookOf({ rows: 40 });
  const whole = openExcel(file);
  const before = cellsOf(whole);
  const fixes = await list(useCasesOf(whole));
  whole.engine.counters.reset();
  await useCasesOf(whole).applyFixes(fixes);
  const total = whole.syncs();
  for (let at = 1; at <= total; at++) {
    const excel = openExcel(file);
    const useCases = useCasesOf(excel);
    await list(useCases);
    excel.engine.behaviour.failSync = { at: excel.syncs() + at, errorNumber: 5 };
    await useCases.applyFixes(fixes).catch(() => undefined);
    excel.engine.behaviour.failSync = null;
    await useCases.restore((await useCases.listRestorable()).restorable);
    expect([at, cellsOf(excel)]).toEqual([at, before]);
    // What was interrupted can be done once more.
    expect((await useCases.applyFixes(await list(useCases))).cells?.written).toBe(fixes.length);
  }
});

test("also where cells take several messages and the last of them is lost", async () => {
  const { excel, useCases } = await open({ rows: 6_000 });
  const fixes = (await list(useCases)).filter(({ column, row }) => column === 8 && row % 2 === 0);
  const start = excel.syncs();
  const changed = (): number => fixes.filter(({ row, column, after }) => excel.sheet(sheetName).getCell(row, column).value === after).length;
  // One round trip to look, two to read 3,000 separate cells; the fourth is the first that writes.
  excel.engine.behaviour.failSync = { at: start + 5, errorNumber: 5 };
  await expect(useCases.applyFixes(fixes)).rejects.toThrow();
  excel.engine.behaviour.failSync = null;
  const written = changed();
  expect([written > 0, written < fixes.length]).toEqual([true, true]);
  const { restorable, others } = await useCases.listRestorable();
  expect([restorable.length, others]).toEqual([written, []]);
  await useCases.restore(restorable);
  expect(changed()).toBe(0);
});

/** Texts that Excel could take for something else among plain ones; none that opens a formula, which keeps its apostrophe. */
const text = fc.oneof(
  fc.constantFrom("15/3/2024", "0123", "12%", "TRUE", "1e5", "Thôn 2", "a\nb", "Lò Thị Ín", " đầu", "cuối ", "9:30", "#N/A?"),
  fc.string({ unit: fc.constantFrom(..."abcĐệ 0123/.:"), minLength: 1, maxLength: 12 }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof({ weight: 3, arbitrary: text }, fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), fc.boolean());
const format = fc.constantFrom("General", "@", "dd/mm/yyyy", "0.00", "#,##0");
const cell = fc.record({ before: value, after: value, now: format, wanted: fc.option(format) }).filter(({ before, after }) => before !== after);

test("apply, then restore, gives back every cell byte for byte", async () => {
  const file = await workbookOf({ rows: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
      const prepared = openExcel(file);
      cells.forEach(({ before, now }, index) => {
        prepared.sheet(sheetName).setValue(20 + index, 2, before);
        prepared.sheet(sheetName).patchStyle({ top: 20 + index, left: 2, bottom: 20 + index, right: 2 }, { numberFormat: now });
      });
      const excel = openExcel(prepared.save());
      const useCases = useCasesOf(excel);
      const start = cellsOf(excel);
      const fixes = cells.map(({ before, after, wanted }, index) => ({
        sheet: sheetName, row: 20 + index, column: 2, kind: "spaces" as const, before, after, format: wanted, day: null, heading: "", isHidden: false,
      }));
      expect((await useCases.applyFixes(fixes)).cells).toEqual({ written: cells.length, left: [] });
      expect(cells.map((_, index) => excel.sheet(sheetName).getCell(20 + index, 2).value)).toEqual(cells.map(({ after }) => after));
      expect(cells.map((_, index) => formatIn(excel, 20 + index, 2))).toEqual(cells.map(({ now, wanted }) => wanted ?? now));
      await useCases.restore((await useCases.listRestorable()).restorable);
      expect(cellsOf(excel)).toEqual(start);
    }),
    { numRuns: 40 },
  );
});
