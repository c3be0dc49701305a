import type { PutSheet, SheetContent, WriteOperation, WriteOutcome } from "../../src/core/model/writePlan";
import { type TestExcel, closeExcel, openExcel, partsOf } from "./support/openExcel";
import { registerWorkbook } from "./support/workbooks";

afterEach(closeExcel);

const content = (over: Partial<SheetContent> = {}): SheetContent => ({
  values: [
    ["ỦY BAN NHÂN DÂN", "", ""],
    ["STT", "Nội dung", "Tỷ lệ"],
    [1, "=HYPERLINK(1)", 91.666],
    [2, "1/2", ""],
  ],
  font: { name: "Times New Roman", size: 13 },
  styles: [
    { areas: [{ row: 1, column: 1, rows: 1, columns: 3 }], style: { bold: true, align: "center" } },
    {
      areas: [{ row: 2, column: 1, rows: 3, columns: 3 }],
      style: { border: "thin", wrap: true, verticalAlign: "center" },
    },
    { areas: [{ row: 3, column: 3, rows: 2, columns: 1 }], style: { numberFormat: "0.0", fill: "#EEEEEE" } },
  ],
  merges: [{ row: 1, column: 1, rows: 1, columns: 3 }],
  columnWidths: [6, 40, 10],
  rowHeights: [{ row: 1, height: 24 }],
  frozenRows: 2,
  print: {
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    titleRows: { first: 2, last: 2 },
    pageNumbers: true,
  },
  ...over,
});
const name = "Tổng hợp tiêu chí";
const put = (over: Partial<SheetContent> = {}): PutSheet => ({
  kind: "putSheet",
  sheetKind: "T01",
  name,
  content: content(over),
});
const apply = (excel: TestExcel, ...operations: WriteOperation[]): Promise<WriteOutcome> =>
  excel.port.apply({ operations });
const sheetNames = (excel: TestExcel): string[] => excel.engine.workbook.sheets().map((sheet) => sheet.name);
const written = { refused: [], sheets: [{ sheetKind: "T01", name }] };

describe("an owned sheet", () => {
  it("is made with text as text, formats, sizes and print set-up", async () => {
    const excel = openExcel(await registerWorkbook());
    expect(await apply(excel, put())).toEqual(written);
    const sheet = excel.sheet(name);
    expect(sheet.getCell(3, 2)).toMatchObject({ value: "=HYPERLINK(1)", formula: null });
    expect(sheet.getCell(4, 2).value).toBe("1/2");
    expect(sheet.getCell(3, 3).value).toBe(91.666);
    expect(sheet.getCell(4, 3).value).toBeNull();
    expect(sheet.numberFormat(4, 3)).toBe("0.0");
    expect(sheet.style(1, 1)).toMatchObject({ fontName: "Times New Roman", fontSize: 13, bold: true });
    expect(sheet.style(4, 1)).toMatchObject({ bold: false, wrapText: true, borders: { bottom: { style: "thin" } } });
    expect(sheet.style(3, 1)).toMatchObject({ borders: { bottom: { style: "thin" }, right: { style: "thin" } } });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    // 40 characters of 7 pixels and 5 of padding; the file counts the padding in.
    expect(sheet.columnWidth(2)).toBeCloseTo(285 / 7, 2);
    expect(sheet.rowHeight(1)).toBe(24);
    expect(sheet.showGridlines).toBe(false);
    const xml = Object.entries(partsOf(excel.save())).find(([, text]) => text.includes("HYPERLINK(1)"));
    expect(xml).toBeDefined();
    const page = partsOf(excel.save())["xl/worksheets/sheet2.xml"] ?? "";
    expect(page).toContain('paperSize="9"');
    expect(page).toContain('orientation="landscape"');
    expect(page).toContain('differentFirst="1"');
    expect(page).toContain(`&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P`);
    expect(page).toContain(`firstPageNumber="1" useFirstPageNumber="1"`);
    // 20 mm = 0.7874 inches, 30 mm = 1.1811 inches.
    expect(page).toMatch(/<pageMargins[^>]*left="1\.1811/);
    expect(page).toMatch(/<pageMargins[^>]*top="0\.7874/);
    expect(partsOf(excel.save())["xl/workbook.xml"]).toContain("$2:$2");
  });

  it("is found again by its mark, even renamed, and rewritten to the same bytes", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, put());
    const once = partsOf(excel.save());
    expect(await apply(excel, put())).toEqual(written);
    expect(partsOf(excel.save())).toEqual(once);
    excel.sheet(name).name = "Của xã";
    expect((await apply(excel, put())).sheets).toEqual([{ sheetKind: "T01", name: "Của xã" }]);
    expect(sheetNames(excel)).toHaveLength(2);
  });

  it("has bars where the plan wants them, once however often it is written", async () => {
    const excel = openExcel(await registerWorkbook());
    const dataBars = [{ area: { row: 3, column: 3, rows: 2, columns: 1 }, from: 0, to: 100, color: "#9DC3E6" }];
    await apply(excel, put({ dataBars }));
    const once = partsOf(excel.save());
    const bar = { showValue: false, lower: { type: "number", formula: "0" }, upper: { type: "number", formula: "100" }, fillColor: "#9DC3E6", borderColor: "#9DC3E6", gradient: false };
    expect(excel.sheet(name).conditionalFormats).toMatchObject([{ type: "DataBar", ranges: [{ top: 3, left: 3, bottom: 4, right: 3 }], bar }]);
    await apply(excel, put({ dataBars }));
    expect(partsOf(excel.save())).toEqual(once);
    await apply(excel, put());
    expect(excel.sheet(name).conditionalFormats).toEqual([]);
  });

  it("keeps nothing of a larger earlier content", async () => {
    const small = put({ values: [["a"]], styles: [], merges: [], rowHeights: [], frozenRows: 0 });
    const excel = openExcel(await registerWorkbook());
    await apply(excel, put());
    await apply(excel, small);
    const sheet = excel.sheet(name);
    expect(sheet.usedRange(false)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(sheet.merges).toEqual([]);
    expect(sheet.freezePanes).toBeNull();
    expect(sheet.rowHeight(1)).toBeLessThan(24);
  });

  it("never touches a sheet of the same name that is not ours", async () => {
    const excel = openExcel(await registerWorkbook({ otherSheets: [name.toUpperCase()] }));
    expect((await apply(excel, put())).sheets).toEqual([{ sheetKind: "T01", name: `${name} (2)` }]);
    expect(excel.sheet(name.toUpperCase()).getCell(1, 1).value).toBe("của tôi");
    await apply(excel, put());
    expect(sheetNames(excel)).toHaveLength(3);
  });

  it("is known to the reader and not read as a register", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, put());
    const sheet = (await excel.port.read()).sheets.find((candidate) => candidate.name === name);
    expect(sheet).toMatchObject({ owned: "T01", values: [] });
  });

  it("is left alone when protected, and deleted only if it is ours", async () => {
    const excel = openExcel(await registerWorkbook({ otherSheets: ["Khác"] }));
    await apply(excel, put());
    excel.sheet(name).protect({});
    expect(await apply(excel, put())).toEqual({ refused: [{ sheet: name, reason: "protected" }], sheets: [] });
    await apply(excel, { kind: "removeSheet", sheet: "Khác" }, { kind: "removeSheet", sheet: "gone" });
    expect(sheetNames(excel)).toContain("Khác");
    await apply(excel, { kind: "removeSheet", sheet: name });
    expect(sheetNames(excel)).not.toContain(name);
  });

  it("takes 20,000 rows in messages below 4 MB", async () => {
    const row = ["Vi phạm", "DS nghiện", 1, "chưa ghi ngày lập hồ sơ quản lý", "Bổ sung ngày lập hồ sơ vào cột H"];
    const excel = openExcel(await registerWorkbook());
    await apply(excel, put({ values: Array.from({ length: 20_000 }, () => row) }));
    expect(excel.engine.counters.totals.largestMessageBytes).toBeLessThan(4_000_000);
    expect(excel.sheet(name).getCell(20_000, 5).value).toBe(row[4]);
  });

  it.each([1, 2, 3])("interrupted at round trip %i is completed by the next run", async (at) => {
    const file = await registerWorkbook();
    const whole = openExcel(file);
    await apply(whole, put());
    const expected = partsOf(whole.save());
    const excel = openExcel(file, { failSync: { at, errorNumber: 5012 } });
    await expect(apply(excel, put())).rejects.toMatchObject({ code: "notResponding" });
    excel.engine.behaviour.failSync = null;
    await apply(excel, put());
    expect(partsOf(excel.save())).toEqual(expected);
  });
});

describe("the stored state", () => {
  const state = (json: string | null): WriteOperation => ({ kind: "putState", json });
  const stored = async (excel: TestExcel): Promise<string | null> => (await excel.port.read()).state;

  it("is kept in one part, replaced and removed", async () => {
    const file = await registerWorkbook();
    const excel = openExcel(file);
    await apply(excel, state('{"a":"<&>"}'));
    await apply(excel, state('{"a":"Đạt"}'));
    expect(await stored(excel)).toBe('{"a":"Đạt"}');
    expect(excel.engine.workbook.customXmlParts.list()).toHaveLength(1);
    await apply(excel, state(null));
    expect(await stored(excel)).toBeNull();
    expect(partsOf(excel.save())).toEqual(partsOf(openExcel(file).save()));
  });

  it("survives a second part of ours and heals it", async () => {
    const excel = openExcel(await registerWorkbook());
    await apply(excel, state("{}"));
    excel.engine.workbook.customXmlParts.add('<state xmlns="urn:xa-khong-ma-tuy:state:1">[]</state>');
    excel.engine.workbook.customXmlParts.add('<other xmlns="urn:another"/>');
    expect(await stored(excel)).toBe("{}");
    await apply(excel, state("[1]"));
    expect(excel.engine.workbook.customXmlParts.list().map(({ namespaceUri }) => namespaceUri)).toEqual([
      "urn:xa-khong-ma-tuy:state:1",
      "urn:another",
    ]);
  });

  it("is refused above 64 KB", async () => {
    const excel = openExcel(await registerWorkbook());
    await expect(apply(excel, state("ạ".repeat(30_000)))).rejects.toMatchObject({ code: "stateTooLarge" });
    expect(excel.engine.counters.writes).toEqual([]);
  });
});
