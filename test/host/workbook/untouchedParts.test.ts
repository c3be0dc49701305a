import type { HostSheet, HostWorkbook } from "../../../src/host/workbook/model";
import { newWorkbook, openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { changedParts, madeByExcelJs, partOf, rawPackage, readByExcelJs } from "./packages";

function firstSheet(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheets()[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const register = (): Promise<Uint8Array> => madeByExcelJs((workbook) => {
  const sheet = workbook.addWorksheet("DS nghiện", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.addRow(["STT", "Họ và tên", "Ngày sinh"]);
  for (let row = 1; row <= 20; row += 1) sheet.addRow([row, `Nguyễn Văn ${String(row)}`, new Date(Date.UTC(1980, 0, row))]);
  sheet.getCell("A1").font = { bold: true };
  sheet.mergeCells("A23:C23");
  sheet.getColumn(2).width = 30;
  sheet.getCell("B25").value = { formula: "SUM(A2:A21)", result: 210 };
  sheet.addConditionalFormatting({
    ref: "A2:A21",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [10], priority: 3, style: { font: { bold: true } } }],
  });
  workbook.addWorksheet("Tham số").addRow(["Tên xã", "Mường Thượng"]);
  workbook.definedNames.add("'DS nghiện'!$A$1:$C$21", "bang");
});

/** Everything the add-in does to a sheet of the person. */
function leaveMarks(workbook: HostWorkbook): void {
  const sheet = firstSheet(workbook);
  for (let row = 1; row <= 21; row += 1) sheet.setValue(row, 4, row === 1 ? "Kết quả kiểm tra" : "Vi phạm");
  sheet.patchStyle({ top: 1, left: 4, bottom: 1, right: 4 }, { bold: true, wrapText: true });
  sheet.setColumnWidth(4, 40);
  sheet.addConditionalFormat({ ranges: [{ top: 2, left: 1, bottom: 21, right: 4 }], formula: '=$D2="Vi phạm"', format: { fillColor: "#FFC7CE" } });
  const summary = workbook.addSheet("Tổng hợp tiêu chí");
  summary.setValue(1, 1, "TC1");
  summary.patchPageLayout({ orientation: "landscape", paperSize: 9, printTitleRows: [1, 2] });
  workbook.customXmlParts.add('<state xmlns="urn:example:1">{}</state>');
  workbook.names.set({ name: "own_mark", formula: "='Tổng hợp tiêu chí'!$A$1", visible: false, scope: null, comment: "" });
}

function removeMarks(workbook: HostWorkbook): void {
  const sheet = firstSheet(workbook);
  sheet.clearContents({ top: 1, left: 4, bottom: 21, right: 4 });
  sheet.clearFormats({ top: 1, left: 4, bottom: 21, right: 4 });
  sheet.setColumnWidth(4, null);
  for (const rule of sheet.conditionalFormats) if (rule.type === "Custom") sheet.removeConditionalFormat(rule.id);
  for (const other of workbook.sheets()) if (other.name === "Tổng hợp tiêu chí") workbook.deleteSheet(other);
  for (const part of workbook.customXmlParts.list()) workbook.customXmlParts.remove(part.id);
  const mark = workbook.names.find("own_mark");
  if (mark !== null) workbook.names.remove(mark);
}

test("a workbook to which nothing was done is saved with the same parts", async () => {
  const bytes = await register();
  expect(changedParts(bytes, openWorkbook(bytes).save())).toEqual([]);
});

test("writing one cell changes that sheet's part alone, and in it that cell alone", async () => {
  const bytes = await register();
  const workbook = openWorkbook(bytes);
  firstSheet(workbook).setValue(3, 2, "Trần Thị Hai");
  const saved = workbook.save();
  expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  const before = partOf(bytes, "xl/worksheets/sheet1.xml").split("<c ");
  const after = partOf(saved, "xl/worksheets/sheet1.xml").split("<c ");
  expect(after.length).toBe(before.length);
  expect(after.filter((cell, index) => cell !== before[index])).toEqual([
    'r="B3" t="inlineStr"><is><t xml:space="preserve">Trần Thị Hai</t></is></c>',
  ]);
});

test("what was written and undone before saving leaves no trace in any sheet", async () => {
  const bytes = await register();
  const workbook = openWorkbook(bytes);
  leaveMarks(workbook);
  removeMarks(workbook);
  // Formats are only ever added to the style sheet, so that no index moves.
  expect(changedParts(bytes, workbook.save())).toEqual(["xl/styles.xml"]);
});

test("marks that were saved can be removed after opening the file again", async () => {
  const bytes = await register();
  const workbook = openWorkbook(bytes);
  leaveMarks(workbook);
  const marked = openWorkbook(workbook.save());
  expect(marked.sheets().map((sheet) => sheet.name)).toEqual(["DS nghiện", "Tham số", "Tổng hợp tiêu chí"]);
  removeMarks(marked);
  expect(changedParts(bytes, marked.save())).toEqual(["xl/styles.xml"]);
});

test("exceljs reads the marked workbook as we meant it", async () => {
  const workbook = openWorkbook(await register());
  leaveMarks(workbook);
  const read = await readByExcelJs(workbook.save());
  const sheet = read.getWorksheet("DS nghiện");
  expect(sheet?.getCell("D2").value).toBe("Vi phạm");
  expect(sheet?.getCell("D1").font.bold).toBe(true);
  expect(sheet?.getCell("B3").value).toBe("Nguyễn Văn 2");
  expect(sheet?.getCell("B25").value).toEqual({ formula: "SUM(A2:A21)", result: 210 });
  expect(sheet?.getColumn(4).width).toBe(40);
  const summary = read.getWorksheet("Tổng hợp tiêu chí");
  expect(summary?.getCell("A1").value).toBe("TC1");
  expect(summary?.pageSetup.orientation).toBe("landscape");
  expect(summary?.pageSetup.printTitlesRow).toBe("1:2");
});

test("saving twice gives the same bytes", async () => {
  const workbook = openWorkbook(await register());
  leaveMarks(workbook);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(workbook.save()))).toBe(true);
});

test("parts the host knows nothing of stay as bytes", () => {
  const bytes = rawPackage({ parts: { "xl/charts/chart1.xml": "<c:chart>not even well-formed", "xl/media/image1.png": "PNG" } });
  const workbook = openWorkbook(bytes);
  firstSheet(workbook).setValue(1, 1, 1);
  expect(changedParts(bytes, workbook.save())).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("the stored calculation order goes when a formula is overwritten, and only then", () => {
  const bytes = rawPackage({
    sheet: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c></row></sheetData>',
    parts: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
    relationships: '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  });
  const value = openWorkbook(bytes);
  firstSheet(value).setValue(1, 2, 6);
  expect(changedParts(bytes, value.save())).toEqual(["xl/worksheets/sheet1.xml"]);
  const formula = openWorkbook(bytes);
  firstSheet(formula).setValue(1, 1, 6);
  expect(changedParts(bytes, formula.save())).toEqual(["xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/worksheets/sheet1.xml"]);
});

test("a new workbook has one empty sheet and can be read by exceljs", async () => {
  const workbook = newWorkbook("Sổ theo dõi");
  firstSheet(workbook).setValue(2, 3, 12.5);
  const read = await readByExcelJs(workbook.save());
  expect(read.worksheets.map((sheet) => sheet.name)).toEqual(["Sổ theo dõi"]);
  expect(read.getWorksheet("Sổ theo dõi")?.getCell("C2").value).toBe(12.5);
});
