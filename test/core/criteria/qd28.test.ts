import { decideSet } from "../../../src/core/criteria/definition/decide";
import { readCriteriaSet } from "../../../src/core/criteria/definition/read";
import type { CriterionResult } from "../../../src/core/model/criterion";
import qd28 from "../../../src/legal/criteria/qd28-2025.json";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

// T is 20/12/2025, D 15/12/2025. The window that began on 15/12/2025 would hold no case: the parameter sheet gives the year before.
const year = { windowFrom: "15/12/2024", windowTo: "14/12/2025" } as const;
const commune = { population: 8000, onKeyRoute: "Không", ...year } as const;
const none: RegisterSheets = { parameters: commune, addict: [], user: [], postRehab: [], hotspot: [], incident: [] };

const results = (sheets: RegisterSheets): readonly CriterionResult[] => decideSet(readCriteriaSet(qd28), factsOf({ ...none, ...sheets }));
const find = (sheets: RegisterSheets, id: string): CriterionResult => {
  const found = results(sheets).find((result) => result.id === id);
  if (!found) throw new Error(`${id} expected`);
  return found;
};
const level = (sheets: RegisterSheets, id: string) => {
  const { numerator, denominator, verdict, level: reached, reason } = find(sheets, id);
  return [numerator, denominator, verdict, reached, reason?.why ?? null];
};

const addicts = (count: number, more: object = {}): NonNullable<RegisterSheets["addict"]> =>
  Array.from({ length: count }, (_, index) => ({ personalId: `0380950${String(index).padStart(5, "0")}`, dossier: "Đã lập", position: "Ngoài cộng đồng", ...more }));
const spots = (count: number): NonNullable<RegisterSheets["hotspot"]> => Array.from({ length: count }, () => ({ spotKind: "Điểm tổ chức, chứa chấp SDTP", status: "Đang hoạt động" }));
const arrests = (arrested: number): NonNullable<RegisterSheets["incident"]> => [{ detectedOn: "01/06/2025", act: "Mua bán", arrested, perpetratorGroup: "Người nghiện" }];

describe("the national classes (domain.md 3.6, vectors of 6.10, population 8.000)", () => {
  it.each<[string, RegisterSheets, string | null]>([
    ["45 with a dossier, 2 places, 8 arrested", { addict: addicts(45), hotspot: spots(2), incident: arrests(8) }, "I"],
    ["20 with a dossier, 1 place, 2 arrested, on no route", { addict: addicts(20), hotspot: spots(1), incident: arrests(2) }, "III"],
    ["the same on a key route", { parameters: { ...commune, onKeyRoute: "Liên tỉnh" }, addict: addicts(20), hotspot: spots(1), incident: arrests(2) }, "II"],
    ["20 with a dossier and nothing else: the gap", { addict: addicts(20) }, "unclassified"],
    ["one resident in rehabilitation at home", { addict: addicts(1, { rehabForm: "Cai tại gia đình, cộng đồng", rehabTo: "31/12/2025" }) }, "drugFree"],
    ["nothing at all", {}, "drugFree"],
    ["a place counts for the lower class as well", { addict: addicts(20), hotspot: spots(2), incident: arrests(8) }, "II"],
    ["a user is not excused", { user: [{ dossier: "Chưa lập" }] }, "unclassified"],
    ["a user under post-rehabilitation management is", { user: [{ personalId: "038095001234", dossier: "Đã lập" }], postRehab: [{ personalId: "038095001234", outcome: "Đang quản lý" }] }, "drugFree"],
    ["someone in a compulsory centre does not live here", { addict: addicts(60, { position: "Cơ sở cai nghiện bắt buộc", rehabForm: "Cai bắt buộc" }) }, "drugFree"],
  ])("%s", (_, sheets, expected) => {
    expect([find(sheets, "class").level, find(sheets, "class").verdict]).toEqual([expected, null]);
  });

  it.each<[string, RegisterSheets, string, ReturnType<typeof level>]>([
    ["0,5 % exactly", { addict: addicts(40) }, "a", [40, 8000, null, "I", null]],
    ["just below 0,5 %", { addict: addicts(39) }, "a", [39, 8000, null, "II", null]],
    ["0,1 % exactly", { addict: addicts(8) }, "a", [8, 8000, null, "II", null]],
    ["just below 0,1 %", { addict: addicts(7) }, "a", [7, 8000, null, "III", null]],
    ["nobody is no class", {}, "a", [0, 8000, null, null, null]],
    ["without a dossier", { addict: addicts(40, { dossier: "Chưa lập" }) }, "a", [0, 8000, null, null, null]],
    ["twice in two registers is one", { addict: addicts(1), user: [{ personalId: "038095000000", dossier: "Đã lập" }] }, "a", [1, 8000, null, "III", null]],
    ["of a place not written that changes nothing", { addict: [...addicts(45), ...addicts(46, { position: "" }).slice(45)] }, "a", [46, 8000, null, "I", null]],
    ["of a place not written that does", { addict: [...addicts(39), ...addicts(40, { position: "" }).slice(39)] }, "a", [40, 8000, null, null, "blank-cells"]],
    ["without the number of residents", { parameters: { onKeyRoute: "Không", ...year }, addict: addicts(1) }, "a", [1, null, null, null, "missing-parameter"]],
    ["0,05 % arrested exactly", { incident: arrests(4) }, "c", [4, 8000, null, "II", null]],
    ["a case of the window before", { incident: [{ detectedOn: "14/12/2024", arrested: 9, perpetratorGroup: "Không" }] }, "c", [0, 8000, null, null, null]],
    ["arrests not written", { incident: [{ detectedOn: "01/06/2025", perpetratorGroup: "Không" }] }, "c", [0, 8000, null, null, "blank-cells"]],
    ["arrests not written beside enough", { incident: [...arrests(8), { detectedOn: "01/06/2025", perpetratorGroup: "Không" }] }, "c", [8, 8000, null, "I", null]],
    ["499 plants", { incident: [{ detectedOn: "01/06/2025", act: "Trồng cây", plants: 499, arrested: 0 }] }, "d", [499, null, null, "III", null]],
    ["499 plants on 125 m2", { incident: [{ detectedOn: "01/06/2025", act: "Trồng cây", plants: 499, areaM2: 125, arrested: 0 }] }, "d", [499, null, null, "II", null]],
    ["3.000 plants", { incident: [{ detectedOn: "01/06/2025", act: "Trồng cây", plants: 3000, arrested: 0 }] }, "d", [3000, null, null, "I", null]],
    ["plants beside another act", { incident: [{ detectedOn: "01/06/2025", act: "Tàng trữ", plants: 500, arrested: 0 }] }, "d", [500, null, null, "II", null]],
    ["growing without a count", { incident: [{ detectedOn: "01/06/2025", act: "Trồng cây", arrested: 0 }] }, "d", [0, null, null, null, "blank-cells"]],
    ["a place cleared in the period counts", { hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", identifiedOn: "01/02/2024", status: "Đã triệt xóa", clearedOn: "15/12/2024" }] }, "b", [1, null, null, "II", null]],
    ["one cleared the day before it does not", { hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", identifiedOn: "01/02/2024", status: "Đã triệt xóa", clearedOn: "14/12/2024" }] }, "b", [0, null, null, null, null]],
    ["one found after the period does not", { hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", identifiedOn: "15/12/2025", status: "Đang hoạt động" }] }, "b", [0, null, null, null, null]],
    ["one cleared is none today", { hotspot: [{ spotKind: "Điểm tổ chức, chứa chấp SDTP", identifiedOn: "01/02/2025", status: "Đã triệt xóa", clearedOn: "15/12/2025" }] }, "d6.3", [0, null, "met", undefined, null]],
    ["one place", { hotspot: spots(1) }, "b", [1, null, null, "II", null]],
    ["a place of unknown kind", { hotspot: [{ spotKind: "", status: "Đang hoạt động", name: "Quán X" }] }, "d6.3", [0, null, "undetermined", undefined, "blank-cells"]],
    ["a case by nobody known to live here", { incident: [{ detectedOn: "01/06/2025", act: "Mua bán", arrested: 1, perpetratorGroup: "Không" }] }, "d6.2", [0, null, "undetermined", undefined, "residence-unknown"]],
    ["a wanted person of any year", { incident: [{ detectedOn: "01/06/2020", act: "Mua bán", wantedHiding: "Có" }] }, "d6.2", [1, null, "notMet", undefined, null]],
    ["no register of post-rehabilitation", { postRehab: undefined as never }, "d6.1", [null, null, "undetermined", undefined, "missing-register"]],
  ])("%s (%s)", (_, sheets, id, expected) => {
    expect(level(sheets, id)).toEqual(expected);
  });

  it("leaves the class open only where open parts could change it", () => {
    const noPeople = { onKeyRoute: "Không", ...year };
    expect(level({ parameters: noPeople, addict: addicts(1) }, "class")).toEqual([null, null, null, null, "open-parts"]);
    expect(level({ parameters: noPeople }, "class")).toEqual([null, null, null, "drugFree", null]);
    expect(level({ parameters: { population: 8000, ...year }, addict: addicts(20), hotspot: spots(1), incident: arrests(2) }, "class")).toEqual([null, null, null, null, "missing-parameter"]);
  });
});
