import { runNow } from "../../../src/core/model/job";
import type { CellValue } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { summarise } from "../../../src/core/parse/registerTable";
import { columnsOf, type ListRegisterId } from "../../../src/core/registers/registry";
import { grid, serial } from "../../support/grid";

const parse = (headings: readonly string[], records: readonly CellValue[][], title: string | null = null, name = "Tờ 1") => {
  const above: CellValue[][] = title === null ? [] : [["ỦY BAN NHÂN DÂN XÃ MẪU"], [title], []];
  return runNow(parseWorkbook({ sheets: [grid(name, [...above, [...headings], ...records])], uses1904Dates: false, state: null }, 2025));
};

interface Layout {
  readonly register: ListRegisterId;
  readonly title: string;
  readonly headings: readonly string[];
  /** Field of each heading. */
  readonly fields: readonly string[];
  readonly record: readonly CellValue[];
  /** What a reader must find in the record, by field. */
  readonly values: Readonly<Record<string, unknown>>;
}

const signedOn = { year: 2025, month: 5, date: "2025-05-06" };

const layouts: readonly (readonly [string, Layout])[] = [
  ["commitment, standard headings", {
    register: "commitment",
    title: "SỔ THEO DÕI CAM KẾT CỦA KHU PHỐ, TỔ ANXH, BAN NGÀNH, ĐOÀN THỂ",
    headings: ["TT", "Cấp cam kết", "Tên đơn vị", "Khu phố (thôn)", "Cam kết với", "Người đại diện ký", "Tình trạng ký", "Ngày ký", "Số hộ/hội viên", "Gia đình hội viên có người nghiện", "Vi phạm cam kết", "Ghi chú"],
    fields: ["ordinal", "level", "unit", "hamlet", "counterparty", "signatory", "signed", "signedOn", "members", "familiesWithAddicts", "breach", "note"],
    record: [1, "Tổ ANXH với khu phố", "Tổ ANXH số 3", "Khu phố 1", "Khu phố 1", "Lò Văn Thử", "Đã ký", serial("2025-05-06"), 24, "Không", "", ""],
    values: { level: "groupToHamlet", unit: "Tổ ANXH số 3", signed: "signed", signedOn, members: 24 },
  }],
  ["commitment, other words and another order", {
    register: "commitment",
    title: "CAM KẾT CỦA BAN, NGÀNH, ĐOÀN THỂ",
    headings: ["STT", "Đơn vị ký cam kết", "Cấp ký", "KP", "Ký cam kết với", "ĐẠI DIỆN KÝ", "Ký CK", "Ngày ký CK", "Số hội viên", "Hội viên có người nghiện", "VPCK", "GC"],
    fields: ["ordinal", "unit", "level", "hamlet", "counterparty", "signatory", "signed", "signedOn", "members", "familiesWithAddicts", "breach", "note"],
    record: [1, "Hội Phụ nữ", "Đoàn thể", "", "UBND xã", "Lò Thị Thử", "chưa ký", "", "31", "2", "", ""],
    values: { level: "organisation", unit: "Hội Phụ nữ", signed: "unsigned", members: 31, familiesWithAddicts: "2" },
  }],
  ["exPrisoner, standard headings", {
    register: "exPrisoner",
    title: "DANH SÁCH NGƯỜI CHẤP HÀNH XONG ÁN PHẠT TÙ VỀ MA TÚY CƯ TRÚ TẠI ĐỊA BÀN",
    headings: ["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CCCD/CMND", "Nơi ở hiện tại", "Thôn (khu phố, tổ dân phố)", "Tội danh", "Ngày chấp hành xong án", "Ngày về địa phương", "Hồ sơ quản lý", "Phân loại", "Tổ chức/cá nhân được giao quản lý, giúp đỡ", "Hỗ trợ", "Việc làm hiện nay", "Biểu hiện sử dụng trái phép/vi phạm", "Ngày ra khỏi diện", "Lý do", "Ghi chú"],
    fields: ["ordinal", "fullName", "birth", "sex", "personalId", "currentResidence", "hamlet", "offence", "sentenceEndedOn", "returnedOn", "dossier", "classification", "manager", "support", "employment", "signsOfUse", "removedOn", "removalReason", "note"],
    record: [1, "Nguyễn Văn Thử", 1985, "Nam", "038085153518", "Thôn Một", "Thôn Một", "Mua bán trái phép chất ma túy", "06/5/2025", "", "Chưa lập", "", "Hội CCB", "Học nghề, vay vốn", "", "x", "", "", ""],
    values: { sentenceEndedOn: signedOn, dossier: "none", manager: "Hội CCB", support: "Học nghề, vay vốn", signsOfUse: "yes" },
  }],
  ["exPrisoner, other words and a split year of birth", {
    register: "exPrisoner",
    title: "DANH SÁCH NGƯỜI MÃN HẠN TÙ",
    headings: ["Số TT", "Họ tên", "Năm sinh nam", "Năm sinh nữ", "CCCD", "Chỗ ở hiện nay", "Bản", "Bị kết án về tội", "Ngày ra tù", "Ngày trở về địa phương", "HSQL", "Loại đối tượng", "Cán bộ phụ trách", "Nội dung hỗ trợ", "Việc làm", "Biểu hiện SDTP", "Ngày đưa ra khỏi diện", "Lý do ra khỏi diện", "GC"],
    fields: ["ordinal", "fullName", "birthMale", "birthFemale", "personalId", "currentResidence", "hamlet", "offence", "sentenceEndedOn", "returnedOn", "dossier", "classification", "manager", "support", "employment", "signsOfUse", "removedOn", "removalReason", "note"],
    record: [1, "Nguyễn Văn Thử", 1985, "", "038085153518", "Bản Một", "Bản Một", "Tàng trữ", "06/5/2025", "07/5/2025", "Đã lập", "", "", "Không có nhu cầu", "", "Không", "", "", ""],
    values: { sentenceEndedOn: signedOn, dossier: "done", support: "Không có nhu cầu", signsOfUse: "no" },
  }],
  ["business, standard headings", {
    register: "business",
    title: "DANH SÁCH CƠ SỞ KINH DOANH CÓ ĐIỀU KIỆN",
    headings: ["TT", "Tên cơ sở", "Ngành nghề", "Địa chỉ", "Thôn", "Chủ cơ sở", "Giấy chứng nhận đủ điều kiện ANTT (số, ngày)", "Ký cam kết", "Ngày kiểm tra gần nhất", "Kết quả kiểm tra", "Nội dung vi phạm", "Ghi chú"],
    fields: ["ordinal", "name", "trade", "address", "hamlet", "owner", "securityCertificate", "signed", "inspectedOn", "inspectionResult", "violation", "note"],
    record: [1, "Nhà nghỉ Thử", "Khách sạn, nhà nghỉ", "Số 1", "Thôn Một", "Lò Văn Thử", "12/GCN", "Đã ký", serial("2025-05-06"), "Không vi phạm", "", ""],
    values: { name: "Nhà nghỉ Thử", trade: "hotel", signed: "signed", inspectedOn: signedOn, inspectionResult: "clean" },
  }],
  ["business, other words", {
    register: "business",
    title: "CƠ SỞ KINH DOANH, DỊCH VỤ KÝ CAM KẾT",
    headings: ["STT", "Cơ sở kinh doanh", "Loại hình kinh doanh", "Địa điểm kinh doanh", "TDP", "Họ và tên chủ cơ sở", "GCN đủ điều kiện ANTT", "Cam kết (x)", "Ngày KT", "KQ kiểm tra", "Hành vi vi phạm", "GC"],
    fields: ["ordinal", "name", "trade", "address", "hamlet", "owner", "securityCertificate", "signed", "inspectedOn", "inspectionResult", "violation", "note"],
    record: [1, "Quán Thử", "Karaoke", "Số 2", "TDP 1", "Lò Văn Thử", "", "", "06.05.2025", "Có vi phạm", "Quá giờ", ""],
    values: { trade: "karaoke", signed: null, inspectedOn: signedOn, inspectionResult: "violation", violation: "Quá giờ" },
  }],
  ["organisation, standard headings", {
    register: "organisation",
    title: "DANH SÁCH ĐƠN VỊ PHẢI TỔ CHỨC TUYÊN TRUYỀN",
    headings: ["TT", "Tên đơn vị", "Loại", "Thôn", "Nhóm nguy cơ cao (x)", "Người phụ trách", "Ghi chú"],
    fields: ["ordinal", "name", "kind", "hamlet", "highRisk", "responsible", "note"],
    record: [1, "Trường THCS Thử", "Trường học", "Thôn Một", "x", "Lò Văn Thử", ""],
    values: { name: "Trường THCS Thử", kind: "school", highRisk: "yes", responsible: "Lò Văn Thử" },
  }],
  ["organisation, other words", {
    register: "organisation",
    title: "ĐƠN VỊ CẦN TUYÊN TRUYỀN",
    headings: ["STT", "Tên cơ quan, đơn vị", "Phân loại đơn vị", "Khu phố", "Nguy cơ cao", "Cán bộ phụ trách", "GC"],
    fields: ["ordinal", "name", "kind", "hamlet", "highRisk", "responsible", "note"],
    record: [1, "Công ty Thử", "DN", "Khu phố 1", "", "", ""],
    values: { name: "Công ty Thử", kind: "enterprise", highRisk: null },
  }],
];

const letterOf = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

describe.each(layouts)("%s", (_, { register, title, headings, fields, record, values }) => {
  const columns = Object.fromEntries(fields.map((field, index) => [field, letterOf(index)]));

  test("is known by its headings and title, every column for what it is", () => {
    const [table] = parse(headings, [[...record]], title).tables;
    expect(table && summarise(table)).toMatchObject({ register, headerRow: 4, firstRow: 5, lastRow: 5, rows: 1, unrecognised: [], columns });
  });

  test("is known without a title and under a sheet name that says nothing", () => {
    expect(parse(headings, [[...record]]).tables.map((table) => table.register)).toEqual([register]);
  });

  test("gives the values of its records", () => {
    const entry = parse(headings, [[...record]], title).entries.get(register)?.[0];
    const read: Record<string, { readonly value: unknown }> = { ...entry?.row };
    expect(Object.fromEntries(Object.keys(values).map((field) => [field, read[field]?.value]))).toEqual(values);
  });
});

/** Standard headings of the named columns. */
const standard = (register: ListRegisterId, fields: readonly string[]): string[] => fields.map((field) => columnsOf(register)[field]?.headings[0] ?? field);

describe("registers that resemble each other are told apart without a title", () => {
  const person = ["ordinal", "fullName", "birth", "sex", "personalId", "permanentResidence", "hamlet"];
  const cases: readonly (readonly [ListRegisterId, readonly string[]])[] = [
    ["addict", [...person, "convictions", "dossier", "position", "rehabForm", "manager", "removedOn", "note"]],
    ["exPrisoner", [...person, "convictions", "dossier", "offence", "sentenceEndedOn", "manager", "note"]],
    ["postRehab", [...person, "completedOn", "reportedOn", "dossier", "managedPeriod", "manager", "support", "employment", "outcome"]],
    ["exPrisoner", [...person, "sentenceEndedOn", "returnedOn", "dossier", "manager", "support", "employment"]],
    ["household", ["ordinal", "hamlet", "securityGroup", "householdCode", "head", "members", "signed", "signedOn", "signatory", "breach", "note"]],
    ["commitment", ["ordinal", "hamlet", "unit", "level", "members", "signed", "signedOn", "signatory", "breach", "note"]],
    ["outreach", ["ordinal", "heldOn", "content", "outreachForm", "unit", "audience", "people"]],
    ["organisation", ["ordinal", "name", "kind", "hamlet", "highRisk", "responsible"]],
    ["hotspot", ["ordinal", "name", "hamlet", "spotKind", "identifiedOn", "status", "clearedOn", "note"]],
    ["business", ["ordinal", "name", "address", "hamlet", "owner", "signed", "note"]],
    ["incident", ["ordinal", "caseNumber", "occurredOn", "place", "hamlet", "incidentKind", "act", "resolution"]],
    ["model", ["ordinal", "name", "level", "area", "leadUnit", "members", "launchedOn", "rating"]],
  ];

  test.each(cases)("%s: %j", (register, fields) => {
    const record = fields.map((field): CellValue => (field === "ordinal" ? 1 : "…"));
    expect(parse(standard(register, fields), [record]).tables.map((table) => table.register)).toEqual([register]);
  });
});

test("a title that names the narrower register wins over the words it shares with a wider one", () => {
  const headings = ["TT", "Họ và tên", "Năm sinh", "Số CCCD", "Thôn", "Ngày chấp hành xong", "Hồ sơ", "Ghi chú"];
  const record = [1, "Nguyễn Văn Thử", 1985, "038085153518", "Thôn Một", "06/5/2025", "Có", ""];
  expect(parse(headings, [record], "Danh sách người chấp hành xong án phạt tù về ma túy").tables.map((table) => table.register)).toEqual(["exPrisoner"]);
  expect(parse(headings, [record], "Danh sách người bị quản lý sau cai nghiện").tables.map((table) => table.register)).toEqual(["postRehab"]);
});
