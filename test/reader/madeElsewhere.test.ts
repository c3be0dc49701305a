import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { madeByExcelJs } from "../host/workbook/packages";
import { officeSnapshotOf, snapshotOf } from "./support/read";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));

describe("LibreOffice", () => {
  // 1 March 2025 is day 45717, noon of 31 December 1985 day 31412.5; LibreOffice keeps truth values as numbers.
  const values = (first: number, second: number) => [
    ["SỔ TAY & ghi chép", "", "", "", ""],
    ["", "", "", "", ""],
    ["", "", "", "", ""],
    ["", "Họ và tên", "Số CCCD", "Ngày lập", "Có mặt"],
    ["", "Lò Văn Một\n(Bản Hai)", "001234567890", first, 1],
    ["", "Lo\u0300 Va\u0306n", "  hai   cách", second, 0],
    ["", "Tổng: 2", 0.333333333333333, "#DIV/0!", ""],
  ];

  it("texts, days, errors, hidden rows and sheets", () => {
    const { sheets, uses1904Dates } = snapshotOf(fixture("libreoffice.xlsx"));
    expect(uses1904Dates).toBe(false);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Sổ tay", "visible"], ["Trang ẩn", "hidden"]]);
    expect(sheets[0]).toMatchObject({ firstRow: 1, firstColumn: 1, values: values(45717, 31412.5), hiddenRows: new Set([6]) });
    expect(sheets[1]?.values).toEqual([[-1.5]]);
  });

  it("days counted from 1904", () => {
    const { sheets, uses1904Dates } = snapshotOf(fixture("libreoffice-1904.xlsx"));
    expect(uses1904Dates).toBe(true);
    expect(sheets[0]?.values).toEqual(values(45717 - 1462, 31412.5 - 1462));
  });

  it.each(["libreoffice.xlsx", "libreoffice-1904.xlsx"])("%s reads the same through Office.js", async (name) => {
    expect(snapshotOf(fixture(name))).toEqual(await officeSnapshotOf(fixture(name)));
  });
});

describe("ExcelJS", () => {
  const made = (): Promise<Uint8Array> =>
    madeByExcelJs((workbook) => {
      const sheet = workbook.addWorksheet("Sổ", { state: "hidden" });
      workbook.addWorksheet("Bìa");
      sheet.addRow(["Họ và tên", "Ngày sinh", "Kết quả"]);
      sheet.addRow([{ richText: [{ text: "Lò " }, { text: "Văn A", font: { bold: true } }] }, new Date(Date.UTC(1990, 0, 2)), { error: "#N/A" } as ExcelJS.CellErrorValue]);
      sheet.addRow([{ text: "Lò Văn B", hyperlink: "https://x.example/" }, { formula: "B2+1", result: 32_876 }, { formula: "A2&\"x\"", result: "Lò Văn Ax" }]);
      sheet.addRow([true, { formula: "1/0", result: { error: "#DIV/0!" } as ExcelJS.CellErrorValue }, { formula: "B2*2" }]);
      sheet.addRow([1.5, null, "_x0041_"]);
      sheet.getCell("A5").numFmt = "0%";
      sheet.mergeCells("A6:C7");
      sheet.getCell("A6").value = "gộp";
      sheet.getRow(3).hidden = true;
      sheet.addTable({ name: "Bang", ref: "E1", headerRow: true, columns: [{ name: "TT", filterButton: true }, { name: "Thôn" }], rows: [[1, "Bản Một"], [2, "Bản Hai"]] });
    });

  it("values as they stand in the file; days as serial numbers", async () => {
    const [sheet, cover] = snapshotOf(await made()).sheets;
    expect(sheet).toMatchObject({ name: "Sổ", visibility: "hidden", hiddenRows: new Set([3]), tables: [{ firstRow: 1, lastRow: 3, firstColumn: 5, lastColumn: 6 }] });
    expect(sheet?.values).toEqual([
      ["Họ và tên", "Ngày sinh", "Kết quả", "", "TT", "Thôn"],
      ["Lò Văn A", 32_875, "#N/A", "", 1, "Bản Một"],
      ["Lò Văn B", 32_876, "Lò Văn Ax", "", 2, "Bản Hai"],
      [true, "#DIV/0!", "#UNCALCULATED!", "", "", ""],
      // ExcelJS leaves the underscore uncoded, so that Excel too reads an "A".
      [1.5, "", "A", "", "", ""],
      ["gộp", "", "", "", "", ""],
    ]);
    expect(cover).toMatchObject({ name: "Bìa", values: [] });
  });

  it("reads the same through Office.js", async () => {
    const bytes = await made();
    expect(snapshotOf(bytes)).toEqual(await officeSnapshotOf(bytes));
  });

  it("written row by row, as a stream of texts in their cells", async () => {
    const chunks: Uint8Array[] = [];
    const { PassThrough } = await import("node:stream");
    const stream = new PassThrough();
    stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false });
    const sheet = workbook.addWorksheet("Sổ");
    sheet.addRow(["Họ và tên", 1]).commit();
    sheet.addRow(["Lò Văn A", new Date(Date.UTC(2025, 2, 1))]).commit();
    await workbook.commit();
    // Such archives tell the sizes of their parts behind the parts, and in the directory.
    expect(snapshotOf(new Uint8Array(Buffer.concat(chunks))).sheets[0]?.values).toEqual([["Họ và tên", 1], ["Lò Văn A", 45_717]]);
  });
});
