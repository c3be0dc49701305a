import ExcelJS from "exceljs";
import type { UseCases } from "../../src/app/useCases";
import type { ParameterEntries } from "../../src/core/model/parameterForm";
import { journal, journalName, useCasesOf } from "./support/fixWorkbooks";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";

afterEach(closeExcel);

const name = "Tham số";

interface Options {
  readonly uses1904Dates?: boolean;
  /** A real day on the sheet, by which the date system shows. */
  readonly hasDay?: boolean;
  readonly isProtected?: boolean;
}

/** Labels of the commune's own choice, some values missing, one unreadable, and the list of hamlets below. */
const workbookOf = async ({ uses1904Dates = false, hasDay = true, isProtected = false }: Options = {}): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = uses1904Dates;
  const sheet = workbook.addWorksheet(name);
  const rows = [["BẢNG THAM SỐ"], ["Tham số", "Giá trị"], ["Tên xã", ""], ["Ngày đăng ký", "cuối năm 2024"], ["Ngày đề nghị", ""], ["Dân số", ""], ["Người nghiện nền", ""], ["Ngày chốt", ""], [], ["Tên thôn", "Số hộ"], ["Bản Púng", 40]];
  rows.forEach((values, index) => values.forEach((value, column) => value !== "" && (sheet.getCell(index + 1, column + 1).value = value)));
  sheet.getCell("B3").font = { bold: true, size: 15 };
  if (hasDay) {
    sheet.getCell("B8").value = new Date(Date.UTC(2025, 11, 20));
    sheet.getCell("B8").numFmt = "dd/mm/yyyy";
  }
  if (isProtected) await sheet.protect("x", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const open = async (options: Options = {}): Promise<{ excel: TestExcel; useCases: UseCases }> => {
  const excel = openExcel(await workbookOf(options));
  return { excel, useCases: useCasesOf(excel) };
};

const entries: ParameterEntries = {
  values: [
    { name: "communeName", value: "=Mường Thượng" },
    { name: "registeredOn", value: "2024-11-20" },
    { name: "proposedOn", value: "2025-12-15" },
    { name: "population", value: 4120 },
    { name: "holidays", value: "16/02/2026 - 20/02/2026; 30/04/2026" },
    { name: "casesLastYear", value: 3 },
  ],
  hamlets: [{ row: 11, households: 41 }, { row: null, name: "Bản Lốc", households: 60 }],
};

const preview = async (useCases: UseCases, wanted: ParameterEntries) => {
  const listing = await useCases.parameters();
  if (listing === null) throw new Error("no parameter sheet");
  return useCases.previewParameters(listing, wanted);
};
const value = (excel: TestExcel, row: number, column: number): unknown => excel.sheet(name).getCell(row, column).value;
const cellsOf = (excel: TestExcel): readonly unknown[] => {
  const cells: unknown[] = [];
  const sheet = excel.sheet(name);
  sheet.forEachCell({ top: 1, left: 1, bottom: 40, right: 8 }, (row, column, { value: held, formula }) => {
    if (held !== "") cells.push([row, column, held, formula, sheet.numberFormat(row, column)]);
  });
  return cells;
};

describe("listing and preview", () => {
  it("write nothing and read in as many round trips as a check", async () => {
    const { excel, useCases } = await open();
    const before = partsOf(excel.save());
    excel.engine.counters.reset();
    const changes = await preview(useCases, entries);
    expect(changes).toHaveLength(4 + 4 + 3);
    expect(excel.syncs()).toBeLessThanOrEqual(3);
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(before);
  });

  it("know the preview's listing only", async () => {
    const { useCases } = await open();
    const listing = await useCases.parameters();
    await expect(useCases.previewParameters({ ...listing! }, entries)).rejects.toMatchObject({ code: "unexpected" });
  });
});

describe("saving", () => {
  it("writes the confirmed cells and no others, in their own types, and the next check reads them", async () => {
    const { excel, useCases } = await open();
    const look = excel.sheet(name).style(3, 2);
    const changes = await preview(useCases, entries);
    expect(await useCases.saveParameters(changes)).toEqual({ refused: [], sheets: [{ sheetKind: "journal", name: journalName }], cells: { written: 11, left: [] } });
    expect([value(excel, 3, 2), value(excel, 4, 2), value(excel, 5, 2), value(excel, 6, 2), value(excel, 7, 2), value(excel, 8, 2)]).toEqual(["=Mường Thượng", 45_616, 46_006, 4120, null, 46_011]);
    expect(excel.sheet(name).getCell(3, 2).formula).toBeNull();
    expect([excel.sheet(name).numberFormat(4, 2), excel.sheet(name).numberFormat(6, 2)]).toEqual(["dd/mm/yyyy", "General"]);
    expect({ ...excel.sheet(name).style(3, 2), quotePrefix: false }).toEqual(look);
    expect([value(excel, 11, 2), value(excel, 12, 1), value(excel, 12, 2)]).toEqual([41, "Bản Lốc", 60]);
    // The two labels that were missing stand below the list of hamlets, one row apart.
    expect([13, 14, 15].map((row) => [value(excel, row, 1), value(excel, row, 2)])).toEqual([
      [null, null],
      ["Số vụ năm trước", 3],
      ["Ngày nghỉ lễ", "16/02/2026 - 20/02/2026; 30/04/2026"],
    ]);
    const result = await useCases.check();
    expect(result).toMatchObject({ unit: { name: "=Mường Thượng" }, population: 4120, dates: { registeredOn: "2024-11-20", proposedOn: "2025-12-15", asOf: "2025-12-20" }, hasJournal: true });
    const listing = await useCases.parameters();
    expect(listing?.fields.filter(({ state }) => state === "present").map((field) => field.name)).toEqual(["communeName", "registeredOn", "proposedOn", "asOf", "population", "casesLastYear", "holidays"]);
    expect(listing?.hamlets.rows.map((hamlet) => [hamlet.name, hamlet.households])).toEqual([["Bản Púng", 41], ["Bản Lốc", 60]]);
  });

  it("writes nothing the second time, and nothing at all for no change", async () => {
    const { excel, useCases } = await open();
    const changes = await preview(useCases, entries);
    await useCases.saveParameters(changes);
    excel.engine.counters.reset();
    expect((await useCases.saveParameters(changes)).cells).toEqual({ written: 0, left: [] });
    expect((await useCases.saveParameters([])).cells).toEqual({ written: 0, left: [] });
    expect(excel.engine.counters.writes).toEqual([]);
    expect(await preview(useCases, { ...entries, hamlets: [] })).toEqual([]);
  });

  it("leaves cells alone that changed after the list was shown, and formulas, and names them", async () => {
    const { excel, useCases } = await open();
    excel.sheet(name).setFormula(6, 2, "=40*100", 4000);
    const changes = await preview(useCases, entries);
    excel.sheet(name).setValue(3, 2, "Mường Hạ");
    const { cells } = await useCases.saveParameters(changes);
    expect(cells).toEqual({ written: 9, left: [{ sheet: name, row: 3, column: 2, why: "changed" }, { sheet: name, row: 6, column: 2, why: "formula" }] });
    expect([value(excel, 3, 2), excel.sheet(name).getCell(6, 2).formula]).toEqual(["Mường Hạ", "=40*100"]);
  });

  it("is refused by a protected sheet, which the list says before", async () => {
    const { excel, useCases } = await open({ isProtected: true });
    expect((await useCases.parameters())?.barred).toBe("protected");
    const before = cellsOf(excel);
    expect(await useCases.saveParameters(await preview(useCases, entries))).toMatchObject({ refused: [{ sheet: name, reason: "protected" }], cells: { written: 0, left: [] } });
    expect(cellsOf(excel)).toEqual(before);
  });
});

describe("restoring", () => {
  it("gives every cell back what it held, labels and hamlets that were added included", async () => {
    const { excel, useCases } = await open();
    const before = cellsOf(excel);
    await useCases.saveParameters(await preview(useCases, entries));
    expect(journal(excel).map((line) => [line[2], line[4], line[9]])).toContainEqual(["A14", "Điền bảng tham số", "fixed:entry"]);
    const { restorable, others } = await useCases.listRestorable();
    expect([restorable.length, others]).toEqual([11, []]);
    expect((await useCases.restore(restorable)).cells).toEqual({ written: 11, left: [] });
    expect(cellsOf(excel)).toEqual(before);
    expect((await useCases.listRestorable()).restorable).toEqual([]);
  });
});

describe("a workbook that counts days from 1904", () => {
  it("gets days by its own count", async () => {
    const { excel, useCases } = await open({ uses1904Dates: true });
    await useCases.saveParameters(await preview(useCases, entries));
    expect(value(excel, 4, 2)).toBe(45_616 - 1462);
    expect((await useCases.check()).dates).toMatchObject({ registeredOn: "2024-11-20", proposedOn: "2025-12-15", asOf: "2025-12-20" });
  });

  it("gets no day where no cell shows how it counts: the cell says so itself before it is written", async () => {
    const { excel, useCases } = await open({ uses1904Dates: true, hasDay: false });
    const { cells } = await useCases.saveParameters(await preview(useCases, entries));
    expect(cells).toEqual({ written: 9, left: [{ sheet: name, row: 4, column: 2, why: "otherDays" }, { sheet: name, row: 5, column: 2, why: "otherDays" }] });
    expect([value(excel, 4, 2), value(excel, 5, 2), value(excel, 6, 2)]).toEqual(["cuối năm 2024", null, 4120]);
  });
});

describe("a workbook without a parameter sheet", () => {
  it("gets one from the template, which the form then fills", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Trang1").getCell("A1").value = "x";
    const excel = openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const useCases = useCasesOf(excel);
    expect(await useCases.parameters()).toBeNull();
    await useCases.createTemplates(["parameters"]);
    const listing = await useCases.parameters();
    expect(listing?.fields.map(({ state, label }) => [state, label === ""])).toEqual(listing?.fields.map(() => ["missing", false]));
    expect(listing?.hamlets).toMatchObject({ hasHeadings: true, rows: [] });
    const changes = await preview(useCases, { ...entries, hamlets: [{ row: null, name: "Bản Púng", households: 40, people: 160 }] });
    expect((await useCases.saveParameters(changes)).cells).toEqual({ written: changes.length, left: [] });
    const again = await useCases.parameters();
    expect(again?.fields.filter(({ state }) => state === "present")).toHaveLength(entries.values.length);
    expect(again?.hamlets.rows).toMatchObject([{ name: "Bản Púng", households: 40, people: 160 }]);
    expect((await useCases.check()).dates).toMatchObject({ registeredOn: "2024-11-20", proposedOn: "2025-12-15" });
  });
});
