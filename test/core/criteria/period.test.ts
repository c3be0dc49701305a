import { periodOf, yearlyWindow } from "../../../src/core/criteria/definition/period";
import { decideAll } from "../../../src/core/criteria/sets";
import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import type { WindowId } from "../../../src/legal/windows";
import type { LocalDate } from "../../../src/core/model/localDate";
import { factsOf } from "../../support/factsOf";

const day = (text: string): LocalDate => text as LocalDate;

describe("the window of a yearly assessment", () => {
  // QD 28/2025 Dieu 7.1: 15/12 of the year before to 14/12; the province reports before 20/12, the ministry approves before 30/12.
  it.each([
    ["2025-12-14", "2024-12-15", "2025-12-14"],
    ["2025-12-15", "2024-12-15", "2025-12-14"],
    ["2025-12-31", "2024-12-15", "2025-12-14"],
    ["2026-01-01", "2025-12-15", "2026-01-01"],
    ["2026-06-30", "2025-12-15", "2026-06-30"],
  ])("on %s it runs from %s to %s", (asOf, from, to) => {
    expect(yearlyWindow(day(asOf), { from: "12-15", judgedUntil: "12-31" })).toEqual({ from, to });
  });

  it("without days of review the new window counts at once", () => {
    expect(yearlyWindow(day("2025-11-16"), { from: "11-16" })).toEqual({ from: "2025-11-16", to: "2025-11-16" });
    expect(yearlyWindow(day("2025-11-15"), { from: "11-16" })).toEqual({ from: "2024-11-16", to: "2025-11-15" });
  });

  it("may be reviewed into the next year", () => {
    expect(yearlyWindow(day("2026-01-10"), { from: "12-15", judgedUntil: "01-10" })).toEqual({ from: "2024-12-15", to: "2025-12-14" });
    expect(yearlyWindow(day("2026-01-11"), { from: "12-15", judgedUntil: "01-10" })).toEqual({ from: "2025-12-15", to: "2026-01-11" });
  });

  // T is 20/12/2025: of the chosen years those from 15/12 are still judged as they closed, those from November no more.
  it("is the one a commune chose, whatever the parameter sheet gives", () => {
    const given = factsOf({ parameters: { windowFrom: "01/07/2025", windowTo: "31/12/2025" } });
    const chosen = (window: WindowId) => periodOf(given, { from: "03-01" }, window);
    expect(chosen("calendarYear")).toEqual({ from: "2025-01-01", to: "2025-12-20" });
    expect(chosen("fromDecember15")).toEqual({ from: "2024-12-15", to: "2025-12-14" });
    expect(chosen("fromNovember16")).toEqual({ from: "2025-11-16", to: "2025-12-20" });
    expect(chosen("fromNovember1")).toEqual({ from: "2025-11-01", to: "2025-12-20" });
    expect(chosen("assessment")).toEqual({ from: "2025-07-01", to: "2025-12-20" });
    expect(periodOf(given, "calendarYear", "assessment")).toEqual({ from: "2025-07-01", to: "2025-12-20" });
  });

  it("is of the whole set, but for parts that have their own, and of no set between registration and proposal", () => {
    const sheets = { hotspot: [{ spotKind: "Tụ điểm phức tạp", identifiedOn: "20/11/2024", status: "Đang hoạt động" }], incident: [{ act: "Trồng cây", detectedOn: "20/12/2024", seriousness: "Nghiêm trọng" }] };
    const verdict = (key: string, windows: Readonly<Record<string, WindowId>>) => decideAll(factsOf(sheets), { ...shippedCriteria, windows }).find(({ set, id }) => `${set} ${id}` === key)?.numerator;
    // A case of 20/12/2024 lies in the year from 15/12/2024, not in the calendar year of T.
    expect([verdict("da272-2022 ct3", {}), verdict("da272-2022 ct3", { "da272-2022": "fromDecember15" }), verdict("da272-2022 ct3", { "qd28-2025": "fromDecember15" })]).toEqual([0, 1, 0]);
    expect([verdict("tt124-2021 kdc.4", {}), verdict("tt124-2021 kdc.4", { "tt124-2021": "fromDecember15" })]).toEqual([0, 0]);
    expect([verdict("xkmt-2024 6", {}), verdict("xkmt-2024 6", { "xkmt-2024": "fromDecember15" })]).toEqual([1, 1]);
  });

  // T is 20/12/2025.
  it("is the parameter sheet's where that gives one, but for calendar years", () => {
    const given = factsOf({ parameters: { windowFrom: "01/07/2025", windowTo: "31/12/2025" } });
    const bare = factsOf({ addict: [] });
    expect(periodOf(given, { from: "12-15" })).toEqual({ from: "2025-07-01", to: "2025-12-20" });
    expect(periodOf(given, "assessment")).toEqual({ from: "2025-07-01", to: "2025-12-20" });
    expect(periodOf(given, "calendarYear")).toEqual({ from: "2025-01-01", to: "2025-12-20" });
    expect(periodOf(bare, { from: "12-15", judgedUntil: "12-31" })).toEqual({ from: "2024-12-15", to: "2025-12-14" });
    expect(periodOf(bare, "assessment")).toEqual({ from: "2025-01-01", to: "2025-12-20" });
  });
});
