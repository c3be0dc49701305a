import { decideAll } from "../../../src/core/criteria/sets";
import { readCriteriaSet } from "../../../src/core/criteria/definition/read";
import { decideSet } from "../../../src/core/criteria/definition/decide";
import { reaches } from "../../../src/core/criteria/definition/threshold";
import da272 from "../../../src/legal/criteria/da272-2022.json";
import type { CriterionResult } from "../../../src/core/model/criterion";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

const part = (id: string, sheets: RegisterSheets, set = "da272-2022"): CriterionResult => {
  const found = decideAll(factsOf(sheets)).find((result) => result.set === set && result.id === id);
  if (!found) throw new Error(`${set} ${id} expected`);
  return found;
};
const figures = ({ numerator, denominator, verdict, rows, reason }: CriterionResult) => [numerator, denominator, verdict, rows.map(({ row }) => row), reason?.why ?? null];

// T is 20/12/2025, D 15/12/2025.
describe("the targets of plan 151 (domain.md 3.2)", () => {
  it.each<[string, string, RegisterSheets, ReturnType<typeof figures>]>([
    ["possession traced to its source: all of two", "ct1", { incident: [{ act: "Tàng trữ", sourceTraced: "Đã mở rộng" }, { act: "Tàng trữ", sourceTraced: "Có" }, { act: "Mua bán", sourceTraced: "Chưa" }] }, [2, 2, "met", [], null]],
    ["a blank is not traced, nor is a case not concerned", "ct1", { incident: [{ act: "Tàng trữ" }, { act: "Tàng trữ", sourceTraced: "Không thuộc diện" }] }, [0, 2, "notMet", [2, 3], null]],
    ["a word nobody knows leaves it open", "ct1", { incident: [{ act: "Tàng trữ", sourceTraced: "lung tung" }] }, [0, 1, "undetermined", [2], "blank-cells"]],
    ["no possession at all", "ct1", { incident: [{ act: "Mua bán" }] }, [0, 0, "notApplicable", [], null]],
    ["no register", "ct1", { addict: [] }, [null, null, "undetermined", [], "missing-register"]],
    ["a new gathering spot on the first day of the year", "ct2a", { hotspot: [{ spotKind: "Tụ điểm phức tạp", identifiedOn: "01/01/2025" }] }, [1, null, "notMet", [2], null]],
    ["one of the last day of the year before", "ct2a", { hotspot: [{ spotKind: "Tụ điểm phức tạp", identifiedOn: "31/12/2024" }] }, [0, null, "met", [], null]],
    ["one of a year that may be this one", "ct2a", { hotspot: [{ spotKind: "Tụ điểm phức tạp" }] }, [0, null, "undetermined", [], "blank-cells"]],
    ["exactly half broken up is not above half", "ct2b", { hotspot: [{ spotKind: "Điểm", identifiedOn: "01/03/2025", status: "Đã triệt xóa", clearedOn: "01/05/2025" }, { spotKind: "Tụ điểm", identifiedOn: "01/06/2024", status: "Đang hoạt động" }] }, [1, 2, "notMet", [3], null]],
    ["broken up before the year is not of it", "ct2b", { hotspot: [{ spotKind: "Điểm", identifiedOn: "01/03/2024", status: "Đã triệt xóa", clearedOn: "31/12/2024" }] }, [0, 0, "notApplicable", [], null]],
    ["six months to the day", "ct2c", { hotspot: [{ spotKind: "Tụ điểm", identifiedOn: "20/06/2025", status: "Đang hoạt động" }] }, [1, 1, "met", [], null]],
    ["six months and a day", "ct2c", { hotspot: [{ spotKind: "Tụ điểm", identifiedOn: "19/06/2025", status: "Đang hoạt động" }] }, [0, 1, "notMet", [2], null]],
    ["cleared on the last day of three months, a shorter one", "ct2d", { hotspot: [{ spotKind: "Điểm", identifiedOn: "30/11/2024", status: "Đã triệt xóa", clearedOn: "28/02/2025" }] }, [1, 1, "met", [], null]],
    ["cleared a day later", "ct2d", { hotspot: [{ spotKind: "Điểm", identifiedOn: "30/11/2024", status: "Đã triệt xóa", clearedOn: "01/03/2025" }] }, [0, 1, "notMet", [2], null]],
    ["growing found this year", "ct3", { incident: [{ act: "Trồng cây", detectedOn: "02/01/2025" }, { act: "Trồng cây", detectedOn: "02/01/2024" }] }, [1, null, "notMet", [2], null]],
    ["users with a dossier, one off the list, one twice", "ct4a", { user: [{ personalId: "038095001234", dossier: "Đã lập" }, { personalId: "038095001234", dossier: "Đã lập" }, { dossier: "Chưa lập" }, { dossier: "Chưa lập", removedOn: "01/03/2025" }] }, [1, 2, "notMet", [4], null]],
    ["addicts with a dossier who are in rehabilitation on D", "ct4b", { addict: [{ dossier: "Đã lập", rehabForm: "Methadone" }, { dossier: "Chưa lập", rehabForm: "Chưa tham gia" }, { dossier: "Đã lập", rehabForm: "Cai bắt buộc", rehabTo: "14/12/2025" }] }, [1, 2, "notMet", [4], null]],
    ["one of twenty gone clean is exactly five percent", "ct5", { addict: Array.from({ length: 20 }, (_, index) => ({ listedOn: "01/03/2024", dossier: "Đã lập", ...(index === 0 ? { removedOn: "01/06/2025", removalReason: "Hoàn thành quản lý sau cai" } : {}) })) }, [1, 20, "met", [2], null]],
    ["moving away is no clean completion", "ct5", { addict: [{ listedOn: "01/03/2024", dossier: "Đã lập", removedOn: "01/06/2025", removalReason: "Chuyển đi" }] }, [0, 1, "notMet", [], null]],
    ["what no register tells is asked", "ct6", { addict: [] }, [null, null, "undetermined", [], "asked"]],
    ["two units, one of which reached people at risk", "ct8", { organisation: [{ name: "Trường THCS Mường" }, { name: "Hội Phụ nữ xã" }], outreach: [{ heldOn: "01/06/2025", unit: "Hội Phụ nữ xã", audience: "Thanh thiếu niên" }, { heldOn: "01/06/2025", unit: "Trường THCS Mường", audience: "Cán bộ hưu trí" }] }, [1, 2, "notMet", [2], null]],
    ["an event for nobody in particular may be one for people at risk", "ct8", { organisation: [{ name: "Trường THCS Mường" }, { name: "Hội Phụ nữ xã" }], outreach: [{ heldOn: "01/06/2025", unit: "Hội Phụ nữ xã", audience: "Học sinh" }, { heldOn: "01/06/2025", unit: "Trường THCS Mường" }] }, [1, 2, "undetermined", [2], "blank-cells"]],
    ["it makes no difference where another unit was missed anyway", "ct8", { organisation: [{ name: "Trường THCS Mường" }, { name: "Hội Phụ nữ xã" }], outreach: [{ heldOn: "01/06/2025", unit: "Hội Phụ nữ xã" }] }, [0, 2, "notMet", [2, 3], null]],
    ["positive while managed, and found addicted since", "ct4c", { user: [{ personalId: "038095001234", managedFrom: "01/02/2025" }], test: [{ personalId: "038095001234", testedOn: "01/04/2025", result: "Dương tính" }], addict: [{ personalId: "038095001234", conclusionOn: "01/04/2025" }] }, [1, 1, "met", [], null]],
    ["concluded before the result: a person answers what came of it", "ct4c", { user: [{ personalId: "038095001234", managedFrom: "01/02/2025" }], test: [{ personalId: "038095001234", testedOn: "01/04/2025", result: "Dương tính" }], addict: [{ personalId: "038095001234", conclusionOn: "31/03/2025" }] }, [0, 1, "undetermined", [2], "asked"]],
    ["nobody in the registers: others may be due", "ct4c", { user: [{ personalId: "038095001234", managedFrom: "01/02/2025" }], test: [{ personalId: "038095001234", testedOn: "31/01/2025", result: "Dương tính" }], addict: [{ personalId: "1", conclusionOn: "" }] }, [0, 0, "undetermined", [], "asked"]],
  ])("%s (%s)", (_, id, sheets, expected) => {
    expect(figures(part(id, sheets))).toEqual(expected);
  });
});

describe("a threshold", () => {
  it.each<[number, number | null, Parameters<typeof reaches>[2], ReturnType<typeof reaches>]>([
    [199, 200, { all: true }, "notMet"],
    [200, 200, { all: true }, "met"],
    [0, 0, { all: true }, "notApplicable"],
    [1, 2, { shareAbove: 50 }, "notMet"],
    [501, 1000, { shareAbove: 50 }, "met"],
    [1, 20, { shareAtLeast: 5 }, "met"],
    [9, 200, { shareAtLeast: 5 }, "notMet"],
    [0, null, { none: true }, "met"],
    [9, null, { below: 10 }, "met"],
    [10, null, { below: 10 }, "notMet"],
    [1, null, { atLeast: 1 }, "met"],
    [0, null, { atLeast: 1 }, "notMet"],
  ])("%i of %s, %j: %s", (numerator, denominator, threshold, verdict) => {
    expect(reaches(numerator, denominator, threshold)).toBe(verdict);
  });
});

describe("a set as a data file", () => {
  const own = {
    schemaVersion: 1, id: "thu-2025", version: "1", title: "Bộ thử", source: "own", period: "assessment",
    parts: [{ id: "a1", content: "Hộ đang cư trú đã ký", threshold: "trên 90 %", measure: { share: { of: { register: "household", where: [{ field: "residence", in: ["permanent", "temporary"] }] }, having: [{ field: "signed", in: ["signed"] }] } }, met: { shareAbove: 90 } }],
  };
  const decided = (sheets: RegisterSheets) => decideSet(readCriteriaSet(own), factsOf(sheets)).map(({ set, id, numerator, denominator, verdict }) => [set, id, numerator, denominator, verdict]);

  it("needs nothing but the file", () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ residence: "Thường trú", signed: index === 0 ? "Chưa ký" : "Đã ký" }));
    expect(decided({ household: rows })).toEqual([["thu-2025", "a1", 9, 10, "notMet"]]);
    expect(decided({ household: rows.slice(1) })).toEqual([["thu-2025", "a1", 9, 9, "met"]]);
    expect(decided({ addict: [] })).toEqual([["thu-2025", "a1", null, null, "undetermined"]]);
  });

  it.each([
    ["an unknown key", { ...own, colour: 1 }],
    ["an unknown condition", { ...own, parts: [{ ...own.parts[0], measure: { count: { register: "household", where: [{ is: "lucky" }] } } }] }],
    ["an unknown measure", { ...own, parts: [{ ...own.parts[0], measure: { measure: "luck" } }] }],
    ["an unknown register", { ...own, parts: [{ ...own.parts[0], measure: { count: { register: "dragon", where: [] } } }] }],
    ["a share above everything", { ...own, parts: [{ ...own.parts[0], met: { shareAbove: 101 } }] }],
    ["no part", { ...own, parts: [] }],
  ])("is refused with %s", (_, data) => {
    expect(() => readCriteriaSet(data)).toThrow(RangeError);
  });

  it("is shipped in order", () => {
    expect(readCriteriaSet(da272).parts.map(({ id }) => id)).toEqual(["ct1", "ct2a", "ct2b", "ct2c", "ct2d", "ct3", "ct4a", "ct4b", "ct4c", "ct5", "ct6", "ct7", "ct8"]);
  });
});
