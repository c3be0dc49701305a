import { refillSheet } from "../../../src/core/model/refill/refillSheet";
import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { factsOf, registerSheet } from "../../support/workbook";

describe("T15, models", () => {
  const facts = factsOf([
    registerSheet("addict", ["fullName", "position", "rehabForm"], [{ fullName: "Lò Văn Bí", rehabForm: "Chưa" }]),
    registerSheet("model", ["name", "level", "decision", "leadUnit", "members", "launchedOn", "lastActiveOn", "rating"], [
      { name: "Xã không ma túy", level: "Xã", decision: "73/QĐ-UBND", leadUnit: "Công an xã", members: 12, launchedOn: serial("2024-01-01"), lastActiveOn: serial("2025-12-20"), rating: "Hoạt động hiệu quả" },
      { name: "Tổ tự quản", level: "Khu dân cư", leadUnit: "ông lò văn bí", members: "12,5", lastActiveOn: serial("2024-12-31"), rating: "Kém hiệu quả" },
      { name: "Dòng họ", level: "lạ", leadUnit: "", lastActiveOn: "x", rating: "" },
      { name: "Mai sau", level: "Xã", launchedOn: serial("2026-01-01"), lastActiveOn: "2025" },
    ]),
  ]);

  it("lists the models with what they did in the period", () => {
    expect(tableRows(plannedReport("T15", facts, { level: "full" }))).toEqual([
      ["1", "Xã không ma túy", "Xã", "73/QĐ-UBND", "Công an xã", "12", "20/12/2025", "Hoạt động hiệu quả"],
      ["2", "Tổ tự quản", "Khu dân cư", "", "ông lò văn bí", "12,5", "Không", "Kém hiệu quả"],
      ["3", "Dòng họ", "lạ", "", "", "", "thiếu dữ liệu", ""],
      // A launching that lies ahead of T is a slip of the pen: the model is on the list.
      ["4", "Mai sau", "Xã", "", "", "", "thiếu dữ liệu", ""],
    ]);
    expect(reportOf("T15", facts).totals).toEqual({ tongSo: 4, hieuQua: 1 });
  });

  it("its own sheet names nobody whom the registers know, and shows no value it does not know", () => {
    const planned = plannedReport("T15", facts);
    expect(tableRows(planned).map((cells) => [cells[1], cells[2], cells[4]])).toEqual([
      ["Xã không ma túy", "Xã", "Công an xã"],
      ["Tổ tự quản", "Khu dân cư", "(đã che)"],
      ["Dòng họ", "(đã che)", ""],
      ["Mai sau", "Xã", ""],
    ]);
  });
});

describe("T19, a form that people lay out themselves", () => {
  const planned = plannedReport("T19", factsOf([]));
  const { content } = planned;
  const numbers = content.print.titleRows?.last ?? 0;

  it("has numbered columns, blank headings and blank rows, and says that no form was found", () => {
    expect(content.values[numbers - 1]?.slice(0, 8)).toEqual(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]);
    expect(tableRows(planned)).toHaveLength(15);
    expect(tableRows(planned).flat().every((text) => text === "")).toBe(true);
    const lines = printedRows(planned).map(([first]) => first);
    expect(lines.some((line) => line?.startsWith("Chưa tìm thấy mẫu biểu") === true)).toBe(true);
    expect(lines).toContain("Biểu do đơn vị tự lập; không phải biểu mẫu do cơ quan có thẩm quyền ban hành.");
  });

  it("what people type into its headings and rows is there after filling it again, also beside a column of theirs", () => {
    const typed = content.values.map((row) => [...row]);
    const write = (row: number, column: number, text: string): void => {
      const cells = typed[row - 1];
      if (cells) cells[column - 1] = text;
    };
    write(numbers - 1, 1, "TT");
    write(numbers - 1, 2, "Nội dung");
    write(numbers + 1, 2, "Số xã đăng ký");
    write(numbers + 15, 8, "hết");
    const standing = {
      firstRow: 1,
      firstColumn: 1,
      block: { row: 1, column: 1, rows: typed.length, columns: content.columnWidths.length },
      cells: typed.map((row) => row.map((value) => ({ value, formula: null, format: "General" }))),
    };
    const refilled = refillSheet(planned, standing).content.values;
    expect(refilled[numbers - 2]?.slice(0, 3)).toEqual(["TT", "Nội dung", ""]);
    expect(refilled[numbers]?.[1]).toBe("Số xã đăng ký");
    expect(refilled[numbers + 14]?.[7]).toBe("hết");
    // A column put in behind the first: everything right of it has moved.
    const wider = { ...standing, block: { ...standing.block, columns: standing.block.columns + 1 }, cells: standing.cells.map((row, index) => [...row.slice(0, 1), { value: index === numbers - 2 ? "Mã số" : index === numbers ? "01" : "", formula: null, format: "General" }, ...row.slice(1)]) };
    const again = refillSheet(planned, wider).content.values;
    expect(again[numbers - 2]?.slice(0, 4)).toEqual(["TT", "Mã số", "Nội dung", ""]);
    expect(again[numbers]?.slice(1, 3)).toEqual(["01", "Số xã đăng ký"]);
  });
});
