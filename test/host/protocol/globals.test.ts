import { installOfficeGlobals } from "../../../src/host/node/nodeHost";
import { HostEngine } from "../../../src/host/protocol/engine";
import { workbookOf } from "../support/hostUnderTest";

describe("Office's globals in Node", () => {
  it("are there until they are taken away", async () => {
    const uninstall = installOfficeGlobals(new HostEngine(workbookOf({ Data: [["id"]] }), { profile: "1.9" }));
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Data"]);
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(["1.9", "1.10"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
    expect(typeof OfficeExtension.Error).toBe("function");
    uninstall();
    expect([typeof Excel, typeof Office, typeof OfficeExtension]).toEqual(["undefined", "undefined", "undefined"]);
  });
});
