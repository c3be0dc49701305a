import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import type { HostSheet, HostWorkbook } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { codeOf, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const namesOf = (workbook: HostWorkbook): readonly string[] => workbook.sheets().map(({ name }) => name);
const saved = (workbook: HostWorkbook): HostWorkbook => openWorkbook(workbook.save());

/** Everything of a sheet that shows, is printed or rules what is typed. */
const looks = (sheet: HostSheet) => ({
  cells: [1, 2, 3, 4].flatMap((row) => [1, 2, 3].map((column) => [sheet.getCell(row, column), sheet.style(row, column)])),
  sizes: [[1, 2, 3].map((column) => [sheet.columnWidth(column), sheet.columnHidden(column)]), [1, 2, 3, 4].map((row) => [sheet.rowHeight(row), sheet.rowHidden(row)])],
  merges: sheet.merges,
  layout: { ...sheet.pageLayout, breaks: sheet.rowBreaks },
  rules: sheet.conditionalFormats.map((rule) => ({ ...rule, id: "" })),
  validations: sheet.dataValidations,
  view: [sheet.freezePanes, sheet.showGridlines, sheet.tabColor, sheet.protection],
});

/** An office's own form as a workbook of another program, with a picture and a note. */
const form = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Biểu mẫu của đơn vị", { properties: { tabColor: { argb: "FF00B050" } }, pageSetup: { orientation: "landscape", paperSize: 9, printTitlesRow: "2:2", printArea: "A1:C4" } });
  sheet.getCell("A1").value = "BIỂU TỔNG HỢP";
  sheet.getCell("A1").font = { name: "Times New Roman", size: 14, bold: true };
  sheet.mergeCells("A1:C1");
  sheet.getRow(2).values = ["Thôn", "Số hộ", "Tỷ lệ"];
  sheet.getCell("B3").value = 12;
  sheet.getCell("C3").value = { formula: "B3/20", result: 0.6 };
  sheet.getCell("C3").numFmt = "0.0%";
  sheet.getCell("B3").note = "Lấy từ sổ hộ";
  sheet.getCell("B4").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0], allowBlank: true };
  sheet.getColumn(1).width = 30;
  sheet.getRow(2).height = 40;
  sheet.addConditionalFormatting({ ref: "C3:C4", rules: [{ type: "expression", formulae: ["C3<1"], priority: 1, style: { font: { bold: true } } }] });
  const image = workbook.addImage({ base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", extension: "png" });
  sheet.addImage(image, "B1:B1");
  workbook.definedNames.add("'Biểu mẫu của đơn vị'!$B$3", "T09.total.household");
  workbook.addWorksheet("Khác").getCell("A1").value = { formula: "'Biểu mẫu của đơn vị'!B3", result: 12 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

describe("copies of a sheet", () => {
  it("stand where they are asked for, under the next free name, and can be worked on at once", async () => {
    const { Excel, workbook } = hostOver(workbookOf({ Data: [["a"]], Other: [["b"]] }));
    const copies = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [data, other] = [worksheets.getItem("Data"), worksheets.getItem("Other")];
      const made = [data.copy("After", data), data.copy("Before", other), data.copy("End"), other.copy()];
      made[0]!.getRange("A2").values = [["mới"]];
      for (const copy of made) copy.load("name,position");
      await context.sync();
      made[0]!.tabColor = "#FF0000";
      await context.sync();
      return made.map(({ name }) => name);
    });
    expect(copies).toEqual(["Data (2)", "Data (3)", "Data (4)", "Other (2)"]);
    expect(namesOf(workbook)).toEqual(["Other (2)", "Data", "Data (2)", "Data (3)", "Other", "Data (4)"]);
    expect([sheetOf(workbook, "Data (2)").getCell(2, 1).value, sheetOf(workbook, "Data").getCell(2, 1).value]).toEqual(["mới", null]);
    expect([sheetOf(workbook, "Data (2)").tabColor, sheetOf(workbook, "Data (3)").tabColor]).toEqual(["#FF0000", null]);
    expect(workbook.activeSheet.name).toBe("Data");
  });

  it("need a sheet to stand beside, and names that fit", async () => {
    const long = "Danh sách người nghiện năm 2025";
    const { Excel, workbook } = hostOver(workbookOf({ [long]: [["a"]] }));
    const copy = (place: "Before" | "End") => codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem(long).copy(place);
      await context.sync();
    }));
    expect(await copy("Before")).toBe("InvalidArgument");
    expect(await copy("End")).toBe("no error");
    expect(namesOf(workbook)[1]).toBe("Danh sách người nghiện năm  (2)");
  });

  it("look, print and check like the first, with its pictures and notes, in the file too", async () => {
    const workbook = openWorkbook(await form());
    const [first] = workbook.sheets();
    if (first === undefined) throw new Error("no sheet");
    first.rowBreaks = [4];
    first.setValue(4, 1, "đã sửa");
    first.addDataBar({ ranges: [{ top: 3, left: 2, bottom: 4, right: 2 }], bar: { showValue: false, lower: { type: "number", formula: "0" }, upper: { type: "number", formula: "100" }, fillColor: "#5A94CC", gradient: false, borderColor: null } });
    const copy = workbook.copySheet(first, "Bản điền", 2);
    expect(looks(copy)).toEqual(looks(first));
    expect(copy.comments).toEqual(first.comments);
    const again = saved(workbook);
    expect(namesOf(again)).toEqual(["Biểu mẫu của đơn vị", "Khác", "Bản điền"]);
    expect(looks(sheetOf(again, "Bản điền"))).toEqual(looks(sheetOf(again, "Biểu mẫu của đơn vị")));
    const parts = unzipSync(workbook.save());
    expect(Object.keys(parts).filter((name) => /drawing\d|comments\d|vmlDrawing\d|media\/./i.test(name)).sort()).toEqual([
      "xl/comments1.xml", "xl/comments2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml",
      "xl/drawings/vmlDrawing1.vml", "xl/drawings/vmlDrawing2.vml", "xl/media/image1.png",
    ]);
    expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain('PartName="/xl/drawings/drawing2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"');
  });

  it("leave the first as it was to the byte, also once they are gone", async () => {
    const file = await form();
    const workbook = openWorkbook(file);
    const [first] = workbook.sheets();
    if (first === undefined) throw new Error("no sheet");
    const before = unzipSync(workbook.save());
    const copy = workbook.copySheet(first, "Bản điền");
    copy.setValue(3, 1, "Bản A");
    copy.patchPageLayout({ printTitleRows: [1, 2] });
    expect(unzipSync(workbook.save())["xl/worksheets/sheet1.xml"]).toEqual(before["xl/worksheets/sheet1.xml"]);
    expect(first.pageLayout.printTitleRows).toEqual([2, 2]);
    workbook.deleteSheet(copy);
    expect(Object.keys(unzipSync(workbook.save())).sort()).toEqual(Object.keys(before).sort());
  });

  it("get the names of the first and those that point to it, pointing to themselves", async () => {
    const workbook = openWorkbook(await form());
    const [first] = workbook.sheets();
    if (first === undefined) throw new Error("no sheet");
    workbook.names.set({ name: "_dauHieu", formula: '="của trang đầu"', visible: false, scope: first, comment: "" });
    const copy = workbook.copySheet(first, "Bản điền");
    expect(workbook.names.list().filter(({ scope }) => scope === copy).map(({ name, formula, visible }) => [name, formula, visible]).sort()).toEqual([
      ["T09.total.household", "='Bản điền'!$B$3", true],
      ["_dauHieu", '="của trang đầu"', false],
      ["_xlnm.Print_Area", "='Bản điền'!$A1:$C4", true],
      ["_xlnm.Print_Titles", "='Bản điền'!$2:$2", true],
    ]);
    expect(workbook.names.find("T09.total.household")?.formula).toBe("='Biểu mẫu của đơn vị'!$B$3");
  });

  it("are refused, and nothing is left of them, where something hangs on the sheet that is not copied", async () => {
    const tabled = workbookOf({ Data: [["Họ tên"], ["An"]] });
    sheetOf(tabled, "Data").addTable({ rect: { top: 1, left: 1, bottom: 2, right: 1 }, hasHeaders: true });
    const { Excel } = hostOver(tabled);
    const code = await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").copy();
      await context.sync();
    }));
    expect([code, namesOf(tabled)]).toEqual(["NotImplemented", ["Data"]]);
    const parts = unzipSync(await form());
    const rels = "xl/worksheets/_rels/sheet1.xml.rels";
    const chart = zipSync({ ...parts, [rels]: strToU8(strFromU8(parts[rels] ?? new Uint8Array()).replace("</Relationships>", '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>')) });
    const workbook = openWorkbook(chart);
    const before = Object.keys(unzipSync(workbook.save()));
    expect(() => workbook.copySheet(workbook.sheets()[0]!, "Bản điền")).toThrow("pivotTable");
    expect(Object.keys(unzipSync(workbook.save()))).toEqual(before);
  });
});
