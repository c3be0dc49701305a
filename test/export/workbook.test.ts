import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { exportSheets } from "../../src/export/exportSheets";
import { area, hamletSheet, hostileTexts, listSheet, request } from "./support/sheets";

const open = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const file = exportSheets(request("xlsx"));
const parts = partsOf(file.bytes);
const sheetXml = parts["xl/worksheets/sheet1.xml"] ?? "";
let workbook: ExcelJS.Workbook;
let sheet: ExcelJS.Worksheet;
beforeAll(async () => {
  workbook = await open(file.bytes);
  sheet = workbook.worksheets[0]!;
});

describe("an exported workbook", () => {
  it("has the values of the sheet, numbers as numbers and texts as texts", () => {
    expect(sheet.name).toBe("Biểu T09 Theo thôn");
    expect([sheet.rowCount, sheet.columnCount]).toEqual([13, 4]);
    expect(["A7", "B7", "C7", "D7"].map((cell) => sheet.getCell(cell).value)).toEqual(["Thôn Đông", 12, 0, null]);
    expect([sheet.getCell("B8").value, sheet.getCell("C8").value]).toEqual([-3, "-"]);
    expect([sheet.getCell("B9").value, sheet.getCell("C9").value, sheet.getCell("D9").value]).toEqual([9, 2.5, true]);
  });

  it("leaves out columns that only the add-in reads, and with them every trace of their content", () => {
    expect(Object.values(parts).join("")).not.toMatch(/k1|&quot;a&quot;|"a"|r2<|>total</);
  });

  it("keeps values only: no formula of anybody's", () => {
    expect(sheetXml).not.toMatch(/<f[ >/]/);
    expect(sheet.getCell("B9").value).toBe(9);
  });

  it("keeps fonts, colours, lines, alignment and number formats, each style over the one before", () => {
    expect(sheet.getCell("A2").font).toMatchObject({ name: "Times New Roman", size: 14, bold: true, underline: true, color: { argb: "FF1F3864" } });
    expect(sheet.getCell("A3").font).toMatchObject({ italic: true, size: 12 });
    expect(sheet.getCell("A4").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(sheet.getCell("B7").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(sheet.getCell("D9").border).toMatchObject({ top: { style: "thin" }, bottom: { style: "thin" }, left: { style: "thin" }, right: { style: "thin" } });
    expect(sheet.getCell("A9").fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    expect([sheet.getCell("C9").numFmt, sheet.getCell("C8").numFmt]).toEqual(["0.00", undefined]);
    expect(sheet.getCell("A10").border).toEqual({});
  });

  it("keeps merged cells, widths, heights and frozen rows", () => {
    expect(sheet.model.merges).toEqual(["A1:B1", "C1:D1", "A2:D2", "A3:D3", "A4:A5", "B4:C4", "D4:D5", "A10:D10", "A12:B12", "C12:D12", "C13:D13"]);
    // 24 characters of 7 pixels and 5 pixels of padding are 173 pixels: 24.71 in the file.
    expect(sheet.getColumn(1).width).toBeCloseTo(173 / 7, 2);
    expect(sheet.getRow(2).height).toBe(24);
    expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 6, showGridLines: false }]);
  });

  it("prints as the sheet does: A4 on its side, one page wide, margins, headings on every page, a break before the total", () => {
    const { pageSetup } = sheet;
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true, firstPageNumber: 1, useFirstPageNumber: true });
    // 20 mm are 0.7874 inches, 30 mm 1.1811, 15 mm 0.5906, 10 mm 0.3937.
    expect(pageSetup.margins).toEqual({ top: 0.7874, bottom: 0.7874, left: 1.1811, right: 0.5906, header: 0.3937, footer: 0.3937 });
    expect(pageSetup.printTitlesRow).toBe("4:6");
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu T09 Theo thôn'!$4:$6</definedName>`);
    // Before row 9 is after row 8.
    expect(sheetXml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>');
  });

  it("is scaled down to so many pages where the sheet is", () => {
    const content = hamletSheet();
    const scaled = { ...content, print: { ...content.print, pageBreaks: [], pagesTall: 2 } };
    const xml = partsOf(exportSheets(request("xlsx", { sheets: [{ code: "T09", name: "T09", content: scaled }] })).bytes)["xl/worksheets/sheet1.xml"];
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="2"/);
    expect(xml).not.toContain("rowBreaks");
  });

  it("numbers the pages in the top margin, not the first, and states itself at the foot of each", () => {
    const foot = '&L&"Times New Roman,Italic"&8 Không có họ tên. Căn cứ: Điều 19 Luật A && B.';
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P', oddFooter: foot, firstFooter: foot });
    expect(sheet.headerFooter.firstHeader ?? null).toBeNull();
  });

  it("names title, legal ground and masking in its properties, nobody and no time but the day of the figures", () => {
    expect(workbook).toMatchObject({ title: "Biểu tổng hợp theo thôn", subject: "Căn cứ: Điều 19 Luật A & B.", description: "Không có họ tên." });
    expect([workbook.creator, workbook.lastModifiedBy]).toEqual([undefined, undefined]);
    expect(parts["docProps/core.xml"]?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(["2025-12-15T00:00:00Z", "2025-12-15T00:00:00Z"]);
  });

  it("has the elements of a sheet in the order that Excel insists on (CT_Worksheet)", () => {
    const order = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"];
    const places = order.map((name) => sheetXml.search(new RegExp(`<${name}[ >]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("rows without a height of their own", () => {
  it("are as high as their wrapped texts, and fitted anew by Excel", () => {
    const long = "ă".repeat(100);
    const content = { ...listSheet([long, "ngắn", long, long], { wrap: true }), merges: [area(3, 1, 2, 1)], rowHeights: [] };
    const xml = partsOf(exportSheets(request("xlsx", { sheets: [{ code: "DS", name: "DS", content }] })).bytes)["xl/worksheets/sheet1.xml"] ?? "";
    // 100 letters, 5 % wider than digits, in a column of 40: three lines of 16.5 points.
    expect([...xml.matchAll(/<row ([^>]*)>/g)].map((match) => match[1])).toEqual(['r="1" ht="49.5"', 'r="2"', 'r="3"', 'r="4"']);
  });

  it("are never higher than Excel allows", () => {
    const xml = partsOf(exportSheets(request("xlsx", { sheets: [{ code: "DS", name: "DS", content: listSheet(["ă".repeat(5_000)], { wrap: true }) }] })).bytes)["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<row r="1" ht="409">');
  });
});

describe("bars in an exported workbook", () => {
  it("are as long as their number reaches between the bounds, plain and framed, and stay with their column", async () => {
    const bars = { area: area(7, 3, 2, 1), from: 0, to: 1, color: "#9DC3E6" };
    const content = { ...hamletSheet(), hiddenColumns: [2, 5], dataBars: [bars, { ...bars, area: area(7, 5, 2, 1) }] };
    const exported = exportSheets(request("xlsx", { sheets: [{ code: "T09", name: "Biểu", content }] }));
    const { conditionalFormattings } = (await open(exported.bytes)).worksheets[0]! as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(["B7:B8"]);
    expect(conditionalFormattings[0]?.rules[0]).toMatchObject({ type: "dataBar", cfvo: [{ type: "num", value: 0 }, { type: "num", value: 1 }], gradient: false, border: true });
    expect(partsOf(exported.bytes)["xl/worksheets/sheet1.xml"]).toMatch(/<\/mergeCells><conditionalFormatting .*<\/conditionalFormatting><printOptions .*<\/rowBreaks><extLst>.*<\/extLst><\/worksheet>$/);
    // The stand-in for Excel draws a bar only if it understands all of it.
    expect(openWorkbook(exported.bytes).sheets()[0]?.conditionalFormats).toMatchObject([
      { type: "DataBar", bar: { showValue: true, lower: { type: "number", formula: "0" }, upper: { type: "number", formula: "1" }, fillColor: "#9DC3E6", gradient: false, borderColor: "#9DC3E6" } },
    ]);
  });
});

describe("texts in an exported workbook", () => {
  it("stay texts, also for whoever edits the cell", async () => {
    const texts = [...hostileTexts, "012345678901", "15/3/2024", "TRUE", "Thôn Đông", "'nháy", "_x000D_", "a<b>&\"c\""];
    const exported = exportSheets(request("xlsx", { sheets: [{ code: "T05", name: "DS", content: listSheet(texts) }] }));
    const read = (await open(exported.bytes)).worksheets[0]!;
    expect(texts.map((_, index) => read.getCell(index + 1, 1).value)).toEqual(texts);
    const formats = [...(partsOf(exported.bytes)["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf).slice(1);
    const cells = [...(partsOf(exported.bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<c r="A\d+" s="(\d+)" t="s">/g)].map((match) => formats[Number(match[1])]);
    const quoted = texts.filter((_, index) => cells[index]?.includes('quotePrefix="1"'));
    expect(quoted).toEqual(texts.filter((text) => text !== "Thôn Đông"));
  });

  it("lose half letters, keep control letters as codes, and are cut where no cell could hold them", async () => {
    const long = "ă".repeat(40_000);
    const exported = exportSheets(request("xlsx", { sheets: [{ code: "T05", name: "DS", content: listSheet(["a\uD800b", "a\u0001", long]) }] }));
    const read = (await open(exported.bytes)).worksheets[0]!;
    expect(read.getCell(1, 1).value).toBe("ab");
    expect(partsOf(exported.bytes)["xl/sharedStrings.xml"]).toContain(">a_x0001_<");
    expect(read.getCell(3, 1).value).toBe(`${"ă".repeat(32_766)}…`);
  });

  it("are written in composed letters", async () => {
    const exported = exportSheets(request("xlsx", { sheets: [{ code: "T05", name: "Biểu".normalize("NFD"), content: listSheet(["Thôn Đoài".normalize("NFD")]) }] }));
    const read = (await open(exported.bytes)).worksheets[0]!;
    expect([read.name, read.getCell("A1").value]).toEqual(["Biểu", "Thôn Đoài"]);
  });
});

describe("several sheets", () => {
  const sheets = ["DS [1]/2", "ds  1  2", "History", "", `${"x".repeat(40)}`, "'Tên'", "A'b"].map((name) => ({ code: "T05", name, content: hamletSheet() }));
  const several = exportSheets(request("xlsx", { sheets, uses1904Dates: true }));

  it("get names that Excel accepts, each once", async () => {
    expect((await open(several.bytes)).worksheets.map(({ name }) => name)).toEqual(["DS  1  2", "ds  1  2 (2)", "History (2)", "Sheet", "x".repeat(31), "Tên", "A'b"]);
    expect(partsOf(several.bytes)["xl/workbook.xml"]).toContain(`localSheetId="6">'A''b'!$4:$6<`);
  });

  it("count days as the workbook does", () => {
    expect(partsOf(several.bytes)["xl/workbook.xml"]).toContain('date1904="1"');
    expect(parts["xl/workbook.xml"]).not.toContain("date1904");
  });
});

describe("a sheet without page numbers, headings and breaks", () => {
  it("prints its statement and no number", () => {
    const plain = partsOf(exportSheets(request("xlsx", { sheets: [{ code: "T05", name: "DS", content: listSheet(["a"]) }] })).bytes);
    expect(plain["xl/worksheets/sheet1.xml"]).toMatch(/<headerFooter><oddFooter>[^<]*<\/oddFooter><\/headerFooter><\/worksheet>$/);
    expect(plain["xl/worksheets/sheet1.xml"]).toContain('orientation="portrait"');
    expect(plain["xl/workbook.xml"]).not.toContain("definedName");
  });

  it("keeps a long statement within what Excel allows", () => {
    const long = partsOf(exportSheets(request("xlsx", { words: { ...request("xlsx").words, legalGround: "Luật & ".repeat(60) } })).bytes);
    const footer = /<oddFooter>([^<]*)</.exec(long["xl/worksheets/sheet1.xml"] ?? "")?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer.length).toBeGreaterThan(250);
    expect(footer.replaceAll("&&", "").slice(4)).not.toMatch(/&$/);
  });
});
