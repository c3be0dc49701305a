import { shippedCriteria, type CriteriaSettings } from "../../../src/core/model/criteriaSettings";
import type { LocalDate } from "../../../src/core/model/localDate";
import type { Mapping } from "../../../src/core/model/mapping";
import type { RuleSettings } from "../../../src/core/model/ruleSettings";
import { parseState, stateText } from "../../../src/core/parse/state";

const mapping: Mapping = {
  sheets: [
    { sheet: "Sổ 1", headings: ["tt", "ho va ten"], register: "addict", headerRow: 4, columns: [{ headingKey: "ma", field: "personalId" }, { headingKey: "cot rieng", field: null }] },
    { sheet: "Việc", headings: [], register: null, headerRow: null, columns: [] },
  ],
};

const rules: RuleSettings = { off: ["addict/no-drug"], limits: { testValidityDays: 25, userDecision: 2 } };
const criteria: CriteriaSettings = {
  switches: { mustFall: true },
  thresholds: { "vinhyen-2021 k2": 85 },
  answers: [{ set: "da272-2022", part: "ct6", verdict: "met", on: "2025-12-01" as LocalDate, evidence: "Báo cáo số 12/BC-UBND" }],
  sets: ['{"id":"own"}'],
  windows: { "qd28-2025": "calendarYear" },
  names: { signerTitle: "KT. CHỦ TỊCH; PHÓ CHỦ TỊCH" },
  duties: { T19: "05/11" },
  targets: { "xkmt-2024-2030": 60 },
};
const nothing = { mapping: { sheets: [] }, rules: { off: [], limits: {} }, criteria: shippedCriteria };

describe("choices stored in the workbook", () => {
  test("come back as they were stored", () => {
    expect(parseState(stateText({ mapping, rules, criteria }))).toEqual({ mapping, rules, criteria });
    expect(parseState(stateText({ ...nothing, rules }))).toEqual({ ...nothing, rules });
    expect(parseState(stateText({ ...nothing, criteria }))).toEqual({ ...nothing, criteria });
    expect(parseState(stateText({ ...nothing, mapping })).mapping).toEqual(mapping);
  });

  test.each([
    ["sheets", { ...nothing, mapping }, { version: 1, sheets: mapping.sheets }],
    ["rules switched off", { ...nothing, rules: { off: ["addict/no-drug"], limits: {} } }, { version: 1, sheets: [], rulesOff: ["addict/no-drug"] }],
    ["answers", { ...nothing, criteria: { ...shippedCriteria, answers: criteria.answers } }, { version: 1, sheets: [], answers: criteria.answers }],
    ["limits", { ...nothing, rules: { off: [], limits: { userDecision: 2 } } }, { version: 1, sheets: [], limits: { userDecision: 2 } }],
  ])("%s alone are stored, with nothing else beside them", (_, state, stored) => {
    expect(JSON.parse(stateText(state) ?? "")).toEqual(stored);
  });

  test("an answer without a day, and a reading, window, name, due day or target nobody knows, no longer count", () => {
    const text = JSON.stringify({ version: 1, sheets: [], switches: { mustFall: true, dragon: true }, windows: { "qd28-2025": "calendarYear", "tt124-2021": "fromTet" }, names: { hamlet: " bản", village: "bản", person: " " }, duties: { T19: "05/11", T20: "cuối tháng" }, targets: { "xkmt-2024": 0, "xkmt-2024-2030": 60, "xkmt-2035": 70 }, answers: [{ ...criteria.answers[0], on: "2025-02-30" }, criteria.answers[0]] });
    expect(parseState(text).criteria).toEqual({ ...shippedCriteria, switches: { mustFall: true }, windows: { "qd28-2025": "calendarYear" }, names: { hamlet: "bản" }, duties: { T19: "05/11" }, targets: { "xkmt-2024-2030": 60 }, answers: criteria.answers });
  });

  test("nothing chosen stores nothing", () => {
    expect(stateText(nothing)).toBeNull();
    expect(parseState(null)).toEqual(nothing);
  });

  const sheet = mapping.sheets[0];
  test.each([
    ["no JSON", "{\"version\":1,\"sheets\":["],
    ["an empty text", ""],
    ["another version", JSON.stringify({ version: 2, sheets: [sheet] })],
    ["no version", JSON.stringify({ sheets: [sheet] })],
    ["null", "null"],
    ["a list", "[]"],
    ["a register that does not exist", JSON.stringify({ version: 1, sheets: [{ ...sheet, register: "dragon" }] })],
    ["a heading row that is a text", JSON.stringify({ version: 1, sheets: [{ ...sheet, headerRow: "4" }] })],
    ["a heading row between rows", JSON.stringify({ version: 1, sheets: [{ ...sheet, headerRow: 4.5 }] })],
    ["a choice without headings", JSON.stringify({ version: 1, sheets: [{ ...sheet, headings: undefined }] })],
    ["a limit below nothing", JSON.stringify({ version: 1, sheets: [], limits: { testValidityDays: -1 } })],
    ["a limit that is no number", JSON.stringify({ version: 1, sheets: [], limits: { testValidityDays: "30" } })],
    ["a rule that is no text", JSON.stringify({ version: 1, sheets: [], rulesOff: [7] })],
    ["a column without a key", JSON.stringify({ version: 1, sheets: [{ ...sheet, columns: [{ field: "personalId" }] }] })],
  ])("a damaged text counts as none: %s", (_, json) => {
    expect(parseState(json)).toEqual(nothing);
  });

  test("a limit that only a newer version knows is left out, and the others hold", () => {
    const json = JSON.stringify({ version: 1, sheets: [], limits: { testValidityDays: 20, moonDays: 3 } });
    expect(parseState(json).rules).toEqual({ off: [], limits: { testValidityDays: 20 } });
  });
});
