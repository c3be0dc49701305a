import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { exportSheets } from "../../src/export/exportSheets";
import { csvBytes } from "../../src/export/table/csv";
import { hamletSheet, hostileTexts, listSheet, request } from "./support/sheets";
import { readCsv } from "./support/readCsv";

// As a reader that heeds the mark takes it; a decoder would drop it silently.
const textOf = (bytes: Uint8Array): string => {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return strFromU8(bytes.subarray(3));
};

describe("a table as CSV", () => {
  const file = exportSheets(request("csv"));

  it("has one record of headings, from the group to the column, and the rows without what stands around the table", () => {
    expect([file.fileName, file.mime]).toEqual(["xa-mau-son_T09_2025-12-15.csv", "text/csv;charset=utf-8"]);
    expect(readCsv(textOf(file.bytes))).toEqual([
      ["Thôn", "Người nghiện – Tổng số", "Người nghiện – Có hồ sơ", "Ghi chú"],
      ["Thôn Đông", "12", "0", ""],
      ["Thôn Đoài", "-3", "-", ""],
      ["Tổng số", "9", "2.5", "TRUE"],
    ]);
  });

  it("ends every record with CRLF and has no sep= line", () => {
    const text = textOf(file.bytes);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toContain("sep=");
  });

  it("parts fields with semicolons and decimals with a comma for an Excel that does so", () => {
    const text = textOf(exportSheets(request("csv", { csvSeparator: ";" })).bytes);
    expect(readCsv(text, ";")[3]).toEqual(["Tổng số", "9", "2,5", "TRUE"]);
  });

  it("makes every text harmless that could open a formula, and leaves other texts and all numbers as they are", () => {
    const texts = [...hostileTexts, "-", " - ", "a=b", "Thôn 1", "'nháy"];
    const [, ...rest] = readCsv(textOf(csvBytes({ columns: [["Ghi chú"]], rows: [...texts, -5, 0.5].map((value) => [value]) }, ",", null)));
    expect(rest.map(([field]) => field)).toEqual([...hostileTexts.map((text) => `'${text}`), "-", " - ", "a=b", "Thôn 1", "'nháy", "-5", "0.5"]);
  });

  it("keeps a text whole for a reader that parts fields elsewhere", () => {
    const text = textOf(csvBytes({ columns: [], rows: [["a,=1", "b;=1", "c\t=1"]] }, ",", null));
    expect(text).toBe('"a,=1","b;=1","c\t=1"\r\n');
  });

  it("brings every text back through a reader of RFC 4180, whatever is in it", () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(fc.string({ unit: fc.constantFrom("a", "Đ", '"', ",", ";", "\r", "\n", "=", " ", "'") }), { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.constantFrom("," as const, ";" as const), (rows, separator) => {
        const read = readCsv(textOf(csvBytes({ columns: [], rows }, separator, null)), separator);
        expect(read).toHaveLength(rows.length);
        read.forEach((record, row) => record.forEach((field, column) => expect([rows[row]?.[column], `'${rows[row]?.[column] ?? ""}`]).toContain(field)));
        // Nothing that a spreadsheet would trim and then run is left.
        for (const field of read.flat()) expect(field).not.toMatch(/^\s*=/);
      }),
    );
  });

  it("says at its end what a file with names is, and in its name", () => {
    const full = exportSheets(request("csv", { masking: "full" }));
    expect(full.fileName).toBe("xa-mau-son_T09_2025-12-15_du-ho-ten.csv");
    expect(readCsv(textOf(full.bytes)).at(-1)).toEqual(["Không có họ tên. Căn cứ: Điều 19 Luật A & B.", "", "", ""]);
  });

  it("takes a sheet without lines as a table without headings", () => {
    const plain = exportSheets(request("csv", { sheets: [{ code: "DS", name: "DS", content: listSheet(["a", 46006], { numberFormat: "dd/mm/yyyy" }) }] }));
    // Serial 46006 is 15/12/2025: 45658 is 01/01/2025, and 348 days later.
    expect(readCsv(textOf(plain.bytes))).toEqual([["a"], ["15/12/2025"]]);
  });
});

describe("several tables as CSV", () => {
  it("are a zip with a file for each", () => {
    const sheet = { name: "x", content: hamletSheet() };
    const file = exportSheets(request("csv", { sheets: [{ ...sheet, code: "T09" }, { ...sheet, code: "T11" }, { ...sheet, code: "T09" }] }));
    expect([file.fileName, file.mime]).toEqual(["xa-mau-son_T09-T11_2025-12-15.zip", "application/zip"]);
    const entries = unzipSync(file.bytes);
    expect(Object.keys(entries)).toEqual(["xa-mau-son_T09_2025-12-15.csv", "xa-mau-son_T11_2025-12-15.csv", "xa-mau-son_T09_2025-12-15_2.csv"]);
    for (const bytes of Object.values(entries)) expect(readCsv(textOf(bytes))).toHaveLength(4);
  });
});
