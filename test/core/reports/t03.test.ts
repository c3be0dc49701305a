import { periodAround } from "../../../src/core/model/reportPeriod";
import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { d, factsOf, registerSheet, type Cells } from "../../support/workbook";

const fields = ["fullName", "birth", "sex", "personalId", "currentResidence", "rehabForm", "rehabFrom", "rehabTo", "rehabPlace", "rehabResult", "removedOn", "note"] as const;

const home = "Cai tự nguyện tại gia đình, cộng đồng";
const centre = "Cai tự nguyện tại cơ sở";

const rows: readonly Cells<"addict">[] = [
  { fullName: "Lò Văn Anh", birth: serial("1985-04-03"), sex: "Nam", personalId: "038085000001", currentResidence: "Thôn Đông", rehabForm: home, rehabFrom: serial("2025-03-01"), rehabTo: serial("2026-03-01"), rehabPlace: "Tại nhà", note: "=HYPERLINK(\"http://a\")" },
  { fullName: "Lò Văn Bình", personalId: "038085000002", rehabForm: centre, rehabFrom: serial("2025-01-15"), rehabTo: serial("2025-07-15"), rehabResult: "Hoàn thành" },
  { fullName: "Lò Văn Châu", personalId: "038085000003", rehabForm: home, rehabFrom: serial("2025-02-10"), rehabTo: serial("2026-02-10"), rehabResult: "Bỏ dở" },
  // Registered the year before: in the list, in none of the figures of this year.
  { fullName: "Lò Văn Dũng", personalId: "038085000004", rehabForm: home, rehabFrom: serial("2024-12-31"), rehabTo: serial("2026-06-01") },
  { fullName: "Lò Văn Giang", personalId: "038085000005", rehabForm: "Cai bắt buộc", rehabFrom: serial("2025-03-01"), rehabTo: serial("2027-03-01") },
  { fullName: "Lò Văn Hà", personalId: "038085000006", rehabForm: home },
  { fullName: "Lò Văn Khánh", personalId: "038085000007", rehabForm: centre, rehabFrom: "2025", rehabTo: "12/2025" },
  // Over before the year began.
  { fullName: "Lò Văn Lan", personalId: "038085000008", rehabForm: home, rehabFrom: serial("2024-01-01"), rehabTo: serial("2024-12-31") },
  { fullName: "Lò Văn Anh", personalId: "038085000001", rehabForm: home, rehabFrom: serial("2025-03-01"), rehabTo: serial("2026-03-01") },
  { fullName: "Lò Văn Minh", personalId: "038085000009", rehabForm: home, rehabFrom: serial("2025-02-01"), rehabTo: serial("2026-02-01"), removedOn: serial("2025-05-01") },
  { fullName: "Lò Văn Nga", personalId: "038085000010", rehabForm: home, rehabFrom: serial("2025-12-20"), rehabTo: serial("2025-12-20") },
  { fullName: "Lò Văn Oanh", personalId: "038085000011", rehabForm: "chữ lạ", rehabFrom: serial("2025-03-01") },
];

const facts = factsOf([registerSheet("addict", fields, rows)]);

describe("T03, form 23", () => {
  const table = reportOf("T03", facts);

  it("lists whoever took part in voluntary rehabilitation in the year, each person once", () => {
    const names = table.rows.map(({ texts }) => texts?.hoTen);
    expect(names).toEqual(["Anh", "Bình", "Châu", "Dũng", "Hà", "Khánh", "Minh", "Nga"].map((name) => `Lò Văn ${name}`));
  });

  it("counts those who began in the calendar year, of these those within their term on T, and those who completed it", () => {
    // Anh, Binh, Chau, Khanh, Minh, Nga; of these Anh and Nga are within the term, whose last day is still inside.
    expect(table.totals).toEqual({ dangKy: 6, dangCai: 2, hoanThanh: 1 });
  });

  it("names whoever cannot be counted: no beginning, an end that may lie on either side of T, a form nobody knows", () => {
    expect(table.uncounted.map(({ reason, records }) => [reason, records.map(({ row }) => row)])).toEqual([
      ["unclear-cell", [14]],
      ["no-period-date", [8]],
      ["unclear-date", [9]],
    ]);
  });

  it("the figures are those of the calendar year, whatever period the list is made for", () => {
    expect(reportOf("T03", facts, periodAround("quarter", d("2025-05-01"))).totals).toMatchObject({ dangKy: 4, hoanThanh: 0 });
  });

  it("has the headings of the form, whose numbers leave out the sex, its footers and its signatures", () => {
    const printed = printedRows(plannedReport("T03", facts));
    expect(printed).toContainEqual(["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CCCD/CMND/Hộ chiếu", "Nơi cư trú", "Thời gian cai nghiện", "Địa điểm cai nghiện", "Ghi chú"]);
    expect(printed).toContainEqual(["1", "2", "3", "", "4", "5", "6", "7", "8"]);
    const lines = printed.map(([first]) => first);
    expect(lines).toEqual(
      expect.arrayContaining([
        "(Tính từ ngày 01 tháng 01 năm 2025 đến ngày 31 tháng 12 năm 2025)",
        "1. Tổng số người đăng ký cai nghiện tự nguyện: 6 người.",
        "2. Tổng số người đang trong thời gian cai nghiện tự nguyện: 2 người.",
        "3. Tổng số người hoàn thành cai nghiện tự nguyện: 1 người.",
        "NGƯỜI LẬP",
      ]),
    );
    expect(printed.flat()).toEqual(expect.arrayContaining(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]));
    expect(lines.filter((line) => line?.startsWith("Nơi nhận") === true)).toEqual([]);
  });

  it("prints days as dd/MM/yyyy, a term with both its ends, and what is blank as blank; hostile text stays text", () => {
    const [first, second] = tableRows(plannedReport("T03", facts));
    expect(first).toEqual(["1", "Lò Văn Anh", "03/04/1985", "Nam", "038085000001", "Thôn Đông", "01/03/2025 - 01/03/2026", "Tại nhà", "=HYPERLINK(\"http://a\")"]);
    expect(second).toEqual(["2", "Lò Văn Bình", "", "", "038085000002", "", "15/01/2025 - 15/07/2025", "", ""]);
  });

  it("reads the term from the one column of the form, and says in words where one end is missing", () => {
    const one = factsOf([
      registerSheet("addict", ["fullName", "rehabForm", "rehabPeriod", "rehabResult"], [
        { fullName: "Lò Văn Anh", rehabForm: home, rehabPeriod: "01/3/2025 - 01/3/2026" },
        { fullName: "Lò Văn Bình", rehabForm: home, rehabPeriod: "06 tháng" },
      ]),
    ]);
    expect(reportOf("T03", one).totals).toEqual({ dangKy: 1, dangCai: 1, hoanThanh: 0 });
    expect(reportOf("T03", one).rows.map(({ texts }) => texts?.thoiGian)).toEqual(["01/3/2025 - 01/3/2026", "06 tháng"]);
    const half = factsOf([registerSheet("addict", ["fullName", "rehabForm", "rehabFrom", "rehabTo"], [{ fullName: "Lò Văn Anh", rehabForm: home, rehabTo: serial("2026-01-01") }])]);
    expect(reportOf("T03", half).rows[0]?.texts?.thoiGian).toBe("… - 01/01/2026");
  });

  it("an empty register has nobody; a missing one or a missing column is unknown, never 0", () => {
    const empty = factsOf([registerSheet("addict", fields, [])]);
    expect(reportOf("T03", empty).totals).toEqual({ dangKy: 0, dangCai: 0, hoanThanh: 0 });
    expect(tableRows(plannedReport("T03", empty))).toEqual([["", "Không có", "", "", "", "", "", "", ""]]);
    const missing = factsOf([]);
    expect(reportOf("T03", missing)).toMatchObject({ totals: { dangKy: null, dangCai: null, hoanThanh: null }, missing: [{ register: "addict", column: null }] });
    expect(tableRows(plannedReport("T03", missing))[0]?.[1]).toBe("thiếu dữ liệu");
    const noResult = factsOf([registerSheet("addict", ["fullName", "rehabForm", "rehabFrom", "rehabTo"], [{ fullName: "Lò Văn Anh", rehabForm: home, rehabFrom: serial("2025-03-01"), rehabTo: serial("2026-03-01") }])]);
    expect(reportOf("T03", noResult)).toMatchObject({ totals: { dangKy: 1, dangCai: 1, hoanThanh: null }, missing: [{ register: "addict", column: "rehabResult" }] });
  });
});
