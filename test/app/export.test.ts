import { AppError } from "../../src/app/appError";
import { createExportUseCases, type ExportDeps } from "../../src/app/createExportUseCases";
import { hamletSheet, request } from "../export/support/sheets";
import { loadExport } from "../support/exportWriters";

const build = (load: ExportDeps["loadExport"]) => {
  const opened: Uint8Array[] = [];
  return { opened, useCases: createExportUseCases({ workbook: { openNew: async (bytes) => void opened.push(bytes) }, loadExport: load }) };
};

describe("exporting", () => {
  it("fetches the writers when it is asked for, and makes files, text and new workbooks", async () => {
    const load = jest.fn(loadExport);
    const { opened, useCases } = build(load);
    expect(load).not.toHaveBeenCalled();
    const file = await useCases.exportSheets(request("xlsx"));
    expect(file.fileName).toBe("xa-mau-son_T09_2025-12-15.xlsx");
    await useCases.openNew(file);
    expect(opened).toEqual([file.bytes]);
    const { html } = await useCases.copyTables([{ code: "T09", name: "Biểu", content: hamletSheet() }], false);
    expect(html).toContain("Thôn Đông");
  });

  it("says which part is missing where they cannot be fetched", async () => {
    const { useCases } = build(() => Promise.reject(new TypeError("no such file")));
    await expect(useCases.exportSheets(request("xlsx"))).rejects.toEqual(new AppError("engineMissing", { technical: "TypeError" }));
  });
});
