import { rawPackage, sheetData, type RawPackage } from "../host/workbook/packages";
import { firstSheet, refusalOf, snapshotOf } from "./support/read";

const cellsOf = (cells: string, more: RawPackage = {}) => firstSheet(rawPackage({ ...more, sheet: sheetData(`<row r="1">${cells}</row>`) })).values[0];

describe("values", () => {
  it.each([
    ["a number", '<c r="A1"><v>45717</v></c>', 45717],
    ["a number with a style", '<c r="A1" s="12"><v>45717</v></c>', 45717],
    ["a number in scientific notation", '<c r="A1"><v>-1.25E-3</v></c>', -0.00125],
    ["a number of seventeen digits", '<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ["a number with blanks around it", '<c r="A1"><v> 7 </v></c>', 7],
    ["zero", '<c r="A1"><v>0</v></c>', 0],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["the cached number of a formula", '<c r="A1"><f>SUM(B1:C1)</f><v>12</v></c>', 12],
    ["the cached text of a formula", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Lò Văn A</v></c>', "Lò Văn A"],
    ["a formula that gave an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a formula nobody has calculated", '<c r="A1"><f>B1+1</f></c>', "#UNCALCULATED!"],
    ["a shared formula nobody has calculated", '<c r="A1"><f t="shared" si="0"/></c>', "#UNCALCULATED!"],
    ["a text in the cell itself", '<c r="A1" t="inlineStr"><is><t>Bản 1</t></is></c>', "Bản 1"],
    ["runs of rich text", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Lò </t></r><r><t xml:space="preserve"> Văn</t></r></is></c>', "Lò  Văn"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b & c]]></v></c>', "a<b & c"],
    ["references", '<c r="A1" t="str"><v>a&lt;b &amp; c&#10;d&#x1EA1;</v></c>', "a<b & c\ndạ"],
    ["spaces around a text", '<c r="A1" t="str"><v xml:space="preserve">  012 </v></c>', "  012 "],
    ["line ends as XML has them", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', "a\nb\nc"],
    ["coded characters", '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_c_x00zz_</v></c>', "a\rb_x000D_c_x00zz_"],
    ["combining marks, left as they are", '<c r="A1" t="str"><v>Lo\u0300 Va\u0306n</v></c>', "Lo\u0300 Va\u0306n"],
    ["leading zeros of an identity number", '<c r="A1" t="str"><v>001234567890</v></c>', "001234567890"],
    ["a day as ISO text", '<c r="A1" t="d"><v>2025-03-01</v></c>', 45717],
    ["a moment as ISO text", '<c r="A1" t="d"><v>2025-03-01T12:00:00Z</v></c>', 45717.5],
    ["a time of day as ISO text", '<c r="A1" t="d"><v>06:00:00</v></c>', 0.25],
    ["an ISO text that is no day", '<c r="A1" t="d"><v>2025-02-30</v></c>', "2025-02-30"],
  ])("%s", (_, cell, expected) => {
    expect(cellsOf(`${cell}<c r="B1"><v>1</v></c>`)).toEqual([expected, 1]);
  });

  it.each([
    ["a cell without a value", '<c r="A1" s="3"/>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["an empty value of an error", '<c r="A1" t="e"><v/></c>'],
  ])("%s is blank and no part of the used range", (_, cell) => {
    expect(firstSheet(rawPackage({ sheet: sheetData(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`) }))).toMatchObject({ firstColumn: 2, values: [[1]] });
  });

  it("shared strings, with their runs joined and phonetic readings left out", () => {
    const strings = ["<t>một</t>", "<r><t>h</t></r><r><rPr><i/></rPr><t>ai</t></r><rPh sb=\"0\" eb=\"1\"><t>ハイ</t></rPh><phoneticPr fontId=\"1\"/>", "<t/>", "<t>_x000a_</t>"];
    const cells = strings.map((_, index) => `<c r="${String.fromCharCode(65 + index)}1" t="s"><v>${String(index)}</v></c>`).join("");
    expect(cellsOf(cells, { sharedStrings: strings })).toEqual(["một", "hai", "", "\n"]);
  });
});

describe("places", () => {
  it("rows and cells without an address are counted", () => {
    const sheet = firstSheet(rawPackage({ sheet: sheetData('<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>') }));
    expect(sheet.values).toEqual([[1, "", 2, 3], ["", "", "", ""], ["", "", "", ""], [4, "", "", ""], [5, "", "", ""]]);
  });

  it("the used range begins and ends with what holds something", () => {
    const sheet = firstSheet(rawPackage({ sheet: `<dimension ref="A1:Z99"/>${sheetData('<row r="2"/><row r="3"><c r="B3" s="1"/><c r="D3"><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c r="E5" s="1"/></row><row r="9" s="1" customFormat="1"/>')}` }));
    expect(sheet).toMatchObject({ firstRow: 3, firstColumn: 3, values: [["", 1], ["", ""], [2, ""]] });
  });

  it("an empty sheet has no values", () => expect(firstSheet(rawPackage())).toMatchObject({ firstRow: 1, firstColumn: 1, values: [] }));

  it("a lone cell in the last corner is a used range of one", () => {
    expect(firstSheet(rawPackage({ sheet: sheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }))).toMatchObject({ firstRow: 1_048_576, firstColumn: 16_384, values: [[1]] });
  });

  it("a stray cell in the last row costs one array for a million blank rows", () => {
    const sheet = firstSheet(rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>') }));
    expect(sheet.values).toHaveLength(1_048_576);
    expect(new Set(sheet.values).size).toBe(3);
    expect(sheet.values[1_048_575]).toEqual([3, ""]);
  });

  it.each([
    ["rows out of order", '<row r="2"/><row r="1"/>'],
    ["a row twice", '<row r="2"/><row r="2"/>'],
    ["row zero", '<row r="0"/>'],
    ["a row beyond the sheet", '<row r="1048577"/>'],
    ["a row that is no number", '<row r="x"/>'],
    ["cells out of order", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ["plain cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a cell beyond the sheet", '<row r="1"><c r="XFE1"/></row>'],
    ["a cell without a column", '<row r="1"><c r="1"/></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>abc</v></c></row>'],
    ["a hexadecimal number", '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
    ["a number beyond all numbers", '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ["an unknown type", '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
    ["a shared string that is not there", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ["an element inside a value", '<row r="1"><c r="A1"><v>1<b/></v></c></row>'],
  ])("%s: refused, for where a value belongs is not guessed", (_, rows) => expect(refusalOf(rawPackage({ sheet: sheetData(rows) }))).toBe("broken"));
});

describe("rows and sheets", () => {
  const row = (number: number, more = ""): string => `<row r="${String(number)}"${more}><c r="A${String(number)}"><v>${String(number)}</v></c></row>`;

  it("hidden rows of the used range", () => {
    const rows = `<row r="1" hidden="1"/>${row(2)}${row(3, ' hidden="1"')}<row r="4" hidden="true"/>${row(5)}${row(6, ' hidden="0"')}<row r="9" hidden="1"/>`;
    expect([...firstSheet(rawPackage({ sheet: sheetData(rows) })).hiddenRows]).toEqual([3, 4]);
  });

  it("protection", () => {
    expect(firstSheet(rawPackage({ sheet: `${sheetData(row(1))}<sheetProtection sheet="1" objects="1"/>` })).isProtected).toBe(true);
    expect(firstSheet(rawPackage({ sheet: `${sheetData(row(1))}<sheetProtection sheet="0"/>` })).isProtected).toBe(false);
  });

  it.each([
    ["criteria and a hidden row", row(1) + row(2, ' hidden="1"'), '<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>', true],
    ["criteria that hide nothing", row(1) + row(2), '<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>', false],
    ["a row hidden by hand and no criteria", row(1) + row(2, ' hidden="1"'), '<autoFilter ref="A1:A2"/>', false],
    ["criteria and a row hidden elsewhere", row(1) + row(2) + row(3, ' hidden="1"'), '<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>', false],
  ])("a filter with %s", (_, rows, filter, isFiltered) => expect(firstSheet(rawPackage({ sheet: sheetData(rows) + filter })).isFiltered).toBe(isFiltered));

  const table = (inside: string): RawPackage => ({
    sheet: `${sheetData(row(2) + row(3, ' hidden="1"') + row(4))}<tableParts count="1"><tablePart xmlns:r="x" r:id="rId1"/></tableParts>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="http://x/hyperlink" Target="http://x.example/" TargetMode="External"/></Relationships>',
      "xl/tables/table1.xml": `<table id="1" name="T" displayName="T" ref="A2:C4">${inside}</table>`,
    },
  });

  it("tables and their filters", () => {
    expect(firstSheet(rawPackage(table('<autoFilter ref="A2:C4"/>')))).toMatchObject({ isFiltered: false, tables: [{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 3 }] });
    expect(firstSheet(rawPackage(table('<autoFilter ref="A2:C4"><filterColumn colId="0"><filters/></filterColumn></autoFilter>')))).toMatchObject({ isFiltered: true });
  });

  it("both date systems", () => {
    expect(snapshotOf(rawPackage({ workbook: '<workbookPr date1904="1"/>' })).uses1904Dates).toBe(true);
    expect(snapshotOf(rawPackage({ workbook: "<workbookPr/>" })).uses1904Dates).toBe(false);
    // 1 March 2025 is day 45717 of the one system and 1,462 days less in the other.
    expect(cellsOf('<c r="A1" t="d"><v>2025-03-01</v></c>', { workbook: '<workbookPr date1904="true"/>' })).toEqual([44255]);
  });
});

describe("ways of writing the same", () => {
  const values = [["Họ và tên", 1], [true, "#N/A"]];
  const body = (x: string): string =>
    `<${x}sheetData>\n<${x}row r="1" spans="1:2">\n <${x}c r="A1" t="inlineStr"><${x}is><${x}t>Họ và tên</${x}t></${x}is></${x}c> <${x}c r="B1"><${x}v>1</${x}v></${x}c></${x}row>`
    + `<${x}row r="2"><${x}c r="A2" t="b"><${x}v>1</${x}v></${x}c><!-- x --><${x}c r="B2" t="e"><${x}v>#N/A</${x}v></${x}c></${x}row></${x}sheetData>`;
  const transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  it.each([
    ["transitional", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${transitional}">${body("")}</worksheet>`],
    ["strict", `<?xml version="1.0"?><worksheet xmlns="${strict}">${body("")}</worksheet>`],
    ["with a prefix", `<?xml version="1.0"?><x:worksheet xmlns:x="${transitional}">${body("x:")}</x:worksheet>`],
    ["with single quotes", `<?xml version='1.0'?><worksheet xmlns='${transitional}'>${body("").replaceAll('"', "'")}</worksheet>`],
    ["with elements of other tools", `<?xml version="1.0"?><worksheet xmlns="${transitional}" xmlns:y="u"><y:sheetData><row r="1"/></y:sheetData>${body("").replace("<c ", "<y:c/><c ")}<extLst><ext><sheetData/></ext></extLst></worksheet>`],
  ])("%s", (_, sheet) => expect(firstSheet(rawPackage({ sheet })).values).toEqual(values));

  it("targets from the root, relative, through other folders and in other letter case", () => {
    for (const target of ["/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml", "worksheets/Sheet1.XML"]) {
      const rels = `<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="${target}"/></Relationships>`;
      const bytes = rawPackage({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'), parts: { "xl/_rels/workbook.xml.rels": rels } });
      expect([target, firstSheet(bytes).values]).toEqual([target, [[1]]]);
    }
  });

  it("parts whose names some writers spell in their own way", () => {
    const strings = (part: string): unknown =>
      cellsOf('<c r="A1" t="s"><v>0</v></c>', {
        relationships: '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
        parts: { [part]: "<sst><si><t>một</t></si></sst>" },
      });
    expect(strings("xl/SharedStrings.xml")).toEqual(["một"]);
    expect(strings("xl\\sharedStrings.xml")).toEqual(["một"]);
  });

  it("tabs in their order, with chart sheets left out and names of JavaScript's own objects", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = rawPackage({
      parts: {
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="__proto__" sheetId="1" r:id="rId3"/><sheet name="Biểu đồ" sheetId="2" r:id="rId2"/>`
          + '<sheet name="constructor" sheetId="3" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">S!$A$1</definedName></definedNames></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>'
          + '<Relationship Id="rId3" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}">${sheetData('<row r="1"><c r="A1" t="str"><v>__proto__</v></c></row>')}</worksheet>`,
      },
    });
    expect(snapshotOf(bytes).sheets.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([["__proto__", "visible", [["__proto__"]]], ["constructor", "veryHidden", []]]);
  });
});
