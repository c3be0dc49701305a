import { requirementSets } from "../../../src/host/protocol/behaviour";
import { WorkerHost, WorkerHostError } from "../../../src/host/transport/workerClient";
import { serveEngine } from "../../../src/host/transport/workerEngine";
import type { MessageEnd, WorkerReply, WorkerRequest } from "../../../src/host/transport/workerMessages";
import { createWindowExternal } from "../../../src/host/transport/windowExternal";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { eventsDelivered, sheetOf, workbookOf } from "../support/hostUnderTest";

/** Two joined ends; every message is copied, as between threads. */
function channel(): { readonly page: MessageEnd<WorkerRequest, WorkerReply>; readonly worker: MessageEnd<WorkerReply, WorkerRequest> } {
  const toWorker: ((event: { readonly data: WorkerRequest }) => void)[] = [];
  const toPage: ((event: { readonly data: WorkerReply }) => void)[] = [];
  return {
    page: {
      postMessage: (message) => { queueMicrotask(() => { for (const listener of toWorker) listener({ data: structuredClone(message) }); }); },
      addEventListener: (_type, listener) => { toPage.push(listener); },
    },
    worker: {
      postMessage: (message) => { queueMicrotask(() => { for (const listener of toPage) listener({ data: structuredClone(message) }); }); },
      addEventListener: (_type, listener) => { toWorker.push(listener); },
    },
  };
}

function workerHost(): WorkerHost {
  const { page, worker } = channel();
  serveEngine(worker);
  return new WorkerHost(page);
}

const bytes = () => workbookOf({ Data: [["id"], [1]], Other: [] }).save();
const listing = JSON.stringify({
  Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 } },
});

describe("an engine in a worker", () => {
  it("opens, lists, draws, edits, selects, saves and counts", async () => {
    const host = workerHost();
    const { connection, sheets } = await host.open(bytes(), { profile: "1.9" });
    expect(connection.requirementSets).toEqual(requirementSets("1.9"));
    expect(sheets.map((tab) => tab.name)).toEqual(["Data", "Other"]);
    let redraws = 0;
    host.onRedraw(() => { redraws += 1; });
    await host.type("Data", "A3", "2");
    await host.select("Other", "B2");
    expect((await host.sheets()).map((tab) => tab.active)).toEqual([false, true]);
    const drawn = await host.view("Data", { top: 1, left: 1, bottom: 3, right: 1 });
    expect(drawn.cells.map((cell) => cell.text)).toEqual(["id", "1", "2"]);
    expect(await connection.process(listing, 4, "")).toMatchObject({ ok: true });
    expect(await host.totals()).toMatchObject({ syncs: 1 });
    const saved = await host.save();
    expect(saved.losses).toEqual([]);
    expect(sheetOf(openWorkbook(saved.bytes), "Data").getCell(3, 1).value).toBe(2);
    expect(redraws).toBe(3);
  });

  it("hands on the workbooks that the add-in opens", async () => {
    const host = workerHost();
    const { connection } = await host.open(bytes());
    const opened: Uint8Array[] = [];
    const stop = host.onOpened((file) => opened.push(file));
    const request = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name: "CreateAndOpenWorkbook", ObjectPathId: 1, ArgumentInfo: { Arguments: [Buffer.from(bytes()).toString("base64")] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    expect(await connection.process(request, 0, "")).toMatchObject({ ok: true });
    stop();
    await connection.process(request, 0, "");
    expect(opened).toEqual([bytes()]);
  });

  it("pushes events to the page and can be told to misbehave", async () => {
    const host = workerHost();
    const { connection } = await host.open(bytes());
    const external = createWindowExternal(connection);
    const entries: (readonly unknown[])[] = [];
    external.RegisterEvent(33, "", (_id, payload) => { entries.push(...payload.toArray().filter(Array.isArray)); }, () => undefined);
    const register = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 3 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 } },
    });
    await connection.process(register, 1, "");
    await host.type("Data", "A2", "9");
    await eventsDelivered();
    expect(entries.map((entry) => entry.slice(0, 3))).toEqual([[65536, 10, "Workbook"]]);
    await host.behave({ cellEditing: true });
    expect(await connection.process(listing, 4, "")).toEqual({ ok: false, errorNumber: 5004 });
    const waiting = connection.process(listing, 64, "");
    await host.behave({ cellEditing: false });
    expect(await waiting).toMatchObject({ ok: true });
  });

  it("names why a file cannot be opened", async () => {
    const failure: unknown = await workerHost().open(new Uint8Array([137, 80, 78, 71])).then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerHostError);
    expect(failure).toMatchObject({ code: "image" });
    await expect(workerHost().sheets()).rejects.toMatchObject({ code: "failed", message: "no workbook is open" });
  });
});
