import type { ReportRow, ReportTable } from "../../../src/core/model/report";
import type { ReportDefinition } from "../../../src/core/reports/definition/schema";
import { viewReport } from "../../../src/core/plan/reports/reportView";
import { reportWords } from "../../../src/i18n/reports";
import { day, sampleResult } from "../../support/sampleResult";

const period = { kind: "month", from: day(2025, 12, 1), to: day(2025, 12, 31) } as const;

const definition = (more: Pick<ReportDefinition, "columns" | "body"> & Partial<ReportDefinition>): ReportDefinition => ({
  schemaVersion: 1,
  id: "T98",
  sheetName: "Biểu T98",
  title: "BIỂU THỬ",
  basis: [{ source: "own" }],
  from: "{unit}",
  to: "{unit}",
  orientation: "portrait",
  masking: "counts",
  period: "month",
  ...more,
});

const computed = (more: Partial<ReportTable>): ReportTable => ({ id: "T98", period, asOf: period.to, rows: [], totals: {}, footers: [], comparisons: [], uncounted: [], missing: [], broken: [], remarks: [], ...more });

const row = (label: string, figures: ReportRow["figures"], more: Partial<ReportRow> = {}): ReportRow => ({ key: label, kind: "row", ordinal: "1", label, figures, ...more });

const count = { count: { register: "addict" as const, where: [] } };

const byHamlet = definition({
  columns: [
    { key: "ordinal", heading: "TT", width: 5 },
    { key: "label", heading: "{Hamlet}", width: 20 },
    { heading: "Người nghiện", columns: [{ key: "all", heading: "Tổng số", width: 7, figure: count }, { key: "done", heading: "Có hồ sơ", width: 7, figure: count }] },
    { key: "share", heading: "Tỷ lệ", width: 7, figure: { share: ["done", "all"] } },
    { key: "note", heading: "Ghi chú", width: 10 },
  ],
  body: { areas: "hamlet", total: { label: "Tổng cộng" } },
  footers: [{ text: "1. Người {person} cả năm", unit: "người", figure: count }, { text: "2. Dòng chữ" }],
});

const ref = (line: number): { readonly sheet: string; readonly row: number } => ({ sheet: "Người nghiện", row: line });

const table = computed({
  rows: [
    row("Đông", { all: 3, done: 2, share: 66.6 }, { behind: { all: [ref(12), ref(13), ref(24)], done: [ref(12), ref(13)] } }),
    row("", { all: 0, done: null, share: null }),
  ],
  totals: { all: 3, done: null, share: null },
  comparisons: [{ with: "previous", period: { kind: "month", from: day(2025, 11, 1), to: day(2025, 11, 30) }, totals: { all: 5, done: null, share: null } }],
  footers: [{ text: "1. Người {person} cả năm", figure: 4, records: [ref(30)] }, { text: "2. Dòng chữ", figure: null, records: [] }],
  uncounted: [{ reason: "no-area", register: "addict", records: [ref(40), ref(41)] }],
  missing: [{ register: "addict", column: "dossier" }],
  broken: ["Đông"],
});

describe("a table of figures, before it is written", () => {
  const view = viewReport(byHamlet, table, sampleResult(), reportWords);

  it("has the headings over its figures alone, each over its columns and rows", () => {
    expect(view.body).toMatchObject({
      kind: "figures",
      label: "Thôn",
      headings: [
        [{ text: "Người nghiện", columns: 2, rows: 1 }, { text: "Tỷ lệ", columns: 1, rows: 2 }],
        [{ text: "Tổng số", columns: 1, rows: 1 }, { text: "Có hồ sơ", columns: 1, rows: 1 }],
      ],
    });
  });

  it("gives the mark of each column, of the totals", () => {
    expect(view.body.kind === "figures" && view.body.marks).toEqual([
      { column: "Người nghiện, Tổng số", mark: `{{${table.id}.total.all}}` },
      { column: "Người nghiện, Có hồ sơ", mark: `{{${table.id}.total.done}}` },
      { column: "Tỷ lệ", mark: `{{${table.id}.total.share}}` },
    ]);
  });

  it("shows each figure as it will be printed, with what is behind it; what is missing in words", () => {
    const rows = view.body.kind === "figures" ? view.body.rows.map(({ kind, label, cells }) => [kind, label, ...cells.map(({ value }) => value)]) : [];
    expect(rows).toEqual([
      ["row", "Đông", 3, 2, "66,6"],
      ["row", "Chưa rõ thôn", 0, "thiếu dữ liệu", "thiếu dữ liệu"],
      ["total", "Tổng cộng", 3, "thiếu dữ liệu", "thiếu dữ liệu"],
      ["compared", "Kỳ trước (từ ngày 01/11/2025 đến ngày 30/11/2025)", 5, "x", "x"],
      ["difference", "Tăng (+), giảm (−) so với kỳ trước", "−2", "x", ""],
    ]);
    const [first] = view.body.kind === "figures" ? view.body.rows : [];
    expect(first?.cells[0]).toEqual({ column: "Người nghiện, Tổng số", value: 3, records: [ref(12), ref(13), ref(24)] });
    expect(first?.cells[2]?.records).toEqual([]);
  });

  it("says below it what the sheet says, with the records", () => {
    expect(view.footers).toEqual([
      { text: "1. Người người cả năm: 4 người.", records: [ref(30)] },
      { text: "2. Dòng chữ", records: [] },
    ]);
    expect(view.cautions.map(({ records, isBroken }) => [records.length, isBroken])).toEqual([[0, false], [2, false], [0, false], [0, true]]);
    expect(view.cautions[0]?.text).toContain("Danh sách người nghiện không có cột");
  });
});

test("lines keep their number and code, headings open blocks, and a line's own open cell stays empty", () => {
  const lines = definition({
    columns: [{ key: "label", heading: "Chỉ tiêu", width: 30 }, { key: "code", heading: "Mã số", width: 6 }, { key: "all", heading: "Tổng số", width: 7, figure: count }],
    body: { lines: [{ key: "a", label: "Nhóm", heading: true }, { key: "b", label: "Nữ" }, { key: "c", label: "Khác", figures: { all: null } }] },
  });
  const rows = [row("Nhóm", {}, { key: "a", kind: "heading", ordinal: "I" }), row("Nữ", { all: 1 }, { key: "b", ordinal: "1", code: "02" }), row("Khác", {}, { key: "c", ordinal: "" })];
  const view = viewReport(lines, computed({ rows }), sampleResult(), reportWords);
  expect(view.body.kind === "figures" && view.body.rows.map(({ kind, label, cells }) => [kind, label, cells.map(({ value }) => value)])).toEqual([
    ["heading", "I. Nhóm", []],
    ["row", "1. Nữ (02)", [1]],
    ["row", "Khác", [""]],
  ]);
});

test("a list says how many rows each block has and where they stand, and holds no name", () => {
  const list = definition({
    columns: [{ key: "hoTen", heading: "Họ và tên", width: 22, cell: { field: "fullName" } }],
    body: { list: [{ of: { register: "addict", where: [] }, groupBy: "hamlet" }, { heading: "Đã đưa ra", of: { register: "addict", where: [] } }] },
  });
  const person = (line: number): ReportRow => row("", {}, { key: String(line), texts: { hoTen: "Lò Văn Mẫu" }, record: ref(line) });
  const group = (label: string, kind: "group" | "heading"): ReportRow => row(label, {}, { kind, ordinal: "" });
  const view = viewReport(list, computed({ rows: [group("Đông", "group"), person(3), person(4), group("", "group"), row("", {}, { texts: {} }), group("Đã đưa ra", "heading")] }), sampleResult(), reportWords);
  expect(view.body).toEqual({ kind: "list", blocks: [{ heading: "Đông", rows: 2, records: [ref(3), ref(4)] }, { heading: "Chưa rõ thôn", rows: 1, records: [] }] });
  expect(JSON.stringify(view)).not.toContain("Lò Văn Mẫu");
});

test("a block whose register is missing is not an empty one: of how many it is nobody knows", () => {
  const list = definition({
    columns: [{ key: "hoTen", heading: "Họ và tên", width: 22, cell: { field: "fullName" } }],
    body: { list: [{ heading: "Đang quản lý", of: { register: "user", where: [] } }, { heading: "Đã đưa ra", of: { register: "user", where: [] } }] },
  });
  const heading = (label: string): ReportRow => row(label, {}, { kind: "heading", ordinal: "" });
  const body = (kind: "unknown" | "nobody"): unknown => viewReport(list, computed({ rows: [heading("Đang quản lý"), row("", {}, { kind }), heading("Đã đưa ra"), row("", {}, { kind: "nobody" })] }), sampleResult(), reportWords).body;
  expect(body("unknown")).toEqual({ kind: "list", blocks: [{ heading: "Đang quản lý", rows: null, records: [] }] });
  expect(body("nobody")).toEqual({ kind: "list", blocks: [] });
});

test("a form to be filled in by hand says how many rows it leaves", () => {
  const blank = definition({ columns: [{ key: "a", heading: "Nội dung", width: 20 }], body: { blankRows: 8 } });
  expect(viewReport(blank, computed({}), sampleResult(), reportWords).body).toEqual({ kind: "blank", rows: 8 });
});
