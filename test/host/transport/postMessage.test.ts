import { HostEngine } from "../../../src/host/protocol/engine";
import { engineConnection } from "../../../src/host/transport/connection";
import { hostPaneInFrame, type HostPage, type PaneFrame } from "../../../src/host/transport/postMessage";
import { UserHand } from "../../../src/host/userHand";
import { codeOf, eventsDelivered, sheetOf, workbookOf } from "../support/hostUnderTest";
import { closeOfficePages, openOfficePage, type OfficePage } from "../support/officePage";

const HOST = "https://localhost:8443";
const PANE = "https://localhost:3000/taskpane.html";

/**
 * Excel on the web around a real pane: jsdom has no cross-origin frames, so the pane's window gets a parent whose
 * postMessage reaches the host page's listener with the pane's origin, and the host's answers reach the pane as messages.
 */
async function pageIn(engine: HostEngine): Promise<OfficePage & { readonly stop: () => void }> {
  const listeners = new Set<(event: MessageEvent<unknown>) => void>();
  const hostPage: HostPage = {
    location: { origin: HOST },
    addEventListener: (_type, listener) => { listeners.add(listener); },
    removeEventListener: (_type, listener) => { listeners.delete(listener); },
  };
  let deliver: (message: string) => void = () => undefined;
  const frame: PaneFrame = { name: "", src: "", contentWindow: { postMessage: (message, target) => { if (target === new URL(PANE).origin) deliver(message); } } };
  const stop = hostPaneInFrame(hostPage, frame, PANE, engineConnection(engine));
  const page = await openOfficePage(frame.src, (window) => {
    const parent = {
      postMessage: (data: string) => {
        const event = new MessageEvent<unknown>("message", { data, origin: new URL(PANE).origin });
        for (const listener of listeners) listener(event);
      },
    };
    deliver = (data) => setTimeout(() => window.dispatchEvent(new window.MessageEvent("message", { data, origin: HOST })), 0);
    window.name = frame.name;
    Object.defineProperty(window, "parent", { value: parent });
    // Browsers have it, jsdom does not; the client's check of its host reads it.
    Object.defineProperty(window.document, "domain", { value: "localhost" });
  });
  return { ...page, stop };
}

const engineOver = () => new HostEngine(workbookOf({ Data: [["id"], [1], [2]] }));

afterEach(closeOfficePages);

describe("office.js in a frame, with Excel on the web played by its parent page", () => {
  it("gets ready as Office on the web with the profile's requirement sets", async () => {
    const { Office } = await pageIn(engineOver());
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
  });

  it("reads, writes, hears events and refusals", async () => {
    const engine = engineOver();
    const { Excel, stop } = await pageIn(engine);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event.address); });
      await context.sync();
      context.workbook.worksheets.getItem("Data").getRange("A3").values = [[7]];
      await context.sync();
    });
    new UserHand(engine).type("Data", "B1", "x");
    await eventsDelivered();
    await eventsDelivered();
    expect(sheetOf(engine.workbook, "Data").getCell(3, 1).value).toBe(7);
    expect(heard.sort()).toEqual(["A3", "B1"]);
    engine.setCellEditing(true);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }))).toBe("InvalidOperationInCellEditMode");
    stop();
  });

  it("opens a new workbook by the call that Excel on the web has for it", async () => {
    const engine = engineOver();
    const { Excel } = await pageIn(engine);
    const file = workbookOf({ "Báo cáo": [["x"]] }).save();
    await Excel.createWorkbook(Buffer.from(file).toString("base64"));
    expect(engine.created.opened).toEqual([file]);
    expect(engine.counters.writes.map(({ member }) => member)).not.toContain("CreateAndOpenWorkbook");
  });

  it("saves document settings", async () => {
    const engine = engineOver();
    const { Office } = await pageIn(engine);
    new UserHand(engine).type("Data", "A2", "5");
    Office.context.document.settings.set("k", 1);
    const status = await new Promise((resolve) => { Office.context.document.settings.saveAsync((result) => { resolve(result.status); }); });
    expect([status, engine.undo.depth]).toEqual(["succeeded", 0]);
  });
});
