import { periodOf, yearlyWindow } from "../../../src/core/criteria/definition/period";
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
