import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { finding } from "../../support/sampleResult";
import { d, factsOf, registerSheet } from "../../support/workbook";

const facts = factsOf([
  registerSheet("addict", ["fullName", "personalId", "position", "rehabForm"], [
    { fullName: "Giàng Thị Mỷ", personalId: "038190000001", position: "Ngoài cộng đồng" },
    { fullName: "Giàng A Páo", personalId: "038090000002" },
  ], "Người nghiện"),
  registerSheet("hotspot", ["name", "spotKind", "identifiedOn", "status", "clearedOn"], [{ name: "Nhà ông Giàng A Páo", spotKind: "Điểm", identifiedOn: serial("2025-01-01"), status: "Đang hoạt động" }], "Điểm"),
]);

const findings = [
  finding("addict/no-dossier", "notice", 3, { params: { fullName: "Giàng Thị Mỷ" }, subject: "a" }),
  finding("addict/registration-overdue", "violation", 4, { column: null, subject: "b", params: { due: d("2025-11-07") } }),
  finding("user/decision-late", "violation", 7, { register: "user", sheet: "SDTP", subject: "c", params: { due: { day: d("2025-03-05"), minute: null, value: 3, unit: "workingDays" } } }),
  finding("hotspot/spot-overdue", "warning", 3, { register: "hotspot", sheet: "Điểm", subject: "d", params: { limit: d("2025-04-01") } }),
  finding("household/total-differs", "notice", null, { register: "household", sheet: "Hộ cam kết", subject: "e" }),
];

describe("T24, rows that break a rule", () => {
  const planned = plannedReport("T24", facts, { findings });
  const rows = tableRows(planned);

  it("lists every finding, the worst first, with its place, its rule and, where the rule gives one, the last day", () => {
    expect(rows.map((cells) => [cells[0], cells[1], cells[2], cells[3], cells[4], cells[6], cells[8], cells[9]])).toEqual([
      ["1", "Danh sách người nghiện", "Người nghiện, dòng 4", "G.A.P.", "addict/registration-overdue", "Vi phạm", "07/11/2025", ""],
      ["2", "Danh sách người sử dụng trái phép", "SDTP, dòng 7, cột H", "", "user/decision-late", "Vi phạm", "05/03/2025", ""],
      ["3", "Sổ điểm, tụ điểm", "Điểm, dòng 3, cột H", "", "hotspot/spot-overdue", "Cảnh báo", "01/04/2025", ""],
      ["4", "Danh sách người nghiện", "Người nghiện, dòng 3, cột H", "G.T.M.", "addict/no-dossier", "Lưu ý", "", ""],
      ["5", "Sổ hộ gia đình cam kết", "cả sổ", "", "household/total-differs", "Lưu ý", "", ""],
    ]);
    expect(rows[3]?.[5]).toBe("Người nghiện chưa có hồ sơ quản lý");
    expect(rows[3]?.[7]).toContain("73/2021/QH14");
  });

  it("names nobody at any level", () => {
    for (const level of ["full", "masked", "counts"] as const) {
      expect(JSON.stringify(plannedReport("T24", facts, { findings, level }).content.values)).not.toMatch(/Giàng|Páo|0381?90/);
    }
    expect(printedRows(plannedReport("T24", facts, { findings, level: "counts" })).map(([first]) => first)).toContain("Tổng số: 5");
  });

  it("a row is called by what was found, so that a day people wrote stays with it when others come before", () => {
    const nameOf = (own: typeof findings, text: string): unknown => {
      const { content, open } = plannedReport("T24", facts, { findings: own });
      return content.values.find((row) => row.includes(text))?.[(open?.nameColumn ?? 0) - 1];
    };
    const more = [finding("addict/no-manager", "violation", 9, { subject: "z" }), ...findings];
    expect(nameOf(more, "hotspot/spot-overdue")).toBe(nameOf(findings, "hotspot/spot-overdue"));
    const names = planned.content.values.map((row) => row[(planned.open?.nameColumn ?? 0) - 1]);
    expect(new Set(names).size).toBe(names.length);
    expect(planned.open?.cells.filter(({ column }) => column === 10).length).toBeGreaterThanOrEqual(5);
  });

  it("the same finding twice has two rows of two names; without any there is nobody to name", () => {
    const twice = plannedReport("T24", facts, { findings: [findings[0], findings[0]].flatMap((one) => one ?? []) });
    const names = twice.content.values.map((row) => row[(twice.open?.nameColumn ?? 0) - 1]);
    expect(new Set(names).size).toBe(names.length);
    expect(tableRows(plannedReport("T24", facts))[0]?.[1]).toBe("Không có");
  });
});
