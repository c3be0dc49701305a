import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { factsOf, registerSheet, type Cells } from "../../support/workbook";

const fields = ["fullName", "birth", "sex", "personalId", "currentResidence", "decisionNumber", "decisionOn", "managedFrom", "managedTo", "manager", "outcome", "removedOn", "note"] as const;

const running = "Đang quản lý";
const completed = "Đã chấp hành xong";

const term = (from: string, to: string): Cells<"postRehab"> => ({ managedFrom: serial(from), managedTo: serial(to) });

const rows: readonly Cells<"postRehab">[] = [
  { fullName: "Vi Văn Anh", birth: "1983", sex: "Nữ", personalId: "038083000001", currentResidence: "Thôn Đông", decisionNumber: "01/QĐ-UBND", decisionOn: serial("2025-02-01"), ...term("2025-02-01", "2026-02-01"), manager: "Hội Phụ nữ", outcome: running, note: "ghi" },
  // Decided the year before and still running.
  { fullName: "Vi Văn Bình", personalId: "038083000002", decisionNumber: "02", decisionOn: serial("2024-06-01"), ...term("2024-06-01", "2026-06-01"), outcome: running },
  // Decided the year before, completed in this one.
  { fullName: "Vi Văn Châu", personalId: "038083000003", decisionNumber: "03", decisionOn: serial("2024-03-01"), ...term("2024-03-01", "2025-03-01"), outcome: completed },
  // Completed on the last day of the year before.
  { fullName: "Vi Văn Dũng", personalId: "038083000004", decisionNumber: "04", decisionOn: serial("2023-12-31"), ...term("2023-12-31", "2024-12-31"), outcome: completed },
  // No decision yet.
  { fullName: "Vi Văn Giang", personalId: "038083000005", ...term("2025-12-01", "2026-12-01"), outcome: running },
  // Moved away in the year: decided in it, neither managed nor completed.
  { fullName: "Vi Văn Hà", personalId: "038083000006", decisionNumber: "06", decisionOn: serial("2025-05-01"), ...term("2025-05-01", "2026-05-01"), outcome: "Chuyển đi", removedOn: serial("2025-09-01") },
  // The last day of the term is T.
  { fullName: "Vi Văn Khánh", personalId: "038083000007", decisionNumber: "07", decisionOn: serial("2024-12-20"), ...term("2024-12-20", "2025-12-20"), outcome: running },
  // The term ended yesterday though the list says "running".
  { fullName: "Vi Văn Lan", personalId: "038083000008", decisionNumber: "08", decisionOn: serial("2024-12-19"), ...term("2024-12-19", "2025-12-19"), outcome: running },
  // A blank result is not "managed".
  { fullName: "Vi Văn Minh", personalId: "038083000009", decisionNumber: "09", decisionOn: serial("2025-01-01"), ...term("2025-01-01", "2026-01-01") },
];

const facts = factsOf([registerSheet("postRehab", fields, rows)]);

describe("T04, form 52", () => {
  const table = reportOf("T04", facts);

  it("lists everybody whose management ran in the year", () => {
    expect(table.rows.map(({ texts }) => texts?.hoTen)).toEqual(["Anh", "Bình", "Châu", "Giang", "Hà", "Khánh", "Lan", "Minh"].map((name) => `Vi Văn ${name}`));
  });

  it("counts decisions of the year and those running from before, who is managed on T, and who completed in the year", () => {
    // 4: Anh, Binh, Chau, Ha, Khanh, Lan, Minh. 5: Anh, Binh, Giang, Khanh. 6: Chau.
    expect(table.totals).toEqual({ coQuyetDinh: 7, dangQuanLy: 4, hoanThanh: 1 });
    expect(table.uncounted).toEqual([]);
  });

  it("completed is counted by the day of leaving the list where one is written", () => {
    const one = (row: Cells<"postRehab">) => reportOf("T04", factsOf([registerSheet("postRehab", fields, [{ fullName: "Vi Văn Anh", decisionOn: serial("2023-01-01"), outcome: completed, ...row }])]));
    expect(one({ ...term("2023-01-01", "2025-01-01"), removedOn: serial("2024-12-31") }).totals.hoanThanh).toBe(0);
    expect(one({ ...term("2023-01-01", "2024-12-31"), removedOn: serial("2025-01-01") }).totals).toMatchObject({ hoanThanh: 1, coQuyetDinh: 1 });
    expect(one({})).toMatchObject({ totals: { hoanThanh: 0, coQuyetDinh: 0 }, uncounted: [{ reason: "no-period-date" }] });
  });

  it("a removal that lies ahead of T ends nothing", () => {
    const ahead = factsOf([registerSheet("postRehab", fields, [{ fullName: "Vi Văn Anh", decisionNumber: "1", decisionOn: serial("2024-02-01"), ...term("2024-02-01", "2026-02-01"), outcome: running, removedOn: serial("2026-02-01") }])]);
    expect(reportOf("T04", ahead)).toMatchObject({ totals: { coQuyetDinh: 1, dangQuanLy: 1, hoanThanh: 0 }, uncounted: [] });
  });

  it("has the headings and numbers of the form and its three footers", () => {
    const printed = printedRows(plannedReport("T04", facts));
    expect(printed).toContainEqual(["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CMT/CCCD", "Nơi cư trú", "Thời gian quản lý sau cai nghiện", "Tổ chức/cá nhân, được giao QL", "Ghi chú"]);
    expect(printed).toContainEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(printed.map(([first]) => first)).toEqual(
      expect.arrayContaining([
        "4. Tổng số người có quyết định quản lý sau cai nghiện ma túy: 7 người.",
        "5. Tổng số người đang trong thời gian quản lý sau cai nghiện ma túy: 4 người.",
        "6. Tổng số người hoàn thành xong thời gian quản lý sau cai nghiện ma túy: 1 người.",
        "NGƯỜI LẬP",
      ]),
    );
    expect(tableRows(plannedReport("T04", facts))[0]).toEqual(["1", "Vi Văn Anh", "1983", "Nữ", "038083000001", "Thôn Đông", "01/02/2025 - 01/02/2026", "Hội Phụ nữ", "ghi"]);
  });

  it("a sheet with the columns of the form alone cannot tell results, and says so", () => {
    const form = factsOf([registerSheet("postRehab", ["fullName", "birth", "sex", "personalId", "currentResidence", "managedPeriod", "manager", "note"], [{ fullName: "Vi Văn Anh", managedPeriod: "01/02/2025 - 01/02/2026" }], "Sau cai")]);
    expect(reportOf("T04", form)).toMatchObject({
      totals: { coQuyetDinh: null, dangQuanLy: null, hoanThanh: null },
      missing: [{ register: "postRehab", column: "decisionOn" }, { register: "postRehab", column: "outcome" }],
    });
    expect(printedRows(plannedReport("T04", form)).map(([first]) => first)).toContain("4. Tổng số người có quyết định quản lý sau cai nghiện ma túy: thiếu dữ liệu.");
  });
});
