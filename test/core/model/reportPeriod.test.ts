import fc from "fast-check";
import { addDays, addMonths, daysBetween, localDate, type LocalDate } from "../../../src/core/model/localDate";
import { calendarKinds, elapsed, periodAround, periodKinds, previousPeriod, samePeriodLastYear, type CalendarKind, type ReportPeriod } from "../../../src/core/model/reportPeriod";
import { d } from "../../support/workbook";

const span = ({ from, to }: ReportPeriod): string => `${from} ${to}`;
const period = (kind: ReportPeriod["kind"], from: string, to: string): ReportPeriod => ({ kind, from: d(from), to: d(to) });

/** Long after every period: none is still running. */
const later = d("2100-01-01");

describe("the calendar period that holds a day", () => {
  it.each([
    ["month", "2024-02-10", "2024-02-01 2024-02-29"],
    ["month", "2025-12-31", "2025-12-01 2025-12-31"],
    ["quarter", "2025-01-01", "2025-01-01 2025-03-31"],
    ["quarter", "2025-11-30", "2025-10-01 2025-12-31"],
    ["halfYear", "2025-06-30", "2025-01-01 2025-06-30"],
    ["halfYear", "2025-07-01", "2025-07-01 2025-12-31"],
    ["nineMonths", "2025-02-03", "2025-01-01 2025-09-30"],
    ["nineMonths", "2025-12-20", "2025-01-01 2025-09-30"],
    ["year", "2024-02-29", "2024-01-01 2024-12-31"],
  ] as const)("%s of %s: %s", (kind, day, expected) => expect(span(periodAround(kind, d(day)))).toBe(expected));
});

describe("the period before", () => {
  it.each([
    // Whole months keep the ends of months.
    [period("month", "2025-03-01", "2025-03-31"), "2025-02-01 2025-02-28"],
    [period("month", "2024-03-01", "2024-03-31"), "2024-02-01 2024-02-29"],
    [period("month", "2025-01-01", "2025-01-31"), "2024-12-01 2024-12-31"],
    [period("quarter", "2025-01-01", "2025-03-31"), "2024-10-01 2024-12-31"],
    [period("halfYear", "2025-01-01", "2025-06-30"), "2024-07-01 2024-12-31"],
    [period("year", "2024-01-01", "2024-12-31"), "2023-01-01 2023-12-31"],
    // Nine months have none of their own within the year.
    [period("nineMonths", "2025-01-01", "2025-09-30"), "2024-01-01 2024-09-30"],
    // Windows are years, also those that do not begin with a month.
    [period("fromDecember15", "2024-12-15", "2025-12-14"), "2023-12-15 2024-12-14"],
    [period("fromNovember16", "2024-11-16", "2025-11-15"), "2023-11-16 2024-11-15"],
    [period("fromNovember1", "2024-11-01", "2025-10-31"), "2023-11-01 2024-10-31"],
    [period("window", "2025-06-15", "2025-12-14"), "2024-12-15 2025-06-14"],
    // Any other span by its days: ten days before ten days.
    [period("custom", "2025-03-05", "2025-03-14"), "2025-02-23 2025-03-04"],
    [period("custom", "2024-03-01", "2024-03-01"), "2024-02-29 2024-02-29"],
  ])("%j: %s", (own, expected) => expect(span(previousPeriod(own, later))).toBe(expected));

  // T is 20/12/2025: November as far as the 20th, the year before as far as 20/12.
  it.each([
    [period("month", "2025-12-01", "2025-12-31"), "2025-11-01 2025-11-20"],
    [period("quarter", "2025-10-01", "2025-12-31"), "2025-07-01 2025-09-20"],
    [period("year", "2025-01-01", "2025-12-31"), "2024-01-01 2024-12-20"],
    [period("custom", "2025-12-11", "2026-01-31"), "2025-12-01 2025-12-10"],
  ])("of one that still runs, the same part: %j: %s", (own, expected) => expect(span(previousPeriod(own, d("2025-12-20")))).toBe(expected));
});

describe("the same period a year ago", () => {
  it.each([
    [period("month", "2024-02-01", "2024-02-29"), "2023-02-01 2023-02-28"],
    [period("month", "2025-02-01", "2025-02-28"), "2024-02-01 2024-02-29"],
    [period("nineMonths", "2025-01-01", "2025-09-30"), "2024-01-01 2024-09-30"],
    [period("custom", "2024-02-29", "2024-03-10"), "2023-02-28 2023-03-10"],
    [period("fromDecember15", "2024-12-15", "2025-12-14"), "2023-12-15 2024-12-14"],
  ])("%j: %s", (own, expected) => expect(span(samePeriodLastYear(own, later))).toBe(expected));

  it("ends where the running one stands", () => {
    expect(span(samePeriodLastYear(period("month", "2025-12-01", "2025-12-31"), d("2025-12-20")))).toBe("2024-12-01 2024-12-20");
    expect(span(samePeriodLastYear(period("year", "2025-01-01", "2025-12-31"), d("2025-02-28")))).toBe("2024-01-01 2024-02-29");
  });
});

test("a window that was moved is no window in force: its stock is not that of T", () => {
  expect(previousPeriod(period("window", "2024-12-15", "2025-12-14"), later).kind).toBe("custom");
  expect(samePeriodLastYear(period("fromDecember15", "2024-12-15", "2025-12-14"), later).kind).toBe("custom");
  expect(previousPeriod(period("month", "2025-03-01", "2025-03-31"), later).kind).toBe("month");
});

test("the kinds are those of the calendar, the window in force, the windows of the sets, and any two days", () => {
  expect(periodKinds).toEqual(["month", "quarter", "halfYear", "nineMonths", "year", "window", "fromDecember15", "fromNovember16", "fromNovember1", "custom"]);
});

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days): LocalDate => addDays(d("1990-01-01"), days));
const anyKind = fc.constantFrom<CalendarKind>(...calendarKinds);
const anyMonth = fc.tuple(fc.integer({ min: 1990, max: 2089 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => localDate(year, month, 1) ?? d("1990-01-01"));
/** Whole years from any day of a month that every month has. */
const anyYearly = fc.tuple(anyMonth, fc.integer({ min: 0, max: 27 })).map(([first, days]): ReportPeriod => {
  const from = addDays(first, days);
  return { kind: "window", from, to: addDays(addMonths(from, 12), -1) };
});
const anyCustom = fc.tuple(anyDay, fc.integer({ min: 0, max: 800 })).map(([from, days]): ReportPeriod => ({ kind: "custom", from, to: addDays(from, days) }));

describe("of any period", () => {
  test("a calendar period holds its day, begins with a month and ends with one", () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const { from, to } = periodAround(kind, day);
        expect(from.slice(8)).toBe("01");
        expect(addDays(to, 1).slice(8)).toBe("01");
        if (kind !== "nineMonths") expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  test("calendar periods follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.constantFrom<CalendarKind>("month", "quarter", "halfYear", "year"), anyDay, (kind, day) => {
        const own = periodAround(kind, day);
        const before = previousPeriod(own, later);
        expect(addDays(before.to, 1)).toBe(own.from);
        expect(before).toEqual(periodAround(kind, before.from));
      }),
    );
  });

  test("so do windows and any two days; days keep their number", () => {
    fc.assert(
      fc.property(fc.oneof(anyYearly, anyCustom), (own) => {
        const before = previousPeriod(own, later);
        expect(addDays(before.to, 1)).toBe(own.from);
        // Spans of whole months are as many months long, the others as many days.
        const isMonths = addDays(own.to, 1).slice(8) === own.from.slice(8);
        if (!isMonths) expect(daysBetween(before.from, before.to)).toBe(daysBetween(own.from, own.to));
      }),
    );
  });

  test("a year ago is a year ago at both ends, but for days that a year lacks", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyKind, anyDay).map(([kind, day]) => periodAround(kind, day)), anyYearly, anyCustom), (own) => {
        const before = samePeriodLastYear(own, later);
        expect(daysBetween(before.from, own.from)).toBeGreaterThanOrEqual(365);
        expect(daysBetween(before.from, own.from)).toBeLessThanOrEqual(366);
        expect(daysBetween(before.to, own.to)).toBeGreaterThanOrEqual(364);
        expect(daysBetween(before.to, own.to)).toBeLessThanOrEqual(366);
      }),
    );
  });

  test("the part of an earlier period never goes beyond it, and the whole is the part at its end", () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.nat(366), (kind, day, days) => {
        const own = periodAround(kind, day);
        const today = addDays(own.from, days);
        for (const earlier of [previousPeriod, samePeriodLastYear]) {
          const [part, whole] = [earlier(own, today), earlier(own, later)];
          expect(part.from).toBe(whole.from);
          expect(part.to <= whole.to && part.to >= part.from).toBe(true);
          if (own.to <= today) expect(part).toEqual(whole);
        }
        expect(elapsed(own, today).to <= today || own.to <= today).toBe(true);
      }),
    );
  });
});
