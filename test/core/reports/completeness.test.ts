/** Completeness of registers: fixtures with figures worked out by hand. */
import type { Cells } from "../../support/workbook";
import { grid, serial } from "../../support/grid";
import { byHamlet, columnOf, columnsLacking, completenessOf, figures, firstRow, lacking, ofRegister, parameters, sheetOf } from "./completenessSheets";

const twoHamlets = parameters({ "Thôn Đông": 3, "Thôn Tây": 2 });
const on = serial("2025-03-01");

/** Records that lack nothing. */
const household = (more: Cells<"household"> = {}): Cells<"household"> => ({
  hamlet: "Thôn Đông", householdCode: "H1", head: "Vũ Văn A", residence: "Đang cư trú", signed: "Đã ký", signedOn: on, pledge: "Hai nội dung", ...more,
});
const person = { ordinal: 1, fullName: "Lò Văn Mẫu", birth: serial("1990-05-02"), sex: "Nam", personalId: "038090001234", permanentResidence: "xã Mẫu Sơn", currentResidence: "xã Mẫu Sơn", hamlet: "Thôn Đông", residenceStatus: "Ổn định" };
const addict = (more: Cells<"addict"> = {}): Cells<"addict"> => ({
  ...person, listedOn: on, conclusionNumber: "12/KL", conclusionOn: on, dossier: "Đã lập", dossierNumber: "7", dossierOn: on, drug: "Heroine", position: "Ngoài cộng đồng", rehabForm: "Chưa tham gia",
  manager: "Bà Hà", psychosis: "Không", lastTestedOn: on, lastTestResult: "Âm tính", ...more,
});
const user = (more: Cells<"user"> = {}): Cells<"user"> => ({
  ...person, foundOn: on, positiveOn: on, notifiedOn: on, dossier: "Đã lập", decisionNumber: "3/QĐ", decisionOn: on, managedFrom: on, managedTo: serial("2026-02-28"), manager: "Ông Sơn", residenceCheckedOn: on,
  drug: "Heroine", useMethod: "Hít", psychosis: "Không", lastTestedOn: on, lastTestResult: "Âm tính", ending: "Đang quản lý", ...more,
});
const suspect = (more: Cells<"suspect"> = {}): Cells<"suspect"> => ({
  ...person, listedOn: on, grounds: "Tin báo", testedOn: on, testResult: "Âm tính", handling: "Đưa ra khỏi danh sách", ...more,
});
const postRehab = (more: Cells<"postRehab"> = {}): Cells<"postRehab"> => ({
  ...person, completedForm: "Tự nguyện", completedOn: on, certificateNumber: "5", reportedOn: on, dossier: "Đã lập", dossierOn: on, proposedOn: on, decisionNumber: "9/QĐ", decisionOn: on, managedFrom: on,
  managedTo: serial("2026-02-28"), manager: "Ông Sơn", regularTestedOn: on, regularTestResult: "Âm tính", surpriseTestedOn: on, surpriseTestResult: "Âm tính", support: "Học nghề", employment: "Ổn định", outcome: "Đang quản lý", ...more,
});
const test5 = (more: Cells<"test"> = {}): Cells<"test"> => ({
  fullName: "Lò Văn Mẫu", personalId: "038090001234", hamlet: "Thôn Đông", group: "Nghiện", testedOn: on, testKind: "Định kỳ", sample: "Nước tiểu", result: "Âm tính", slipNumber: "1", tester: "Trạm y tế", ...more,
});
const incident = (more: Cells<"incident"> = {}): Cells<"incident"> => ({
  caseNumber: "V1", occurredOn: on, detectedOn: on, place: "Chợ", hamlet: "Thôn Đông", incidentKind: "Vụ án", act: "Mua bán", seriousness: "Nghiêm trọng", arrested: 0, perpetratorGroup: "Không", sourceTraced: "Có",
  resolution: "Khởi tố", wantedHiding: "Không", ...more,
});

describe("households against the hamlet list", () => {
  test("1. complete rows, and how many households each hamlet should have", () => {
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household(), household({ hamlet: "tây" }), household()]));
    expect([figures(found), found.expectedFrom]).toEqual(["5 3 3 3", "hamletList"]);
    expect(byHamlet(found)).toEqual({ "Thôn Đông": "3 2 2 2", "Thôn Tây": "2 1 1 1" });
    expect([lacking(found), columnsLacking(found)]).toEqual([{}, []]);
  });

  test("2. a listed hamlet without a row is there all the same", () => {
    expect(byHamlet(ofRegister("household", twoHamlets, sheetOf("household", [household()])))).toEqual({ "Thôn Đông": "3 1 1 1", "Thôn Tây": "2 0 0 0" });
  });

  test("3. a hamlet that is not listed, or none, is no certain hamlet and has no expected number", () => {
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household({ hamlet: "Thôn Lạ" }), household({ hamlet: "" }), household()]));
    expect(byHamlet(found)).toEqual({ "Thôn Đông": "3 1 1 1", "Thôn Tây": "2 0 0 0", "?": "? 2 2 1" });
    expect(lacking(found)).toEqual({ hamlet: "4" });
  });

  test("4. without a list nobody says how many there should be", () => {
    const found = ofRegister("household", sheetOf("household", [household(), household({ hamlet: "Thôn Bắc" })]));
    expect([figures(found), byHamlet(found)]).toEqual(["? 2 2 2", { "Thôn Đông": "? 1 1 1", "Thôn Bắc": "? 1 1 1" }]);
  });

  test("5. a hamlet without a number has none; the whole then takes that of the commune", () => {
    const found = ofRegister("household", parameters({ "Thôn Đông": 3, "Thôn Tây": "" }, 9), sheetOf("household", [household()]));
    expect([figures(found), byHamlet(found)]).toEqual(["9 1 1 1", { "Thôn Đông": "3 1 1 1", "Thôn Tây": "? 0 0 0" }]);
    expect(ofRegister("household", parameters({ "Thôn Đông": "" }), sheetOf("household", [household()])).expected).toBeNull();
  });

  test("6. only resident households are listed ones", () => {
    const rows = [household(), household({ residence: "Đi vắng" }), household({ residence: "Đã chuyển đi" }), household({ residence: "Tạm trú" })];
    expect(figures(ofRegister("household", twoHamlets, sheetOf("household", rows)))).toBe("5 2 4 4");
  });
});

describe("what counts as filled", () => {
  test("7. blanks, dashes and dots are missing; unknown words and error values are there and not readable", () => {
    const rows = [{ signed: "" }, { signed: "-" }, { signed: "…" }, { signed: "...." }, { signed: "\u00a0" }, { signed: "chắc là rồi" }, { signed: "#REF!" }, {}].map((more, index) => household({ householdCode: `H${index}`, ...more }));
    const found = ofRegister("household", twoHamlets, sheetOf("household", rows));
    expect(byHamlet(found)["Thôn Đông"]).toBe("3 8 8 1");
    const signed = found.hamlets[0]?.missing.find(({ field }) => field === "signed");
    expect(signed).toEqual({ field: "signed", mark: "C", count: 7, unread: 2, places: [{ sheet: "household", column: columnOf("household", "signed"), rows: [3, 4, 5, 6, 7, 8, 9] }] });
  });

  test("8. a date that cannot be read is missing, a year alone is read", () => {
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household({ signedOn: "hôm qua" }), household({ signedOn: 2025 }), household({ signedOn: "3/2025" })]));
    expect([byHamlet(found)["Thôn Đông"], lacking(found)]).toEqual(["3 3 3 2", { signedOn: "3" }]);
  });

  test("9. words for nobody name nobody, but may be an answer elsewhere", () => {
    const found = ofRegister("postRehab", twoHamlets, sheetOf("postRehab", [postRehab({ manager: "Chưa phân công" }), postRehab({ support: "Không", employment: "Chưa có" }), postRehab({ decisionNumber: "chưa có" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "3 3 3 1" }, { manager: "3", decisionNumber: "5" }]);
  });

  test("10. a zero is a number", () => {
    expect(figures(ofRegister("incident", sheetOf("incident", [incident({ arrested: 0 }), incident({ arrested: "" })])))).toBe("2 2 2 1");
  });
});

describe("households", () => {
  test("11. the day and the content of the pledge are needed once it is signed, the pledge while the household may live there", () => {
    const rows = [
      household({ signed: "Chưa ký", signedOn: "", pledge: "" }),
      household({ signed: "Đã ký", signedOn: "", pledge: "" }),
      household({ residence: "Đã chuyển đi", signed: "", signedOn: "", pledge: "" }),
      household({ residence: "", signed: "", signedOn: "", pledge: "" }),
    ];
    const found = ofRegister("household", twoHamlets, sheetOf("household", rows));
    expect([byHamlet(found)["Thôn Đông"], lacking(found)]).toEqual(["3 2 4 2", { signedOn: "4", pledge: "4", signed: "6", residence: "6" }]);
  });

  test("12. a column the sheet does not have is named once, and the rows that need it are not complete", () => {
    const rows = [household(), household(), household({ signed: "Chưa ký", signedOn: "" })];
    const found = ofRegister("household", twoHamlets, sheetOf("household", rows, ["pledge"]));
    expect([figures(found), found.filled, lacking(found), columnsLacking(found)]).toEqual(["5 3 3 1", 3, {}, ["household pledge 2"]]);
    expect(found.missingColumns[0]?.mark).toBe("C");
  });

  test("13. a column that every row needs leaves none complete", () => {
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household(), household({ head: "Bà B", signedOn: "" })], ["householdCode"]));
    expect([figures(found), found.filled, lacking(found), columnsLacking(found)]).toEqual(["5 2 2 0", 1, { signedOn: "4" }, ["household householdCode 2"]]);
  });

  test("14. each sheet of a register is judged by its own columns, and counted together", () => {
    const second = sheetOf("household", [household({ householdCode: "H8", signedOn: "" })], ["pledge"], "Hộ thôn 2");
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household(), household({ pledge: "" })]), second);
    expect([figures(found), lacking(found), columnsLacking(found)]).toEqual(["5 3 3 1", { pledge: "4", signedOn: "Hộ thôn 2 3" }, ["Hộ thôn 2 pledge 1"]]);
  });

  test("15. a hamlet named by a group row, a merged cell or the address is known", () => {
    const headings = ["TT", "Thôn", "Mã hộ", "Họ và tên chủ hộ", "Tình trạng cư trú", "Ký cam kết", "Ngày ký", "Nội dung cam kết"];
    const record = (hamlet: string, code: string) => ["1", hamlet, code, "Vũ Văn A", "Đang cư trú", "x", "01/3/2025", "Đủ"];
    const merged = grid("Hộ cam kết", [["Sổ theo dõi hộ gia đình ký cam kết"], headings, record("Thôn Đông", "1"), record("", "2"), record("", "3")]);
    expect(byHamlet(ofRegister("household", twoHamlets, merged))).toEqual({ "Thôn Đông": "3 3 3 3", "Thôn Tây": "2 0 0 0" });
    const grouped = grid("Hộ cam kết", [["Sổ theo dõi hộ gia đình ký cam kết"], headings.filter((text) => text !== "Thôn"), ["Thôn Tây"], ...["1", "2"].map((code) => record("", code).filter((_, index) => index !== 1))]);
    const found = ofRegister("household", twoHamlets, grouped);
    expect([byHamlet(found), columnsLacking(found)]).toEqual([{ "Thôn Đông": "3 0 0 0", "Thôn Tây": "2 2 2 2" }, []]);
    const addressed = sheetOf("household", [household({ address: "Thôn Tây, xã Mẫu Sơn" }), household({ address: "xã Mẫu Sơn" })], ["hamlet"]);
    const byAddress = ofRegister("household", twoHamlets, addressed);
    expect([byHamlet(byAddress), columnsLacking(byAddress)]).toEqual([{ "Thôn Đông": "3 0 0 0", "Thôn Tây": "2 1 1 1", "?": "? 1 1 0" }, ["household hamlet 1"]]);
  });
});

describe("persons", () => {
  test("16. no independent number exists: as many are expected as are on the list", () => {
    const rows = [addict(), addict({ hamlet: "Thôn Tây" }), addict({ removedOn: serial("2025-06-01"), removalReason: "Chết" })];
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", rows));
    expect([figures(found), found.expectedFrom, byHamlet(found)]).toEqual(["2 2 3 3", "rows", { "Thôn Đông": "1 1 2 2", "Thôn Tây": "1 1 1 1" }]);
  });

  test("17. a decision and a term only for who is in rehabilitation, an end only where there is a term", () => {
    const rows = [
      addict({ rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" }),
      addict({ rehabForm: "Methadone", rehabFrom: on, rehabPlace: "Trạm y tế" }),
      addict({ rehabForm: "Cai tự nguyện tại cơ sở", rehabFrom: on, rehabPlace: "Cơ sở" }),
      addict({ rehabForm: "Đang lập hồ sơ" }),
      addict({ rehabForm: "" }),
    ];
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", rows));
    expect(byHamlet(found)).toEqual({ "Thôn Đông": "5 5 5 2" });
    expect(lacking(found)).toEqual({ rehabDecisionNumber: "3", rehabDecisionOn: "3", rehabFrom: "3", rehabTo: "3, 5", rehabPlace: "3", rehabForm: "7" });
  });

  test("18. one column may hold the whole term, and a document's date may stand with its number", () => {
    const inRehab = addict({ rehabForm: "Cai tự nguyện tại gia đình", rehabPlace: "Gia đình", rehabPeriod: "06 tháng", rehabDecisionNumber: "15/QĐ-UBND ngày 05/3/2025", conclusionOn: "" });
    const without = ["rehabFrom", "rehabTo", "rehabDecisionOn"] as const;
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", [inRehab, { ...inRehab, conclusionOn: on }, { ...inRehab, conclusionOn: on, rehabDecisionNumber: "15/QĐ-UBND", rehabPeriod: "-" }], [...without]));
    // A column of its own decides, whatever stands with the number.
    expect([byHamlet(found), lacking(found), columnsLacking(found)]).toEqual([{ "Thôn Đông": "3 3 3 1" }, { conclusionOn: "3", rehabDecisionOn: "5", rehabPeriod: "5" }, []]);
    expect(found.hamlets[0]?.missing.find(({ field }) => field === "rehabDecisionOn")?.places[0]?.column).toBe(columnOf("addict", "rehabDecisionNumber", without));
    // Where no number shows a date, the sheet has no place for dates at all.
    const dateless = ofRegister("addict", twoHamlets, sheetOf("addict", [{ ...inRehab, conclusionOn: on, rehabDecisionNumber: "15/QĐ-UBND" }], [...without]));
    expect([lacking(dateless), columnsLacking(dateless)]).toEqual([{}, ["addict rehabDecisionOn 1"]]);
  });

  test("19. who is held somewhere needs neither manager nor test; a blank position excuses nobody", () => {
    const bare = { manager: "", lastTestedOn: "", lastTestResult: "" };
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", [addict({ ...bare, position: "Trại giam" }), addict({ ...bare, position: "" }), addict({ ...bare, lastTestResult: "Chưa xét nghiệm" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "3 3 3 1" }, { manager: "4, 5", lastTestedOn: "4", lastTestResult: "4", position: "4" }]);
  });

  test("20. tests of the log count, also where the list has no columns for them", () => {
    const rows = [addict({ personalId: "038090001234" }), addict({ personalId: "038090009999", fullName: "Lò Văn Khác" })];
    const log = sheetOf("test", [test5()]);
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", rows, ["lastTestedOn", "lastTestResult"]), log);
    expect([byHamlet(found), lacking(found), columnsLacking(found)]).toEqual([{ "Thôn Đông": "2 2 2 1" }, { lastTestedOn: "4", lastTestResult: "4" }, []]);
    expect(found.hamlets[0]?.missing[0]?.places).toEqual([{ sheet: "addict", column: null, rows: [firstRow + 1] }]);
    expect(columnsLacking(ofRegister("addict", twoHamlets, sheetOf("addict", rows, ["lastTestedOn", "lastTestResult"])))).toEqual(["addict lastTestedOn 2", "addict lastTestResult 2"]);
  });

  test("21. a removal needs its day and its reason, and who is removed needs no present state", () => {
    const gone = { position: "", rehabForm: "", manager: "", psychosis: "", residenceStatus: "", lastTestedOn: "", lastTestResult: "" };
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", [addict({ ...gone, removedOn: serial("2025-06-01") }), addict({ removalReason: "Chuyển đi" }), addict({ ...gone, removedOn: serial("2025-06-01"), removalReason: "Chết" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "1 1 3 1" }, { removalReason: "3", removedOn: "4" }]);
  });

  test("22. a dossier has a number and a day once it is made", () => {
    const bare = { dossierNumber: "", dossierOn: "" };
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", [addict({ ...bare, dossier: "Chưa lập" }), addict({ ...bare, dossier: "Đang lập" }), addict(bare), addict({ ...bare, dossier: "" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "4 4 4 2" }, { dossierNumber: "5", dossierOn: "5", dossier: "6" }]);
  });

  test("23. a year of birth under the right sex gives birth and sex", () => {
    const without = ["birth", "sex"] as const;
    const rows = [{ birthMale: 1990 }, { birthFemale: 1991, birthMale: "-" }, {}].map(addict);
    const found = ofRegister("addict", twoHamlets, sheetOf("addict", rows, [...without]));
    expect([byHamlet(found), lacking(found), columnsLacking(found)]).toEqual([{ "Thôn Đông": "3 3 3 2" }, { birthMale: "5" }, []]);
  });

  test("24. users: the monthly residence check ends with the management, which then needs the day of removal", () => {
    const ended = { ending: "Án tù", residenceCheckedOn: "", manager: "" };
    const found = ofRegister("user", twoHamlets, sheetOf("user", [user(), user(ended), user({ ...ended, removedOn: serial("2025-08-01") }), user({ residenceCheckedOn: "", ending: "" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "3 3 4 2" }, { removedOn: "4", residenceCheckedOn: "6", ending: "6" }]);
  });

  test("25. suspects: no day without a test, no handling without a result", () => {
    const bare = { testedOn: "", handling: "" };
    const found = ofRegister("suspect", twoHamlets, sheetOf("suspect", [suspect({ ...bare, testResult: "Chưa xét nghiệm" }), suspect({ ...bare, testResult: "Chờ kết quả", testedOn: on }), suspect({ handling: "" }), suspect({ ...bare, testResult: "" })]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "4 4 4 2" }, { handling: "5", testedOn: "6", testResult: "6" }]);
  });

  test("26. after rehabilitation both kinds of test are needed once the term has begun; the log knows them apart", () => {
    const bare = { regularTestedOn: "", regularTestResult: "", surpriseTestedOn: "", surpriseTestResult: "" };
    const later = { ...bare, managedFrom: serial("2026-01-01"), personalId: "038090000002" };
    const log = sheetOf("test", [test5({ testKind: "Đột xuất" })]);
    const found = ofRegister("postRehab", twoHamlets, sheetOf("postRehab", [postRehab(bare), postRehab(later), postRehab({ ...bare, outcome: "Chuyển đi", personalId: "038090000003" })]), log);
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Đông": "2 2 3 2" }, { regularTestedOn: "3", regularTestResult: "3" }]);
  });
});

describe("the other registers", () => {
  test("27. tests: consent of minors unless it is urine, sending of positive results, no slip without a result", () => {
    const minor = { birth: serial("2010-01-01"), personalId: "038210000001", fullName: "Lò Văn Nhỏ" };
    const rows = [
      test5(), test5({ ...minor, sample: "Máu" }), test5({ ...minor, sample: "Nước tiểu" }), test5({ sample: "Máu" }), test5({ result: "Dương tính" }), test5({ result: "Dương tính", sentOn: on }),
      test5({ result: "Không chấp hành", testedOn: "", slipNumber: "", tester: "" }), test5({ result: "Chờ kết quả", slipNumber: "" }), test5({ result: "-", slipNumber: "" }),
    ];
    const found = ofRegister("test", twoHamlets, sheetOf("test", rows));
    expect([figures(found), lacking(found)]).toEqual(["9 9 9 6", { consent: "4", sentOn: "7", result: "11", slipNumber: "11" }]);
  });

  test("28. spots: the day they were cleared once they are", () => {
    const spot = { name: "Nhà số 1", hamlet: "Thôn Tây", spotKind: "Tụ điểm", identifiedOn: on, status: "Đang hoạt động" };
    const found = ofRegister("hotspot", twoHamlets, sheetOf("hotspot", [spot, { ...spot, status: "Đã triệt xóa" }, { ...spot, status: "Đã chuyển hóa", clearedOn: on }, { ...spot, status: "?" }]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Tây": "4 4 4 2" }, { clearedOn: "4", status: "6" }]);
  });

  test("29. cases: what depends on their kind, act and culprit", () => {
    const rows = [
      incident({ incidentKind: "VPHC", seriousness: "", sourceTraced: "" }),
      incident({ incidentKind: "Tin báo", act: "Vận chuyển", seriousness: "", arrested: "", perpetratorGroup: "", sourceTraced: "" }),
      incident({ act: "Trồng cây" }), incident({ act: "Trồng cây", areaM2: 20 }), incident({ perpetratorGroup: "Người nghiện" }), incident({ seriousness: "", sourceTraced: "" }),
    ];
    const found = ofRegister("incident", sheetOf("incident", rows));
    expect([figures(found), lacking(found)]).toEqual(["6 6 6 2", { transportVerified: "4", plants: "5", listedBefore: "7", seriousness: "8", sourceTraced: "8" }]);
  });

  test("30. models: a decision or a start; their hamlet is their area", () => {
    const model = { name: "Tổ tự quản", level: "Thôn", area: "Thôn Tây", rating: "Hiệu quả", lastActiveOn: on };
    const found = ofRegister("model", twoHamlets, sheetOf("model", [{ ...model, decision: "5/QĐ" }, { ...model, launchedOn: on }, model, { ...model, decision: "6/QĐ", rating: "Đã dừng", lastActiveOn: "", area: "Toàn xã" }]));
    expect([byHamlet(found), lacking(found)]).toEqual([{ "Thôn Tây": "3 3 3 2", "?": "1 1 1 1" }, { decision: "5" }]);
  });

  test("31. an empty register has nothing to be complete, and lacks no column", () => {
    const found = ofRegister("commitment", sheetOf("commitment", [], ["signed"]));
    expect([figures(found), byHamlet(found), columnsLacking(found)]).toEqual(["0 0 0 0", {}, []]);
  });

  test("32. registers that are not there are not spoken of", () => {
    expect(completenessOf(twoHamlets, sheetOf("business", [{ name: "Quán 1", trade: "Karaoke", address: "Thôn Đông", owner: "Bà C", signed: "x", inspectedOn: on }])).map((one) => [one.register, figures(one), lacking(one)])).toEqual([
      ["business", "1 1 1 0", { inspectionResult: "3" }],
    ]);
  });

  test("33. fields are listed with the one that most rows lack first", () => {
    const found = ofRegister("household", twoHamlets, sheetOf("household", [household({ pledge: "" }), household({ pledge: "", signedOn: "" })]));
    expect(found.hamlets[0]?.missing.map(({ field, count }) => [field, count])).toEqual([["pledge", 2], ["signedOn", 1]]);
  });
});
