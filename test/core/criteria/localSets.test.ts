import { decideSet } from "../../../src/core/criteria/definition/decide";
import { readCriteriaSet } from "../../../src/core/criteria/definition/read";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import { criteriaData } from "../../../src/legal/criteria/index";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

const sets = criteriaData.map(readCriteriaSet);
const part = (set: string, id: string, sheets: RegisterSheets): CriterionResult => {
  const data = sets.find((candidate) => candidate.id === set);
  const found = data && decideSet(data, factsOf(sheets), shippedCriteria).find((result) => result.id === id);
  if (!found) throw new Error(`${set} ${id} expected`);
  return found;
};
type Figures = readonly [number | null, number | null, string | null, string | null];
const figures = ({ numerator, denominator, verdict, reason }: CriterionResult): Figures => [numerator, denominator, verdict, reason?.why ?? null];

type Cases = NonNullable<RegisterSheets["incident"]>;
const cases = (count: number, more: object = {}): Cases => Array.from({ length: count }, () => ({ incidentKind: "Vụ án hình sự", detectedOn: "01/06/2025", ...more }));
const active = { level: "Cấp xã", rating: "Hiệu quả", lastActiveOn: "01/12/2025" };

// T is 20/12/2025, D 15/12/2025, B 15/01/2025.
describe("the indicators of the city plan (domain.md 3.3)", () => {
  it.each<[string, string, RegisterSheets, Figures]>([
    ["21 cases after 20 are five percent more", "k1", { parameters: { casesLastYear: 20 }, incident: cases(21) }, [21, 20, "met", null]],
    ["20 after 20 are not", "k1", { parameters: { casesLastYear: 20 }, incident: cases(20) }, [20, 20, "notMet", null]],
    ["104 after 100 are not", "k1", { parameters: { casesLastYear: 100 }, incident: cases(104) }, [104, 100, "notMet", null]],
    ["any case after none", "k1", { parameters: { casesLastYear: 0 }, incident: cases(1) }, [1, 0, "met", null]],
    ["none after none cannot be compared", "k1", { parameters: { casesLastYear: 0 }, incident: cases(1, { detectedOn: "31/12/2024" }) }, [0, 0, "undetermined", "zero-base"]],
    ["reports and fines are no crimes", "k1", { parameters: { casesLastYear: 1 }, incident: [...cases(1, { incidentKind: "Tin báo" }), ...cases(1, { incidentKind: "VPHC" })] }, [0, 1, "notMet", null]],
    ["without the figure of last year", "k1", { parameters: {}, incident: cases(3) }, [3, null, "undetermined", "missing-parameter"]],
    ["nine of ten tried are not above 90 %", "k2", { incident: [...cases(9, { resolution: "Đã xét xử" }), ...cases(1, { resolution: "Đã khởi tố" })] }, [9, 10, "notMet", null]],
    ["ten of eleven are", "k2", { incident: [...cases(10, { resolution: "Đã xét xử" }), ...cases(1, { resolution: "Đã khởi tố" })] }, [10, 11, "met", null]],
    ["no case at all", "k2", { incident: [] }, [0, 0, "notApplicable", null]],
    ["reports on transport, one not verified; others do not concern", "k3", { incident: [{ detectedOn: "01/06/2025", transportVerified: "Có" }, { detectedOn: "01/06/2025", transportVerified: "Chưa" }, { detectedOn: "01/06/2025", transportVerified: "Không thuộc diện" }] }, [1, 2, "notMet", null]],
    ["all broken up, but one was new", "k4", { hotspot: [{ spotKind: "Điểm", identifiedOn: "01/03/2025", status: "Đã triệt xóa", clearedOn: "01/05/2025" }] }, [1, 1, "notMet", null]],
    ["all broken up, none new", "k4", { hotspot: [{ spotKind: "Điểm", identifiedOn: "01/03/2024", status: "Đã triệt xóa", clearedOn: "01/05/2025" }] }, [1, 1, "met", null]],
    ["no spot", "k4", { hotspot: [] }, [0, 0, "notApplicable", null]],
    ["precursors are asked", "k5", {}, [null, null, "undetermined", "asked"]],
    ["more news items than last year", "k7", { parameters: { newsLastYear: 11 }, outreach: [{ heldOn: "01/02/2025", unit: "Đoàn xã", newsItems: 5 }, { heldOn: "01/03/2025", unit: "Đoàn xã", newsItems: 7 }, { heldOn: "01/03/2024", unit: "Đoàn xã", newsItems: 90 }] }, [12, 11, "met", null]],
    ["as many are not more", "k7", { parameters: { newsLastYear: 12 }, outreach: [{ heldOn: "01/02/2025", unit: "Đoàn xã", newsItems: 12 }] }, [12, 12, "notMet", null]],
    ["more than nothing", "k7", { parameters: { newsLastYear: 0 }, outreach: [{ heldOn: "01/02/2025", unit: "Đoàn xã", newsItems: 1 }] }, [1, 0, "met", null]],
    ["101 addicts after 100 are one percent more, not below it", "k8", { parameters: { addictsLastYear: 100 }, addict: Array.from({ length: 101 }, () => ({})) }, [101, 100, "notMet", null]],
    ["100 after 100", "k8", { parameters: { addictsLastYear: 100 }, addict: Array.from({ length: 100 }, () => ({})) }, [100, 100, "met", null]],
    ["nobody last year", "k8", { parameters: { addictsLastYear: 0 }, addict: [] }, [0, 0, "undetermined", "zero-base"]],
    ["addicts in rehabilitation are enough to prove it", "k9", { addict: Array.from({ length: 11 }, (_, index) => ({ dossier: "Đã lập", rehabForm: index === 0 ? "Chưa" : "Methadone" })), user: [] }, [10, 11, "met", null]],
    ["counselling of users is in no register: asked", "k9", { addict: [{ dossier: "Đã lập", rehabForm: "Methadone" }], user: [{ dossier: "Đã lập" }] }, [1, 2, "undetermined", "asked"]],
    ["one effective model", "k10", { model: [active] }, [1, null, "met", null]],
    ["one of a hamlet", "k10", { model: [{ ...active, level: "Thôn, bản" }] }, [0, null, "notMet", null]],
  ])("%s (%s)", (_, id, sheets, expected) => {
    expect(figures(part("vinhyen-2021", id, sheets))).toEqual(expected);
  });

  it("names the new spots beside those broken up", () => {
    const { parts } = part("vinhyen-2021", "k4", { hotspot: [{ spotKind: "Tụ điểm", identifiedOn: "01/03/2025", status: "Đang hoạt động" }] });
    expect(parts).toEqual({ newSpots: 1 });
  });
});

const hamlets = ["Thôn Đông", "Thôn Tây"];
const pledge = (level: string, unit: string, signed: string, more: object = {}) => ({ level, unit, signed, ...more });

describe("the self-managed neighbourhoods (domain.md 3.5)", () => {
  it.each<[string, string, RegisterSheets, Figures]>([
    ["one of two hamlets signed; twice counts once", "1", { parameters: {}, hamlets, commitment: [pledge("Khu phố với UBND", "Thôn Đông", "Đã ký"), pledge("Khu phố với UBND", "Đông", "Đã ký")] }, [1, 2, "notMet", null]],
    ["both signed", "1", { parameters: {}, hamlets, commitment: [pledge("Khu phố với UBND", "Thôn Đông", "Đã ký"), pledge("Khu phố với UBND", "Thôn Tây", "Đã ký")] }, [2, 2, "met", null]],
    ["without a list of hamlets there is no whole", "1", { parameters: {}, commitment: [pledge("Khu phố với UBND", "Thôn Đông", "Đã ký")] }, [null, null, "undetermined", "missing-parameter"]],
    ["groups", "2", { commitment: [pledge("Tổ ANXH", "Tổ 1", "Đã ký"), pledge("Tổ ANXH", "Tổ 2", "Từ chối"), pledge("Đoàn thể", "Hội Nông dân", "Chưa ký")] }, [1, 2, "notMet", null]],
    ["households that live here", "3", { parameters: { householdTotal: 2 }, household: [{ residence: "Thường trú", signed: "Đã ký" }, { residence: "Tạm trú", signed: "Đã ký" }, { residence: "Đi vắng", signed: "Chưa ký" }] }, [2, 2, "met", null]],
    ["fewer rows than households", "3", { parameters: { householdTotal: 3 }, household: [{ residence: "Thường trú", signed: "Đã ký" }, { residence: "Tạm trú", signed: "Đã ký" }] }, [2, 2, "undetermined", "household-total-differs"]],
    ["no household", "3", { household: [] }, [0, 0, "undetermined", "no-households"]],
    ["families in both registers count once", "4", { commitment: [pledge("Cam kết cá biệt", "Gia đình ông Lò Văn Xuân", "Đã ký")], household: [{ head: "Lò Văn Xuân", individualPledge: "Có" }, { head: "Hà Thị Thu", individualPledge: "Chưa ký" }] }, [1, 2, "notMet", null]],
    ["organisations, one with an addict among its families", "5", { commitment: [pledge("Đoàn thể", "Hội Nông dân", "Đã ký", { familiesWithAddicts: "1 gia đình" }), pledge("Đoàn thể", "Hội Phụ nữ", "Đã ký", { familiesWithAddicts: "Không" })] }, [2, 2, "notMet", null]],
    ["organisations that all signed and hold to it", "5", { commitment: [pledge("Đoàn thể", "Hội Nông dân", "Đã ký", { familiesWithAddicts: "0" })] }, [1, 1, "met", null]],
    ["an addict in a hamlet that had none", "6", { parameters: {}, hamlets, addict: [{ hamlet: "Thôn Đông", listedOn: "14/01/2025" }, { hamlet: "Thôn Tây", listedOn: "16/01/2025" }] }, [1, null, "notMet", null]],
    ["one more in a hamlet that had some", "6", { parameters: {}, hamlets, addict: [{ hamlet: "Thôn Đông", listedOn: "14/01/2025" }, { hamlet: "Thôn Đông", listedOn: "16/01/2025" }] }, [0, null, "met", null]],
    ["and by that a rise there", "7", { parameters: {}, hamlets, addict: [{ hamlet: "Thôn Đông", listedOn: "14/01/2025" }, { hamlet: "Thôn Đông", listedOn: "16/01/2025" }] }, [0, 1, "notMet", null]],
    ["one came and one left", "7", { parameters: {}, hamlets, addict: [{ hamlet: "Thôn Đông", listedOn: "14/01/2025", removedOn: "01/03/2025" }, { hamlet: "Thôn Đông", listedOn: "16/01/2025" }] }, [1, 1, "met", null]],
    ["no hamlet had any", "7", { parameters: {}, hamlets, addict: [] }, [0, 0, "notApplicable", null]],
    ["someone of no certain hamlet leaves it open", "6", { parameters: {}, hamlets, addict: [{ hamlet: "Thôn Nam", listedOn: "14/01/2025" }] }, [null, null, "undetermined", "blank-cells"]],
    ["priority areas are asked", "8", {}, [null, null, "undetermined", "asked"]],
  ])("%s (%s)", (_, id, sheets, expected) => {
    expect(figures(part("khupho-2023", id, sheets))).toEqual(expected);
  });
});

describe("safe in security and order (domain.md 3.7)", () => {
  it.each<[string, string, RegisterSheets, Figures]>([
    ["a serious drug case proves that there was one", "kdc.4", { incident: [{ seriousness: "Nghiêm trọng", detectedOn: "01/11/2025" }] }, [1, null, "notMet", null]],
    ["a less serious one does not", "kdc.4", { incident: [{ seriousness: "Ít nghiêm trọng", detectedOn: "01/11/2025" }] }, [0, null, "undetermined", "asked"]],
    ["nor one of the year of the areas that is over and reviewed", "kdc.4", { incident: [{ seriousness: "Nghiêm trọng", detectedOn: "31/10/2025" }] }, [0, null, "undetermined", "asked"]],
    ["a spot that stands", "kdc.5", { hotspot: [{ spotKind: "Tụ điểm", status: "Đang hoạt động" }] }, [1, null, "notMet", null]],
    ["no spot about drugs: others are in no register", "kdc.5", { hotspot: [] }, [0, null, "undetermined", "asked"]],
    ["drug cases beside those of last year, for the person who answers", "kdc.3", { parameters: { casesLastYear: 2 }, incident: [{ detectedOn: "01/11/2025" }, { detectedOn: "31/10/2025" }] }, [1, 2, "undetermined", "asked"]],
    ["a drug model is a model", "xa.2", { model: [active] }, [1, null, "met", null]],
    ["there may be others", "xa.2", { model: [] }, [0, null, "undetermined", "asked"]],
    ["without the register a person can still answer", "kdc.4", {}, [null, null, "undetermined", "asked"]],
    ["registration is asked", "xa.4", {}, [null, null, "undetermined", "asked"]],
  ])("%s (%s)", (_, id, sheets, expected) => {
    expect(figures(part("tt124-2021", id, sheets))).toEqual(expected);
  });
});

describe("a hamlet called Cộng Hòa", () => {
  it("is no line of totals", () => {
    const sheets: RegisterSheets = { parameters: {}, hamlets: ["Cộng Hòa", "Thôn Tây"], commitment: [pledge("Khu phố với UBND", "Cộng Hòa", "Đã ký")] };
    expect(figures(part("khupho-2023", "1", sheets))).toEqual([1, 2, "notMet", null]);
  });
});
