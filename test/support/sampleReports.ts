import type { ReportTable } from "../../src/core/model/report";
import type { ReportColumnInfo, ReportInfo } from "../../src/core/model/reportInfo";
import { periodAround, type ReportPeriod } from "../../src/core/model/reportPeriod";
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

const hamletColumns: readonly ReportColumnInfo[] = [
  { key: "ordinal", headings: ["TT"] },
  { key: "label", headings: ["Thôn"] },
  { key: "hoTong", headings: ["Số hộ"] },
  { key: "nghienTong", headings: ["Người nghiện", "Tổng số"] },
  { key: "sdtpTong", headings: ["Người SDTP", "Tổng số"] },
];

/** A list on an official form and a table of figures on the unit's own layout. */
export const sampleReportInfos: readonly ReportInfo[] = [
  {
    id: "T04",
    sheetName: "Biểu T04 Sau cai",
    title: "DANH SÁCH NGƯỜI BỊ QUẢN LÝ SAU CAI NGHIỆN MA TÚY",
    form: "Mẫu số 52",
    from: "Xã Mẫu",
    to: "Xã Mẫu",
    kind: "list",
    masking: "full",
    columns: [{ key: "ordinal", headings: ["TT"] }, { key: "hoTen", headings: ["Họ và tên"] }],
    total: null,
    period: year,
    periods,
    registers: ["postRehab"],
  },
  {
    id: "T09",
    sheetName: "Biểu T09 Theo thôn",
    title: "BIỂU TỔNG HỢP THEO THÔN",
    form: null,
    from: "Xã Mẫu",
    to: "Công an tỉnh",
    kind: "figures",
    masking: "counts",
    columns: hamletColumns,
    total: "Tổng cộng",
    period: window,
    periods,
    registers: ["household", "addict", "user"],
  },
];

const addictsEast = [12, 13, 24].map((row) => ({ sheet: "Người nghiện", row }));

/** Two hamlets; the users of the second are not known. */
export const sampleHamletTable: ReportTable = {
  id: "T09",
  period: window,
  asOf,
  rows: [
    { key: "Thôn Đông", kind: "row", ordinal: "1", label: "Thôn Đông", figures: { hoTong: 120, nghienTong: 3, sdtpTong: 0 }, behind: { nghienTong: addictsEast } },
    { key: "Thôn Tây", kind: "row", ordinal: "2", label: "Thôn Tây", figures: { hoTong: 100, nghienTong: 2, sdtpTong: null } },
  ],
  totals: { hoTong: 220, nghienTong: 5, sdtpTong: null },
  footers: [],
  comparisons: [],
  uncounted: [],
  missing: [],
  broken: [],
};

/** Two persons, whose names the pane must not draw. */
export const sampleListTable: ReportTable = {
  id: "T04",
  period: year,
  asOf,
  rows: ["Lò Văn Mẫu", "Hà Thị Mẫu"].map((name, index) => ({
    key: String(index),
    kind: "row" as const,
    ordinal: String(index + 1),
    label: "",
    figures: {},
    texts: { hoTen: name },
    record: { sheet: "Sau cai", row: 5 + index },
  })),
  totals: {},
  footers: [{ text: "5. Tổng số người đang trong thời gian quản lý", figure: 2, records: [{ sheet: "Sau cai", row: 5 }, { sheet: "Sau cai", row: 6 }] }],
  comparisons: [],
  uncounted: [],
  missing: [],
  broken: [],
};

export const sampleReportTables: Readonly<Record<string, ReportTable>> = { T04: sampleListTable, T09: sampleHamletTable };
