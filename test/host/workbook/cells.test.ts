import type { HostSheet } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { partOf, rawPackage, sheetData } from "./packages";
import type { RawPackage } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";

function open(raw: RawPackage): { readonly sheet: HostSheet; readonly saved: () => string } {
  const workbook = openWorkbook(rawPackage(raw));
  const sheet = workbook.sheets()[0];
  if (sheet === undefined) throw new Error("no sheet");
  return { sheet, saved: () => partOf(workbook.save(), SHEET) };
}

describe("reading", () => {
  test.each([
    ["a number", '<c r="A1"><v>12.50</v></c>', { value: 12.5, isError: false, formula: null }],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', { value: "Sùng A", isError: false, formula: null }],
    ["rich text without its phonetic runs", '<c r="A1" t="s"><v>1</v></c>', { value: "Vàng Thị", isError: false, formula: null }],
    ["an in-line string", '<c r="A1" t="inlineStr"><is><t> 012 </t></is></c>', { value: " 012 ", isError: false, formula: null }],
    ["a coded carriage return", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', { value: "a\rb", isError: false, formula: null }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { value: true, isError: false, formula: null }],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { value: "#N/A", isError: true, formula: null }],
    ["a formula with a text result", '<c r="A1" t="str"><f>A2&amp;"x"</f><v>x</v></c>', { value: "x", isError: false, formula: '=A2&"x"' }],
    ["a formula with an empty result", '<c r="A1" t="str"><f>""</f><v></v></c>', { value: "", isError: false, formula: '=""' }],
    ["a formula nobody has calculated", '<c r="A1"><f>B1</f></c>', { value: null, isError: false, formula: "=B1" }],
    ["an array formula", '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>', { value: 4, isError: false, formula: "=B1:B2*2" }],
    ["a date of ISO 8601", '<c r="A1" t="d"><v>2025-12-15</v></c>', { value: 46006, isError: false, formula: null }],
    ["a blank", '<c r="A1" s="3"/>', { value: null, isError: false, formula: null }],
  ])("%s", (_, cell, expected) => {
    const sharedStrings = ["<t>Sùng A</t>", "<r><t>Vàng</t></r><r><rPr><b/></rPr><t> Thị</t></r><rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh>"];
    expect(open({ sheet: sheetData(`<row r="1">${cell}</row>`), sharedStrings }).sheet.getCell(1, 1)).toEqual(expected);
  });

  test("members of a shared formula read as the formula moved to them", () => {
    const { sheet } = open({
      sheet: sheetData('<row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">A2+$B$1*SUM(A$2:A2)</f><v>1</v></c></row>'
        + '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>'),
    });
    expect(sheet.getCell(3, 3)).toEqual({ value: 2, isError: false, formula: "=A3+$B$1*SUM(A$2:A3)" });
  });

  test("rows and cells without a place are counted", () => {
    const { sheet } = open({ sheet: sheetData("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>") });
    expect([sheet.getCell(1, 2).value, sheet.getCell(5, 4).value]).toEqual([2, 4]);
  });

  test("a sheet whose elements carry a prefix reads and writes like any other", () => {
    const markup = '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
      + '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheet, saved } = open({ sheet: markup });
    expect(sheet.getCell(1, 1)).toEqual({ value: 2, isError: false, formula: "=1+1" });
    sheet.setValue(1, 2, "b");
    sheet.merge({ top: 3, left: 1, bottom: 3, right: 2 });
    expect(saved()).toBe(markup.replace(
      "</x:row></x:sheetData>",
      '<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row></x:sheetData>'
        + '<x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells>',
    ));
  });

  test("the used range leaves blank formatted cells out when only values count", () => {
    const { sheet } = open({ sheet: sheetData('<row r="2"><c r="A2" s="0"/><c r="B2"><v>1</v></c></row><row r="9"><c r="F9" s="0"/></row>') });
    expect(sheet.usedRange(true)).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(sheet.usedRange(false)).toEqual({ top: 2, left: 1, bottom: 9, right: 6 });
    sheet.setValue(2, 2, null);
    expect(sheet.usedRange(true)).toBeNull();
  });
});

describe("writing", () => {
  const row = (cells: string): string => sheetData(`<row r="1">${cells}</row>`);

  test.each([
    ["a number", 1.5, '<c r="A1"><v>1.5</v></c>'],
    ["false", false, '<c r="A1" t="b"><v>0</v></c>'],
    ["text that looks like a formula", '=HYPERLINK("x")', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("x")</t></is></c>'],
    ["text XML cannot hold", "a\u0001<_x0041_", '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001_&lt;_x005F_x0041_</t></is></c>'],
  ])("%s", (_, value, expected) => {
    const { sheet, saved } = open({});
    sheet.setValue(1, 1, value);
    expect(saved()).toContain(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  test("a formula keeps the result it is given; without one Excel is asked to calculate", () => {
    const workbook = openWorkbook(rawPackage());
    const sheet = workbook.sheets()[0];
    sheet?.setFormula(1, 1, "=A2&B2", "xy");
    expect(partOf(workbook.save(), SHEET)).toContain('<c r="A1" t="str"><f>A2&amp;B2</f><v>xy</v></c>');
    expect(partOf(workbook.save(), "xl/workbook.xml")).not.toContain("calcPr");
    sheet?.setFormula(1, 1, "=1+1");
    expect(partOf(workbook.save(), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("cells and rows are put where they belong and their neighbours stay as they stood", () => {
    const { sheet, saved } = open({
      sheet: sheetData('\n <row r="1">\n<c r="A1"/> </row>\n <row r="2" ht="20" x:y="z"><c r="B2" s="0"><v>1.00</v></c>\n</row>\n <row r="4"><c r="A4"><v>4</v></c></row>\n'),
    });
    sheet.setValue(2, 1, 7);
    sheet.setValue(3, 1, 8);
    sheet.setValue(2, 3, 9);
    expect(saved()).toContain(sheetData(
      '\n <row r="1">\n<c r="A1"/> </row>\n <row r="2" ht="20" x:y="z"><c r="A2"><v>7</v></c><c r="B2" s="0"><v>1.00</v></c><c r="C2"><v>9</v></c></row>'
        + '<row r="3"><c r="A3"><v>8</v></c></row>\n <row r="4"><c r="A4"><v>4</v></c></row>\n',
    ));
  });

  test("an emptied cell keeps its format, an emptied plain cell goes", () => {
    const { sheet, saved } = open({ sheet: row('<c r="A1" s="4"><v>1</v></c><c r="B1"><v>2</v></c>') });
    sheet.clearContents({ top: 1, left: 1, bottom: 1, right: 2 });
    expect(saved()).toContain(row('<c r="A1" s="4"/>'));
  });

  test("writing the value a cell already has restores its own markup", () => {
    const markup = row('<c r="A1" t="s"><v>0</v></c>');
    const { sheet, saved } = open({ sheet: markup, sharedStrings: ["<r><t>rich</t></r>"] });
    sheet.setValue(1, 1, "other");
    sheet.setValue(1, 1, "rich");
    expect(saved()).toContain(markup);
  });

  test("a shared formula survives the loss of its first cell", () => {
    const { sheet, saved } = open({
      sheet: sheetData('<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="7">A1*2</f><v>2</v></c></row>'
        + '<row r="2"><c r="B2" s="1"><f t="shared" si="7"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="7"/><v>6</v></c></row>'),
    });
    sheet.setValue(1, 2, "x");
    expect(saved()).toContain('<c r="B2" s="1"><f>A2*2</f><v>4</v></c></row><row r="3"><c r="B3"><f>A3*2</f><v>6</v></c>');
  });

  test("in a sheet that counts its cells every written cell says where it stands", () => {
    const { sheet, saved } = open({ sheet: sheetData("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>") });
    sheet.setValue(1, 3, 5);
    expect(saved()).toContain(sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'));
  });

  test("the dimension grows with the sheet and comes back", () => {
    const { sheet, saved } = open({ sheet: `<dimension ref="A1:A1"/>${row('<c r="A1"><v>1</v></c>')}` });
    sheet.setValue(3, 2, "x");
    expect(saved()).toContain('<dimension ref="A1:B3"/>');
    sheet.setValue(3, 2, null);
    expect(saved()).toContain('<dimension ref="A1:A1"/>');
  });

  test("what a cell cannot hold is refused", () => {
    const { sheet } = open({});
    expect(() => { sheet.setValue(1, 1, Number.NaN); }).toThrow(RangeError);
    expect(() => { sheet.setValue(1, 1, "x".repeat(32_768)); }).toThrow(RangeError);
    expect(() => { sheet.setValue(1_048_577, 1, 1); }).toThrow(RangeError);
  });
});

describe("rows and columns", () => {
  test("a row is hidden and shown again without a trace", () => {
    const markup = sheetData('<row r="2" spans="1:1" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row>');
    const { sheet, saved } = open({ sheet: markup });
    expect([sheet.rowHeight(2), sheet.rowHeight(3), sheet.rowHidden(2)]).toEqual([30, 15, false]);
    sheet.setRowHidden(2, true);
    sheet.setRowHeight(7, 22.5);
    expect(saved()).toContain('<row r="2" spans="1:1" ht="30" customHeight="1" hidden="1"><c r="A2"><v>1</v></c></row><row r="7" ht="22.5" customHeight="1"/>');
    sheet.setRowHidden(2, false);
    sheet.setRowHeight(7, null);
    expect(saved()).toContain(markup);
  });

  test("one column of a stretch gets its own width and gives it back", () => {
    const cols = '<cols><col min="2" max="5" width="12" style="3" customWidth="1"/></cols>';
    const { sheet, saved } = open({ sheet: `${cols}<sheetData/>` });
    expect([sheet.columnWidth(1), sheet.columnWidth(3), sheet.columnHidden(3)]).toEqual([8.43, 12, false]);
    sheet.setColumnWidth(3, 40);
    sheet.setColumnHidden(9, true);
    expect(saved()).toContain('<cols><col min="2" max="2" width="12" style="3" customWidth="1"/><col min="3" max="3" width="40" style="3" customWidth="1"/>'
      + '<col min="4" max="5" width="12" style="3" customWidth="1"/><col min="9" max="9" hidden="1" width="9.140625"/></cols>');
    sheet.setColumnWidth(3, 12);
    sheet.setColumnHidden(9, false);
    expect(saved()).toContain(cols);
  });

  test("merging empties all cells but the first; overlapping merges are refused; splitting restores the sheet", () => {
    const { sheet, saved } = open({ sheet: sheetData('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>') });
    sheet.merge({ top: 1, left: 1, bottom: 1, right: 3 });
    expect([sheet.getCell(1, 1).value, sheet.getCell(1, 2).value]).toEqual([1, null]);
    expect(() => { sheet.merge({ top: 1, left: 3, bottom: 2, right: 3 }); }).toThrow(RangeError);
    expect(saved()).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    sheet.unmerge({ top: 1, left: 2, bottom: 1, right: 2 });
    expect(saved()).not.toContain("mergeCell");
  });
});
