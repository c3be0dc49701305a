import fc from "fast-check";
import { decideAll } from "../../../src/core/criteria/sets";
import type { Facts } from "../../../src/core/facts/facts";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import { serial } from "../../support/grid";
import { plannedReport, printedRows, tableRows } from "../../support/printedReport";
import { reportOf } from "../../support/reportOf";
import { factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

// T is 20/12/2025, D 15/12/2025: 15/11/2025 is the earliest day that counts.
const addictFields = ["fullName", "birth", "personalId", "currentResidence", "position", "rehabForm", "psychosis", "lastTestedOn", "lastTestResult", "removedOn"] as const;
const userFields = ["fullName", "birth", "personalId", "currentResidence", "psychosis", "lastTestedOn", "lastTestResult", "decisionNumber", "ending"] as const;
const community = "Ngoài cộng đồng";

const addicts: readonly Cells<"addict">[] = [
  { fullName: "Vàng A Một", birth: "1990", personalId: "038090000001", currentResidence: "Thôn Đông", position: community, lastTestedOn: serial("2025-11-15"), lastTestResult: "Âm tính" },
  { fullName: "Vàng A Hai", birth: serial("1991-02-03"), personalId: "038091000002", position: community, lastTestedOn: serial("2025-11-14"), lastTestResult: "Âm tính" },
  { fullName: "Vàng A Ba", personalId: "038092000003", position: community, lastTestedOn: serial("2025-12-01"), lastTestResult: "Dương tính" },
  { fullName: "Vàng A Bốn", personalId: "038093000004", position: community, psychosis: "Có" },
  // In a centre: needs no test.
  { fullName: "Vàng A Năm", personalId: "038094000005", position: "Trại giam" },
  // A test after D counts for nothing; the log has one of the same person within the days.
  { fullName: "Vàng A Sáu", personalId: "038095000006", position: community, lastTestedOn: serial("2025-12-16"), lastTestResult: "Âm tính" },
  { fullName: "Vàng A Bảy", personalId: "038096000007", position: community, lastTestedOn: "12/2025", lastTestResult: "Âm tính" },
  { fullName: "Vàng A Tám", personalId: "038097000008", position: community, rehabForm: "Methadone", lastTestedOn: serial("2025-12-10"), lastTestResult: "Dương tính" },
  { fullName: "Vàng A Chín", personalId: "038098000009", position: community, lastTestedOn: serial("2025-12-10"), lastTestResult: "Chưa có kết quả" },
  // Twice on the list, once with an old test: nothing tells which row is the true one.
  { fullName: "Vàng A Mười", personalId: "038099000010", position: community, lastTestedOn: serial("2025-12-10"), lastTestResult: "Âm tính" },
  { fullName: "Vàng A Mười", personalId: "038099000010", position: community, lastTestedOn: serial("2025-01-10"), lastTestResult: "Âm tính" },
  { fullName: "Vàng A Xa", personalId: "038099000011", position: community, removedOn: serial("2025-12-15") },
];
const users: readonly Cells<"user">[] = [
  { fullName: "Sùng Thị Hoa", birth: "1995", personalId: "038195000021", currentResidence: "Thôn Tây, xã Mẫu Sơn", lastTestedOn: serial("2025-12-15"), lastTestResult: "AT" },
  // Both an addict in the community and a user.
  { fullName: "Vàng A Một", personalId: "038090000001", lastTestedOn: serial("2025-11-15"), lastTestResult: "Âm tính" },
];
const log = registerSheet("test", ["fullName", "personalId", "testedOn", "result", "slipNumber"], [
  { fullName: "Vàng A Sáu", personalId: "038095000006", testedOn: serial("2025-12-05"), result: "Âm tính", slipNumber: "12/PXN" },
  { fullName: "Sùng Thị Hoa", personalId: "038195000021", testedOn: serial("2025-12-15"), result: "Âm tính", slipNumber: "13/PXN" },
]);
const parameters = parameterSheet({ communeName: "Mẫu Sơn" }, ["Thôn Đông", "Thôn Tây"]);
const sheets = [parameters, registerSheet("addict", addictFields, addicts), registerSheet("user", userFields, users), log];

const partsOf = (facts: Facts) => new Map(decideAll(facts, shippedCriteria).flatMap(({ set, id, ...part }) => (set === "xkmt-2024" ? [[id, part] as const] : [])));

describe("T08, tests for the recognition", () => {
  const facts = factsOf(sheets);

  it("lists everybody of criteria 1 and 2 once, with the test that tells and what it comes to on D", () => {
    expect(tableRows(plannedReport("T08", facts, { level: "full" }))).toEqual([
      ["1", "Vàng A Một", "1990", "Thôn Đông", "Người nghiện, SDTP", "15/11/2025", "30", "Âm tính", "", "Đạt"],
      ["2", "Vàng A Hai", "1991", "", "Người nghiện", "14/11/2025", "31", "Âm tính", "", "Quá hạn"],
      ["3", "Vàng A Ba", "", "", "Người nghiện", "01/12/2025", "14", "Dương tính", "", "Dương tính"],
      ["4", "Vàng A Bốn", "", "", "Người nghiện, Ngáo đá", "", "", "", "", "Chưa XN"],
      ["5", "Vàng A Sáu", "", "", "Người nghiện", "05/12/2025", "10", "Âm tính", "12/PXN", "Đạt"],
      // Tested on no known day; tested under a treatment that may give the result; no result yet.
      ["6", "Vàng A Bảy", "", "", "Người nghiện", "12/2025", "thiếu dữ liệu", "Âm tính", "", "thiếu dữ liệu"],
      ["7", "Vàng A Tám", "", "", "Người nghiện", "10/12/2025", "5", "Dương tính", "", "thiếu dữ liệu"],
      ["8", "Vàng A Chín", "", "", "Người nghiện", "10/12/2025", "5", "Chưa có kết quả", "", "Chưa XN"],
      ["9", "Vàng A Mười", "", "", "Người nghiện", "10/01/2025", "339", "Âm tính", "", "Quá hạn"],
      ["10", "Sùng Thị Hoa", "1995", "Thôn Tây, xã Mẫu Sơn", "SDTP", "15/12/2025", "0", "Âm tính", "13/PXN", "Đạt"],
    ]);
  });

  it("adds up who needs a test, who was tested, whose test is valid, and the share rounded down", () => {
    expect(reportOf("T08", facts).totals).toEqual({
      // Not tested: Bon and Chin.
      tongPhaiXetNghiem: 10, tongDaXetNghiem: 8, tongDat: 3, tongTyLe: 30,
      tc1PhaiXetNghiem: 9, tc1DaXetNghiem: 7, tc1Dat: 2, tc1TyLe: 22.2,
      tc2PhaiXetNghiem: 3, tc2DaXetNghiem: 2, tc2Dat: 2, tc2TyLe: 66.6,
    });
    const lines = printedRows(plannedReport("T08", facts)).map(([first]) => first);
    expect(lines).toEqual(expect.arrayContaining(["Tổng số người phải xét nghiệm: 10 người.", "- kết quả âm tính còn giá trị (không quá 30 ngày): 3 người.", "- tỷ lệ: 22,2 %.", "- tỷ lệ: 30,0 %."]));
  });

  it("shows initials alone unless somebody asks for more, and says of which day it is", () => {
    const planned = plannedReport("T08", facts);
    expect(tableRows(planned)[0]).toEqual(["1", "V.A.M.", "1990", "Thôn Đông", "Người nghiện, SDTP", "15/11/2025", "30", "Âm tính", "", "Đạt"]);
    expect(printedRows(planned).map(([first]) => first)).toContain("(Tính đến ngày đề nghị công nhận: 15/12/2025)");
  });

  it("without a proposal date T stands in, and it is said", () => {
    const open = factsOf(sheets, { proposedOn: null });
    // Hai's test is of 36 days before; Sau's of four days before T.
    expect(tableRows(plannedReport("T08", open)).map((cells) => [cells[6], cells[9]])).toEqual([
      ["35", "Quá hạn"], ["36", "Quá hạn"], ["19", "Dương tính"], ["", "Chưa XN"], ["4", "Đạt"], ["thiếu dữ liệu", "thiếu dữ liệu"], ["10", "thiếu dữ liệu"], ["10", "Chưa XN"], ["344", "Quá hạn"], ["5", "Đạt"],
    ]);
    expect(printedRows(plannedReport("T08", open)).map(([first]) => first)).toContain("(Tính đến ngày đề nghị công nhận: 20/12/2025 (ngày chốt số liệu; chưa có ngày đề nghị nên là tạm tính))");
  });

  it("a register, a column or every test missing is unknown, never 0", () => {
    expect(reportOf("T08", factsOf([registerSheet("addict", ["fullName", "position", "rehabForm", "lastTestedOn"], [])])).totals).toMatchObject({ tongPhaiXetNghiem: null, tc1PhaiXetNghiem: 0, tc1Dat: 0, tc1TyLe: null, tc2PhaiXetNghiem: null });
    expect(reportOf("T08", factsOf([registerSheet("addict", ["fullName", "position", "rehabForm"], [{ fullName: "Vàng A Một", position: community }])]))).toMatchObject({
      totals: { tc1PhaiXetNghiem: 1, tc1DaXetNghiem: null, tc1Dat: null },
      missing: expect.arrayContaining([{ register: "addict", column: "lastTestedOn" }, { register: "user", column: null }]) as unknown,
    });
    const nobody = printedRows(plannedReport("T08", factsOf([registerSheet("addict", addictFields, []), registerSheet("user", userFields, [])]))).map(([first]) => first);
    expect(nobody).toContain("- tỷ lệ: -.");
  });

  it("agrees with criteria 1e and 2b, whatever the registers hold", () => {
    const date = fc.constantFrom("", serial("2025-11-14"), serial("2025-11-15"), serial("2025-12-15"), serial("2025-12-16"), "2025", "12/2025", "x");
    const result = fc.constantFrom("", "Âm tính", "Dương tính", "Chưa có kết quả", "Không chấp hành", "-", "lạ");
    const id = fc.constantFrom("038090000001", "038090000002", "");
    const name = fc.constantFrom("Vàng A Một", "Vàng A Hai");
    const tested = { fullName: name, personalId: id, birth: fc.constantFrom("1990", ""), lastTestedOn: date, lastTestResult: result, psychosis: fc.constantFrom("Có", "") };
    const addict = fc.record({ ...tested, position: fc.constantFrom(community, "Trại giam", ""), rehabForm: fc.constantFrom("Methadone", ""), removedOn: fc.constantFrom("", serial("2025-12-15"), serial("2026-01-01")) });
    const test = fc.record({ fullName: name, personalId: id, testedOn: date, result, slipNumber: fc.constant("1") });
    fc.assert(
      fc.property(fc.array(addict, { maxLength: 5 }), fc.array(fc.record(tested), { maxLength: 4 }), fc.array(test, { maxLength: 4 }), fc.boolean(), (a, u, tests, hasDay) => {
        const own = factsOf(
          [registerSheet("addict", addictFields, a), registerSheet("user", userFields, u), registerSheet("test", ["fullName", "personalId", "testedOn", "result", "slipNumber"], tests)],
          hasDay ? {} : { proposedOn: null },
        );
        const parts = partsOf(own);
        const { totals, rows } = reportOf("T08", own);
        expect([totals.tc1Dat, totals.tc1PhaiXetNghiem]).toEqual([parts.get("1e")?.numerator, parts.get("1e")?.denominator]);
        expect([totals.tc2Dat, totals.tc2PhaiXetNghiem]).toEqual([parts.get("2b")?.numerator, parts.get("2b")?.denominator]);
        const listed = rows.filter(({ kind }) => kind === "row");
        expect(listed).toHaveLength(totals.tongPhaiXetNghiem ?? -1);
        expect(listed.filter(({ texts }) => texts?.danhGia === "Đạt")).toHaveLength(totals.tongDat ?? -1);
      }),
      { numRuns: 150 },
    );
  });
});
