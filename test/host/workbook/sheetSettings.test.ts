import type { HostSheet, HostWorkbook } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { changedParts, madeByExcelJs, partOf, rawPackage, readByExcelJs, sheetData } from "./packages";

function opened(sheet: string): { readonly workbook: HostWorkbook; readonly sheet: HostSheet; readonly part: () => string } {
  const workbook = openWorkbook(rawPackage({ sheet }));
  const first = workbook.sheets()[0];
  if (first === undefined) throw new Error("no sheet");
  return { workbook, sheet: first, part: () => partOf(workbook.save(), "xl/worksheets/sheet1.xml") };
}

const A1C4 = { top: 1, left: 1, bottom: 4, right: 3 };

describe("print set-up", () => {
  test("is read from what exceljs wrote", async () => {
    const bytes = await madeByExcelJs((workbook) => {
      workbook.addWorksheet("Sổ", {
        pageSetup: {
          orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
          printTitlesRow: "5:6", printArea: "A1:H30", margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.3 },
        },
        headerFooter: { differentFirst: true, oddFooter: "&CTrang &P" },
      });
    });
    expect(openWorkbook(bytes).sheets()[0]?.pageLayout).toMatchObject({
      orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, centerVertically: false,
      margins: { left: 36, top: 72 }, printTitleRows: [5, 6], printTitleColumns: null, printArea: [{ top: 1, left: 1, bottom: 30, right: 8 }],
      headersFooters: { differentFirst: true, oddFooter: "&CTrang &P", oddHeader: "" },
    });
  });

  test("is written so that exceljs reads it, its names quoted and in the sheet's scope", async () => {
    const { workbook, sheet } = opened("<sheetData/>");
    sheet.name = "Tổng hợp 'A' 1";
    sheet.patchPageLayout({
      orientation: "landscape", paperSize: 9, margins: { top: 72 }, fitToPage: true, fitToHeight: 0, centerHorizontally: true,
      printTitleRows: [3, 4], printTitleColumns: [1, 2], printArea: [A1C4], headersFooters: { oddHeader: "&CMật" },
    });
    const saved = workbook.save();
    expect(partOf(saved, "xl/workbook.xml")).toContain(
      "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Tổng hợp ''A'' 1'!$A:$B,'Tổng hợp ''A'' 1'!$3:$4</definedName>"
        + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Tổng hợp ''A'' 1'!$A$1:$C$4</definedName></definedNames>",
    );
    const setup = (await readByExcelJs(saved)).worksheets[0]?.pageSetup;
    expect(setup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToHeight: 0, horizontalCentered: true });
    expect(setup?.margins).toEqual({ left: 0.7, right: 0.7, top: 1, bottom: 0.75, header: 0.3, footer: 0.3 });
    expect(openWorkbook(saved).sheets()[0]?.pageLayout.printTitleColumns).toEqual([1, 2]);
  });

  test("set back, leaves no trace", () => {
    const { workbook, sheet, part } = opened('<sheetData/><pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0.3" footer="0.3"/>');
    const before = workbook.save();
    const { margins } = sheet.pageLayout;
    sheet.patchPageLayout({ margins: { top: 10 }, fitToPage: true, centerVertically: true, printTitleRows: [1, 1], headersFooters: { oddFooter: "x" } });
    expect(part()).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions verticalCentered="1"/><pageMargins');
    sheet.patchPageLayout({ margins, fitToPage: false, centerVertically: false, printTitleRows: null, headersFooters: { oddFooter: "" } });
    expect(changedParts(before, workbook.save())).toEqual([]);
  });
});

describe("view", () => {
  test("freezing, gridlines and tab colour are written and taken back", () => {
    const { workbook, sheet, part } = opened('<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetData/>');
    const before = workbook.save();
    sheet.freezePanes = { rows: 2, columns: 1 };
    sheet.showGridlines = false;
    sheet.tabColor = "#00B050";
    expect(part()).toContain('<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0">'
      + '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>');
    expect([sheet.freezePanes, sheet.showGridlines, sheet.tabColor]).toEqual([{ rows: 2, columns: 1 }, false, "#00B050"]);
    sheet.freezePanes = null;
    sheet.showGridlines = true;
    sheet.tabColor = null;
    expect(changedParts(before, workbook.save())).toEqual([]);
  });
});

describe("protection and filters", () => {
  test("permissions are the opposite of what the file locks", () => {
    const { sheet } = opened('<sheetData/><sheetProtection sheet="1" password="CC1A" formatCells="0" selectLockedCells="1" objects="1"/>');
    expect([sheet.protection.protected, sheet.protection.hasPassword]).toEqual([true, true]);
    expect(sheet.protection.options).toMatchObject({ formatCells: true, formatRows: false, selectLockedCells: false, selectUnlockedCells: true, editObjects: false });
    expect(opened("<sheetData/>").sheet.protection.protected).toBe(false);
  });

  test("a sheet is protected for a while and then as it was", () => {
    const { workbook, sheet, part } = opened("<sheetData/>");
    const before = workbook.save();
    sheet.protect({ formatCells: true });
    expect(part()).toContain('<sheetData/><sheetProtection sheet="1" formatCells="0" objects="1" scenarios="1"/>');
    sheet.unprotect();
    expect(changedParts(before, workbook.save())).toEqual([]);
  });

  test.each([
    ["criteria and a hidden row", '<row r="2" hidden="1"/>', '<filterColumn colId="0"/>', true],
    ["criteria that hide nothing", '<row r="2"/>', '<filterColumn colId="0"/>', false],
    ["a row hidden by hand", '<row r="2" hidden="1"/>', "", false],
    ["a hidden row outside the filter", '<row r="9" hidden="1"/>', '<filterColumn colId="0"/>', false],
  ])("a filter with %s", (_, rows, criteria, filtered) => {
    const { sheet } = opened(`${sheetData(rows)}<autoFilter ref="A1:C4">${criteria}</autoFilter>`);
    expect(sheet.autoFilter).toEqual({ rect: A1C4, isDataFiltered: filtered });
  });
});

describe("data validations", () => {
  const list = '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>"Có,Không"</formula1></dataValidation>';

  test("are read and kept beside a new one", () => {
    const { sheet, part } = opened(`<sheetData/><dataValidations count="1">${list}</dataValidations>`);
    expect(sheet.dataValidations).toMatchObject([{ type: "list", formula1: '="Có,Không"', allowBlank: true, showErrorMessage: true, showInputMessage: false, inCellDropDown: true }]);
    sheet.addDataValidation({ ranges: [{ top: 2, left: 3, bottom: 2, right: 3 }], type: "whole", operator: "greaterThan", formula1: "=0", errorTitle: "Sai" });
    expect(part()).toContain(`<dataValidations count="2">${list}<dataValidation type="whole" operator="greaterThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" sqref="C2"><formula1>0</formula1></dataValidation></dataValidations>`);
  });

  test("clearing cells in the middle splits the range", () => {
    const { sheet, part } = opened(`<sheetData/><dataValidations count="1">${list}</dataValidations>`);
    sheet.clearDataValidations({ top: 4, left: 1, bottom: 5, right: 9 });
    expect(part()).toContain(list.replace("B2:B9", "B2:B3 B6:B9"));
    sheet.clearDataValidations({ top: 1, left: 2, bottom: 20, right: 2 });
    expect(part()).not.toContain("dataValidation");
  });
});
