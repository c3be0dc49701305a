import { decideSet } from "../../../src/core/criteria/definition/decide";
import { readCriteriaSet } from "../../../src/core/criteria/definition/read";
import { decideAll } from "../../../src/core/criteria/sets";
import { shippedCriteria, type CriteriaSettings, type CriterionAnswer } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import type { LocalDate } from "../../../src/core/model/localDate";
import qd28 from "../../../src/legal/criteria/qd28-2025.json";
import { switchIds, type SwitchId } from "../../../src/legal/switches";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

const decide = (sheets: RegisterSheets, settings: Partial<CriteriaSettings>): readonly CriterionResult[] =>
  decideAll(factsOf(sheets, "2025-12-15", settings.switches ?? {}), { ...shippedCriteria, ...settings });
const part = (key: string, sheets: RegisterSheets, settings: Partial<CriteriaSettings> = {}): CriterionResult => {
  const found = decide(sheets, settings).find(({ set, id }) => `${set} ${id}` === key);
  if (!found) throw new Error(`${key} expected`);
  return found;
};
type Figures = readonly [number | null, number | null, string | null];
const figures = ({ numerator, denominator, verdict, level }: CriterionResult): Figures => [numerator, denominator, verdict ?? level ?? null];

const here = { position: "Ngoài cộng đồng" };
const tested = (on: string, result: string) => ({ lastTestedOn: on, lastTestResult: result });
const commune = { population: 8000, onKeyRoute: "Không", windowFrom: "15/12/2024", windowTo: "14/12/2025" };
const nothing: RegisterSheets = { parameters: commune, addict: [], user: [], postRehab: [], hotspot: [], incident: [] };
const managed = { personalId: "038095001234" };

/** For each reading: a register that shows it, the part, what it comes to as shipped, and with the reading turned over. */
const cases: Readonly<Record<SwitchId, readonly [string, RegisterSheets, Figures, Figures]>> = {
  anyPositiveFails: [
    "xkmt-2024 1e",
    { addict: [{ ...managed, ...here }], test: [{ ...managed, testedOn: "20/11/2025", result: "Dương tính" }, { ...managed, testedOn: "10/12/2025", result: "Âm tính" }] },
    [0, 1, "notMet"],
    [1, 1, "met"],
  ],
  testHeldAddicts: ["xkmt-2024 1e", { addict: [{ ...here, ...tested("10/12/2025", "Âm tính") }, { position: "Trại giam" }] }, [1, 1, "met"], [1, 2, "notMet"]],
  preparingCounts: ["xkmt-2024 1b", { addict: [{ rehabForm: "Đang lập hồ sơ" }] }, [0, 1, "notMet"], [1, 1, "met"]],
  leaveOutPostRehab: ["xkmt-2024 1c", { addict: [{ ...managed, ...here }, here], postRehab: [{ ...managed, outcome: "Đang quản lý" }] }, [2, null, "met"], [1, null, "met"]],
  mustFall: ["xkmt-2024 4a", { parameters: { addictBaseline: 1 }, addict: [{}] }, [1, 1, "met"], [1, 1, "notMet"]],
  onlyUnlistedCases: [
    "xkmt-2024 7",
    { incident: [{ perpetratorGroup: "Người nghiện", seriousness: "Rất nghiêm trọng", detectedOn: "01/06/2025", listedBefore: "Có" }] },
    [1, null, "notMet"],
    [0, null, "met"],
  ],
  awayHouseholds: ["xkmt-2024 8", { parameters: { householdTotal: 1 }, household: [{ residence: "Thường trú", signed: "Đã ký" }, { residence: "Đi vắng", signed: "Chưa ký" }] }, [1, 1, "met"], [1, 2, "undetermined"]],
  countHeldPersons: ["qd28-2025 a", { ...nothing, addict: [{ dossier: "Đã lập", position: "Trại giam" }] }, [0, 8000, null], [1, 8000, "III"]],
  zeroIsClassIII: ["qd28-2025 c", nothing, [0, 8000, null], [0, 8000, "III"]],
  higherCounts: [
    "qd28-2025 class",
    { ...nothing, addict: Array.from({ length: 40 }, (_, index) => ({ personalId: `0380950${String(index).padStart(5, "0")}`, dossier: "Đã lập", ...here })), hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", status: "Đang hoạt động" }], incident: [{ detectedOn: "01/06/2025", arrested: 4, perpetratorGroup: "Người nghiện" }] },
    [null, null, "II"],
    [null, null, "unclassified"],
  ],
  drugFreeFirst: [
    "qd28-2025 class",
    { ...nothing, addict: [{ dossier: "Đã lập", ...here, rehabForm: "Cai tại gia đình, cộng đồng", rehabTo: "31/12/2025" }] },
    [null, null, "drugFree"],
    [null, null, "III"],
  ],
};

describe("a point that a text leaves open", () => {
  it.each(switchIds.map((id) => [id, ...cases[id]] as const))("%s changes %s", (id, key, sheets, shipped, other) => {
    const isOn = id === "anyPositiveFails" || id === "higherCounts" || id === "drugFreeFirst";
    expect(figures(part(key, sheets))).toEqual(shipped);
    expect(figures(part(key, sheets, { switches: { [id]: isOn } }))).toEqual(shipped);
    expect(figures(part(key, sheets, { switches: { [id]: !isOn } }))).toEqual(other);
  });

  it("4a: a baseline of nothing that stayed nothing has fallen enough", () => {
    expect(figures(part("xkmt-2024 4a", { parameters: { addictBaseline: 0 }, addict: [] }, { switches: { mustFall: true } }))).toEqual([0, 0, "met"]);
  });
});

describe("a threshold of the unit's own", () => {
  const cases90 = { incident: [...Array.from({ length: 9 }, () => ({ incidentKind: "Vụ án", detectedOn: "01/06/2025", resolution: "Đã xét xử" })), { incidentKind: "Vụ án", detectedOn: "01/06/2025" }] };

  it.each<[string, RegisterSheets, Record<string, number>, string | null, readonly number[] | undefined]>([
    ["vinhyen-2021 k2", cases90, {}, "notMet", undefined],
    ["vinhyen-2021 k2", cases90, { "vinhyen-2021 k2": 89 }, "met", [89]],
    ["da272-2022 ct1", { incident: [{ act: "Tàng trữ", sourceTraced: "Có" }, { act: "Tàng trữ", sourceTraced: "Chưa" }] }, { "da272-2022 ct1": 50 }, "met", [50]],
    ["da272-2022 ct3", { incident: [{ act: "Trồng cây", detectedOn: "01/06/2025" }] }, { "da272-2022 ct3": 1 }, "met", [1]],
    ["da272-2022 ct3", { incident: [{ act: "Trồng cây", detectedOn: "01/06/2025" }, { act: "Trồng cây", detectedOn: "01/06/2025" }] }, { "da272-2022 ct3": 1 }, "notMet", [1]],
    ["qd28-2025 b", { ...nothing, hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", status: "Đang hoạt động" }] }, { "qd28-2025 b I": 1 }, "I", [1]],
  ])("%s, %#", (key, sheets, thresholds, outcome, changedTo) => {
    const { verdict, level, words } = part(key, sheets, { thresholds });
    expect([verdict ?? level, words?.changedTo]).toEqual([outcome, changedTo]);
  });
});

describe("an answer", () => {
  const answer = (set: string, id: string, verdict: CriterionAnswer["verdict"]): CriterionAnswer => ({ set, part: id, verdict, on: "2025-12-01" as LocalDate, evidence: "Báo cáo 12/BC-UBND" });

  it("decides a part that is asked, and stays with it", () => {
    const answers = [answer("da272-2022", "ct6", "met")];
    expect(part("da272-2022 ct6", {}, { answers })).toMatchObject({ verdict: "met", reason: null, answer: answers[0] });
    expect(part("da272-2022 ct7", {}, { answers })).toMatchObject({ verdict: "undetermined", reason: { why: "asked" } });
  });

  it("never stands against what the registers prove, nor for data that is missing", () => {
    const answers = [answer("tt124-2021", "kdc.4", "met"), answer("da272-2022", "ct1", "met")];
    const serious = { incident: [{ seriousness: "Nghiêm trọng", detectedOn: "01/12/2025" }] };
    expect(part("tt124-2021 kdc.4", serious, { answers }).verdict).toBe("notMet");
    expect(part("tt124-2021 kdc.4", { incident: [] }, { answers }).verdict).toBe("met");
    expect(part("da272-2022 ct1", {}, { answers }).verdict).toBe("undetermined");
  });

  it("about who lives here lets the commune be classed", () => {
    const doubtful: RegisterSheets = { ...nothing, incident: [{ detectedOn: "01/06/2025", arrested: 0 }] };
    const decided = decideSet(readCriteriaSet(qd28), factsOf(doubtful), { ...shippedCriteria, answers: [answer("qd28-2025", "d6.2", "met")] });
    expect(part("qd28-2025 class", doubtful).reason).toEqual({ why: "open-parts", ids: ["Đ6.2"] });
    expect(decided.find(({ id }) => id === "class")?.level).toBe("drugFree");
  });
});
