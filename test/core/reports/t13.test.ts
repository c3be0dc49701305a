import { fullMonths } from "../../../src/core/reports/compute/spotShows";
import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const fields = ["name", "hamlet", "spotKind", "identifiedOn", "status", "clearedOn", "leadUnit", "note"] as const;

// T is 20/12/2025; the period is the calendar year up to it.
const spot = (name: string, spotKind: string, from: string, status: string, to = "", more: Cells<"hotspot"> = {}): Cells<"hotspot"> => ({
  name,
  spotKind,
  identifiedOn: /^\d{4}-/.test(from) ? serial(from) : from,
  status,
  clearedOn: /^\d{4}-/.test(to) ? serial(to) : to,
  ...more,
});

const active = "Đang hoạt động";
const cleared = "Đã triệt xóa";

const rows: readonly Cells<"hotspot">[] = [
  // Three months to the day are still inside, one day more is not.
  spot("Quán ông Lò Văn Bí", "Điểm", "2025-09-20", active, "", { hamlet: "Thôn Đông", leadUnit: "Công an xã", note: "gọi 0912345678" }),
  spot("Nhà B", "Điểm", "2025-09-19", active, "", { hamlet: "Xóm khác" }),
  spot("Nhà C", "Tụ điểm", "2025-06-20", active),
  spot("Nhà D", "Tụ điểm", "2025-06-19", active),
  // Cleared in the period: counted to the clearing, here one day beyond the three months that end on 28 February.
  spot("Nhà E", "Điểm", "2024-11-30", cleared, "2025-03-01"),
  spot("Nhà G", "Điểm", "2024-11-30", cleared, "2025-02-28"),
  // Cleared before the period, and identified after T.
  spot("Nhà H", "Điểm", "2024-01-01", cleared, "2024-12-31"),
  // Cleared, nobody wrote when: counted on.
  spot("Nhà I", "Điểm", "2025-12-01", cleared),
  // A kind without a limit.
  spot("Nhà K", "Ổ nhóm", "2020-01-31", active),
  spot("Nhà L", "Điểm", "", active),
  // Some day of the month: whichever, it is beyond; of the other nobody can tell.
  spot("Nhà M", "Điểm", "8/2025", active),
  spot("Nhà N", "Điểm", "9/2025", active),
  spot("Nhà O", "Điểm", "x", active),
];

const facts = factsOf([parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông"]), registerSheet("hotspot", fields, rows)]);

describe("T13, spots", () => {
  it("lists what was there in the period with its months, its limit and whether it is beyond", () => {
    const printed = tableRows(plannedReport("T13", facts, { level: "full" })).map(([, name, kind, from, months, limit, overdue, status, to]) => [name, kind, from, months, limit, overdue, status, to]);
    expect(printed).toEqual([
      ["Quán ông Lò Văn Bí", "Điểm", "20/09/2025", "3", "3", "Không", active, ""],
      ["Nhà B", "Điểm", "19/09/2025", "3", "3", "Có", active, ""],
      ["Nhà C", "Tụ điểm", "20/06/2025", "6", "6", "Không", active, ""],
      ["Nhà D", "Tụ điểm", "19/06/2025", "6", "6", "Có", active, ""],
      ["Nhà E", "Điểm", "30/11/2024", "3", "3", "Có", cleared, "01/03/2025"],
      ["Nhà G", "Điểm", "30/11/2024", "3", "3", "Không", cleared, "28/02/2025"],
      ["Nhà I", "Điểm", "01/12/2025", "0", "3", "Không", cleared, ""],
      ["Nhà K", "Ổ nhóm", "31/01/2020", "70", "", "", active, ""],
      ["Nhà L", "Điểm", "", "thiếu dữ liệu", "3", "thiếu dữ liệu", active, ""],
      ["Nhà M", "Điểm", "08/2025", "thiếu dữ liệu", "3", "Có", active, ""],
      ["Nhà N", "Điểm", "09/2025", "thiếu dữ liệu", "3", "thiếu dữ liệu", active, ""],
      ["Nhà O", "Điểm", "x", "thiếu dữ liệu", "3", "thiếu dữ liệu", active, ""],
    ]);
  });

  it("adds up what was there, what still is, what was cleared and what is beyond its limit", () => {
    expect(reportOf("T13", facts).totals).toEqual({ tongSo: 12, dangHoatDong: 10, daTrietXoa: 2, quaHan: 4 });
  });

  it("shows hamlets in place of names and addresses, and no notes", () => {
    const planned = plannedReport("T13", facts);
    const [first, second] = tableRows(planned);
    expect(first).toEqual(["1", "Thôn Đông", "Điểm phức tạp", "20/09/2025", "3", "3", "Không", active, "", "Công an xã", "(đã che)"]);
    expect(second?.[1]).toBe("(đã che)");
    expect(printedRows(planned).flat().join(" ")).not.toMatch(/Lò Văn|0912/);
  });

  it("a missing column is unknown", () => {
    const bare = factsOf([registerSheet("hotspot", ["name", "identifiedOn", "status", "clearedOn"], [spot("Nhà A", "", "2020-01-01", active)])]);
    expect(reportOf("T13", bare)).toMatchObject({ totals: { tongSo: 1, quaHan: null }, missing: [{ register: "hotspot", column: "spotKind" }] });
    expect(reportOf("T13", factsOf([])).totals).toEqual({ tongSo: null, dangHoatDong: null, daTrietXoa: null, quaHan: null });
  });
});

test("full months end on the same day, or on the last day of a shorter month", () => {
  const months = (from: string, to: string): number => fullMonths(d(from), d(to));
  expect([months("2025-01-31", "2025-02-27"), months("2025-01-31", "2025-02-28"), months("2024-01-31", "2024-02-28"), months("2025-01-15", "2025-02-14"), months("2025-01-15", "2026-01-15"), months("2025-01-15", "2025-01-15")]).toEqual([0, 1, 0, 0, 12, 0]);
});
