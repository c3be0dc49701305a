import { decideAll } from "../../../src/core/criteria/sets";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import type { CriterionResult } from "../../../src/core/model/criterion";
import { runNow } from "../../../src/core/model/job";
import { collectFacts } from "../../../src/core/facts/facts";
import type { LocalDate } from "../../../src/core/model/localDate";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import xkmt from "../../../src/legal/criteria/xkmt-2024.json";
import { withLimits } from "../../../src/i18n/criteria";
import { factsOf } from "../../support/factsOf";
import { sheetsOf, type RegisterSheets } from "../../support/registerSheets";
import { factsOf as factsOfGrids, registerSheet } from "../../support/workbook";
import ownSet from "./ownSet.json";

const find = (results: readonly CriterionResult[], key: string): CriterionResult => {
  const found = results.find(({ set, id }) => `${set} ${id}` === key);
  if (found === undefined) throw new Error(`${key} expected`);
  return found;
};
const decide = (key: string, sheets: RegisterSheets): CriterionResult => find(decideAll(factsOf(sheets)), key);
const here = { position: "Ngoài cộng đồng" };

// T is 20/12/2025, D 15/12/2025, B 15/01/2025. Records stand from row 2 on.
describe("what is not said clearly", () => {
  it("is not so for the nine criteria (decisions.md 23), and leaves other sets open", () => {
    const sheets = { user: [{ dossier: "Đã lập" }, { dossier: "xem lại" }], addict: [{ dossier: "xem lại" }] };
    expect(decide("xkmt-2024 1a", sheets)).toMatchObject({ numerator: 0, denominator: 1, verdict: "notMet", rows: [{ row: 2 }] });
    expect(decide("da272-2022 ct4a", sheets)).toMatchObject({ verdict: "undetermined", reason: { why: "blank-cells", column: "dossier", count: 1 } });
  });

  it("shows the rows that would have to be filled in, not those counted", () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ personalId: `03809500000${String(index)}`, ...here }));
    const open = decide("xkmt-2024 1c", { addict: [...nine, { personalId: "038095000099" }] });
    expect(open).toMatchObject({ numerator: 9, verdict: "undetermined", rows: [{ row: 11 }], reason: { why: "blank-cells", column: "position", count: 1 } });
    expect(decide("xkmt-2024 1c", { addict: nine }).rows).toHaveLength(9);
  });

  it("is a case without a day, and without the registration date there is no count of none", () => {
    const sheets = { hotspot: [], incident: [{ act: "Sản xuất" }, { act: "Trồng cây", detectedOn: "01/06/2025" }] };
    const undated = decide("xkmt-2024 6", { ...sheets, incident: sheets.incident.slice(0, 1) });
    expect(undated).toMatchObject({ numerator: 0, verdict: "undetermined", rows: [{ row: 2 }], reason: { why: "blank-cells", column: "detectedOn", count: 1 } });
    const unregistered = collectFacts(runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, 2025)), { asOf: "2025-12-20" as LocalDate, proposedOn: "2025-12-15" as LocalDate, registeredOn: null, asOfSource: "given" });
    expect(find(decideAll(unregistered), "xkmt-2024 6")).toMatchObject({ numerator: null, verdict: "undetermined", rows: [{ row: 2 }, { row: 3 }], reason: { why: "missing-date", date: "registeredOn" } });
    expect(find(decideAll(unregistered), "xkmt-2024 7")).toMatchObject({ numerator: 0, verdict: "undetermined" });
  });

  it("is a column that is not there, also one that a condition of ours looks at", () => {
    const sheet = registerSheet("addict", ["fullName", "personalId", "dossier", "rehabForm"], [{ fullName: "Hà Văn Pó", personalId: "038095000001", dossier: "Đã lập", rehabForm: "Cai tự nguyện tại gia đình, cộng đồng" }]);
    for (const key of ["xkmt-2024 1b", "da272-2022 ct4b"]) expect(find(decideAll(factsOfGrids([sheet])), key)).toMatchObject({ verdict: "undetermined", reason: { why: "missing-column", column: "rehabTo" } });
  });
});

describe("a limit that rules and criteria share", () => {
  const own = { ...ownSet, parts: [{ ...ownSet.parts[0], measure: { count: { register: "user", where: [] } }, met: { belowLimit: "communityAddicts" } }, { ...ownSet.parts[1], measure: { count: { register: "user", where: [] } }, met: { atLeastLimit: "effectiveModels" } }] };
  const verdicts = (limits: object): unknown[] => {
    const workbook = runNow(parseWorkbook({ sheets: sheetsOf({ user: [{}, {}, {}] }), uses1904Dates: false, state: null }, 2025));
    const facts = collectFacts(workbook, { asOf: "2025-12-20" as LocalDate, proposedOn: null, registeredOn: null, asOfSource: "given" }, limits);
    return ["1", "2"].map((id) => find(decideAll(facts, { ...shippedCriteria, sets: [JSON.stringify(own)] }), `tinh-thu-2026 ${id}`).verdict);
  };

  it("is the profile's in a set as well", () => {
    expect(verdicts({})).toEqual(["met", "met"]);
    expect(verdicts({ communityAddicts: 3, effectiveModels: 4 })).toEqual(["notMet", "notMet"]);
    expect(verdicts({ communityAddicts: 4, effectiveModels: 3 })).toEqual(["met", "met"]);
  });

  it("stands in the words of the set as the number in force", () => {
    const words = xkmt.parts.filter(({ id }) => id === "1c" || id === "1e").map(({ content, threshold }) => [content, threshold].map((text) => withLimits(text, { communityAddicts: 1200, testValidityDays: 30 })));
    expect(words).toEqual([["Số người nghiện ngoài cộng đồng", "dưới 1.200 người"], ["Người nghiện ngoài cộng đồng âm tính trong 30 ngày", "100 %"]]);
    expect(withLimits("{dragons} và {effectiveModels}", { effectiveModels: null })).toBe("{dragons} và {effectiveModels}");
  });
});
