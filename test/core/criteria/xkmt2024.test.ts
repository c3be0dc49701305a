import { overallVerdict } from "../../../src/core/criteria/overallVerdict";
import { decideOneSet } from "../../../src/core/criteria/sets";
import type { Facts } from "../../../src/core/facts/facts";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import type { SheetGrid } from "../../../src/core/model/sheetGrid";
import type { FieldOf } from "../../../src/core/registers/registry";
import { serial } from "../../support/grid";
import { factsOf, parameterSheet, registerSheet, type Cells } from "../../support/workbook";

const decideXkmt2024 = (facts: Facts): readonly CriterionResult[] => decideOneSet(facts, shippedCriteria, "xkmt-2024");

const decide = (sheets: readonly SheetGrid[], id: string, dates: Parameters<typeof factsOf>[1] = {}): Pick<CriterionResult, "numerator" | "denominator" | "verdict"> & { rows: number[]; why: string | null } => {
  const part = decideXkmt2024(factsOf(sheets, dates)).find((result) => result.id === id);
  if (!part) throw new Error(`no part ${id}`);
  const { numerator, denominator, verdict, rows, reason } = part;
  return { numerator, denominator, verdict, rows: rows.map(({ row }) => row), why: reason?.why ?? null };
};

const addictFields: readonly FieldOf<"addict">[] = ["ordinal", "fullName", "personalId", "dossier", "position", "rehabForm", "rehabFrom", "rehabTo", "manager", "psychosis", "lastTestedOn", "lastTestResult", "removedOn", "removalReason"];
const addict = (index: number, cells: Cells<"addict"> = {}): Cells<"addict"> => ({
  ordinal: index,
  fullName: `Nguyễn Văn ${String.fromCharCode(64 + index)}`,
  personalId: `0380850000${String(index).padStart(2, "0")}`,
  dossier: "Đã lập",
  position: "Ngoài cộng đồng",
  rehabForm: "Cai tự nguyện tại gia đình, cộng đồng",
  rehabFrom: serial("2025-06-01"),
  rehabTo: serial("2026-05-31"),
  manager: "Ông Thử",
  lastTestedOn: serial("2025-12-01"),
  lastTestResult: "Âm tính",
  ...cells,
});
const addicts = (...rows: Cells<"addict">[]): SheetGrid => registerSheet("addict", addictFields, rows);
const many = (count: number): Cells<"addict">[] => Array.from({ length: count }, (_, index) => addict(index + 1));

describe("criterion 1", () => {
  test("nobody on the list: not applicable, and 0 is below 10", () => {
    expect(decide([addicts()], "1a")).toEqual({ numerator: 0, denominator: 0, verdict: "notApplicable", rows: [], why: null });
    expect(decide([addicts()], "1c")).toMatchObject({ numerator: 0, denominator: null, verdict: "met" });
  });

  test("a missing register is not an empty one", () => {
    const other = registerSheet("model", ["name", "level", "rating", "lastActiveOn"], []);
    expect(decide([other], "1a")).toEqual({ numerator: null, denominator: null, verdict: "undetermined", rows: [], why: "missing-register" });
  });

  test("a missing column leaves the part undetermined", () => {
    const sheet = registerSheet("addict", ["fullName", "personalId", "position", "rehabForm"], [addict(1)]);
    expect(decide([sheet], "1a")).toMatchObject({ verdict: "undetermined", why: "missing-column" });
    expect(decide([sheet], "1c")).toMatchObject({ verdict: "met", numerator: 1 });
  });

  test("1a: a blank dossier and one still being made are none", () => {
    expect(decide([addicts(addict(1), addict(2, { dossier: "" }), addict(3, { dossier: "Đang lập (thiếu tài liệu)" }))], "1a")).toEqual({ numerator: 1, denominator: 3, verdict: "notMet", rows: [4, 5], why: null });
  });

  test("1a: someone removed on D or before is off the list, after D still on it", () => {
    expect(decide([addicts(addict(1, { removedOn: serial("2025-12-15"), dossier: "" }))], "1a")).toMatchObject({ denominator: 0 });
    expect(decide([addicts(addict(1, { removedOn: serial("2025-12-16") }))], "1a")).toMatchObject({ denominator: 1, verdict: "met" });
    expect(decide([addicts(addict(1, { removalReason: "Chuyển nơi cư trú" }))], "1a")).toMatchObject({ denominator: 1 });
  });

  test.each([
    ["runs to D itself", { rehabTo: serial("2025-12-15") }, 1],
    ["ended the day before D", { rehabTo: serial("2025-12-14") }, 0],
    ["begins after D", { rehabFrom: serial("2025-12-16") }, 0],
    ["substitution without an end", { rehabForm: "Methadone", rehabTo: "" }, 1],
    ["at home without an end", { rehabTo: "" }, 0],
    ["a file for compulsory rehabilitation is only being made", { rehabForm: "Đang lập hồ sơ đưa đi cai bắt buộc" }, 0],
    ["not taking part", { rehabForm: "Chưa tham gia", rehabTo: "" }, 0],
    ["blank", { rehabForm: "", rehabTo: "" }, 0],
    ["ends in a later year, day unknown", { rehabTo: 2027 }, 1],
  ])("1b: a treatment that %s", (_, cells, numerator) => {
    expect(decide([addicts(addict(1, cells))], "1b")).toMatchObject({ numerator, denominator: 1 });
  });

  test("1c: 9 in the community pass, 10 fail", () => {
    expect(decide([addicts(...many(9))], "1c")).toMatchObject({ numerator: 9, verdict: "met" });
    expect(decide([addicts(...many(10))], "1c")).toMatchObject({ numerator: 10, verdict: "notMet" });
  });

  test("1c: blank positions matter only where they could change the verdict", () => {
    expect(decide([addicts(...many(8), addict(9, { position: "" }))], "1c")).toMatchObject({ numerator: 8, verdict: "met" });
    expect(decide([addicts(...many(9), addict(10, { position: "" }))], "1c")).toMatchObject({ numerator: 9, verdict: "undetermined", rows: [12], why: "blank-cells" });
    expect(decide([addicts(...many(10), addict(11, { position: "" }))], "1c")).toMatchObject({ numerator: 10, verdict: "notMet" });
  });

  test("someone listed twice counts once, and only when both rows hold", () => {
    const twice = addicts(addict(1), addict(1, { dossier: "Chưa lập" }), addict(2));
    expect(decide([twice], "1a")).toMatchObject({ numerator: 1, denominator: 2, rows: [4] });
    expect(decide([twice], "1c")).toMatchObject({ numerator: 2 });
  });

  test.each([
    ["30 days before D", { lastTestedOn: serial("2025-11-15") }, 1],
    ["31 days before D", { lastTestedOn: serial("2025-11-14") }, 0],
    ["on D", { lastTestedOn: serial("2025-12-15") }, 1],
    ["after D", { lastTestedOn: serial("2025-12-16") }, 0],
    ["positive", { lastTestResult: "Dương tính" }, 0],
    ["a bare dash", { lastTestResult: "-" }, 0],
    ["no result", { lastTestResult: "" }, 0],
    ["no day", { lastTestedOn: "" }, 0],
    ["day as text, day first", { lastTestedOn: "01/12/2025" }, 1],
  ])("1e: a test that is %s", (_, cells, numerator) => {
    expect(decide([addicts(addict(1, cells))], "1e")).toMatchObject({ numerator, denominator: 1 });
  });

  test("1e: the log counts too, and any positive in the window fails the person", () => {
    const log = (result: string, on: string): SheetGrid =>
      registerSheet("test", ["fullName", "personalId", "testedOn", "testKind", "result", "slipNumber"], [{ fullName: "Nguyễn Văn A", personalId: "038085000001", testedOn: serial(on), testKind: "Đột xuất", result, slipNumber: "1/PKQ" }]);
    const old = addicts(addict(1, { lastTestedOn: serial("2025-10-01") }));
    expect(decide([old, log("Âm tính", "2025-12-10")], "1e")).toMatchObject({ numerator: 1 });
    expect(decide([addicts(addict(1)), log("Dương tính", "2025-11-20")], "1e")).toMatchObject({ numerator: 0 });
    expect(decide([addicts(addict(1)), log("Dương tính", "2025-10-20")], "1e")).toMatchObject({ numerator: 1 });
  });

  test("people held in a centre need no test and no manager for 1d and 1e", () => {
    expect(decide([addicts(addict(1, { position: "Trại giam", manager: "", lastTestedOn: "", lastTestResult: "" }))], "1e")).toMatchObject({ denominator: 0, verdict: "notApplicable" });
  });
});

describe("criteria 2 and 3", () => {
  const users = (...rows: Cells<"user">[]): SheetGrid => registerSheet("user", ["fullName", "personalId", "foundOn", "dossier", "psychosis", "lastTestedOn", "lastTestResult", "removedOn"], rows);
  const user: Cells<"user"> = { fullName: "Trần Văn B", personalId: "038090000001", dossier: "Đã lập", lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" };

  test("an addict in the community with signs of psychosis counts; one in prison does not; nobody counts twice", () => {
    const flagged = addicts(addict(1, { psychosis: "Có" }), addict(2, { psychosis: "Có", position: "Trại giam" }), addict(3, { psychosis: "Có", personalId: "038090000001" }));
    expect(decide([users(user), flagged], "2a")).toMatchObject({ numerator: 2, denominator: 2, verdict: "met" });
  });

  const suspects = (...rows: Cells<"suspect">[]): SheetGrid => registerSheet("suspect", ["fullName", "personalId", "listedOn", "grounds", "testedOn", "testResult"], rows);
  const suspect = (cells: Cells<"suspect">): Cells<"suspect"> => ({ fullName: "Lê Văn C", personalId: "038095000001", listedOn: serial("2025-11-01"), testedOn: serial("2025-11-01"), testResult: "Âm tính", ...cells });

  test.each([
    ["on the day of listing", {}, 1],
    ["the day before", { testedOn: serial("2025-10-31") }, 0],
    ["positive", { testResult: "Dương tính" }, 1],
    ["refused", { testResult: "Không chấp hành" }, 0],
    ["without a result yet", { testResult: "Chưa có kết quả" }, 0],
    ["a dash", { testResult: "-" }, 0],
  ])("3: a suspect tested %s", (_, cells, numerator) => {
    expect(decide([suspects(suspect(cells))], "3")).toMatchObject({ numerator, denominator: 1 });
  });
});

describe("criterion 4", () => {
  test("not above the baseline is met, above is not, no baseline is undetermined, and 0 must stay 0", () => {
    const withBase = (base: number | string): SheetGrid => parameterSheet({ communeName: "Mẫu Sơn", householdTotal: 1, addictBaseline: base });
    expect(decide([addicts(addict(1), addict(2)), withBase(2)], "4a")).toMatchObject({ numerator: 2, denominator: 2, verdict: "met" });
    expect(decide([addicts(addict(1), addict(2)), withBase(1)], "4a")).toMatchObject({ verdict: "notMet" });
    expect(decide([addicts(addict(1)), withBase("")], "4a")).toMatchObject({ verdict: "undetermined", why: "missing-baseline" });
    expect(decide([addicts(), withBase(0)], "4a")).toMatchObject({ numerator: 0, denominator: 0, verdict: "met" });
    expect(decide([addicts(addict(1)), withBase(0)], "4a")).toMatchObject({ verdict: "notMet" });
  });
});

describe("criterion 5", () => {
  const after = (cells: Cells<"postRehab">): SheetGrid =>
    registerSheet("postRehab", ["fullName", "personalId", "completedForm", "completedOn", "managedFrom", "regularTestedOn", "regularTestResult", "surpriseTestedOn", "surpriseTestResult", "outcome"], [
      { fullName: "Phạm Văn D", personalId: "038080000001", completedForm: "Tự nguyện", managedFrom: serial("2025-01-10"), regularTestedOn: serial("2025-06-15"), regularTestResult: "Âm tính", surpriseTestedOn: serial("2025-09-01"), surpriseTestResult: "Âm tính", ...cells },
    ]);

  test.each([
    ["both within six months of D, the limit day inside", {}, 1],
    ["the regular one a day too old", { regularTestedOn: serial("2025-06-14") }, 0],
    ["no surprise test", { surpriseTestedOn: "", surpriseTestResult: "" }, 0],
    ["a positive one still is a test", { surpriseTestResult: "Dương tính" }, 1],
    ["a term begun later counts from its start", { managedFrom: serial("2025-09-02") }, 0],
  ])("5c: %s", (_, cells, numerator) => {
    expect(decide([after(cells)], "5c")).toMatchObject({ numerator, denominator: 1 });
  });

  test("someone who finished the term is off the list", () => {
    expect(decide([after({ outcome: "Đã chấp hành xong" })], "5c")).toMatchObject({ denominator: 0, verdict: "notApplicable" });
  });
});

describe("criteria 6, 7 and 9", () => {
  const spots = (...rows: Cells<"hotspot">[]): SheetGrid => registerSheet("hotspot", ["name", "spotKind", "identifiedOn", "status", "clearedOn"], rows);
  const cases = (...rows: Cells<"incident">[]): SheetGrid => registerSheet("incident", ["caseNumber", "occurredOn", "detectedOn", "act", "seriousness", "perpetratorGroup", "listedBefore"], rows);

  test("6: cleared with a day up to D is gone, without a day it stays, growing inside [B, D] counts", () => {
    const sheets = [
      spots(
        { name: "Điểm một", spotKind: "Điểm phức tạp", identifiedOn: serial("2025-11-01"), status: "Đã triệt xóa", clearedOn: serial("2025-12-15") },
        { name: "Điểm hai", spotKind: "Tụ điểm phức tạp", identifiedOn: serial("2025-11-01"), status: "Đã triệt xóa", clearedOn: "" },
        { name: "Điểm ba", spotKind: "Điểm phức tạp", identifiedOn: serial("2025-11-01"), status: "Đã triệt xóa", clearedOn: serial("2025-12-16") },
      ),
      cases({ caseNumber: "V1", detectedOn: serial("2025-01-15"), act: "Trồng cây" }, { caseNumber: "V2", detectedOn: serial("2025-01-14"), act: "Trồng cây" }, { caseNumber: "V3", detectedOn: serial("2025-12-16"), act: "Sản xuất" }),
    ];
    expect(decide(sheets, "6")).toMatchObject({ numerator: 3, verdict: "notMet" });
    expect(decideXkmt2024(factsOf(sheets)).find(({ id }) => id === "6")?.parts).toMatchObject({ spot: 1, gatheringSpot: 1, growing: 1, producing: 0 });
  });

  test("6: without the registration date a growing case cannot be placed; with no such case 0 is 0", () => {
    const growing = cases({ caseNumber: "V1", detectedOn: serial("2025-05-01"), act: "Trồng cây" });
    expect(decide([spots(), growing], "6", { registeredOn: null })).toMatchObject({ numerator: null, verdict: "undetermined", why: "missing-date" });
    expect(decide([spots(), cases()], "6", { registeredOn: null })).toMatchObject({ numerator: 0, verdict: "met" });
  });

  test.each([
    ["very serious by a listed user", { seriousness: "Rất nghiêm trọng", perpetratorGroup: "SDTP", listedBefore: "Có" }, { numerator: 1, verdict: "notMet" }],
    ["serious by an addict", { seriousness: "Nghiêm trọng", perpetratorGroup: "Người nghiện" }, { numerator: 0, verdict: "met" }],
    ["very serious by somebody else", { seriousness: "Rất nghiêm trọng", perpetratorGroup: "Không" }, { numerator: 0, verdict: "met" }],
    ["of unknown level by an addict", { seriousness: "", perpetratorGroup: "Người nghiện" }, { numerator: 0, verdict: "undetermined" }],
    ["very serious by nobody knows whom", { seriousness: "Đặc biệt nghiêm trọng", perpetratorGroup: "" }, { numerator: 0, verdict: "undetermined" }],
  ])("7: a case %s", (_, cells, expected) => {
    expect(decide([cases({ caseNumber: "V1", detectedOn: serial("2025-05-01"), act: "Mua bán", ...cells })], "7")).toMatchObject(expected);
  });

  test.each([
    ["active six months before D to the day", { lastActiveOn: serial("2025-06-15") }, "met"],
    ["active a day earlier", { lastActiveOn: serial("2025-06-14") }, "notMet"],
    ["of a school only", { level: "Trường học" }, "notMet"],
    ["not effective", { rating: "Kém hiệu quả" }, "notMet"],
  ])("9: a model %s", (_, cells, verdict) => {
    const sheet = registerSheet("model", ["name", "level", "lastActiveOn", "rating"], [{ name: "Mô hình thử", level: "Xã", lastActiveOn: serial("2025-11-01"), rating: "Hoạt động hiệu quả", ...cells }]);
    expect(decide([sheet], "9")).toMatchObject({ verdict });
  });
});

describe("criterion 8", () => {
  const homes = (...rows: Cells<"household">[]): SheetGrid => registerSheet("household", ["householdCode", "head", "residence", "signed", "signedOn", "pledge"], rows);
  const home = (index: number, cells: Cells<"household"> = {}): Cells<"household"> => ({ householdCode: `H${String(index)}`, head: "Vũ Văn E", residence: "Đang cư trú (thường trú)", signed: "Đã ký", signedOn: serial("2025-05-01"), ...cells });
  const total = (count: number | string): SheetGrid => parameterSheet({ communeName: "Mẫu Sơn", householdTotal: count, population: 100 });

  test("all resident households signed, and as many as the parameter sheet says", () => {
    expect(decide([homes(home(1), home(2, { residence: "Đi vắng dài ngày", signed: "Chưa ký" })), total(1)], "8")).toMatchObject({ numerator: 1, denominator: 1, verdict: "met" });
  });

  test.each([
    ["signed without a day", { signedOn: "" }, 1],
    ["signed on D", { signedOn: serial("2025-12-15") }, 1],
    ["signed after D", { signedOn: serial("2025-12-16") }, 0],
    ["refused", { signed: "Từ chối" }, 0],
    ["blank", { signed: "" }, 0],
    ["only one part pledged", { pledge: "Không tham gia tội phạm, tệ nạn ma túy" }, 0],
    ["both parts pledged", { pledge: "Không tham gia tội phạm, tệ nạn ma túy; Tự nguyện hợp tác" }, 1],
  ])("a household %s", (_, cells, numerator) => {
    expect(decide([homes(home(1, cells)), total(1)], "8")).toMatchObject({ numerator, denominator: 1 });
  });

  test("a different or missing total makes it undetermined, and no household is never not applicable", () => {
    expect(decide([homes(home(1)), total(2)], "8")).toMatchObject({ numerator: 1, denominator: 1, verdict: "undetermined", why: "household-total-differs" });
    expect(decide([homes(home(1)), total("")], "8")).toMatchObject({ verdict: "undetermined", why: "missing-household-total" });
    expect(decide([homes(), total(0)], "8")).toMatchObject({ verdict: "undetermined", why: "no-households" });
  });
});

describe("the whole set", () => {
  const part = (verdict: CriterionResult["verdict"]): Pick<CriterionResult, "verdict"> => ({ verdict });

  test("met only with every part met or not applicable and a proposal date", () => {
    expect(overallVerdict([part("met"), part("notApplicable")], true)).toBe("met");
    expect(overallVerdict([part("met"), part("notApplicable")], false)).toBe("undetermined");
    expect(overallVerdict([part("met"), part("undetermined")], true)).toBe("undetermined");
    expect(overallVerdict([part("notMet"), part("undetermined")], true)).toBe("notMet");
    expect(overallVerdict([], true)).toBe("undetermined");
  });
});
