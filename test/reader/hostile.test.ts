import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { fileRefusalCodes } from "../../src/core/model/fileRefusal";
import { fileErrors } from "../../src/i18n/fileErrors";
import { readFile } from "../../src/reader/readFile";
import { rawPackage, sheetData } from "../host/workbook/packages";
import { refusalOf } from "./support/read";

const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 7919) % 251);
const repeated = (text: string, times: number): string => text.repeat(times);

/** Writes other sizes into the directory, for parts that are larger than `above`. */
const declaring = (bytes: Uint8Array, above: number, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > above) view.setUint32(at + 24, size, true);
  return copy;
};

/** Changes the end record of the archive. */
const withEndRecord = (bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy.length - 22);
  return copy;
};

const register = rawPackage({ sheet: sheetData(Array.from({ length: 200 }, (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>${String(index)}</v></c></row>`).join("")) });
const strict = rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') });
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
  ["an empty file", "empty", () => new Uint8Array()],
  ["a picture (PNG)", "image", () => bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], noise(500))],
  ["a photo (JPEG)", "image", () => bytesOf([0xff, 0xd8, 0xff, 0xe0], noise(500))],
  ["a photo of a telephone (HEIC)", "image", () => bytesOf([0, 0, 0, 24], strToU8("ftypheic"), noise(500))],
  ["a PDF", "pdf", () => strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
  ["a renamed CSV", "plainText", () => strToU8("TT;Họ và tên\r\n1;Lò Văn A\r\n")],
  ["a renamed CSV of one heading", "plainText", () => strToU8("TT")],
  ["a renamed text in UTF-16", "plainText", () => bytesOf([0xff, 0xfe], utf16("TT\tHo va ten"))],
  ["a renamed web page", "webPage", () => strToU8("<html><body><table><tr><td>TT</td></tr></table></body></html>")],
  ["a web archive", "webPage", () => strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
  ["an XML spreadsheet of 2003", "webPage", () => strToU8('\uFEFF<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ["bytes without any meaning", "notZip", () => noise(3_000)],
  ["a RAR archive", "archive", () => bytesOf(strToU8("Rar!"), [0x1a, 7, 1, 0], noise(100))],
  ["a zip with a workbook in it", "archive", () => zipSync({ "so/So xa.xlsx": strict })],
  ["a zip of something else", "notWorkbook", () => zipSync({ "readme.txt": strToU8("x") })],
  ["an empty zip", "notWorkbook", () => zipSync({})],
  ["an OpenDocument spreadsheet", "notWorkbook", () => zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }], "content.xml": strToU8("<x/>") })],
  ["a Word document", "notWorkbook", () => rawPackage({ mainType: docxType })],
  ["an old Word document", "notWorkbook", () => bytesOf(ole, noise(2_000), utf16("WordDocument"))],
  ["an old .xls", "oldXls", () => bytesOf(ole, noise(2_000), utf16("Workbook"), noise(2_000))],
  ["an .xls of Excel 4", "oldXls", () => bytesOf([0x09, 0x04, 0x06, 0x00], noise(500))],
  ["an encrypted workbook", "encrypted", () => bytesOf(ole, noise(2_000), utf16("EncryptedPackage"), noise(2_000))],
  ["a zip with a password", "encrypted", () => { const copy = strict.slice(); const view = new DataView(copy.buffer); for (let at = 0; at < copy.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true); return copy; }],
  ["a binary workbook", "binaryXlsb", () => rawPackage({ mainType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" })],
  ["half a file", "truncated", () => register.slice(0, register.length >> 1)],
  ["a file without its last byte", "truncated", () => register.slice(0, -1)],
  ["a directory that lies elsewhere", "truncated", () => withEndRecord(register, (view, at) => { view.setUint32(at + 16, 7, true); })],
  ["more parts than the directory holds", "truncated", () => withEndRecord(register, (view, at) => { view.setUint16(at + 10, 900, true); })],
  ["zip64", "tooLarge", () => withEndRecord(register, (view, at) => { view.setUint32(at + 16, 0xffffffff, true); })],
  ["too many parts", "tooLarge", () => rawPackage({ parts: Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p/${String(index)}`, ""])) })],
  ["a zip bomb in a sheet", "tooLarge", () => rawPackage({ sheet: `<sheetData/>${" ".repeat(60_000_000)}` })],
  ["a zip bomb in a part nobody reads", "tooLarge", () => rawPackage({ parts: { "xl/media/image1.png": "a".repeat(60_000_000) } })],
  ["a zip bomb that declares a small size", "tooLarge", () => declaring(rawPackage({ sheet: `<sheetData/>${" ".repeat(60_000_000)}` }), 1_000_000, 5_000)],
  ["shared strings that declare a small size", "tooLarge", () => declaring(rawPackage({ sharedStrings: [`<t>${"a".repeat(30_000_000)}</t>`] }), 1_000_000, 900_000)],
  ["a size that is too large for its part", "broken", () => declaring(register, 3_000, 19_000_000)],
  ["one part far too large", "tooLarge", () => declaring(rawPackage({ sheet: `${sheetData("")}<!--${"x".repeat(800_000)}-->`, isStored: true }), 500_000, 300_000_001)],
  ["a document type", "doctype", () => rawPackage({ sheet: `${entities}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>` })],
  ["a document type in the shared strings", "doctype", () => rawPackage({ sharedStrings: [], parts: { "xl/sharedStrings.xml": `${entities}<sst/>` } })],
  ["a document type in the workbook part", "doctype", () => rawPackage({ parts: { "xl/workbook.xml": `${entities}<workbook/>` } })],
  ["a document type in the relationships", "doctype", () => rawPackage({ parts: { "_rels/.rels": `${entities}<Relationships/>` } })],
  ["an entity", "broken", () => rawPackage({ sheet: sheetData('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>') })],
  ["a sheet that breaks off", "broken", () => rawPackage({ sheet: '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' })],
  ["a cell that breaks off", "broken", () => rawPackage({ sheet: '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1"><v>1' })],
  ["elements that cross", "broken", () => rawPackage({ sheet: "<sheetData></row></sheetData>" })],
  ["something behind the end of a sheet", "broken", () => rawPackage({ sheet: '<?xml version="1.0"?><worksheet><sheetData/></worksheet><worksheet/>' })],
  ["a sheet that is none", "broken", () => rawPackage({ sheet: '<?xml version="1.0"?><html/>' })],
  ["two lots of cells", "broken", () => rawPackage({ sheet: "<sheetData/><sheetData/>" })],
  ["a tab without its part", "broken", () => rawPackage({ parts: { "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/none.xml"/></Relationships>' } })],
  ["a tab that points to nothing", "broken", () => rawPackage({ parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } })],
  ["a workbook of charts alone", "notWorkbook", () => rawPackage({ parts: { "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="worksheets/sheet1.xml"/></Relationships>' } })],
  ["elements nested without end", "broken", () => rawPackage({ sheet: repeated("<a>", 200_000) + repeated("</a>", 200_000) })],
  ["cells in opposite corners", "scattered", () => rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') })],
  ["rows that all reach across the sheet", "scattered", () => rawPackage({ sheet: sheetData(Array.from({ length: 1_300 }, (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>1</v></c><c r="XFD${String(index + 1)}"><v>1</v></c></row>`).join("")) })],
  ["rows to be kept that cover the sheet", "scattered", () => rawPackage({
    workbook: '<definedNames><definedName name="_xkmt_sheet" localSheetId="0" hidden="1">"xkmt:1:findings:S"</definedName><definedName name="_xkmt_kept" localSheetId="0" hidden="1">S!$A$1:$XFD$1048576</definedName></definedNames>',
  })],
];

describe("refused, each with its reason", () => {
  it.each(refused)("%s", (_, code, make) => expect(refusalOf(make())).toBe(code));

  it("every reason has its sentence, and says what to do", () => {
    for (const code of fileRefusalCodes) {
      expect(fileErrors[code]).toMatch(/^.*tệp này.+\.$/i);
      expect(fileErrors[code]).toMatch(/[Cc]họn|[Ll]ưu|Chép/);
    }
  });
});

describe("memory", () => {
  const grown = (work: () => void): number => {
    const before = process.memoryUsage();
    work();
    const after = process.memoryUsage();
    return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  };

  it("a bomb that unpacks to 200 MB and says 5 KB is stopped within some tens of megabytes", () => {
    const bomb = declaring(rawPackage({ sheet: `<sheetData/>${" ".repeat(200_000_000)}` }), 1_000_000, 5_000);
    expect(bomb.length).toBeLessThan(300_000);
    expect(grown(() => expect(refusalOf(bomb)).toBe("tooLarge"))).toBeLessThan(60_000_000);
  });

  it("rows that reach across the sheet are stopped long before they are all held", () => {
    const rows = Array.from({ length: 8_000 }, (_, index) => `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>1</v></c><c r="XFD${String(index + 1)}"><v>1</v></c></row>`);
    const wide = rawPackage({ sheet: sheetData(rows.join("")) });
    // All of them would take a gigabyte.
    expect(grown(() => expect(refusalOf(wide)).toBe("scattered"))).toBeLessThan(500_000_000);
  });
});

describe("anything at all", () => {
  it("bytes by chance never throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { readFile(bytes); }));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { readFile(bytesOf([0x50, 0x4b, 3, 4], bytes)); }));
  });

  it("a file with changed bytes is read or refused, and numbers in it never change", () => {
    const value = /"answer"/;
    const right = JSON.stringify(readFile(register));
    expect(right).toMatch(value);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(register.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = register.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        const read = readFile(copy);
        if ("answer" in read) expect(JSON.stringify(read)).toBe(right);
      }),
      { numRuns: 3_000 },
    );
  });

  it("a file cut off anywhere is refused", () => {
    fc.assert(fc.property(fc.nat(register.length - 1), (length) => expect(refusalOf(register.slice(0, length))).not.toBe("read")));
  });

  it("a sheet whose markup was changed is read or refused, never hangs and never throws", () => {
    const xml = '<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1.5</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>x</t></r></is></c><c r="B2" t="b"><v>1</v></c></row>';
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(xml.length), fc.nat(3), fc.constantFrom(..."<>/\"= &;rcvtsf120AB-.!")), { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), xml);
        expect(["read", "broken", "doctype"]).toContain(refusalOf(rawPackage({ sheet: sheetData(changed), sharedStrings: ["<t>a</t>"] })));
      }),
      { numRuns: 1_500 },
    );
  });
});
