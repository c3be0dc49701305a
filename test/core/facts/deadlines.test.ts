import { addWorkingDays, dueOf, isLate } from "../../../src/core/facts/deadlines";
import { parseIsoDate, type LocalDate } from "../../../src/core/model/localDate";
import type { PartialDate } from "../../../src/core/registers/column";
import { factsOf } from "../../support/factsOf";
import { written } from "../../support/registerSheets";

const at = (iso: string): LocalDate => parseIsoDate(iso) as LocalDate;
const timed = (iso: string, hours: number, minutes = 0): PartialDate => ({ ...written(iso), minute: hours * 60 + minutes });
const plain = factsOf({ addict: [] });

describe("working days", () => {
  it.each([
    // domain.md 6.10: received on Friday 05/6/2026, three working days end on Wednesday 10/6/2026.
    ["2026-06-05", 3, "2026-06-10"],
    ["2026-06-08", 3, "2026-06-11"],
    ["2026-06-06", 1, "2026-06-08"],
    ["2026-06-07", 1, "2026-06-08"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-06-05", 0, "2026-06-05"],
    // Before the reference Monday of the weekday arithmetic, and in a leap year.
    ["1999-12-31", 1, "2000-01-03"],
    ["2024-02-28", 2, "2024-03-01"],
  ])("from %s, %i later: %s", (from, count, to) => {
    expect(addWorkingDays(at(from), count, new Set())).toBe(to);
  });

  it("leave out listed holidays, also several in a row", () => {
    const holidays = new Set([at("2026-06-08"), at("2026-06-09")]);
    expect(addWorkingDays(at("2026-06-05"), 3, holidays)).toBe("2026-06-12");
  });
});

describe("what is due when", () => {
  it("is counted by the law in force on the day the clock starts", () => {
    expect(dueOf(plain, "userDecision", written("2026-06-30"))).toEqual({ day: "2026-07-03", minute: null, value: 3, unit: "workingDays" });
    expect(dueOf(plain, "userDecision", written("2026-07-01"))).toEqual({ day: "2026-07-02", minute: null, value: 24, unit: "hours" });
  });

  it("runs to the minute where the hour is known (domain.md 6.10)", () => {
    expect(dueOf(plain, "userDecision", timed("2026-07-02", 9))).toMatchObject({ day: "2026-07-03", minute: 540 });
    expect(dueOf(plain, "userDecision", timed("2026-07-02", 23, 59))).toMatchObject({ day: "2026-07-03", minute: 1439 });
  });

  it("is nothing where the law gives no span, or the start is no full day", () => {
    expect(dueOf(plain, "homeRehabDecision", written("2026-07-01"))).toBeNull();
    expect(dueOf(plain, "homeRehabDecision", written("2026-06-30"))).not.toBeNull();
    expect(dueOf(plain, "userDecision", { year: 2026, month: 6, date: null })).toBeNull();
    expect(dueOf(plain, "userDecision", null)).toBeNull();
    expect(dueOf(plain, "privateCentreReport", written("2026-06-30"))).toBeNull();
    expect(dueOf(plain, "privateCentreReport", written("2026-07-03"))).toMatchObject({ day: "2026-07-05" });
  });

  it("honours the holidays of the parameter sheet", () => {
    const facts = factsOf({ addict: [], parameters: { holidays: "08/06/2026; 09/6/2026" } });
    expect(dueOf(facts, "userDecision", written("2026-06-05"))?.day).toBe("2026-06-12");
  });
});

describe("too late", () => {
  const due = dueOf(plain, "userDecision", timed("2026-07-02", 9));
  if (due === null) throw new Error("due expected");
  it.each([
    ["the minute itself", timed("2026-07-03", 9), false],
    ["a minute later", timed("2026-07-03", 9, 1), true],
    ["the day alone: in doubt, no", written("2026-07-03"), false],
    ["the next day", written("2026-07-04"), true],
    ["the day before, at night", timed("2026-07-02", 23), false],
    ["the month alone: it may have been in time", { year: 2026, month: 7, date: null }, false],
    ["the month after", { year: 2026, month: 8, date: null }, true],
  ])("%s", (_, done, expected) => {
    expect(isLate(done, due)).toBe(expected);
  });
});
