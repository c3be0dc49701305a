import type { DutyDue, DutyGaps } from "../../src/core/model/duty";
import type { ReportInfo, SummaryInfo } from "../../src/core/model/reportInfo";
import { periodAround, type ReportPeriod } from "../../src/core/model/reportPeriod";
import type { ReportView, ReportViewCell } from "../../src/core/model/reportView";
import { cite } from "../../src/legal/sources";
import { day, sampleDates } from "./sampleResult";

const asOf = sampleDates.asOf;
const year = periodAround("year", asOf);
const window: ReportPeriod = { kind: "window", from: day(2025, 1, 1), to: asOf };

const periods: ReportInfo["periods"] = {
  month: periodAround("month", asOf),
  quarter: periodAround("quarter", asOf),
  halfYear: periodAround("halfYear", asOf),
  nineMonths: periodAround("nineMonths", asOf),
  year,
  window,
};

const info = (more: Pick<ReportInfo, "id" | "sheetName" | "title" | "kind"> & Partial<ReportInfo>): ReportInfo => ({
  form: null,
  from: "Xã Mẫu",
  to: "Công an tỉnh",
  masking: "counts",
  columns: [],
  total: null,
  period: window,
  periods,
  registers: [],
  ...more,
});

/** A list on an official form, a table of figures on the unit's own layout, and a form to fill in by hand. */
export const sampleReportInfos: readonly ReportInfo[] = [
  info({ id: "T04", sheetName: "Biểu T04 Sau cai", title: "DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI", kind: "list", form: "Mẫu số 52", to: "Xã Mẫu", masking: "full", period: year }),
  info({ id: "T09", sheetName: "Biểu T09 Theo thôn", title: "BIỂU TỔNG HỢP THEO THÔN", kind: "figures", total: "Tổng cộng" }),
  info({ id: "T19", sheetName: "Biểu T19 Báo cáo năm", title: "BÁO CÁO NĂM", kind: "blank", to: "Ủy ban nhân dân tỉnh", period: year }),
];

export const sampleSummaries: readonly SummaryInfo[] = [
  { set: "xkmt-2024", code: "T01", sheetName: "Tổng hợp tiêu chí", title: "Tiêu chí “Xã không ma túy”" },
  { set: "other-2025", code: "", sheetName: "Biểu bộ khác", title: "Bộ tiêu chí khác" },
];

const cell = (column: string, value: ReportViewCell["value"], rows: readonly number[] = []): ReportViewCell => ({ column, value, records: rows.map((row) => ({ sheet: "Người nghiện", row })) });

/** Two hamlets; the users of the second are not known. */
const hamletView: ReportView = {
  id: "T09",
  period: window,
  asOf,
  body: {
    kind: "figures",
    label: "Thôn",
    headings: [
      [{ text: "Số hộ", columns: 1, rows: 2 }, { text: "Người nghiện", columns: 2, rows: 1 }],
      [{ text: "Tổng số", columns: 1, rows: 1 }, { text: "Có hồ sơ", columns: 1, rows: 1 }],
    ],
    rows: [
      { key: "Thôn Đông", kind: "row", label: "Thôn Đông", cells: [cell("Số hộ", 1120), cell("Người nghiện, Tổng số", 3, [12, 13, 24]), cell("Người nghiện, Có hồ sơ", 0)] },
      { key: "Thôn Tây", kind: "row", label: "Thôn Tây", cells: [cell("Số hộ", 100), cell("Người nghiện, Tổng số", 1, [30]), cell("Người nghiện, Có hồ sơ", "thiếu dữ liệu")] },
      { key: "total", kind: "total", label: "Tổng cộng", cells: [cell("Số hộ", 1220), cell("Người nghiện, Tổng số", 4), cell("Người nghiện, Có hồ sơ", "thiếu dữ liệu")] },
      { key: "previous.difference", kind: "difference", label: "Tăng (+), giảm (−) so với kỳ trước", cells: [cell("Số hộ", "x"), cell("Người nghiện, Tổng số", "+1"), cell("Người nghiện, Có hồ sơ", "")] },
    ],
    marks: [{ column: "Số hộ", mark: "{{T09.total.hoTong}}" }, { column: "Người nghiện, Tổng số", mark: "{{T09.total.nghienTong}}" }, { column: "Người nghiện, Có hồ sơ", mark: "{{T09.total.nghienCoHoSo}}" }],
  },
  footers: [],
  cautions: [
    { text: "2 dòng không ghi thôn.", records: [{ sheet: "Người nghiện", row: 40 }, { sheet: "Người nghiện", row: 41 }], isBroken: false },
    { text: "Có 1 dòng mà các cột không cộng khớp.", records: [], isBroken: true },
  ],
};

const listView: ReportView = {
  id: "T04",
  period: year,
  asOf,
  body: { kind: "list", blocks: [{ heading: "Thôn Đông", rows: 2, records: [{ sheet: "Sau cai", row: 5 }, { sheet: "Sau cai", row: 6 }] }, { heading: "Thôn Tây", rows: 1, records: [{ sheet: "Sau cai", row: 9 }] }] },
  footers: [{ text: "5. Đang trong thời gian quản lý: 2 người.", records: [{ sheet: "Sau cai", row: 5 }, { sheet: "Sau cai", row: 6 }] }],
  cautions: [],
};

const blankView: ReportView = { id: "T19", period: year, asOf, body: { kind: "blank", rows: 8 }, footers: [], cautions: [] };

export const sampleViews: Readonly<Record<string, ReportView>> = { T04: listView, T09: hamletView, T19: blankView };

const duty = (more: Pick<DutyDue, "id" | "name" | "tables"> & Partial<DutyDue>): DutyDue => ({
  set: null,
  from: "Xã Mẫu",
  to: "Công an tỉnh",
  citation: cite("qd28", { article: 7 }),
  note: null,
  fixedBy: "text",
  days: { shipped: "15/12", isBefore: false, own: null },
  next: null,
  passed: null,
  steps: [],
  ...more,
});

/** As seen on 05/01/2026, the day of the tests' computer. */
export const sampleDuties: readonly DutyDue[] = [
  duty({
    id: "T20",
    name: "Báo cáo tháng",
    tables: ["T20"],
    fixedBy: "assumption",
    days: { shipped: "31", isBefore: false, own: null },
    next: { day: day(2026, 1, 31), isBefore: false, daysLeft: 26, period: periodAround("month", day(2026, 1, 31)) },
    passed: { day: day(2025, 12, 31), isBefore: false, daysLeft: -5, period: periodAround("month", day(2025, 12, 31)) },
  }),
  duty({
    id: "T02",
    name: "Xếp loại địa bàn",
    tables: ["T01", "T09", "T12"],
    set: "xkmt-2024",
    note: "Hạn của xã do địa phương định.",
    days: { shipped: "10/11", isBefore: true, own: null },
    next: { day: day(2026, 11, 10), isBefore: true, daysLeft: 308, period: periodAround("quarter", day(2026, 11, 10)) },
    steps: [{ from: "Công an tỉnh", to: "Bộ Công an", day: day(2026, 12, 20), isBefore: true }],
  }),
  duty({ id: "T01", name: "Hồ sơ đề nghị", tables: ["T01"], set: "xkmt-2024", days: null }),
];

export const noGaps: DutyGaps = { tables: [], open: [] };
