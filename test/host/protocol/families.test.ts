import { codeOf, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const book = () => workbookOf({ Data: [["id", "name"], [1, "Ann"], [2, "Bob"]], Other: [["x"]] });

describe("sheets", () => {
  it("are added, renamed, moved, hidden, coloured, walked and deleted", async () => {
    const { Excel, workbook } = hostOver(book());
    const answer = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Kết quả");
      added.name = "Báo cáo";
      added.position = 0;
      added.tabColor = "#ff0000";
      added.showGridlines = false;
      worksheets.getItem("Other").visibility = "Hidden";
      const next = added.getNext().load("name");
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast().load("name");
      await context.sync();
      added.load("name,position,tabColor,showGridlines");
      await context.sync();
      return { added: added.toJSON(), next: next.name, visible: visible.value, last: last.name };
    });
    expect(answer).toMatchObject({ added: { name: "Báo cáo", position: 0, tabColor: "#FF0000", showGridlines: false }, next: "Data", visible: 2, last: "Other" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Báo cáo").delete();
      await context.sync();
    });
    expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(["Data", "Other"]);
  });

  it("activate, select and tell the active cell", async () => {
    const { Excel, workbook, engine } = hostOver(book());
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const cell = context.workbook.getActiveCell().load("address");
      const range = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [cell.address, range.address, active.name];
    });
    expect(addresses).toEqual(["Other!B2", "Other!B2:C3", "Other"]);
    expect(workbook.activeSheet.name).toBe("Other");
    expect(engine.counters.writes).toEqual([]);
  });
});

describe("formats", () => {
  it("are set on ranges and read back, null where mixed", async () => {
    const { Excel, workbook } = hostOver(book());
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.fill.color = "yellow";
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.rowHeight = 30;
      range.format.columnWidth = 105;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.borders.getItem("InsideVertical").color = "#FF0000";
      const both = context.workbook.worksheets.getItem("Data").getRange("A1:A2").load("format/font/bold,format/fill/color");
      range.load("format/font/bold,format/font/size,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/rowHeight,format/columnWidth");
      const bottom = range.format.borders.getItem("EdgeBottom").load("style,weight");
      await context.sync();
      return { one: range.format.toJSON(), mixed: [both.format.font.bold, both.format.fill.color], bottom: [bottom.style, bottom.weight] };
    });
    expect(read.one).toMatchObject({ font: { bold: true, size: 14 }, fill: { color: "#FFFF00" }, horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, rowHeight: 30, columnWidth: 105 });
    expect(read.mixed).toEqual([null, null]);
    expect(read.bottom).toEqual(["Continuous", "Thin"]);
    const sheet = sheetOf(workbook, "Data");
    // 105 points are 140 pixels are 20 digits of 7 pixels.
    expect(sheet.columnWidth(1)).toBe(20);
    expect(sheet.style(1, 1).borders.right).toEqual({ style: "thin", color: "#FF0000" });
    expect(sheet.style(1, 2).borders.right.style).toBe("none");
    expect(sheet.style(1, 2).borders.bottom.style).toBe("thin");
  });

  it("set number formats by matrix and by column, and merge cells", async () => {
    const { Excel, workbook } = hostOver(book());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B3").numberFormat = [["@", "0"], ["@", ""], ["0.0", "0"]];
      sheet.getRange("D1:E2").merge();
      sheet.getRange("F1:G2").merge(true);
      sheet.getRange("A1:B3").format.autofitColumns();
      await context.sync();
    });
    const sheet = sheetOf(workbook, "Data");
    expect([1, 2, 3].map((row) => [sheet.numberFormat(row, 1), sheet.numberFormat(row, 2)])).toEqual([["@", "0"], ["@", "General"], ["0.0", "0"]]);
    expect(sheet.merges.map((merge) => [merge.top, merge.left, merge.bottom, merge.right])).toEqual([[1, 4, 2, 5], [1, 6, 1, 7], [2, 6, 2, 7]]);
    expect(sheet.columnWidth(2)).toBeCloseTo(4.71, 1);
  });
});

describe("conditional formats", () => {
  it("are added on top, addressed by id, told apart by kind and removed", async () => {
    const { Excel, workbook } = hostOver(book());
    const own = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2:B3");
      for (const text of ["one", "two"]) {
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = `=AND(LEFT($B2,3)="${text}",N("mark")=0)`;
        format.custom.format.fill.color = "#FFC7CE";
        format.custom.format.font.color = "#9C0006";
        format.stopIfTrue = true;
      }
      await context.sync();
      const list = context.workbook.worksheets.getItem("Data").getRange().conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const rules = list.items.map((item) => ({ item, custom: item.customOrNullObject.load("rule/formula,format/fill/color"), where: item.getRanges().load("address") }));
      const other = list.items[0]?.cellValueOrNullObject.load("rule");
      await context.sync();
      return { formulas: rules.map((rule) => rule.custom.rule.formula), where: rules.map((rule) => rule.where.address), priorities: list.items.map((item) => item.priority), other: other?.isNullObject, id: list.items[0]?.id ?? "" };
    });
    expect(own.formulas).toEqual(['=AND(LEFT($B2,3)="two",N("mark")=0)', '=AND(LEFT($B2,3)="one",N("mark")=0)']);
    expect(own.where).toEqual(["Data!A2:B3", "Data!A2:B3"]);
    expect(own.priorities).toEqual([0, 1]);
    expect(own.other).toBe(true);
    await Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem("Data").getRange("A2").conditionalFormats;
      list.getItem(own.id).delete();
      await context.sync();
    });
    expect(sheetOf(workbook, "Data").conditionalFormats).toMatchObject([{ formula: '=AND(LEFT($B2,3)="one",N("mark")=0)', stopIfTrue: true, format: { fillColor: "#FFC7CE", fontColor: "#9C0006" } }]);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A2").conditionalFormats.getItem(own.id).delete();
      await context.sync();
    }))).toBe("ItemNotFound");
  });

  it("change places by priority and keep the numbers in use", async () => {
    const workbook = book();
    const sheet = sheetOf(workbook, "Data");
    for (const [formula, priority] of [["=1", 2], ["=2", 5], ["=3", 6]] as const) {
      sheet.addConditionalFormat({ ranges: [{ top: 1, left: 1, bottom: 3, right: 2 }], formula, format: {}, priority });
    }
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
      await context.sync();
    });
    expect(sheet.conditionalFormats.map((rule) => [rule.formula, rule.priority])).toEqual([["=3", 2], ["=1", 5], ["=2", 6]]);
  });

  it("lose the cleared cells and keep the rest", async () => {
    const workbook = book();
    const sheet = sheetOf(workbook, "Data");
    sheet.addConditionalFormat({ ranges: [{ top: 1, left: 1, bottom: 10, right: 2 }], formula: "=TRUE", format: {} });
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A4:B5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheet.conditionalFormats[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }, { top: 6, left: 1, bottom: 10, right: 2 }]);
  });
});

describe("names, custom XML and the rest of the workbook", () => {
  it("keeps names of the workbook and of sheets, hidden ones too", async () => {
    const { Excel } = hostOver(book());
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const own = sheet.names.add("_mark", '="status"');
      own.visible = false;
      context.workbook.names.add("area", sheet.getRange("A1:B3"));
      await context.sync();
      const mark = sheet.names.getItemOrNullObject("_mark").load("name,formula,value,visible,type,scope");
      const range = context.workbook.names.getItem("area").getRangeOrNullObject().load("address");
      const constant = sheet.names.getItem("_mark").getRangeOrNullObject().load("address");
      const absent = context.workbook.names.getItemOrNullObject("_mark").load("name");
      await context.sync();
      mark.delete();
      const left = sheet.names.load("items/name");
      await context.sync();
      return { mark: mark.toJSON(), range: range.address, constant: constant.isNullObject, absent: absent.isNullObject, left: left.items.length };
    });
    expect(answer).toMatchObject({ mark: { name: "_mark", formula: '="status"', value: "status", visible: false, type: "String", scope: "Worksheet" }, range: "Data!A1:B3", constant: true, absent: true, left: 0 });
  });

  it("keeps custom XML parts by namespace", async () => {
    const { Excel, workbook } = hostOver(book());
    const xml = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<s xmlns="urn:test:1">{}</s>');
      await context.sync();
      const part = parts.getByNamespace("urn:test:1").getOnlyItemOrNullObject().load("id");
      const none = parts.getByNamespace("urn:test:2").getOnlyItemOrNullObject().load("id");
      await context.sync();
      part.setXml('<s xmlns="urn:test:1">{"a":1}</s>');
      const text = part.getXml();
      await context.sync();
      return { text: text.value, none: none.isNullObject };
    });
    expect(xml).toEqual({ text: '<s xmlns="urn:test:1">{"a":1}</s>', none: true });
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace("urn:test:1").getOnlyItem().delete();
      await context.sync();
    });
    expect(workbook.customXmlParts.list()).toEqual([]);
  });

  it("lays pages out", async () => {
    const { Excel, workbook } = hostOver(book());
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem("Data").pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintMargins("Centimeters", { top: 2, left: 3, header: 1 });
      layout.setPrintTitleRows("1:2");
      layout.setPrintArea("A1:B3");
      layout.headersFooters.state = "FirstAndDefault";
      layout.headersFooters.useSheetMargins = true;
      layout.headersFooters.defaultForAllPages.centerHeader = "&P";
      layout.headersFooters.firstPage.centerHeader = "";
      await context.sync();
    });
    const layout = sheetOf(workbook, "Data").pageLayout;
    expect(layout).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, printTitleRows: [1, 2], printArea: [{ top: 1, left: 1, bottom: 3, right: 2 }] });
    expect(layout.margins.top).toBeCloseTo(56.69, 1);
    expect(layout.headersFooters).toMatchObject({ differentFirst: true, oddHeader: "&C&P", firstHeader: "" });
  });

  it("freezes panes, tells filters, tables and protection", async () => {
    const workbook = book();
    sheetOf(workbook, "Data").addTable({ rect: { top: 1, left: 1, bottom: 3, right: 2 }, name: "T", hasHeaders: true });
    const { Excel } = hostOver(workbook);
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("protection/protected,autoFilter/enabled,autoFilter/isDataFiltered");
      const filter = sheet.autoFilter.getRangeOrNullObject().load("address");
      const tables = sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
      await context.sync();
      return { frozen: frozen.address, protected: sheet.protection.protected, enabled: sheet.autoFilter.enabled, filter: filter.isNullObject, table: tables.items[0]?.name, filtered: tables.items[0]?.autoFilter.isDataFiltered };
    });
    expect(answer).toEqual({ frozen: "Data!A1:B2", protected: false, enabled: false, filter: true, table: "T", filtered: false });
  });

  it("counts no write for suspending, and takes multi-area ranges", async () => {
    const { Excel, engine, workbook } = hostOver(book());
    const address = await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      await context.sync();
      const before = engine.counters.writes.length;
      const areas = context.workbook.worksheets.getItem("Data").getRanges("A1,B3").load("address,areaCount,cellCount");
      areas.format.fill.color = "#00FF00";
      await context.sync();
      return [before, areas.address, areas.areaCount, areas.cellCount];
    });
    expect(address).toEqual([0, "Data!A1,Data!B3", 2, 2]);
    expect(sheetOf(workbook, "Data").style(3, 2).fillColor).toBe("#00FF00");
  });

  it("says loudly what it does not emulate, and knows no misspelt property", async () => {
    const { Excel } = hostOver(book());
    const failure = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        work(context);
        await context.sync();
      }).then(() => null, (error: unknown) => error);
    expect(await failure((context) => { context.workbook.worksheets.getItem("Data").getRange("A1").insert("Down"); })).toMatchObject({ code: "NotImplemented", message: "not emulated: Range.Insert" });
    expect(await failure((context) => { context.workbook.worksheets.getItem("Data").charts.load("items"); })).toMatchObject({ message: "not emulated: Worksheet.Charts" });
    expect(await failure((context) => { context.workbook.worksheets.getItem("Data").getRange("A1").load("valuse"); })).toMatchObject({ code: "InvalidArgument", message: "unknown in load: Range.valuse (ExcelApi 1.14)" });
  });

  it("updates, retrieves and guards through the client's other actions", async () => {
    const { Excel, workbook } = hostOver(book());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").set({ tabColor: "#112233" });
      context.workbook.worksheets.getItem("Data").getRange("A1").format.font.set({ bold: true, italic: true });
      await context.sync();
    });
    const sheet = sheetOf(workbook, "Data");
    expect([sheet.tabColor, sheet.style(1, 1).bold, sheet.style(1, 1).italic]).toEqual(["#112233", true, true]);
  });
});
