import { codeOf, eventsDelivered, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const people = () => workbookOf({ Data: [["id", "name"], [1, "Ann"], [2, "Bob"]], Other: [] });

describe("reading and writing cells through the real client", () => {
  it("reads every sheet and its used cells in two syncs", async () => {
    const { Excel, engine } = hostOver(people());
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values,address,rowIndex,columnIndex,rowCount,columnCount"));
      await context.sync();
      return { sheets: sheets.items.map((sheet) => sheet.toJSON()), used: used.map((range) => (range.isNullObject ? null : range.toJSON())) };
    });
    expect(read.sheets).toMatchObject([{ name: "Data", position: 0, visibility: "Visible", tabColor: "", showGridlines: true }, { name: "Other", position: 1 }]);
    expect(read.used).toMatchObject([
      { address: "Data!A1:B3", values: [["id", "name"], [1, "Ann"], [2, "Bob"]], rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 },
      null,
    ]);
    expect(engine.counters.totals.syncs).toBe(2);
    expect(engine.counters.writes).toEqual([]);
  });

  it("writes a matrix: null leaves, blank clears, formulas, text in quotes", async () => {
    const workbook = people();
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A2:B3").values = [[null, ""], ["'=x", "=A1"]];
      await context.sync();
    });
    const sheet = sheetOf(workbook, "Data");
    expect([sheet.getCell(2, 1).value, sheet.getCell(2, 2).value, sheet.getCell(3, 1).value]).toEqual([1, null, "=x"]);
    expect(sheet.style(3, 1).quotePrefix).toBe(true);
    expect(sheet.getCell(3, 2).formula).toBe("=A1");
  });

  it("fills a range with one value and takes back a quote when it is overwritten", async () => {
    const workbook = people();
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1:B2");
      Reflect.set(range, "values", "'1");
      await context.sync();
      range.getCell(0, 0).values = [[2]];
      range.getCell(0, 1).values = [["3"]];
      await context.sync();
    });
    const sheet = sheetOf(workbook, "Other");
    expect([sheet.getCell(1, 2).value, sheet.style(1, 2).quotePrefix, sheet.getCell(2, 2).value, sheet.style(2, 2).quotePrefix]).toEqual([3, false, "1", true]);
  });

  it("makes a text of a number written into a cell formatted as text, and keeps it when the format changes", async () => {
    const workbook = people();
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1:A2");
      range.numberFormat = [["@"], ["General"]];
      range.values = [[5], [6]];
      range.numberFormat = [["General"], ["@"]];
      await context.sync();
    });
    const sheet = sheetOf(workbook, "Other");
    expect([sheet.getCell(1, 1).value, sheet.getCell(2, 1).value]).toEqual(["5", 6]);
  });

  it("reads formulas, types, texts and formats; a formula nobody calculated says so", async () => {
    const workbook = people();
    const sheet = sheetOf(workbook, "Data");
    sheet.setFormula(1, 3, "=A2+1", 2);
    sheet.setFormula(2, 3, "=A3");
    sheet.setError(3, 3, "#N/A");
    sheet.setValue(1, 4, 45323);
    sheet.patchStyle({ top: 1, left: 4, bottom: 1, right: 4 }, { numberFormat: "dd/mm/yyyy" });
    const { Excel } = hostOver(workbook);
    const range = await Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem("Data").getRange("C1:D3").load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      return loaded.toJSON();
    });
    expect(range.values).toEqual([[2, 45323], ["#UNCALCULATED!", ""], ["#N/A", ""]]);
    expect(range.formulas?.[0]).toEqual(["=A2+1", 45323]);
    expect(range.text?.[0]).toEqual(["2", "01/02/2024"]);
    expect(range.valueTypes).toEqual([["Double", "Double"], ["Error", "Empty"], ["Error", "Empty"]]);
    expect(range.numberFormat?.[0]).toEqual(["General", "dd/mm/yyyy"]);
  });

  it("moves from range to range", async () => {
    const { Excel } = hostOver(people());
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const base = sheet.getRange("B2:C5");
      const ranges = [
        base.getRow(1), base.getColumn(1), base.getCell(0, 1), base.getLastRow(), base.getLastCell(), base.getEntireRow(), base.getEntireColumn(),
        base.getResizedRange(1, -1), base.getOffsetRange(1, 1), base.getBoundingRect("D7"), base.getIntersection("A1:B3"), sheet.getRangeByIndexes(1, 2, 3, 4),
        base.getRowsBelow(2), base.getColumnsAfter(), sheet.getCell(4, 0),
      ].map((range) => range.load("address"));
      const apart = base.getIntersectionOrNullObject("Z1").load("address");
      await context.sync();
      return { list: ranges.map((range) => range.address), apart: apart.isNullObject };
    });
    expect(addresses.list).toEqual([
      "Data!B3:C3", "Data!C2:C5", "Data!C2", "Data!B5:C5", "Data!C5", "Data!2:5", "Data!B:C", "Data!B2:B6", "Data!C3:D6", "Data!B2:D7", "Data!B2:B3", "Data!C2:F4",
      "Data!B6:C7", "Data!D2:D5", "Data!A5",
    ]);
    expect(addresses.apart).toBe(true);
  });

  it("tells hidden rows, mixed and row by row", async () => {
    const workbook = people();
    sheetOf(workbook, "Data").setRowHidden(2, true);
    const { Excel, engine } = hostOver(workbook);
    const answer = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B3").load("rowHidden,columnHidden");
      const rows = range.getRowProperties({ rowHidden: true, address: true, format: { fill: { color: true } } });
      const cells = range.getCell(0, 0).getCellProperties({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return { mixed: range.rowHidden, columns: range.columnHidden, rows: rows.value, cells: cells.value };
    });
    expect(answer.mixed).toBeNull();
    expect(answer.columns).toBe(false);
    expect(answer.rows.map((row) => row.rowHidden)).toEqual([false, true, false]);
    expect(answer.rows[0]).toEqual({ rowHidden: false, address: "Data!A1:B1", format: { fill: { color: "#FFFFFF" } } });
    expect(answer.cells).toEqual([[{ address: "Data!A1", format: { font: { bold: false } } }]]);
    expect(engine.counters.writes).toEqual([]);
  });

  it("clears contents, formats or both", async () => {
    const workbook = people();
    const sheet = sheetOf(workbook, "Data");
    sheet.patchStyle({ top: 1, left: 1, bottom: 3, right: 2 }, { bold: true });
    const { Excel } = hostOver(workbook);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1").clear("Contents");
      data.getRange("B1").clear("Formats");
      data.getRange("A2").clear();
      await context.sync();
    });
    expect([1, 2].map((column) => [sheet.getCell(1, column).value, sheet.style(1, column).bold])).toEqual([[null, true], ["name", false]]);
    expect([sheet.getCell(2, 1).value, sheet.style(2, 1).bold]).toEqual([null, false]);
  });

  it("pushes changes to whoever listens, to the sheet and to the collection", async () => {
    const { Excel, user, coAuthor } = hostOver(people());
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { seen.push(`all ${event.address} ${event.source} ${event.triggerSource}`); });
      context.workbook.worksheets.getItem("Data").onChanged.add(async (event) => { seen.push(`data ${event.address}`); });
      context.workbook.worksheets.onSelectionChanged.add(async (event) => { seen.push(`selected ${event.address}`); });
      context.workbook.worksheets.onAdded.add(async () => { seen.push("added"); });
      context.workbook.worksheets.onActivated.add(async () => { seen.push("activated"); });
      context.workbook.worksheets.onDeleted.add(async () => { seen.push("deleted"); });
      await context.sync();
      context.workbook.worksheets.getItem("Data").getRange("A2").values = [[9]];
      context.workbook.worksheets.add("New").delete();
      await context.sync();
      await eventsDelivered();
      user.type("Other", "B2", "x");
      coAuthor.type("Other", "B3", "y");
      user.select("Other", "C3");
      await eventsDelivered();
    });
    expect(seen.sort()).toEqual([
      "activated", "added", "all A2 Local ThisLocalAddin", "all B2 Local Unknown", "all B3 Remote Unknown", "data A2", "deleted", "selected C3",
    ]);
  });

  it("stops telling after the handler is removed", async () => {
    const { Excel, user } = hostOver(people());
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (event) => { seen.push(event.address); });
      await context.sync();
      user.type("Data", "A2", "1");
      await eventsDelivered();
      handler.remove();
      await context.sync();
      user.type("Data", "A3", "1");
      await eventsDelivered();
    });
    expect(seen).toEqual(["A2"]);
  });

  it("answers a batch that failed with what went before, the code and the place", async () => {
    const { Excel, OfficeExtension, workbook } = hostOver(people());
    const error: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A2").values = [[7]];
      sheet.getRange("A3:B3").values = [[1]];
      await context.sync();
    }).then(() => null, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(sheetOf(workbook, "Data").getCell(2, 1).value).toBe(7);
    expect(await codeOf(Promise.reject(error instanceof Error ? error : new Error("none")))).toBe("InvalidArgument");
  });
});
