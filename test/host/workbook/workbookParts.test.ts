import type { HostWorkbook } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { changedParts, madeByExcelJs, partOf, partsOf, rawPackage, readByExcelJs, sheetData } from "./packages";

const threeSheets = (): Promise<Uint8Array> => madeByExcelJs((workbook) => {
  for (const name of ["Một", "Hai", "Ba"]) workbook.addWorksheet(name, { pageSetup: { printTitlesRow: "1:2" } }).getCell("A1").value = name;
});

const namesOf = (workbook: HostWorkbook): string[] => workbook.sheets().map((sheet) => sheet.name);

function sheetNamed(workbook: HostWorkbook, name: string): ReturnType<HostWorkbook["sheets"]>[number] {
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

describe("sheets", () => {
  test("names of a sheet's own scope follow it when tabs are added, moved and deleted", async () => {
    const workbook = openWorkbook(await threeSheets());
    workbook.addSheet("Mới", 0);
    workbook.moveSheet(sheetNamed(workbook, "Ba"), 1);
    workbook.deleteSheet(sheetNamed(workbook, "Một"));
    const saved = workbook.save();
    expect((await readByExcelJs(saved)).worksheets.map((sheet) => sheet.name).sort()).toEqual(["Ba", "Hai", "Mới"]);
    const again = openWorkbook(saved);
    expect(namesOf(again)).toEqual(["Mới", "Ba", "Hai"]);
    expect(again.names.list().map((name) => [name.scope?.name, name.formula])).toEqual([["Hai", "='Hai'!$1:$2"], ["Ba", "='Ba'!$1:$2"]]);
    expect([...partsOf(saved).keys()].filter((part) => part.startsWith("xl/worksheets/")).sort()).toEqual([
      "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml",
    ]);
  });

  test("a sheet added and deleted again, and one moved there and back, leave no trace", async () => {
    const bytes = await threeSheets();
    const workbook = openWorkbook(bytes);
    workbook.deleteSheet(workbook.addSheet("Mới", 1));
    workbook.moveSheet(sheetNamed(workbook, "Một"), 2);
    workbook.moveSheet(sheetNamed(workbook, "Một"), 0);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test("the active sheet is kept, and only its tab is selected", async () => {
    const bytes = await threeSheets();
    const workbook = openWorkbook(bytes);
    expect(workbook.activeSheet.name).toBe("Một");
    workbook.activeSheet = sheetNamed(workbook, "Ba");
    const saved = workbook.save();
    expect(openWorkbook(saved).activeSheet.name).toBe("Ba");
    const selected = [1, 2, 3].map((number) => partOf(saved, `xl/worksheets/sheet${String(number)}.xml`).includes('tabSelected="1"'));
    expect(selected).toEqual([false, false, true]);
    workbook.activeSheet = sheetNamed(workbook, "Một");
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test.each(["", "x".repeat(32), "a/b", "'a", "hai", "[x]"])("the sheet name %j is refused", async (name) => {
    const workbook = openWorkbook(await threeSheets());
    expect(() => workbook.addSheet(name)).toThrow(RangeError);
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const workbook = openWorkbook(await threeSheets());
    sheetNamed(workbook, "Hai").visibility = "veryHidden";
    workbook.deleteSheet(sheetNamed(workbook, "Ba"));
    expect(() => { workbook.deleteSheet(sheetNamed(workbook, "Một")); }).toThrow(RangeError);
    expect(() => { sheetNamed(workbook, "Một").visibility = "hidden"; }).toThrow(RangeError);
    expect(openWorkbook(workbook.save()).sheets().map((sheet) => sheet.visibility)).toEqual(["visible", "veryHidden"]);
  });

  test("ids stay the same each time the file is opened, and differ between sheets", async () => {
    const bytes = await threeSheets();
    const ids = openWorkbook(bytes).sheets().map((sheet) => sheet.id);
    expect(openWorkbook(openWorkbook(bytes).save()).sheets().map((sheet) => sheet.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });
});

describe("defined names", () => {
  const raw = '<definedNames><definedName name="an" hidden="1" comment="c">S!$A$1</definedName><definedName name="hien" localSheetId="0">S!$B$1</definedName></definedNames>';

  test("are read with scope, visibility and comment", () => {
    const workbook = openWorkbook(rawPackage({ workbook: raw }));
    expect(workbook.names.list().map(({ scope, ...name }) => [scope?.name ?? null, name])).toEqual([
      [null, { name: "an", formula: "=S!$A$1", visible: false, comment: "c" }],
      ["S", { name: "hien", formula: "=S!$B$1", visible: true, comment: "" }],
    ]);
    expect(workbook.names.find("HIEN")).toBeNull();
  });

  test("a changed name that gets its old value back leaves no trace", () => {
    const bytes = rawPackage({ workbook: raw });
    const workbook = openWorkbook(bytes);
    const old = workbook.names.find("an");
    if (old === null) throw new Error("no name");
    workbook.names.set({ ...old, formula: "=S!$C$3" });
    expect(partOf(workbook.save(), "xl/workbook.xml")).toContain('<definedName name="an" comment="c" hidden="1">S!$C$3</definedName><definedName name="hien" localSheetId="0">');
    workbook.names.set(old);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test("what Excel would not take as a name is refused", () => {
    const workbook = openWorkbook(rawPackage());
    for (const name of ["A1", "R1C1", "1a", "a b", ""]) {
      expect(() => workbook.names.set({ name, formula: "=1", visible: true, scope: null, comment: "" })).toThrow(RangeError);
    }
  });
});

describe("custom XML parts", () => {
  test("are added with properties and relationships, found again, changed and removed", () => {
    const bytes = rawPackage();
    const workbook = openWorkbook(bytes);
    const xml = '<s:state xmlns:s="urn:example:state:1">{"a":"&lt;"}</s:state>';
    const { id } = workbook.customXmlParts.add(xml);
    const saved = workbook.save();
    expect(changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml", "customXml/_rels/item1.xml.rels", "customXml/item1.xml", "customXml/itemProps1.xml", "xl/_rels/workbook.xml.rels",
    ]);
    const again = openWorkbook(saved);
    expect(again.customXmlParts.list()).toEqual([{ id, xml, namespaceUri: "urn:example:state:1" }]);
    expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    again.customXmlParts.set(id, "<other/>");
    expect(openWorkbook(again.save()).customXmlParts.list()).toEqual([{ id, xml: "<other/>", namespaceUri: "" }]);
    again.customXmlParts.remove(id);
    expect(changedParts(bytes, again.save())).toEqual([]);
  });

  test("text that is not XML is refused", () => {
    expect(() => openWorkbook(rawPackage()).customXmlParts.add("<a>")).toThrow(SyntaxError);
  });
});

describe("tables", () => {
  const grid = sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>tên</t></is></c><c r="D1"><v>1</v></c></row>');
  const rect = { top: 1, left: 1, bottom: 5, right: 3 };

  test("a new table takes its headings from the cells, made unique, and exceljs reads it", async () => {
    const bytes = rawPackage({ sheet: grid });
    const workbook = openWorkbook(bytes);
    const sheet = sheetNamed(workbook, "S");
    const table = sheet.addTable({ rect, hasHeaders: true });
    sheet.updateTable(table.id, { name: "T_Du_lieu", style: "TableStyleLight9" });
    expect(sheet.getCell(1, 2).value).toBe("tên2");
    const saved = workbook.save();
    expect(openWorkbook(saved).sheets()[0]?.tables).toEqual([{
      id: 1, name: "T_Du_lieu", rect, columns: ["Tên", "tên2", "Column3"], showHeaders: true, showTotals: false, style: "TableStyleLight9",
      showBandedRows: true, autoFilter: { rect, isDataFiltered: false },
    }]);
    expect((await readByExcelJs(saved)).worksheets[0]?.getTable("T_Du_lieu")).toBeDefined();
  });

  test("overlap and taken names are refused; a removed table leaves its cells only", () => {
    const bytes = rawPackage({ sheet: sheetData('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>') });
    const workbook = openWorkbook(bytes);
    const sheet = sheetNamed(workbook, "S");
    const one = { top: 1, left: 1, bottom: 2, right: 1 };
    const table = sheet.addTable({ rect: one, hasHeaders: true, name: "T" });
    expect(() => sheet.addTable({ rect: one, hasHeaders: true })).toThrow(RangeError);
    expect(() => sheet.addTable({ rect: { ...one, left: 5, right: 5 }, hasHeaders: false, name: "t" })).toThrow(RangeError);
    sheet.removeTable(table.id);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test("a table of the file is read and goes with its sheet", async () => {
    const bytes = await madeByExcelJs((workbook) => {
      workbook.addWorksheet("Giữ");
      workbook.addWorksheet("Bỏ").addTable({ name: "Bang", ref: "B2", headerRow: true, totalsRow: false, columns: [{ name: "x" }, { name: "y" }], rows: [[1, 2]] });
    });
    const workbook = openWorkbook(bytes);
    expect(sheetNamed(workbook, "Bỏ").tables).toMatchObject([{ name: "Bang", columns: ["x", "y"], rect: { top: 2, left: 2, bottom: 3, right: 3 } }]);
    workbook.deleteSheet(sheetNamed(workbook, "Bỏ"));
    expect([...partsOf(workbook.save()).keys()].filter((part) => /table|sheet2/.test(part))).toEqual([]);
  });
});

describe("losses", () => {
  const macros = {
    mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml", parts: { "xl/vbaProject.bin": "VBA" },
    relationships: '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
  };

  test("an ordinary workbook loses nothing", async () => {
    expect(openWorkbook(await threeSheets()).lossesOnSave("xlsx")).toEqual([]);
  });

  test("macros stay in a macro workbook and are lost only in a plain one", () => {
    const bytes = rawPackage(macros);
    const workbook = openWorkbook(bytes);
    expect([workbook.hasMacros, workbook.lossesOnSave()]).toEqual([true, []]);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
    expect(workbook.lossesOnSave("xlsx")).toEqual([{ kind: "macros", subject: "xl/vbaProject.bin" }]);
    const plain = workbook.save("xlsx");
    expect(partsOf(plain).has("xl/vbaProject.bin")).toBe(false);
    expect(partOf(plain, "[Content_Types].xml")).toContain("spreadsheetml.sheet.main+xml");
    expect(openWorkbook(plain).hasMacros).toBe(false);
  });

  test("a signature cannot survive a change", () => {
    const workbook = openWorkbook(rawPackage({ parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }));
    expect(workbook.lossesOnSave()).toEqual([{ kind: "digitalSignature", subject: "_xmlsignatures/sig1.xml" }]);
  });

  test("formulas that point to a renamed sheet are named", async () => {
    const workbook = openWorkbook(await madeByExcelJs((made) => {
      made.addWorksheet("Hai");
      made.addWorksheet("Ba").getCell("A1").value = { formula: "Hai!A1" };
    }));
    sheetNamed(workbook, "Hai").name = "Bốn";
    expect(workbook.lossesOnSave()).toEqual([{ kind: "sheetReferences", subject: "Bốn" }]);
    sheetNamed(workbook, "Bốn").name = "Hai";
    expect(workbook.lossesOnSave()).toEqual([]);
  });
});

test("notes and document properties are read", async () => {
  const workbook = openWorkbook(await madeByExcelJs((made) => {
    made.title = "Sổ quản lý";
    made.creator = "Công an xã";
    made.addWorksheet("S").getCell("B3").note = "Kiểm tra lại";
  }));
  expect(workbook.sheets()[0]?.comments).toEqual([{ row: 3, column: 2, author: expect.any(String), text: "Kiểm tra lại" }]);
  expect([workbook.documentProperties.title, workbook.documentProperties.author]).toEqual(["Sổ quản lý", "Công an xã"]);
});
