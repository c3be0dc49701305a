import { HostEngine } from "../../../src/host/protocol/engine";
import { sheetOf, workbookOf } from "../support/hostUnderTest";

/** Actions the client sends only for `retrieve`, `update` and `ensureUnchanged`, as it words them. */
const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Data"] } },
  7: { Id: 7, ObjectPathType: 7, Name: "" },
};

async function run(engine: HostEngine, ...actions: readonly object[]): Promise<unknown> {
  const outcome = await engine.process(JSON.stringify({ Actions: actions, ObjectPaths: paths }), 1);
  if (!outcome.ok) throw new Error(String(outcome.errorNumber));
  return JSON.parse(outcome.body);
}

describe("actions beyond load, set and call", () => {
  const engine = new HostEngine(workbookOf({ Data: [["id"]] }));
  const sheet = sheetOf(engine.workbook, "Data");

  it("retrieves plain objects in the caller's spelling", async () => {
    const retrieved = await run(engine, { Id: 2, ActionType: 7, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name", "position"] } });
    expect(retrieved).toEqual({ Results: [{ ActionId: 2, Value: { items: [{ name: "Data", position: 0, id: sheet.id }] } }] });
  });

  it("pages through collections", async () => {
    sheet.name = "Data";
    engine.workbook.addSheet("B");
    engine.workbook.addSheet("C");
    const page = await run(engine, { Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } });
    expect(page).toMatchObject({ Results: [{ Value: { _Items: [{ Name: "B", _Index: 1 }] } }] });
  });

  it("updates several properties at once and refuses what is read-only", async () => {
    await run(engine, { Id: 2, ActionType: 9, Name: "", ObjectPathId: 5, ObjectState: { tabColor: "#112233", showGridlines: false } });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#112233", false]);
    expect(await run(engine, { Id: 2, ActionType: 9, Name: "", ObjectPathId: 5, ObjectState: { id: "x" } })).toMatchObject({ Error: { Code: "NotImplemented", Message: "not emulated: Worksheet.Id" } });
  });

  it("goes on only if what was read still holds", async () => {
    const guard = (name: string) => ({ Id: 2, ActionType: 8, Name: "", ObjectPathId: 5, ObjectState: { name } });
    expect(await run(engine, guard("Data"))).toEqual({ Results: [{ ActionId: 2, Value: null }] });
    expect(await run(engine, guard("Old"))).toMatchObject({ Error: { Code: "ConflictUpdate", Location: "Worksheet.ensureUnchanged", ActionIndex: 0 } });
  });

  it("lets null objects be", async () => {
    expect(await run(engine,
      { Id: 2, ActionType: 3, Name: "Delete", ObjectPathId: 7 },
      { Id: 4, ActionType: 4, Name: "Name", ObjectPathId: 7, ArgumentInfo: { Arguments: ["x"] } },
      { Id: 6, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: {} },
      { Id: 8, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
    )).toEqual({ Results: [{ ActionId: 2, Value: { _IsNull: true } }, { ActionId: 4, Value: { _IsNull: true } }, { ActionId: 6, Value: null }, { ActionId: 8, Value: null }], TraceIds: [8] });
  });

  it("refuses what is no request", async () => {
    expect(await engine.process("{", 0)).toEqual({ ok: false, errorNumber: 5001 });
  });

  it("says loudly that it does not load recursively", async () => {
    expect(await run(engine, { Id: 2, ActionType: 6, Name: "", ObjectPathId: 5 })).toMatchObject({ Error: { Message: "not emulated: Worksheet.loadRecursive" } });
  });
});
