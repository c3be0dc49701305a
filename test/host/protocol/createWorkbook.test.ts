import { newWorkbook, openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { codeOf, hostOver, workbookOf } from "../support/hostUnderTest";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const book = () => workbookOf({ Data: [["a"]] });

describe("a workbook that the add-in opens", () => {
  it("is handed over as it was sent, and leaves the open one and its undo list alone", async () => {
    const { Excel, engine, user, workbook } = hostOver(book());
    const heard: Uint8Array[] = [];
    engine.created.listen((file) => heard.push(file));
    user.type("Data", "A2", "x");
    const file = newWorkbook("Báo cáo").save();
    await Excel.createWorkbook(base64(file));
    expect(engine.created.opened).toEqual([file]);
    expect(heard).toEqual([file]);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Data"]);
    expect([engine.undo.depth, engine.counters.writes]).toEqual([1, []]);
  });

  it("is empty without a file", async () => {
    const { Excel, engine } = hostOver(book());
    await Excel.createWorkbook();
    expect(openWorkbook(engine.created.opened[0] ?? new Uint8Array()).sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("has to be a workbook", async () => {
    const { Excel, engine } = hostOver(book());
    expect(await codeOf(Excel.createWorkbook(base64(new TextEncoder().encode("Họ và tên"))))).toBe("InvalidArgument");
    expect(await codeOf(Excel.createWorkbook("%%%"))).toBe("InvalidArgument");
    expect(engine.created.opened).toEqual([]);
  });
});
