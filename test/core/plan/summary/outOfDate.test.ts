import { filledWith, outdatedSheets, stampedSheets } from "../../../../src/core/plan/summary/outOfDate";
import { readStamp } from "../../../../src/core/plan/summary/stamp";
import { planSummarySheet } from "../../../../src/core/plan/summary/summarySheet";
import type { CheckResult, OutdatedSheet } from "../../../../src/core/model/checkResult";
import { shippedCriteria } from "../../../../src/core/model/criteriaSettings";
import type { SheetGrid } from "../../../../src/core/model/sheetGrid";
import { sheetWords } from "../../../../src/i18n/sheets";
import { vi } from "../../../../src/i18n/vi";
import { grid } from "../../../support/grid";
import { criterion, day, sampleDates, sampleResult } from "../../../support/sampleResult";
import ownSet from "../../criteria/ownSet.json";

const filled = sampleResult();
const sheetOf = (result: CheckResult): SheetGrid => {
  const [set] = result.criteriaSets;
  if (set === undefined) throw new Error("no set");
  return { ...grid("Tổng hợp tiêu chí", []), owned: "T01", kept: planSummarySheet(result, set, sheetWords).content.values };
};
const sheet = (more: Partial<SheetGrid> = {}): SheetGrid => ({ ...sheetOf(filled), ...more });
const told = (now: Partial<CheckResult>, sheets: readonly SheetGrid[] = [sheet()], before = filled): readonly OutdatedSheet[] => outdatedSheets(stampedSheets(sheets), { ...before, ...now });
const by = (now: Partial<CheckResult>, before = filled): unknown => told(now, [sheetOf(before)], before)[0]?.by ?? "up to date";

describe("summary sheets out of date", () => {
  test("one of the same registers and settings is up to date, one of other registers is not", () => {
    expect(told({})).toEqual([]);
    expect(told({ fingerprint: "khác" }, [sheet({ name: "Của xã" })])).toEqual([{ kind: "T01", name: "Của xã", by: ["registers"] }]);
  });

  const settings = filled.criteriaSettings;
  test.each<[string, Partial<CheckResult>]>([
    ["a reading", { criteriaSettings: { ...settings, switches: { mustFall: true } } }],
    ["a threshold", { criteriaSettings: { ...settings, thresholds: { "xkmt-2024 1a": 95 } } }],
    ["an answer", { criteriaSettings: { ...settings, answers: [{ set: "xkmt-2024", part: "7", verdict: "met", on: day(2025, 12, 1), evidence: "Biên bản" }] } }],
    ["a window", { criteriaSettings: { ...settings, windows: { "xkmt-2024": "calendarYear" } } }],
    ["a set that stands in", { criteriaSettings: { ...settings, sets: [JSON.stringify({ ...ownSet, id: "xkmt-2024" })] } }],
    ["the version of the set", { criteriaSets: filled.criteriaSets.map((set) => ({ ...set, version: "2024.2" })) }],
    ["the set itself, which is gone", { criteriaSets: [] }],
    ["the proposal date", { dates: { ...sampleDates, proposedOn: day(2025, 12, 16) } }],
    ["the registration date", { dates: { ...sampleDates, registeredOn: null } }],
    ["an as-of date that was written down", { dates: { ...sampleDates, asOf: day(2025, 12, 21) } }],
  ])("%s is told apart from the registers, and with them", (_, now) => {
    expect(by(now)).toEqual(["settings"]);
    expect(by({ ...now, fingerprint: "khác" })).toEqual(["registers", "settings"]);
  });

  test("a limit that the sheet prints is one of the settings", () => {
    const withLimit = { ...filled, criteria: [criterion("1c", { numerator: 4, denominator: null })] };
    expect(by({ limits: { ...filled.limits, communityAddicts: 9 } }, withLimit)).toEqual(["settings"]);
    expect(by({ limits: { ...filled.limits, dossierPreparationDays: 9 } }, withLimit)).toBe("up to date");
  });

  test.each<[string, Partial<CheckResult>]>([
    ["settings of other sets", { criteriaSettings: { ...settings, switches: { zeroIsClassIII: true }, thresholds: { "vinhyen-2021 k2": 85 }, windows: { "qd28-2025": "calendarYear" }, sets: [JSON.stringify(ownSet)], answers: [{ set: "da272-2022", part: "ct6", verdict: "met", on: day(2025, 12, 1), evidence: "Biên bản" }] } }],
    ["a reading that is as shipped", { criteriaSettings: { ...settings, switches: { mustFall: false } } }],
    ["names that are printed", { criteriaSettings: { ...shippedCriteria, names: { hamlet: "bản" } } }],
    ["rows in another order", { criteria: filled.criteria.map((part) => ({ ...part, rows: [] })) }],
  ])("%s change nothing", (_, now) => {
    expect(by(now)).toBe("up to date");
  });

  test("a day that is only today's changes nothing by itself, but where a figure comes out otherwise", () => {
    const today = { ...filled, dates: { ...sampleDates, asOfSource: "today" as const } };
    const tomorrow = { ...today.dates, asOf: day(2025, 12, 21) };
    expect(by({ dates: tomorrow }, today)).toBe("up to date");
    expect(by({ dates: tomorrow, criteria: today.criteria.map((part) => ({ ...part, numerator: 0 })) }, today)).toEqual(["figures"]);
    expect(by({ dates: { ...tomorrow, asOfSource: "parameters" } }, today)).toEqual(["settings"]);
  });

  test("a stamp of an earlier version speaks of the registers alone", () => {
    const old = (fingerprint: string): SheetGrid => sheet({ kept: [["Bộ tiêu chí: …", "stamp", fingerprint]] });
    expect(readStamp("00c0ffee")).toEqual({ fingerprint: "00c0ffee", set: null, settings: null, figures: null, version: null });
    expect(told({ dates: { ...sampleDates, proposedOn: null } }, [old(filled.fingerprint)])).toEqual([]);
    expect(told({}, [old("khác")])).toEqual([{ kind: "T01", name: "Tổng hợp tiêu chí", by: ["registers"] }]);
  });

  test("the version of the set is read back, with spaces in it too; older stamps name none", () => {
    const ofVersion = (version: string): SheetGrid => sheetOf({ ...filled, criteriaSets: filled.criteriaSets.map((set) => ({ ...set, version })) });
    expect(filledWith(stampedSheets([ofVersion("2023.4")]))).toEqual({ "xkmt-2024": "2023.4" });
    expect(filledWith(stampedSheets([ofVersion("bản của tỉnh")]))).toEqual({ "xkmt-2024": "bản của tỉnh" });
    expect(filledWith(stampedSheets([sheet({ kept: [["Bộ tiêu chí: …", "stamp", "00c0ffee xkmt-2024 a b"]] })]))).toEqual({});
  });

  test("nothing is told of a sheet that is not ours or has no stamp", () => {
    expect(told({ fingerprint: "khác" }, [sheet({ owned: null }), sheet({ kept: [] }), sheet({ owned: "findings", kept: [["1", "stamp"]] })])).toEqual([]);
  });

  test("each has its sentence", () => {
    expect(vi.writing.outdated({ kind: "T02", name: "x", by: ["registers"] })).toBe("Biểu T02 đã cũ: sổ đã thay đổi sau khi điền.");
    expect(vi.writing.outdated({ kind: "T02", name: "x", by: ["registers", "settings"] })).toBe("Biểu T02 đã cũ: sổ và câu trả lời, cách hiểu, ngưỡng, kỳ tính hoặc ngày đã thay đổi sau khi điền.");
    expect(vi.writing.outdated({ kind: "T01", name: "x", by: ["figures"] })).toBe("Bảng tiêu chí đã cũ: tính lại bây giờ thì số liệu khác.");
    expect(vi.writing.outdated({ kind: "set-tinh-thu", name: "Biểu tinh-thu", by: ["settings"] })).toBe("Trang “Biểu tinh-thu” đã cũ: câu trả lời, cách hiểu, ngưỡng, kỳ tính hoặc ngày đã thay đổi sau khi điền.");
  });
});
