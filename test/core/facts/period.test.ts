import { periodIn } from "../../../src/core/facts/period";
import { written } from "../../support/registerSheets";

const nothing = { from: null, to: null, months: null };
const year = { from: written("2025-06-10"), to: written("2026-06-10"), months: null };

describe("a term in one cell", () => {
  it.each(["10/6/2025 - 10/6/2026", "Từ ngày 10/06/2025 đến ngày 10/06/2026", "10.6.25–10.6.26", "từ ngày 10 tháng 6 năm 2025 đến ngày 10 tháng 6 năm 2026"])("%s has two ends", (text) => {
    expect(periodIn(text)).toEqual(year);
  });

  it.each([["12 tháng", 12], ["06 tháng", 6], ["01 năm", 12], ["2 NĂM", 24]])("%s has a length", (text, months) => {
    expect(periodIn(text)).toEqual({ ...nothing, months });
  });

  it.each(["", "-", "10/6/2025", "6/2025 - 6/2026", "một năm", "10/6/2025, 10/6/2026, 10/6/2027", "12"])("%s says nothing certain", (text) => {
    expect(periodIn(text)).toEqual(nothing);
  });

  it("keeps the end that is a day where the other is none", () => {
    expect(periodIn("30/02/2025 - 10/6/2026")).toEqual({ from: null, to: written("2026-06-10"), months: null });
  });
});
