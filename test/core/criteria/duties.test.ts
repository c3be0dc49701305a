import { dueDaysAround, parseDueDays } from "../../../src/core/model/dueDays";
import type { DutyDue } from "../../../src/core/model/duty";
import { describeSets } from "../../../src/core/criteria/sets";
import { duties } from "../../../src/core/criteria/duties/duties";
import { dutiesDue, type DutyView } from "../../../src/core/criteria/duties/dutiesDue";
import { dutySchema, type Duty } from "../../../src/core/criteria/duties/schema";
import { formatCitation } from "../../../src/i18n/format";
import { dutyData } from "../../../src/legal/duties";
import { legalSources } from "../../../src/legal/sources";
import { day } from "../../support/sampleResult";

const view = (more: Partial<DutyView>): DutyView => ({ on: day(2026, 1, 5), proposedOn: null, own: {}, fill: (text) => text, ...more });
const dueOn = (year: number, month: number, date: number, more: Partial<DutyView> = {}): readonly DutyDue[] => dutiesDue(view({ on: day(year, month, date), ...more }));
const oneOf = (list: readonly DutyDue[], id: string): DutyDue => list.find((duty) => duty.id === id)!;

const duty = (more: Partial<Duty>): Duty => ({ id: "T98", name: "Báo cáo thử", tables: ["T98"], from: "xã", to: "tỉnh", due: "10/11", citation: { source: "own" }, ...more });
const only = (one: Duty, more: Partial<DutyView>): DutyDue => dutiesDue(view(more), [one])[0]!;

describe("days on which something is due", () => {
  it.each([
    ["15/06; 15/12", [{ day: 15, month: 6 }, { day: 15, month: 12 }]],
    ["25", [{ day: 25, month: null }]],
    ["1/1", [{ day: 1, month: 1 }]],
    ["29/02", [{ day: 29, month: 2 }]],
  ])("are read from %s", (text, expected) => {
    expect(parseDueDays(text)).toEqual(expected);
  });

  it.each(["", "0", "32", "30/02", "31/04", "1/13", "10/11/2025", "cuối tháng", "15/06;", "15/06, 15/12", Array.from({ length: 13 }, (_, index) => String(index + 1)).join("; ")])("are not read from “%s”", (text) => {
    expect(parseDueDays(text)).toBeNull();
  });

  it("fall on the last of a month that is too short, leap year or not", () => {
    const monthly = dueDaysAround(parseDueDays("31")!, day(2024, 5, 1));
    expect(monthly).toHaveLength(36);
    expect(monthly.slice(12, 16)).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
    expect(monthly[1]).toBe("2023-02-28");
    expect(dueDaysAround(parseDueDays("29/02")!, day(2024, 5, 1))).toEqual(["2023-02-28", "2024-02-29", "2025-02-28"]);
  });

  it("stand in order and once each", () => {
    expect(dueDaysAround(parseDueDays("15/12; 15/06; 15/6")!, day(2025, 7, 1))).toEqual(["2024-06-15", "2024-12-15", "2025-06-15", "2025-12-15", "2026-06-15", "2026-12-15"]);
  });
});

describe("the shipped duties", () => {
  it("hold to their schema, cite documents on record, name sets that exist, and have ids of their own", () => {
    const sets = describeSets().map(({ id }) => id);
    for (const data of dutyData) {
      const { citation, set } = dutySchema.parse(data);
      expect(Object.keys(legalSources)).toContain(citation.source);
      if (set !== undefined) expect(sets).toContain(set);
    }
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  });

  it("say the deadlines of the texts (domain.md 4.1)", () => {
    const said = duties.map(({ id, due, before, assumed }) => `${id} ${before === true ? "before " : ""}${due}${assumed === true ? " ours" : ""}`);
    expect(said).toEqual([
      "T01 proposal",
      "T02 15/12 ours",
      "T17-half 15/06 ours",
      "T17-year 15/12 ours",
      "T19 before 10/11",
      "T20 31 ours",
      "T21-area before 15/11",
      "T21 before 20/11",
      "T23 before 16/03; 16/06; 16/09; 16/12 ours",
    ]);
    expect(oneOf(dueOn(2025, 11, 1), "T02").steps).toEqual([{ from: "{appraiser}", to: "Bộ Công an", day: "2025-12-20", isBefore: true }]);
    expect(formatCitation(oneOf(dueOn(2025, 11, 1), "T21").citation)).toBe("Điều 9 Thông tư 124/2021/TT-BCA");
  });
});

describe("the calendar of a day", () => {
  it("puts the nearest first and what has no day last", () => {
    // 01/11: khu dân cư by 14/11, T19 by 09/11, xã by 19/11, month by 30/11, then December.
    expect(dueOn(2025, 11, 1).map(({ id, next }) => [id, next?.daysLeft ?? null])).toEqual([
      ["T19", 8],
      ["T21-area", 13],
      ["T21", 18],
      ["T20", 29],
      ["T02", 44],
      ["T17-year", 44],
      ["T23", 44],
      ["T17-half", 226],
      ["T01", null],
    ]);
  });

  it("counts “before a day” to the day before it: still in time then, passed on the day itself", () => {
    const yearly = duty({ before: true });
    expect(only(yearly, { on: day(2025, 11, 9) })).toMatchObject({ next: { day: "2025-11-10", isBefore: true, daysLeft: 0 }, passed: null });
    expect(only(yearly, { on: day(2025, 11, 10) })).toMatchObject({ next: { day: "2026-11-10", daysLeft: 364 }, passed: { day: "2025-11-10", daysLeft: -1 } });
    expect(only(duty({}), { on: day(2025, 11, 10) })).toMatchObject({ next: { day: "2025-11-10", isBefore: false, daysLeft: 0 }, passed: null });
  });

  it("remembers a day for a month after it has passed, over the turn of the year as well", () => {
    const december = duty({ due: "15/12" });
    expect(only(december, { on: day(2026, 1, 15) }).passed).toMatchObject({ day: "2025-12-15", daysLeft: -31 });
    expect(only(december, { on: day(2026, 1, 16) }).passed).toBeNull();
  });

  it("names the period of a report by its day: the quarter, the half year, the month that ends then", () => {
    expect(oneOf(dueOn(2025, 3, 1), "T23").next?.period).toEqual({ kind: "quarter", from: "2025-01-01", to: "2025-03-31" });
    expect(oneOf(dueOn(2025, 3, 1), "T17-half").next?.period).toEqual({ kind: "halfYear", from: "2025-01-01", to: "2025-06-30" });
    expect(oneOf(dueOn(2024, 2, 10), "T20").next).toMatchObject({ day: "2024-02-29", period: { kind: "month", from: "2024-02-01", to: "2024-02-29" } });
    expect(oneOf(dueOn(2025, 3, 1), "T02").next?.period).toBeNull();
  });

  it("takes the proposal date for what goes with a proposal; without one there is no day", () => {
    expect(oneOf(dueOn(2025, 12, 1), "T01")).toMatchObject({ days: null, next: null, passed: null });
    expect(oneOf(dueOn(2025, 12, 1, { proposedOn: day(2025, 12, 15) }), "T01").next).toMatchObject({ day: "2025-12-15", isBefore: false, daysLeft: 14 });
    expect(oneOf(dueOn(2025, 12, 16, { proposedOn: day(2025, 12, 15) }), "T01")).toMatchObject({ next: null, passed: null });
  });

  it("follows the days that an office settled: its last day in time, and it says so", () => {
    const own = { T19: "05/11", T20: "25", T01: "01/01" };
    const list = dueOn(2025, 11, 1, { own });
    expect(oneOf(list, "T19")).toMatchObject({ fixedBy: "office", days: { shipped: "10/11", isBefore: true, own: "05/11" }, next: { day: "2025-11-05", isBefore: false, daysLeft: 4 } });
    expect(oneOf(list, "T20").next).toMatchObject({ day: "2025-11-25", daysLeft: 24 });
    expect(oneOf(list, "T01")).toMatchObject({ fixedBy: "text", next: null });
    expect(oneOf(list, "T02").fixedBy).toBe("assumption");
    expect(oneOf(list, "T21").fixedBy).toBe("text");
  });

  it("fills in the names of the unit", () => {
    const [filled] = dutiesDue(view({ fill: (text) => text.replace("{unit}", "Xã Mẫu") }), [duty({ from: "{unit}", note: "Của {unit}" })]);
    expect(filled).toMatchObject({ from: "Xã Mẫu", note: "Của Xã Mẫu" });
  });
});
