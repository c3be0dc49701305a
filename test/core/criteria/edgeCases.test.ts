import { decideAll } from "../../../src/core/criteria/sets";
import { reportOf } from "../../support/reportOf";
import { factsOf } from "../../support/factsOf";
import type { RegisterSheets } from "../../support/registerSheets";

type Figures = readonly [number | null, number | null, string | null];
const figures = (key: string, sheets: RegisterSheets): Figures => {
  const found = decideAll(factsOf(sheets)).find(({ set, id }) => `${set} ${id}` === key);
  if (!found) throw new Error(`${key} expected`);
  return [found.numerator, found.denominator, found.verdict ?? found.level ?? null];
};

const here = { position: "Ngoài cộng đồng" };
const people = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => ({ personalId: `0380950000${String(index).padStart(2, "0")}`, ...here, ...more }));
const twice = { personalId: "038095000000", ...here };
const unnumbered = { fullName: "Hà Văn Pó", hamlet: "Bản Lát", birth: "1985" };
const negative = { testedOn: "10/12/2025", result: "Âm tính" };
const positive = { testedOn: "20/11/2025", result: "Dương tính" };
const methadone = { personalId: "038095000000", ...here, rehabForm: "Methadone" };
const held = { personalId: "038095000000", dossier: "Đã lập", position: "Cơ sở cai nghiện bắt buộc" };
const commune = { population: 8000, onKeyRoute: "Không", windowFrom: "15/12/2024", windowTo: "14/12/2025" };
const crime = { incidentKind: "Vụ án", detectedOn: "01/06/2025" };

// T is 20/12/2025, D 15/12/2025, B 15/01/2025.
describe("figures on the edge", () => {
  it.each<[string, string, RegisterSheets, Figures]>([
    ["a manager is someone with a name", "xkmt-2024 1d", { addict: [{ ...here, manager: "Chưa phân công" }] }, [0, 1, "notMet"]],
    ["after rehabilitation as well", "xkmt-2024 5b", { postRehab: [{ outcome: "Đang quản lý", manager: "Chưa có" }] }, [0, 1, "notMet"]],
    ["a result without a day is no test", "xkmt-2024 3", { suspect: [{ listedOn: "01/06/2025", testResult: "Âm tính" }] }, [0, 1, "notMet"]],
    ["a test on the day of listing is one", "xkmt-2024 3", { suspect: [{ listedOn: "01/06/2025", testedOn: "01/06/2025", testResult: "Âm tính" }] }, [1, 1, "met"]],
    ["someone listed twice beside a blank position stays below ten", "xkmt-2024 1c", { addict: [...people(8), twice, { personalId: "038095000099" }] }, [8, null, "met"]],
    ["ten with a blank one are not", "xkmt-2024 1c", { addict: [...people(9), { personalId: "038095000099" }] }, [9, null, "undetermined"]],
    ["nor are they where one stands twice", "xkmt-2024 1c", { addict: [...people(9), twice, { personalId: "038095000099" }] }, [9, null, "undetermined"]],
    ["a namesake of another birth is another person", "xkmt-2024 1e", { addict: [{ ...unnumbered, ...here }], test: [{ ...unnumbered, birth: "1990", ...negative }] }, [0, 1, "notMet"]],
    ["one of the same birth is the same", "xkmt-2024 1e", { addict: [{ ...unnumbered, ...here }], test: [{ ...unnumbered, ...negative }] }, [1, 1, "met"]],
    ["also where two numbers answer to the name", "xkmt-2024 1e", { addict: [{ ...unnumbered, ...here }], test: [{ ...unnumbered, ...negative }, { ...unnumbered, birth: "", personalId: "038095000001", ...negative }, { ...unnumbered, birth: "", personalId: "038095000002", ...negative }] }, [1, 1, "met"]],
    ["a positive in substitution treatment may be the medicine's", "xkmt-2024 1e", { addict: [methadone], test: [{ personalId: "038095000000", ...positive }, { personalId: "038095000000", ...negative }] }, [1, 1, "met"]],
    ["it is no negative either", "xkmt-2024 1e", { addict: [methadone], test: [{ personalId: "038095000000", ...positive }] }, [0, 1, "notMet"]],
    ["out of treatment it fails", "xkmt-2024 1e", { addict: [{ ...methadone, rehabTo: "01/12/2025" }], test: [{ personalId: "038095000000", ...positive }, { personalId: "038095000000", ...negative }] }, [0, 1, "notMet"]],
    ["off the list it fails", "xkmt-2024 2b", { addict: [{ ...methadone, removedOn: "01/06/2025" }], user: [{ personalId: "038095000000" }], test: [{ personalId: "038095000000", ...positive }, { personalId: "038095000000", ...negative }] }, [0, 1, "notMet"]],
    ["a crime of unknown seriousness by an unknown group leaves it open", "xkmt-2024 7", { incident: [crime] }, [0, null, "undetermined"]],
    ["a fine does not", "xkmt-2024 7", { incident: [{ ...crime, incidentKind: "VPHC" }] }, [0, null, "met"]],
    ["a spot that stands decides beside an undated plantation", "xkmt-2024 6", { hotspot: [{ spotKind: "Điểm", status: "Đang hoạt động" }], incident: [{ act: "Trồng cây" }] }, [1, null, "notMet"]],
    ["without one the plantation leaves it open", "xkmt-2024 6", { hotspot: [], incident: [{ act: "Trồng cây" }] }, [0, null, "undetermined"]],
    ["one dated plantation decides beside another", "da272-2022 ct3", { incident: [{ act: "Trồng cây" }, { act: "Trồng cây", detectedOn: "01/06/2025" }] }, [1, null, "notMet"]],
    ["broken up on the first day of the year", "da272-2022 ct2b", { hotspot: [{ spotKind: "Điểm", identifiedOn: "01/11/2024", status: "Đã triệt xóa", clearedOn: "01/01/2025" }] }, [1, 1, "met"]],
    ["an addict in a centre is no resident as a user either", "qd28-2025 d6.1", { parameters: commune, addict: [held], user: [{ personalId: "038095000000", dossier: "Đã lập" }], postRehab: [] }, [0, null, "met"]],
    ["nor has the commune a person with a dossier by that", "qd28-2025 a", { parameters: commune, addict: [held], user: [{ personalId: "038095000000", dossier: "Đã lập" }], postRehab: [] }, [0, 8000, null]],
    ["the dossier may stand in one row and the treatment in another", "vinhyen-2021 k9", { addict: [methadone], user: [{ personalId: "038095000000", dossier: "Đã lập" }] }, [1, 1, "met"]],
    ["nobody with a dossier", "vinhyen-2021 k9", { addict: [methadone], user: [] }, [0, 0, "notApplicable"]],
    ["a family in both registers counts once", "khupho-2023 4", { household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát", individualPledge: "Chưa ký" }], commitment: [{ level: "Cam kết cá biệt", unit: "Hà Văn Pó", signed: "Chưa ký" }] }, [0, 1, "notMet"]],
    ["the family of an addict without a pledge", "khupho-2023 4", { addict: [{ fullName: "Hà Văn Pó", hamlet: "Bản Lát" }], household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát" }], commitment: [] }, [0, 1, "notMet"]],
    ["a namesake's family of another hamlet is another family", "khupho-2023 4", { household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát", individualPledge: "Chưa ký" }, { head: "Vi Thị Mẩy", hamlet: "Bản Púng", individualPledge: "Không thuộc diện" }], commitment: [{ level: "Cam kết cá biệt", unit: "Hà Văn Pó", hamlet: "Bản Púng", signed: "Đã ký" }] }, [1, 2, "notMet"]],
    ["a family of no hamlet may be the household's", "khupho-2023 4", { household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát", individualPledge: "Chưa ký" }], commitment: [{ level: "Cam kết cá biệt", unit: "Hà Văn Pó", signed: "Đã ký" }] }, [1, 1, "met"]],
    ["a head who left the list between D and T was on it at D", "khupho-2023 4", { addict: [{ fullName: "Hà Văn Pó", hamlet: "Bản Lát", removedOn: "18/12/2025" }], household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát" }], commitment: [] }, [0, 1, "notMet"]],
    ["one who left it on D was not", "khupho-2023 4", { addict: [{ fullName: "Hà Văn Pó", hamlet: "Bản Lát", removedOn: "15/12/2025" }], household: [{ head: "Hà Văn Pó", hamlet: "Bản Lát" }], commitment: [] }, [0, 0, "notApplicable"]],
    ["a blank day of listing is no day to be tested after (decisions.md 23)", "xkmt-2024 3", { suspect: [{ testedOn: "01/06/2025", testResult: "Âm tính" }] }, [0, 1, "notMet"]],
    ["a month of listing is not held against a test in it", "xkmt-2024 3", { suspect: [{ listedOn: "06/2025", testedOn: "01/06/2025", testResult: "Âm tính" }] }, [1, 1, "met"]],
    ["an empty list of units: there is none to reach, whatever hamlets there are (decisions.md 4)", "vinhyen-2021 k6", { parameters: {}, hamlets: ["Bản Lát"], organisation: [], outreach: [{ heldOn: "01/06/2025", place: "Bản Lát" }] }, [0, 0, "notApplicable"]],
    ["without that list the hamlets stand in", "vinhyen-2021 k6", { parameters: {}, hamlets: ["Bản Lát", "Bản Púng"], outreach: [{ heldOn: "01/06/2025", place: "Bản Lát" }] }, [1, 2, "notMet"]],
    ["a list of units without a name is no empty one", "vinhyen-2021 k6", { organisation: [{ name: "-", kind: "Trường học" }], outreach: [{ heldOn: "01/06/2025", place: "Bản Lát" }] }, [null, null, "undetermined"]],
    ["neither list: nobody knows what all is", "da272-2022 ct8", { outreach: [{ heldOn: "01/06/2025", audience: "Nhóm nguy cơ cao" }] }, [null, null, "undetermined"]],
  ])("%s (%s)", (_, key, sheets, expected) => {
    expect(figures(key, sheets)).toEqual(expected);
  });

  it("T09 counts as broken up what was, not what was turned into something else", () => {
    const spots = [{ spotKind: "Điểm", status: "Đã chuyển hóa", clearedOn: "01/03/2025" }, { spotKind: "Điểm", status: "Đã triệt xóa", clearedOn: "01/03/2025" }];
    expect(reportOf("T09", factsOf({ hotspot: spots })).totals.diemTrietXoa).toBe(1);
  });
});
