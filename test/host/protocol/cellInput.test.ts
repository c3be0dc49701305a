import { parseTyped } from "../../../src/host/protocol/cellInput";

const typed = (text: string, format = "General", date1904 = false) => parseTyped(text, format, date1904, 2026);

describe("text put into a cell is read as if typed", () => {
  it.each([
    ["12", 12],
    [" 12.5 ", 12.5],
    ["1,234,567", 1234567],
    ["(5)", -5],
    ["-3", -3],
    ["1e3", 1000],
    ["001185012345", 1185012345],
    ["TRUE", true],
    ["false", false],
    ["abc", "abc"],
    ["15/12/2025", "15/12/2025"],
    ["1,23", "1,23"],
    ["31/2", "31/2"],
  ])("%j becomes %j", (text, value) => {
    expect(typed(text)).toEqual({ kind: "value", value });
  });

  it.each([
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    // 2024-02-01 is serial 45323; 1 January 2026 is 46023.
    ["2/1/2024", 45323, "m/d/yyyy"],
    ["2024-02-01", 45323, "m/d/yyyy"],
    ["1-Feb-24", 45323, "d-mmm-yy"],
    ["1/2", 46024, "d-mmm"],
    ["6:00", 0.25, "h:mm"],
    ["6:00 PM", 0.75, "h:mm"],
    ["2/1/2024 12:00", 45323.5, "m/d/yyyy h:mm"],
  ])("%j becomes %d shown as %s", (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ kind: "value", value, numberFormat });
  });

  it("counts dates from 1904 where the workbook does", () => {
    // 1904-01-01 is day 0 there: 45323 - 1462.
    expect(typed("2/1/2024", "General", true)).toMatchObject({ value: 43861 });
  });

  it("takes =, + and - for formulas", () => {
    expect(typed("=A1")).toEqual({ kind: "formula", formula: "=A1" });
    expect(typed("+cmd")).toEqual({ kind: "formula", formula: "=+cmd" });
    expect(typed("-x")).toEqual({ kind: "formula", formula: "=-x" });
  });

  it("keeps quoted text and text cells as they are", () => {
    expect(typed("'=A1")).toEqual({ kind: "quoted", value: "=A1" });
    expect(typed("=A1", "@")).toEqual({ kind: "value", value: "=A1" });
    expect(typed("007", "@")).toEqual({ kind: "value", value: "007" });
  });

  it("knows blank and errors", () => {
    expect(typed("")).toEqual({ kind: "clear" });
    expect(typed("#n/a")).toEqual({ kind: "error", error: "#N/A" });
  });
});
