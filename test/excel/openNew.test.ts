import { AppError } from "../../src/app/appError";
import { base64, openNew } from "../../src/excel/openNew";
import { createExcelQueue } from "../../src/excel/queue";
import { exportSheets } from "../../src/export/exportSheets";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { request } from "../export/support/sheets";
import { closeExcel, openExcel } from "./support/openExcel";
import { registerWorkbook } from "./support/workbooks";

describe("bytes as Base64", () => {
  it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_001])("of %d bytes are what Node makes of them", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});

describe("opening a new workbook", () => {
  const given = (createWorkbook: (text?: string) => Promise<void>): void => {
    Object.assign(globalThis, { Excel: { createWorkbook, run: async (_options: unknown, work: (context: object) => Promise<unknown>) => work({ sync: async () => undefined }) } });
  };
  afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));
  const bytes = Uint8Array.from([80, 75, 3, 4]);

  it("hands Excel the bytes, after what was asked before and before what is asked after", async () => {
    const order: string[] = [];
    given(async (text) => void order.push(`new ${text ?? ""}`));
    const queue = createExcelQueue();
    const work = (name: string) => async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(name);
    };
    await Promise.all([queue.run(work("before")), openNew(queue, bytes), queue.run(work("after"))]);
    expect(order).toEqual(["before", "new UEsDBA==", "after"]);
  });

  it("says that the host is too old where Excel cannot", async () => {
    given(() => Promise.reject(Object.assign(new Error("x"), { code: "ApiNotFound" })));
    await expect(openNew(createExcelQueue(), bytes)).rejects.toEqual(new AppError("hostTooOld", { technical: "ApiNotFound" }));
  });

  it("gives up after the watchdog and lets the next request through", async () => {
    given(() => new Promise(() => undefined));
    const queue = createExcelQueue(20);
    await expect(openNew(queue, bytes)).rejects.toEqual(new AppError("notResponding"));
    await expect(queue.run(async () => "next")).resolves.toBe("next");
  });
});

describe("opening a new workbook through the library", () => {
  afterEach(closeExcel);

  it("gives Excel the exported file and changes nothing in the open one", async () => {
    const excel = openExcel(await registerWorkbook());
    const before = excel.engine.workbook.sheets().map(({ name }) => name);
    const { bytes } = exportSheets(request("xlsx"));
    await excel.port.openNew(bytes);
    expect(excel.engine.created.opened).toEqual([bytes]);
    expect(openWorkbook(bytes).sheets().map(({ name }) => name)).toEqual(["Biểu T09 Theo thôn"]);
    expect(excel.engine.workbook.sheets().map(({ name }) => name)).toEqual(before);
    expect([excel.engine.undo.depth, excel.engine.counters.writes]).toEqual([0, []]);
  });

  it("fails with an AppError for bytes that are no workbook", async () => {
    const excel = openExcel(await registerWorkbook());
    await expect(excel.port.openNew(Uint8Array.from([1, 2, 3]))).rejects.toMatchObject({ name: "AppError", code: "unexpected" });
  });
});
