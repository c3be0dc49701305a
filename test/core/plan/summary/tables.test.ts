import { decideSet } from "../../../../src/core/criteria/definition/decide";
import { readCriteriaSet } from "../../../../src/core/criteria/definition/read";
import { describeSets } from "../../../../src/core/criteria/sets";
import type { CriterionResult } from "../../../../src/core/model/criterion";
import type { CellValue } from "../../../../src/core/model/sheetGrid";
import type { PutSheet } from "../../../../src/core/model/writePlan";
import { planSummarySheet } from "../../../../src/core/plan/summary/summarySheet";
import { percentText, growthText } from "../../../../src/i18n/summaryFigures";
import { sheetWords } from "../../../../src/i18n/sheets";
import qd28 from "../../../../src/legal/criteria/qd28-2025.json";
import { cite } from "../../../../src/legal/sources";
import { factsOf } from "../../../support/factsOf";
import type { RegisterSheets } from "../../../support/registerSheets";
import { sampleResult as sampleOf, sampleUnit } from "../../../support/sampleResult";
import { d } from "../../../support/workbook";

const sampleResult = sampleOf();
const dates = { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15"), asOfSource: "given" } as const;

const plan = (id: string, criteria: readonly CriterionResult[], more: Partial<typeof sampleResult> = {}): PutSheet => {
  const set = describeSets().find((info) => info.id === id) ?? { id, title: "Bộ tiêu chí thử", version: "7", thresholds: [], criteria: {}, hasWindow: false };
  return planSummarySheet({ ...sampleResult, dates, criteria, ...more }, set, sheetWords);
};

/** The row of a line by its hidden name, without the two hidden columns. */
const line = ({ content, open }: PutSheet, name: string): readonly CellValue[] => content.values.find((row) => row[(open?.nameColumn ?? 0) - 1] === name)?.slice(0, -2) ?? [];
const headings = (sheet: PutSheet): readonly CellValue[] => line(sheet, "headings");
const texts = ({ content }: PutSheet): string => content.values.flat().join("\n");

const part = (set: string, id: string, more: Partial<CriterionResult> = {}): CriterionResult => ({
  set,
  id,
  numerator: null,
  denominator: null,
  verdict: "undetermined",
  rows: [],
  reason: { why: "asked" },
  citation: cite("kh265", { criterion: "1" }),
  words: { content: `Nội dung ${id}`, threshold: "100 %" },
  ...more,
});

const commune = { population: 8000, onKeyRoute: "Không", windowFrom: "15/12/2024", windowTo: "14/12/2025" } as const;
const addicts = (count: number, more: object = {}): NonNullable<RegisterSheets["addict"]> =>
  Array.from({ length: count }, (_, index) => ({ personalId: `0380950${String(index).padStart(5, "0")}`, dossier: "Đã lập", position: "Ngoài cộng đồng", ...more }));
const spots = (count: number): NonNullable<RegisterSheets["hotspot"]> => Array.from({ length: count }, () => ({ spotKind: "Điểm tổ chức, chứa chấp SDTP", status: "Đang hoạt động" }));
const arrests = (arrested: number): NonNullable<RegisterSheets["incident"]> => [{ detectedOn: "01/06/2025", act: "Mua bán", arrested, perpetratorGroup: "Người nghiện" }];
const area = (sheets: RegisterSheets): readonly CriterionResult[] =>
  decideSet(readCriteriaSet(qd28), factsOf({ parameters: commune, addict: [], user: [], postRehab: [], hotspot: [], incident: [], ...sheets }));

describe("T02, vectors of domain.md 6.10", () => {
  const t02 = plan("qd28-2025", area({ addict: addicts(45), hotspot: spots(2), incident: arrests(8) }), { population: 8000 });

  test("its columns are those of domain.md", () => {
    expect(headings(t02)).toEqual(["TT", "Tiêu chí", "Đơn vị tính", "Số liệu", "Tỷ lệ (%)", "Loại I", "Loại II", "Loại III", "Kết quả", "Ghi chú"]);
    expect([t02.sheetKind, t02.content.print.orientation, t02.content.print.titleRows]).toEqual(["T02", "landscape", { first: 8, last: 9 }]);
  });

  test("45 of 8.000 residents print 0,562 and are class I, with 2 places and 8 arrested the commune is", () => {
    expect(line(t02, "population").slice(2, 9)).toEqual(["người", 8000, "", "", "", "", ""]);
    expect(line(t02, "a").slice(2, 9)).toEqual(["người", 45, "0,562", "x", "", "", "Loại I"]);
    expect(line(t02, "b").slice(2, 9)).toEqual(["điểm", 2, "", "x", "", "", "Loại I"]);
    expect(line(t02, "c").slice(2, 9)).toEqual(["người", 8, "0,1", "x", "", "", "Loại I"]);
    expect(line(t02, "d").slice(2, 9)).toEqual(["cây", 0, "", "", "", "", "Không thuộc loại nào"]);
    expect(line(t02, "d areaM2").slice(1, 4)).toEqual(["- m² cây có chứa chất ma túy", "m²", 0]);
    expect(line(t02, "tally").slice(3, 9)).toEqual(["", "", 3, 3, 3, ""]);
    expect(line(t02, "class")[8]).toBe("Loại I");
    expect(line(t02, "conclusion").slice(1)).toEqual(["Kết luận: địa bàn đề nghị xếp loại", "", "", "", "", "", "", "Loại I", ""]);
  });

  test("the conditions of Điều 6 stand with their counts", () => {
    expect(line(t02, "d6.1").slice(0, 4)).toEqual(["1", expect.stringContaining("Người đang cư trú nghiện"), "người", 45]);
    expect(line(t02, "d6.3").slice(3, 9)).toEqual([2, "", "", "", "", "Không đạt"]);
  });

  test("20 with a dossier and nothing else is the gap", () => {
    const gap = plan("qd28-2025", area({ addict: addicts(20) }));
    expect(line(gap, "a").slice(3, 9)).toEqual([20, "0,25", "", "x", "", "Loại II"]);
    expect(line(gap, "tally").slice(5, 8)).toEqual([0, 1, 1]);
    expect(line(gap, "conclusion")[8]).toMatch(/^Chưa xếp loại theo quy định/);
  });

  test("with the literal reading a higher class does not count for the lower", () => {
    const literal = plan("qd28-2025", area({ addict: addicts(20) }), { criteriaSettings: { ...sampleResult.criteriaSettings, switches: { higherCounts: false } } });
    expect(line(literal, "tally").slice(5, 8)).toEqual([0, 1, 0]);
  });

  test("an open part leaves the tally open", () => {
    const open = plan("qd28-2025", area({ addict: addicts(1), incident: [{ detectedOn: "01/06/2025", perpetratorGroup: "Không" }] }));
    expect(line(open, "tally").slice(5, 9)).toEqual(["", "", "", "Chưa đủ dữ liệu"]);
    expect(line(open, "c")[9]).toMatch(/^1 dòng để trống cột/);
  });

  test("without a proposal date a class is provisional, and no commune is free of drugs", () => {
    const provisional = { dates: { ...dates, proposedOn: null } };
    expect(line(plan("qd28-2025", area({ addict: addicts(45), hotspot: spots(2), incident: arrests(8) }), provisional), "conclusion").slice(8)).toEqual(["Loại I (tạm tính)", "Tạm tính: chưa có ngày đề nghị công nhận."]);
    expect(line(plan("qd28-2025", area({})), "conclusion")[8]).toBe("Không ma túy");
    expect(line(plan("qd28-2025", area({}), provisional), "conclusion")[8]).toBe("Chưa đủ dữ liệu");
  });
});

describe("T17", () => {
  const set = "vinhyen-2021";
  const sheet = plan(set, [
    part(set, "k1", { numerator: 21, denominator: 20, verdict: "met", reason: null, words: { content: "Số vụ", threshold: "tăng ít nhất 5 %", isComparison: true } }),
    part(set, "k2", { numerator: 199, denominator: 200, verdict: "met", reason: null }),
    part(set, "k4", { numerator: 1, denominator: 2, verdict: "notMet", reason: null, rows: [{ sheet: "Điểm", row: 7 }] }),
    part(set, "k8", { numerator: 3, denominator: 0, reason: { why: "zero-base" }, words: { content: "Gia tăng", threshold: "tăng dưới 1 %", isComparison: true } }),
    part(set, "k10", { numerator: 1, verdict: "met", reason: null }),
  ]);

  test("a comparison shows both years and the growth, a share its counts", () => {
    expect(headings(sheet)).toEqual(["TT", "Chỉ tiêu", "Ngưỡng", "Kỳ trước", "Kỳ này", "Mức đạt", "Tăng/giảm (%)", "Đạt/Không", "Ghi chú"]);
    expect(line(sheet, "k1")).toEqual(["1", "Số vụ", "tăng ít nhất 5 %", 20, 21, "", "+5", "Đạt", ""]);
    expect(line(sheet, "k2").slice(3)).toEqual(["", "99,5 % (199/200)", 99.5, "", "Đạt", ""]);
    expect(line(sheet, "k4").slice(3)).toEqual(["", "50 % (1/2)", 50, "", "Không đạt", "Điểm: dòng 7"]);
    expect(line(sheet, "k4 newSpots")[4]).toBe("");
    expect(line(sheet, "k8").slice(3)).toEqual([0, 3, "", "-", "Chưa đủ dữ liệu", "Không so sánh được: số liệu năm trước bằng 0."]);
    expect(line(sheet, "k10").slice(3)).toEqual(["", 1, "", "", "Đạt", ""]);
    expect(line(sheet, "conclusion")[7]).toBe("Không đạt");
  });
});

describe("T18, T21, the pledges and an imported set", () => {
  test("T18 shows result and fraction", () => {
    const sheet = plan("da272-2022", [part("da272-2022", "ct1", { numerator: 199, denominator: 200, verdict: "notMet", reason: null })]);
    expect(headings(sheet)).toEqual(["TT", "Chỉ tiêu", "Chỉ tiêu giao", "Kết quả", "Tử/Mẫu", "Mức đạt", "Đạt/Không", "Ghi chú"]);
    expect(line(sheet, "ct1")).toEqual(["1", "Nội dung ct1", "100 %", "99,5 %", "199/200", 99.5, "Không đạt", ""]);
  });

  test("T21 judges areas and commune apart, and shows an answer with its evidence and day", () => {
    const set = "tt124-2021";
    const answer = { set, part: "xa.1", verdict: "met", on: d("2025-11-20"), evidence: "Nghị quyết số 12" } as const;
    const sheet = plan(set, [
      part(set, "kdc.4", { numerator: 2, verdict: "notMet", reason: null, citation: cite("tt124", { article: 4 }) }),
      part(set, "xa.1", { verdict: "met", reason: null, answer, citation: cite("tt124", { article: 5 }), words: { content: "Xã: nghị quyết, kế hoạch", threshold: "có" } }),
    ]);
    expect(headings(sheet)).toEqual(["TT", "Tiêu chí", "Kết quả", "Đạt/Chưa đạt", "Mức đạt", "Căn cứ"]);
    expect(line(sheet, "kdc.4").slice(2)).toEqual([2, "Chưa đạt", "", "Điều 4 Thông tư 124/2021/TT-BCA"]);
    expect(line(sheet, "xa.1")).toEqual(["1", "Nghị quyết, kế hoạch (có)", "", "Đạt", "", "Điều 5 Thông tư 124/2021/TT-BCA. Người đánh giá trả lời, căn cứ: Nghị quyết số 12 (20/11/2025)"]);
    expect([line(sheet, "conclusion I")[3], line(sheet, "conclusion II")[3]]).toEqual(["Chưa đạt", "Đạt"]);
  });

  test("shares stand as bars, rounded down as they are printed, and full only where nothing is missing", () => {
    const shares: readonly (readonly [number | null, number | null])[] = [[1999, 2000], [2000, 2000], [0, 23], [11, 12], [5, null], [0, 0], [null, 7]];
    const sheet = plan("da272-2022", shares.map(([numerator, denominator], index) => part("da272-2022", `ct${index + 1}`, { numerator, denominator, verdict: "notMet", reason: null })));
    expect(shares.map((_, index) => [line(sheet, `ct${index + 1}`)[3], line(sheet, `ct${index + 1}`)[5]])).toEqual([["99,9 %", 99.9], ["100 %", 100], ["0 %", 0], ["91,6 %", 91.6], ["5", ""], ["", ""], ["", ""]]);
    const [first, last] = ["ct1", "conclusion"].map((name) => sheet.content.values.findIndex((row) => row.at(-2) === name) + 1);
    expect(sheet.content.dataBars).toEqual([{ area: { row: first, column: 6, rows: (last ?? 0) - (first ?? 0) + 1, columns: 1 }, from: 0, to: 100, color: "#5A94CC" }]);
  });

  test("a part that is classed by a share of the residents has none", () => {
    expect(plan("qd28-2025", area({ addict: addicts(45) })).content.dataBars).toBeUndefined();
    const classed = plan("tinh-thu", [part("tinh-thu", "1", { numerator: 45, denominator: 8000, verdict: null, level: "I", reason: null })]);
    expect(line(classed, "1").slice(3, 7)).toEqual([45, 8000, "0,562 %", ""]);
  });

  test("no whole is met without a proposal date", () => {
    const sheet = plan("khupho-2023", [part("khupho-2023", "1", { numerator: 14, denominator: 14, verdict: "met", reason: null })], { dates: { ...dates, proposedOn: null } });
    expect([sheet.sheetKind, sheet.name, line(sheet, "1").slice(3, 8)]).toEqual(["khupho", "Biểu cam kết khu phố", [14, 14, "100 %", 100, "Đạt"]]);
    expect(line(sheet, "conclusion").slice(7)).toEqual(["Chưa đủ dữ liệu", "Tạm tính: chưa có ngày đề nghị công nhận."]);
    expect(texts(sheet)).toContain("Tạm tính theo ngày chốt số liệu");
  });

  test("a set of a profile gets the general layout, its id and version in the stamp", () => {
    const sheet = plan("tinh-thu", [part("tinh-thu", "1", { numerator: 3, denominator: 4, verdict: "notMet", reason: null, parts: { newSpots: 2 } })]);
    expect(headings(sheet)).toEqual(["TT", "Nội dung", "Ngưỡng", "Tử số", "Mẫu số", "Kết quả", "Mức đạt", "Tự đánh giá", "Ghi chú"]);
    expect([sheet.sheetKind, sheet.name]).toEqual(["set-tinh-thu", "Biểu tinh-thu"]);
    expect(line(sheet, "1").slice(3)).toEqual([3, 4, "75 %", 75, "Không đạt", ""]);
    expect(line(sheet, "1 newSpots").slice(3, 6)).toEqual([2, "", "2"]);
    expect(texts(sheet)).toContain("Bộ tiêu chí: Bộ tiêu chí thử, mã tinh-thu, phiên bản 7");
    expect(line(sheet, "stamp")[0]).toMatch(/Còn .+, trong đó \d+ đã giải trình\./);
  });
});

describe("names that a unit settles", () => {
  const unit = { ...sampleUnit, name: "Nậm Lưa", kind: "Đặc khu", appraiser: "Công an huyện Lang Chánh", recogniser: "UBND huyện Lang Chánh", signsFor: "CÔNG AN ĐẶC KHU", signerTitle: "KT. TRƯỞNG CÔNG AN; PHÓ TRƯỞNG CÔNG AN", person: "đối tượng" };
  const criteria = area({ addict: addicts(3) });

  test("stand in the head, the units of measure, the facts and the signature", () => {
    const sheet = plan("qd28-2025", criteria, { unit });
    expect(texts(sheet)).toContain("ỦY BAN NHÂN DÂN ĐẶC KHU NẬM LƯA");
    expect([line(sheet, "a")[2], line(sheet, "population")[2], line(sheet, "b")[2]]).toEqual(["đối tượng", "đối tượng", "điểm"]);
    expect(texts(sheet)).toContain("; Cơ quan thẩm định: Công an huyện Lang Chánh; Cơ quan công nhận: UBND huyện Lang Chánh.");
    const right = sheet.content.values.map((row) => row[5]).filter((text) => text !== "" && String(text).includes("CÔNG AN"));
    expect(right).toEqual(["CÔNG AN ĐẶC KHU", "KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN"]);
  });

  test("leave nothing behind where none is settled", () => {
    const sheet = plan("qd28-2025", criteria);
    expect(texts(sheet)).not.toContain("Cơ quan thẩm định");
    expect(texts(sheet)).toContain("TM. ỦY BAN NHÂN DÂN");
  });
});

describe("figures", () => {
  test.each([
    [45, 8000, 3, "0,562"],
    [199, 200, 3, "99,5"],
    [1999, 2000, 1, "99,9"],
    [2, 8000, 3, "0,025"],
    [8, 8000, 3, "0,1"],
    [1, 3, 3, "33,333"],
    [5, 5, 3, "100"],
    [0, 8000, 3, "0"],
    [1, 0, 3, ""],
  ])("%d of %d with %d decimals is %s, rounded down", (numerator, denominator, decimals, text) => {
    expect(percentText(decimals)(numerator, denominator)).toBe(text);
  });

  test.each([
    [21, 20, "+5"],
    [20, 20, "0"],
    [29, 30, "-3,4"],
    [10499, 10000, "+4,9"],
    [1, 0, "-"],
  ])("%d after %d has grown by %s", (now, before, text) => {
    expect(growthText(now, before)).toBe(text);
  });
});
