import ExcelJS from "exceljs";
import type { HostBehaviour } from "../../../src/host/protocol/behaviour";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { codeOf, eventsDelivered, hostOver, sheetOf, workbookOf } from "../support/hostUnderTest";

const book = () => workbookOf({ Data: [["id", "name"], [1, "Ann"], [2, "Bob"], [3, "Cy"]], Other: [["x"]] });
const host = (behaviour: Partial<HostBehaviour> = {}) => hostOver(book(), behaviour);

/** Runs one batch and gives its error code, "no error" when it went well. */
function attempt({ Excel }: ReturnType<typeof hostOver>, work: (context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(Excel.run(async (context) => {
    work(context);
    await context.sync();
  }));
}

const write = (value: unknown, address = "A2") => (context: Excel.RequestContext): void => {
  Reflect.set(context.workbook.worksheets.getItem("Data").getRange(address), "values", value);
};

describe("limits of real Excel", () => {
  it("refuses requests and answers above 5 MiB, unless it plays the desktop", async () => {
    const long = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    const web = host();
    expect(await attempt(web, write(long, "A1:A200"))).toBe("RequestPayloadSizeLimitExceeded");
    expect(sheetOf(web.workbook, "Data").getCell(1, 1).value).toBe("id");
    const desktop = host({ messageLimitBytes: null });
    expect(await attempt(desktop, write(long, "A1:A200"))).toBe("no error");
    desktop.engine.behaviour.messageLimitBytes = 5_000_000;
    expect(await attempt(desktop, (context) => context.workbook.worksheets.getItem("Data").getRange("A1:A200").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(desktop.engine.counters.totals.largestMessageBytes).toBeGreaterThan(6_000_000);
  });

  it("gives null for reads of more cells than Excel reads", async () => {
    const { Excel } = host({ readLimitCells: 7 });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const [large, small] = [sheet.getRange("A1:B4").load("values"), sheet.getRange("A1:B3").load("values")];
      await context.sync();
      return [large.values, small.values.length];
    });
    expect(read).toEqual([null, 3]);
  });

  it.each([
    ["an address above 8,192 characters", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Data").getRanges(Array.from({ length: 2000 }, (_cell, row) => `A${row + 1}`).join(",")).format.fill.color = "red"; }, "InvalidArgument"],
    ["no address", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Data").getRange("A0").load("values"); }, "InvalidArgument"],
    ["an array of another size", write([[1, 2]]), "InvalidArgument"],
    ["null for a whole property", write(null), "InvalidArgument"],
    ["text above 32,767 characters", write([["x".repeat(32_768)]]), "InvalidArgument"],
    ["a missing sheet", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Nope").load("name"); }, "ItemNotFound"],
    ["a taken sheet name", (context: Excel.RequestContext) => { context.workbook.worksheets.add("OTHER"); }, "ItemAlreadyExists"],
    ["a sheet name with a bad letter", (context: Excel.RequestContext) => { context.workbook.worksheets.add("a/b"); }, "InvalidArgument"],
    ["a sheet name that is too long", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Other").name = "x".repeat(32); }, "InvalidArgument"],
    ["hiding the last visible sheet", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Other").visibility = "Hidden"; context.workbook.worksheets.getItem("Data").visibility = "Hidden"; }, "InvalidOperation"],
    ["activating a hidden sheet", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Other").visibility = "Hidden"; context.workbook.worksheets.getItem("Other").activate(); }, "InvalidOperation"],
    ["a range outside the sheet", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Data").getRange("A1").getOffsetRange(-1, 0).load("address"); }, "InvalidArgument"],
    ["a taken name", (context: Excel.RequestContext) => { context.workbook.names.add("n", "=1"); context.workbook.names.add("N", "=2"); }, "ItemAlreadyExists"],
    ["broken XML", (context: Excel.RequestContext) => { context.workbook.customXmlParts.add("<a>"); }, "InvalidArgument"],
  ])("refuses %s", async (_name, work, code) => {
    expect(await attempt(host(), work)).toBe(code);
  });

  it("forgets ranges of a deleted sheet", async () => {
    const { Excel } = host();
    expect(await codeOf(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1").load("address");
      await context.sync();
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
      range.load("values");
      await context.sync();
    }))).toBe("InvalidReference");
  });

  it("keeps protected cells from being written, formatted or painted, and open ones open", async () => {
    const workbook = book();
    const sheet = sheetOf(workbook, "Data");
    sheet.patchStyle({ top: 4, left: 1, bottom: 4, right: 1 }, { locked: false });
    const protectedHost = hostOver(workbook);
    protectedHost.user.protect("Data");
    const denied: readonly ((context: Excel.RequestContext) => void)[] = [
      write([[9]]),
      (context) => { context.workbook.worksheets.getItem("Data").getRange("A2").clear(); },
      (context) => { context.workbook.worksheets.getItem("Data").getRange("A4").format.fill.color = "red"; },
      (context) => { context.workbook.worksheets.getItem("Data").getRange("A2").conditionalFormats.add("Custom"); },
      (context) => { context.workbook.worksheets.getItem("Data").getRange("A2:B3").merge(); },
      (context) => { context.workbook.worksheets.getItem("Data").getRange("A2").rowHidden = true; },
      (context) => { context.workbook.worksheets.getItem("Data").protection.protect(); },
    ];
    for (const work of denied) expect(await attempt(protectedHost, work)).toBe("AccessDenied");
    expect(await attempt(protectedHost, write([[9]], "A4"))).toBe("no error");
    expect([sheet.getCell(2, 1).value, sheet.getCell(4, 1).value]).toEqual([1, 9]);
  });
});

describe("a host that misbehaves", () => {
  it("rejects while a cell is edited, and lets delayed work wait for its end, once each", async () => {
    const editing = host();
    editing.engine.setCellEditing(true);
    expect(await attempt(editing, write([[5]]))).toBe("InvalidOperationInCellEditMode");
    let done = 0;
    const delayed = [7, 8].map((value) => editing.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(`A${value}`).values = [[value]];
      await context.sync();
      done += 1;
    }));
    await eventsDelivered();
    expect(done).toBe(0);
    editing.engine.setCellEditing(false);
    await Promise.all(delayed);
    const sheet = sheetOf(editing.workbook, "Data");
    expect([done, sheet.getCell(7, 1).value, sheet.getCell(8, 1).value, sheet.getCell(2, 1).value]).toEqual([2, 7, 8, 1]);
  });

  it("fails the chosen sync and works again after it", async () => {
    const failing = host({ failSync: { at: 2, errorNumber: 5012 } });
    expect(await attempt(failing, write([[5]]))).toBe("no error");
    expect(await attempt(failing, write([[6]]))).toBe("InvalidOrTimedOutSession");
    expect(await attempt(failing, write([[7]], "A3"))).toBe("no error");
    expect([2, 3].map((row) => sheetOf(failing.workbook, "Data").getCell(row, 1).value)).toEqual([5, 7]);
  });

  it("never answers the chosen sync, and answers the next", async () => {
    const hanging = host({ hangSync: 1 });
    const first = attempt(hanging, write([[5]]));
    expect(await attempt(hanging, write([[6]]))).toBe("no error");
    expect(await Promise.race([first, eventsDelivered().then(() => "still hanging")])).toBe("still hanging");
  });

  it("takes its time per sync", async () => {
    const slow = host({ latencyMs: 40 });
    const start = performance.now();
    await attempt(slow, write([[5]]));
    expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  });

  it("refuses to select while another workbook is active", async () => {
    expect(await attempt(host({ otherWorkbookActive: true }), (context) => { context.workbook.worksheets.getItem("Data").getRange("A1").select(); })).toBe("InvalidOperation");
  });

  it.each([
    ["1.9", "none"],
    ["1.14", "Data!A1:A2"],
  ] as const)("offers what ExcelApi %s has", async (profile, expected) => {
    const { Excel, Office } = host({ profile });
    expect(["1.9", "1.10", "1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, profile !== "1.9", profile !== "1.9", false]);
    const answer = await codeOf(Excel.run(async (context) => {
      const merged = context.workbook.worksheets.getItem("Data").getRange("A1:A3");
      merged.getCell(0, 0).getResizedRange(1, 0).merge();
      // getMergedAreasOrNullObject came with 1.13.
      const areas = merged.getMergedAreasOrNullObject().load("address");
      await context.sync();
      throw Object.assign(new Error(), { code: areas.address });
    }));
    expect(answer).toBe(profile === "1.9" ? "ApiNotFound" : expected);
  });

  it("misses members above its profile on its own side, too", async () => {
    const { engine } = host({ profile: "1.9" });
    const body = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name: "GetMergedAreasOrNullObject", ObjectPathId: 7 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Data"] } },
        7: { Id: 7, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["A1"] } },
      },
    });
    const outcome = await engine.process(body, 0);
    expect(outcome.ok && JSON.parse(outcome.body)).toMatchObject({ Error: { Code: "ApiNotFound", HttpStatusCode: 404, Location: "Range.getMergedAreasOrNullObject" } });
  });

  it("has a co-author edit between two syncs", async () => {
    const { Excel, engine, coAuthor } = host();
    engine.beforeSync(2, () => { coAuthor.type("Data", "A2", "99"); });
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2").load("values");
      await context.sync();
      const [[first] = []] = range.values as readonly (readonly unknown[])[];
      range.load("values");
      await context.sync();
      const [[second] = []] = range.values as readonly (readonly unknown[])[];
      return [first, second];
    });
    expect(seen).toEqual([1, 99]);
  });

  it("loses events it is told to lose", async () => {
    const dropping = host({ dropEvent: () => true });
    const seen: string[] = [];
    await dropping.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { seen.push(event.address); });
      await context.sync();
      dropping.user.type("Data", "A2", "5");
      await eventsDelivered();
    });
    expect(seen).toEqual([]);
  });

  it("keeps the person's undo list through reads and empties it at any write and at the documented calls", async () => {
    const undoing = host();
    const { engine, user, workbook } = undoing;
    user.type("Data", "A2", "5");
    user.type("Data", "A3", "6");
    await attempt(undoing, (context) => context.workbook.worksheets.getItem("Data").getUsedRange(true).load("values,formulas,text"));
    await attempt(undoing, (context) => { context.workbook.worksheets.getItem("Other").activate(); });
    expect(engine.undo.labels).toEqual(["type Data!A2", "type Data!A3"]);
    expect(engine.undo.undo()).toBe(true);
    expect(sheetOf(workbook, "Data").getCell(3, 1).value).toBe(2);
    await attempt(undoing, (context) => { context.workbook.worksheets.getItem("Data").getRange("A1:B2").getMergedAreasOrNullObject().load("address"); });
    expect(engine.undo.depth).toBe(0);
    user.type("Data", "A2", "7");
    await attempt(undoing, write([[8]]));
    expect(engine.undo.depth).toBe(0);
  });

  it("splits conditional formats when cells are copied and pasted over them", () => {
    const { user, workbook } = host();
    const sheet = sheetOf(workbook, "Data");
    sheet.addConditionalFormat({ ranges: [{ top: 2, left: 1, bottom: 20, right: 2 }], formula: '=$B2="x"', format: { fillColor: "#FFC7CE" } });
    user.copyPaste("Data", "A2:B3", "A10");
    expect(sheet.conditionalFormats.map((rule) => [rule.formula, rule.ranges.map((range) => `${range.top}-${range.bottom}`)])).toEqual([
      ['=$B2="x"', ["2-9", "12-20"]],
      ['=$B10="x"', ["10-11"]],
    ]);
    expect(sheet.getCell(10, 2).value).toBe("Ann");
  });

  it("misplaces what is written over rows a filter hides, and can be told not to", async () => {
    const file = new ExcelJS.Workbook();
    const source = file.addWorksheet("Data");
    source.addRows([["name"], ["a"], ["b"], ["a"], ["b"]]);
    source.autoFilter = "A1:A5";
    for (const row of [2, 4]) source.getRow(row).hidden = true;
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const patched = openWorkbook(bytes);
    const filter = sheetOf(patched, "Data").autoFilter;
    expect(filter?.rect).toEqual({ top: 1, left: 1, bottom: 5, right: 1 });
    const filtered = hostOver(filteredView(patched));
    await attempt(filtered, write([["1"], ["2"], ["3"], ["4"]], "A2:A5"));
    const column = (): unknown[] => [2, 3, 4, 5].map((row) => sheetOf(patched, "Data").getCell(row, 1).value);
    expect(column()).toEqual(["a", 1, "a", 2]);
    filtered.engine.behaviour.misplaceFilteredWrites = false;
    await attempt(filtered, write([["1"], ["2"], ["3"], ["4"]], "A2:A5"));
    expect(column()).toEqual([1, 2, 3, 4]);
  });

  it("counts the client's own clean-up apart from the syncs", async () => {
    const counted = host();
    await attempt(counted, (context) => context.workbook.worksheets.getItem("Data").getRange("A1").load("values"));
    await eventsDelivered();
    const { counters, references } = counted.engine;
    expect([counters.totals.syncs, counters.count("cleanup"), references.size]).toEqual([1, 1, 0]);
    const [sync] = counters.requests;
    expect(counters.totals).toEqual({ syncs: 1, requestBytes: sync?.requestBytes, responseBytes: sync?.responseBytes, largestMessageBytes: sync?.requestBytes });
    expect(sync?.flags).toBe(0);
  });
});

/** The file writer used for the fixture cannot write filter criteria: the flag they raise is set by hand. */
function filteredView(workbook: ReturnType<typeof openWorkbook>): ReturnType<typeof openWorkbook> {
  const sheet = sheetOf(workbook, "Data");
  const filter = sheet.autoFilter;
  if (filter === null) throw new Error("no filter");
  Object.defineProperty(sheet, "autoFilter", { value: { ...filter, isDataFiltered: true } });
  return workbook;
}
