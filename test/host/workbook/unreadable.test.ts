import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { UnreadableWorkbook } from "../../../src/xlsx/unreadableWorkbook";
import { rawPackage, sheetData } from "./packages";

function codeOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.code;
    throw error;
  }
}

function bytesOf(...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Changes the size the zip directory declares for the parts that are larger than `above`. */
function declaring(bytes: Uint8Array, above: number, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > above) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** Puts one text in place of another of the same length, wherever it stands in the file. */
function replacing(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1"));
}

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

test.each([
  ["an empty file", "empty", () => new Uint8Array()],
  ["a picture", "image", () => bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], new Uint8Array(500))],
  ["a PDF", "pdf", () => strToU8("%PDF-1.7\n…")],
  ["a web page", "webPage", () => strToU8("\uFEFF\n<html><table>…")],
  ["an XML spreadsheet of 2003", "webPage", () => strToU8('<?xml version="1.0"?><Workbook/>')],
  ["a CSV", "plainText", () => strToU8("Họ và tên;Năm sinh\r\nLò Văn A;1990\r\n")],
  ["a CSV in UTF-16", "plainText", () => bytesOf([0xff, 0xfe], utf16("TT\tHo va ten\r\n"))],
  ["bytes without any meaning", "notZip", () => bytesOf([0, 1, 2, 3], new Uint8Array(500))],
  ["a RAR archive", "archive", () => strToU8("Rar!\u001a\u0007\u0000")],
  ["an old Word document", "notWorkbook", () => bytesOf(OLE, new Uint8Array(2000), utf16("WordDocument"))],
  ["an old .xls", "oldXls", () => bytesOf(OLE, new Uint8Array(2000), utf16("Workbook"))],
  ["an encrypted workbook", "encrypted", () => bytesOf(OLE, new Uint8Array(2000), utf16("EncryptedPackage"))],
  ["half a workbook", "truncated", () => { const all = rawPackage(); return all.slice(0, all.length >> 1); }],
  ["an empty zip", "notWorkbook", () => zipSync({})],
  ["a zip of something else", "notWorkbook", () => zipSync({ "readme.txt": strToU8("x") })],
  ["a Word document", "notWorkbook", () => rawPackage({ mainType: DOCX_TYPE })],
  ["a binary workbook", "binaryXlsb", () => rawPackage({ mainType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" })],
  ["a DOCTYPE in a sheet", "doctype", () => rawPackage({ sheet: '<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' })],
  ["a DOCTYPE in the styles", "doctype", () => rawPackage({ styles: "<!DOCTYPE s><styleSheet/>" })],
  ["an element left open", "broken", () => rawPackage({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v>' })],
  ["rows out of order", "broken", () => rawPackage({ sheet: sheetData('<row r="2"/><row r="1"/>') })],
  ["a cell outside the sheet", "broken", () => rawPackage({ sheet: sheetData('<row r="1"><c r="XFE1"/></row>') })],
  ["a number that is none", "broken", () => rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>abc</v></c></row>') })],
  ["a sheet without its part", "broken", () => rawPackage({
    workbook: "", parts: { "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/none.xml"/></Relationships>' },
  })],
  ["a changed byte", "broken", () => replacing(rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1234</v></c></row>'), isStored: true }), "1234", "1235")],
  ["two parts of one name", "broken", () => replacing(rawPackage({ parts: { "xl/a.xml": "<a/>", "xl/b.xml": "<b/>" } }), "xl/b.xml", "xl/a.xml")],
  ["a zip bomb", "tooLarge", () => rawPackage({ parts: { "xl/bomb.xml": "a".repeat(40_000_000) } })],
  ["too many parts", "tooLarge", () => rawPackage({ parts: Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`p/${String(n)}`, ""])) })],
  ["a part larger than it says", "tooLarge", () => declaring(rawPackage({ sheet: `<sheetData/>${" ".repeat(5_000_000)}` }), 1_000_000, 5_000)],
])("%s is refused", (_, code, make) => {
  expect(codeOf(make())).toBe(code);
});

test("a cell in the last corner and a merge of the whole sheet open at once", () => {
  const workbook = openWorkbook(rawPackage({
    sheet: `${sheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
  }));
  const sheet = workbook.sheets()[0];
  expect(sheet?.usedRange(true)).toEqual({ top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 });
  expect(sheet?.merges).toHaveLength(1);
});

test("names of JavaScript's own objects are ordinary names", () => {
  const workbook = openWorkbook(rawPackage({ workbook: "<definedNames><definedName name=\"__proto__\">S!$A$1</definedName></definedNames>" }));
  expect(workbook.names.find("__proto__")?.formula).toBe("=S!$A$1");
  workbook.addSheet("constructor");
  expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(["S", "constructor"]);
});
