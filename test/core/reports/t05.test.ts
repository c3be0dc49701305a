import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const fields = ["fullName", "birth", "sex", "personalId", "currentResidence", "hamlet", "drug", "decisionNumber", "decisionOn", "managedFrom", "managedTo", "manager", "lastTestedOn", "lastTestResult", "ending", "removedOn", "removalReason", "note"] as const;

const rows: readonly Cells<"user">[] = [
  {
    fullName: "Hà Thị An", birth: serial("1990-02-01"), sex: "Nữ", personalId: "038190000001", currentResidence: "Số 2, Thôn Đông", drug: "Ketamine", decisionNumber: "12/QĐ-UBND", decisionOn: serial("2025-07-09"),
    managedFrom: serial("2025-07-09"), managedTo: serial("2026-07-09"), manager: "Hội Phụ nữ", lastTestedOn: serial("2025-11-01"), lastTestResult: "AT", note: "ghi chú",
  },
  { fullName: "Hà Văn Bé", personalId: "038090000002", hamlet: "Thôn Tây", ending: "Đang quản lý", lastTestedOn: "3/2025", lastTestResult: "âm tính" },
  // Removed in the period, before it, and on a day that lies ahead.
  { fullName: "Hà Văn Cao", personalId: "038090000003", removedOn: serial("2025-03-05"), removalReason: "Chuyển đi", note: "về quê" },
  { fullName: "Hà Văn Dần", personalId: "038090000004", removedOn: serial("2024-12-31") },
  { fullName: "Hà Văn Ích", personalId: "038090000005", removedOn: serial("2026-01-01") },
  { fullName: "Hà Văn Bé", personalId: "038090000002", hamlet: "Thôn Tây" },
  // Removed on no certain day of the two years.
  { fullName: "Hà Văn Gấm", personalId: "038090000006", removedOn: "2024" },
];

const log = registerSheet("test", ["fullName", "personalId", "testedOn", "result", "slipNumber"], [
  { fullName: "Hà Thị An", personalId: "038190000001", testedOn: serial("2025-12-19"), result: "Dương tính" },
  { fullName: "Hà Thị An", personalId: "038190000001", testedOn: serial("2025-12-21"), result: "Âm tính" },
]);

const parameters = parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông", "Thôn Tây"]);
const facts = factsOf([parameters, registerSheet("user", fields, rows), log]);

describe("T05, users", () => {
  it("has two rows of headings over the test and numbers every column", () => {
    const printed = printedRows(plannedReport("T05", facts));
    const first = printed.findIndex(([cell]) => cell === "TT");
    expect(printed.slice(first, first + 3)).toEqual([
      ["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CCCD/CMND", "Nơi cư trú", "Loại ma túy", "Số, ngày quyết định", "Thời hạn quản lý (từ - đến)", "Người được giao giúp đỡ", "Xét nghiệm gần nhất", "", "Ghi chú"],
      ["", "", "", "", "", "", "", "", "", "", "Ngày", "Kết quả", ""],
      Array.from({ length: 13 }, (_, index) => `(${String(index + 1)})`),
    ]);
  });

  it("lists who is on the list, and apart from them who left it in the period; each block numbers its own", () => {
    expect(tableRows(plannedReport("T05", facts)).map((cells) => cells.slice(0, 2))).toEqual([
      ["I. Đang trong danh sách", ""],
      ["1", "Hà Thị An"],
      ["2", "Hà Văn Bé"],
      ["3", "Hà Văn Ích"],
      ["II. Đã đưa ra khỏi danh sách trong kỳ", ""],
      ["1", "Hà Văn Cao"],
    ]);
    expect(reportOf("T05", facts).totals).toEqual({ trongDanhSach: 3, duaRa: 1 });
  });

  it("the latest test on or before T counts, from the list or from the log; where no day of any is known, the list's own words", () => {
    const [, an, be] = tableRows(plannedReport("T05", facts));
    expect(an?.slice(5)).toEqual(["Số 2, Thôn Đông", "Ketamine", "12/QĐ-UBND, ngày 09/07/2025", "09/07/2025 - 09/07/2026", "Hội Phụ nữ", "19/12/2025", "Dương tính", "ghi chú"]);
    expect(be?.slice(5)).toEqual(["Thôn Tây", "", "", "", "", "03/2025", "âm tính", ""]);
  });

  it("says when and why somebody left", () => {
    expect(tableRows(plannedReport("T05", facts)).at(-1)?.at(-1)).toBe("05/03/2025; Chuyển đi; về quê");
  });

  it("a masked copy shows initials, stars, years and hamlets, and no free text", () => {
    const [, an] = tableRows(plannedReport("T05", facts, { level: "masked" }));
    expect(an).toEqual(["1", "H.T.A.", "1990", "Nữ", "038*******01", "Thôn Đông", "(đã che)", "(đã che)", "09/07/2025 - 09/07/2026", "(đã che)", "19/12/2025", "Dương tính", "(đã che)"]);
  });

  it("a copy of counts alone prints how many stand in each block, and the figures below", () => {
    const planned = plannedReport("T05", facts, { level: "counts" });
    expect(tableRows(planned).map(([first]) => first)).toEqual(["I. Đang trong danh sách: Tổng số: 3", "II. Đã đưa ra khỏi danh sách trong kỳ: Tổng số: 1"]);
    expect(printedRows(planned).flat().join(" ")).not.toMatch(/Hà (Thị|Văn)|0381?90/);
    expect(printedRows(planned).map(([first]) => first)).toContain("Tổng số người đang trong danh sách: 3 người.");
  });

  it("a block without anybody says so; one whose column is missing is unknown", () => {
    const one = (own: readonly (typeof fields)[number][]) => tableRows(plannedReport("T05", factsOf([registerSheet("user", own, [])]))).map((cells) => cells[1]);
    expect(one(fields)).toEqual(["", "Không có", "", "Không có"]);
    expect(one(["fullName", "ending", "decisionNumber"])).toEqual(["", "Không có", "", "thiếu dữ liệu"]);
  });
});
