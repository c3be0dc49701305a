import type { WriteOperation } from "../../src/core/model/writePlan";
import { closeExcel, openExcel } from "./support/openExcel";
import { registerSheet, registerWorkbook } from "./support/workbooks";

afterEach(closeExcel);

const cell = { sheet: registerSheet, column: "C", row: 5 };
const state: WriteOperation = { kind: "putState", json: "{}" };

describe("showing a cell", () => {
  it("takes one round trip", async () => {
    const excel = openExcel(await registerWorkbook({ otherSheets: ["Khác"] }));
    await excel.port.select({ ...cell, sheet: "Khác" });
    await excel.port.select(cell);
    expect(excel.syncs()).toBe(2);
    expect(excel.engine.workbook.activeSheet.name).toBe(registerSheet);
    expect(excel.sheet(registerSheet).selection).toEqual({ top: 5, left: 3, bottom: 5, right: 3 });
  });

  it("says why it is impossible", async () => {
    const excel = openExcel(await registerWorkbook({ otherSheets: ["Khác"] }));
    await expect(excel.port.select({ ...cell, sheet: "gone" })).rejects.toMatchObject({
      code: "sheetMissing",
      details: { sheet: "gone" },
    });
    excel.engine.behaviour.otherWorkbookActive = true;
    await expect(excel.port.select(cell)).rejects.toMatchObject({ code: "otherWorkbookActive" });
    excel.engine.behaviour.otherWorkbookActive = false;
    excel.sheet("Khác").visibility = "hidden";
    await expect(excel.port.select({ ...cell, sheet: "Khác" })).rejects.toMatchObject({ code: "sheetHidden" });
  });
});

describe("an Excel that does not answer at once", () => {
  it("runs each request exactly once after a cell has been edited", async () => {
    const excel = openExcel(await registerWorkbook(), { cellEditing: true });
    const twice = [excel.port.apply({ operations: [state] }), excel.port.apply({ operations: [state] })];
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.engine.workbook.customXmlParts.list()).toEqual([]);
    excel.engine.setCellEditing(false);
    await Promise.all(twice);
    expect(excel.engine.workbook.customXmlParts.list()).toHaveLength(1);
    expect(excel.engine.counters.writes.map(({ member }) => member)).toEqual(["Add", "SetXml"]);
  });

  it("gives up after the watchdog and lets the next request through", async () => {
    const excel = openExcel(await registerWorkbook(), { hangSync: 1 }, { watchdogMs: 50 });
    await expect(excel.port.read()).rejects.toMatchObject({ code: "notResponding" });
    await expect(excel.port.read()).resolves.toMatchObject({ uses1904Dates: false });
  });

  it("never has two pieces of work under way", async () => {
    const excel = openExcel(await registerWorkbook(), { latencyMs: 5 });
    const [before, , after] = await Promise.all([
      excel.port.read(),
      excel.port.apply({ operations: [state] }),
      excel.port.read(),
    ]);
    expect([before.state, after.state]).toEqual([null, "{}"]);
  });

  it("is asked for nothing that came after ExcelApi 1.9", async () => {
    const excel = openExcel(await registerWorkbook({ hidden: [5] }), { profile: "1.9" });
    await excel.port.read();
    await excel.port.apply({ operations: [state, { kind: "removeHighlights", sheet: registerSheet }] });
    expect(excel.engine.counters.requests.filter(({ error }) => error !== null)).toEqual([]);
  });
});

describe("changes", () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it("of the person are told, our own are not, and telling can be stopped", async () => {
    const excel = openExcel(await registerWorkbook());
    const heard = jest.fn();
    const stop = await excel.port.onChanged(heard);
    await excel.port.apply({
      operations: [
        {
          kind: "highlightByColumn",
          sheet: registerSheet,
          headerRow: 3,
          heading: "Kết quả",
          firstRow: 4,
          lastRow: 4,
          firstColumn: 1,
          lastColumn: 5,
          statusColumn: 6,
          statuses: ["Vi phạm"],
          labels: { violation: "Vi phạm", warning: "Cảnh báo", notice: "Lưu ý" },
        },
      ],
    });
    await settled();
    expect(heard).not.toHaveBeenCalled();
    const { id } = excel.sheet(registerSheet);
    const change = { address: "A4", changeType: "RangeEdited", source: "Local" };
    excel.engine.events.raise(10, id, change);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    await stop();
    excel.engine.events.raise(10, id, change);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
