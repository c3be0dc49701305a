import type { HostSheet, HostWorkbook } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { changedParts, madeByExcelJs, partOf, rawPackage, readByExcelJs, sheetData } from "./packages";

function sheetOf(workbook: HostWorkbook, index = 0): HostSheet {
  const sheet = workbook.sheets()[index];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const A1 = { top: 1, left: 1, bottom: 1, right: 1 };

describe("cell formats", () => {
  test("resolve what exceljs wrote", async () => {
    const bytes = await madeByExcelJs((workbook) => {
      const cell = workbook.addWorksheet("S").getCell("A1");
      cell.value = new Date(Date.UTC(2025, 11, 15));
      cell.numFmt = "dd/mm/yyyy";
      cell.font = { name: "Times New Roman", size: 13, bold: true, underline: "double", color: { argb: "FF1F4E79" } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
      cell.border = { top: { style: "thin", color: { argb: "FF808080" } } };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true, indent: 1 };
      cell.protection = { locked: false };
    });
    expect(sheetOf(openWorkbook(bytes)).style(1, 1)).toMatchObject({
      fontName: "Times New Roman", fontSize: 13, bold: true, italic: false, underline: "double", fontColor: "#1F4E79", fillColor: "#DDEBF7",
      borders: { top: { style: "thin", color: "#808080" }, bottom: { style: "none", color: null } },
      horizontalAlignment: "center", verticalAlignment: "center", wrapText: true, indent: 1, locked: false, numberFormat: "dd/mm/yyyy",
    });
  });

  test("a patch is read by exceljs, keeps the rest, and repeats no record", async () => {
    const bytes = await madeByExcelJs((workbook) => {
      const cell = workbook.addWorksheet("S").getCell("A1");
      cell.value = 1;
      cell.font = { name: "Times New Roman", size: 13, italic: true };
    });
    const workbook = openWorkbook(bytes);
    const patch = { bold: true, fillColor: "#FFEE00", numberFormat: '0.0" %"', borders: { left: { style: "double", color: null } } } as const;
    sheetOf(workbook).patchStyle({ ...A1, bottom: 3 }, patch);
    const saved = workbook.save();
    const cell = (await readByExcelJs(saved)).getWorksheet("S")?.getCell("A1");
    expect(cell?.font).toMatchObject({ name: "Times New Roman", size: 13, italic: true, bold: true });
    expect(cell?.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFEE00" } });
    expect([cell?.numFmt, cell?.border.left?.style]).toEqual(['0.0" %"', "double"]);
    const again = openWorkbook(saved);
    sheetOf(again).patchStyle({ ...A1, bottom: 3 }, patch);
    expect(changedParts(saved, again.save())).toEqual([]);
  });

  test("indices of the file never move", async () => {
    const bytes = await madeByExcelJs((workbook) => { workbook.addWorksheet("S").getCell("A1").font = { bold: true }; });
    const workbook = openWorkbook(bytes);
    sheetOf(workbook).patchStyle(A1, { italic: true });
    const xfs = (text: string): string[] => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(text)?.[1]?.split(/(?=<xf )/) ?? [];
    const before = xfs(partOf(bytes, "xl/styles.xml"));
    const after = xfs(partOf(workbook.save(), "xl/styles.xml"));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(before.length + 1);
  });

  test("a new cell takes the format of its row, else of its column", () => {
    const styles = '<styleSheet><fonts><font/><font><b/></font><font><i/></font></fonts>'
      + '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const workbook = openWorkbook(rawPackage({ styles, sheet: `<cols><col min="2" max="2" style="1"/></cols>${sheetData('<row r="3" s="2" customFormat="1"/>')}` }));
    const sheet = sheetOf(workbook);
    expect([sheet.style(1, 2).bold, sheet.style(3, 2).italic, sheet.style(3, 2).bold, sheet.style(1, 1).bold]).toEqual([true, true, false, false]);
    sheet.setValue(1, 2, 1);
    sheet.setValue(3, 2, 1);
    expect(partOf(workbook.save(), "xl/worksheets/sheet1.xml")).toContain(
      '<row r="1"><c r="B1" s="1"><v>1</v></c></row><row r="3" s="2" customFormat="1"><c r="B3" s="2">',
    );
  });

  test("whole columns and rows are formatted without visiting each cell", () => {
    const workbook = openWorkbook(rawPackage({ sheet: sheetData('<row r="4"><c r="B4"><v>1</v></c></row>') }));
    const sheet = sheetOf(workbook);
    sheet.patchStyle({ top: 1, bottom: 1_048_576, left: 2, right: 2 }, { bold: true });
    sheet.patchStyle({ top: 9, bottom: 9, left: 1, right: 16_384 }, { italic: true });
    expect([sheet.style(4, 2).bold, sheet.style(1_000_000, 2).bold, sheet.style(9, 7).italic, sheet.style(8, 7).italic]).toEqual([true, true, true, false]);
  });

  test("theme and indexed colours become plain ones", () => {
    const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const fills = ['theme="4"', 'theme="1" tint="0.5"', 'theme="0" tint="-0.5"', 'indexed="10"'].map(fill).join("");
    const styles = `<styleSheet><fills>${fills}</fills><cellXfs>${[0, 1, 2, 3].map((id) => `<xf fillId="${String(id)}"/>`).join("")}</cellXfs></styleSheet>`;
    const cells = [0, 1, 2, 3].map((id) => `<c r="${"ABCD"[id] ?? ""}1" s="${String(id)}"/>`).join("");
    const sheet = sheetOf(openWorkbook(rawPackage({ styles, sheet: sheetData(`<row r="1">${cells}</row>`) })));
    expect([1, 2, 3, 4].map((column) => sheet.style(1, column).fillColor)).toEqual(["#4472C4", "#808080", "#808080", "#FF0000"]);
  });
});

describe("conditional formats", () => {
  const foreign = '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/>'
    + '<color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>A1&gt;3</formula></cfRule></conditionalFormatting>';
  const styles = '<styleSheet><cellXfs><xf/></cellXfs><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><border><left/></border></dxf></dxfs></styleSheet>';
  const open = (): HostWorkbook => openWorkbook(rawPackage({ sheet: `<sheetData/>${foreign}<pageMargins left="1"/>`, styles }));
  const part = (workbook: HostWorkbook): string => partOf(workbook.save(), "xl/worksheets/sheet1.xml");

  test("expressions are read, other kinds are listed by name", () => {
    expect(sheetOf(open()).conditionalFormats).toMatchObject([
      { ranges: [{ ...A1, bottom: 9 }], type: "ColorScale", formula: null, priority: 2, stopIfTrue: false, foreign: true,
        format: { fillColor: null, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null } },
      { ranges: [{ ...A1, bottom: 9 }], type: "Custom", formula: "=A1>3", priority: 5, stopIfTrue: true, foreign: false,
        format: { fillColor: null, fontColor: "#9C0006", bold: true, italic: null, underline: null, strikethrough: null } },
    ]);
  });

  test("a new rule comes after all others, which stay as they are", () => {
    const workbook = open();
    const rule = sheetOf(workbook).addConditionalFormat({ ranges: [A1, { ...A1, left: 3, right: 3 }], formula: '=$A1="<"', format: { fillColor: "#FFC7CE", bold: true } });
    expect([rule.priority, rule.foreign, rule.format.fillColor]).toEqual([6, false, "#FFC7CE"]);
    expect(part(workbook)).toContain(`${foreign}<conditionalFormatting sqref="A1 C1"><cfRule type="expression" dxfId="1" priority="6"><formula>$A1="&lt;"</formula></cfRule></conditionalFormatting><pageMargins`);
    expect(partOf(workbook.save(), "xl/styles.xml")).toContain('</border></dxf><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>');
  });

  test("the rule of an add-in is built in steps; removing it restores the sheet", () => {
    const workbook = open();
    const sheet = sheetOf(workbook);
    const before = part(workbook);
    const rule = sheet.addConditionalFormat({ ranges: [A1], formula: "=FALSE", format: {} });
    sheet.updateConditionalFormat(rule.id, { formula: "=TRUE", stopIfTrue: true });
    const updated = sheet.updateConditionalFormat(rule.id, { format: { fontColor: "#9C0006" } });
    expect([updated.formula, updated.stopIfTrue, updated.format.fontColor]).toEqual(["=TRUE", true, "#9C0006"]);
    sheet.removeConditionalFormat(rule.id);
    expect(part(workbook)).toBe(before);
  });

  test("changing one rule of a group leaves the other's markup; foreign rules cannot be edited", () => {
    const workbook = open();
    const sheet = sheetOf(workbook);
    const [scale, own] = sheet.conditionalFormats;
    sheet.updateConditionalFormat(own?.id ?? "", { format: { bold: false } });
    expect(part(workbook)).toContain('</colorScale></cfRule><cfRule type="expression" dxfId="1" priority="5" stopIfTrue="1"><formula>A1&gt;3</formula></cfRule></conditionalFormatting>');
    expect(partOf(workbook.save(), "xl/styles.xml")).toContain('<dxf><font><b val="0"/><color rgb="FF9C0006"/></font><border><left/></border></dxf>');
    expect(() => sheet.updateConditionalFormat(scale?.id ?? "", { formula: "=1" })).toThrow(RangeError);
  });

  test("rules of the extension list count for priorities and are never touched", () => {
    const extension = '<extLst><ext xmlns:x14="urn:x"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="11" id="{1}"/>'
      + "<xm:sqref>B1:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
    const workbook = openWorkbook(rawPackage({ sheet: `<sheetData/>${extension}` }));
    const sheet = sheetOf(workbook);
    expect(sheet.conditionalFormats.map((rule) => [rule.type, rule.priority, rule.foreign])).toEqual([["IconSet", 11, true]]);
    expect(sheet.addConditionalFormat({ ranges: [A1], formula: "=TRUE", format: {} }).priority).toBe(12);
    expect(part(workbook)).toContain(extension);
  });
});
