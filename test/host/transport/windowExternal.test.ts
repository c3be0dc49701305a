import { HostEngine } from "../../../src/host/protocol/engine";
import { engineConnection } from "../../../src/host/transport/connection";
import { createWindowExternal } from "../../../src/host/transport/windowExternal";
import { UserHand } from "../../../src/host/userHand";
import { codeOf, eventsDelivered, sheetOf, workbookOf } from "../support/hostUnderTest";
import { closeOfficePages, openOfficePage } from "../support/officePage";

const engineOver = () => new HostEngine(workbookOf({ Data: [["id"], [1], [2]] }));

async function pageOf(engine: HostEngine) {
  return openOfficePage("http://localhost/pane.html", (window) => {
    Object.defineProperty(window, "external", { value: createWindowExternal(engineConnection(engine)) });
  });
}

afterEach(closeOfficePages);

describe("office.js in a page, with Excel on Windows played through window.external", () => {
  it("gets ready as Excel on a PC and answers requirement sets from the profile", async () => {
    const { Office } = await pageOf(engineOver());
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    const { requirements, displayLanguage } = Office.context;
    expect(["1.14", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
    expect(displayLanguage).toBe("vi-VN");
  });

  it("reads, writes and hears events", async () => {
    const engine = engineOver();
    const { Excel } = await pageOf(engine);
    const heard: string[] = [];
    const values = await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address); });
      const range = context.workbook.worksheets.getItem("Data").getUsedRange(true).load("values");
      await context.sync();
      range.getLastRow().values = [[7]];
      await context.sync();
      return range.values;
    });
    new UserHand(engine).type("Data", "B1", "x");
    await eventsDelivered();
    expect(JSON.stringify(values)).toBe('[["id"],[1],[2]]');
    expect(sheetOf(engine.workbook, "Data").getCell(3, 1).value).toBe(7);
    expect(heard.sort()).toEqual(["A3", "B1"]);
  });

  it("hears refusals of whole requests and waits for a cell edit where asked", async () => {
    const engine = engineOver();
    const { Excel } = await pageOf(engine);
    engine.setCellEditing(true);
    const read = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    };
    expect(await codeOf(Excel.run(read))).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    engine.setCellEditing(false);
    await waiting;
    expect(engine.counters.count("library")).toBe(1);
  });

  it("keeps document settings and empties the undo list when they are saved", async () => {
    const engine = engineOver();
    const { Office } = await pageOf(engine);
    new UserHand(engine).type("Data", "A2", "5");
    Office.context.document.settings.set("k", { a: 1 });
    const status = await new Promise((resolve) => { Office.context.document.settings.saveAsync((result) => { resolve(result.status); }); });
    expect(status).toBe("succeeded");
    expect(Office.context.document.settings.get("k")).toEqual({ a: 1 });
    expect(engine.undo.depth).toBe(0);
  });
});
