import { periodAround, type ReportPeriod } from "../../src/core/model/reportPeriod";
import { chooseKind, choosePeriod, kindsOffered, ownPeriods, periodOf, stepEarlier, stepLater, typedPeriod, type PeriodChoice } from "../../src/taskpane/state/periodChoice";
import { day } from "../support/sampleResult";

const asOf = day(2025, 12, 20);
const window: ReportPeriod = { kind: "window", from: day(2024, 12, 16), to: day(2025, 12, 14) };
const offered = { month: periodAround("month", asOf), quarter: periodAround("quarter", asOf), nineMonths: periodAround("nineMonths", asOf), window };

const span = (choice: PeriodChoice): string => {
  const period = periodOf(choice);
  return period === undefined ? "own" : period === null ? "none" : `${period.from}..${period.to}`;
};
const back = (choice: PeriodChoice, steps: number): PeriodChoice => (steps === 0 ? choice : back(stepEarlier(choice), steps - 1));

test("each table has its own period until another is chosen", () => {
  expect(span(ownPeriods)).toBe("own");
  expect(kindsOffered(offered)).toEqual(["month", "quarter", "nineMonths", "window", "custom"]);
  expect(span(chooseKind("month", offered, ownPeriods))).toBe("2025-12-01..2025-12-31");
  expect(span(chooseKind("own", offered, chooseKind("month", offered, ownPeriods)))).toBe("own");
  expect(span(chooseKind("year", offered, ownPeriods))).toBe("own");
});

test.each([
  ["month", 1, "2025-11-01..2025-11-30"],
  ["month", 10, "2025-02-01..2025-02-28"],
  ["month", 12, "2024-12-01..2024-12-31"],
  ["quarter", 1, "2025-07-01..2025-09-30"],
  ["nineMonths", 1, "2024-01-01..2024-09-30"],
  // 364 days, day for day: the window is no whole number of months.
  ["window", 1, "2023-12-18..2024-12-15"],
] as const)("%s stepped back %d times is %s, and steps forward again to where it came from", (kind, steps, expected) => {
  const start = chooseKind(kind, offered, ownPeriods);
  const stepped = back(start, steps);
  expect(span(stepped)).toBe(expected);
  expect(Array.from({ length: steps }).reduce<PeriodChoice>((choice) => stepLater(choice), stepped)).toEqual(start);
  expect(stepLater(start)).toBe(start);
});

test("two days begin with the period seen last, and are none while they cannot be read or stand the wrong way round", () => {
  const typed = chooseKind("custom", offered, stepEarlier(chooseKind("month", offered, ownPeriods)));
  expect(typed).toEqual({ kind: "custom", from: "01/11/2025", to: "30/11/2025" });
  expect(span(typed)).toBe("2025-11-01..2025-11-30");
  expect(chooseKind("custom", offered, ownPeriods)).toEqual({ kind: "custom", from: "16/12/2024", to: "14/12/2025" });
  expect(typedPeriod({ kind: "custom", from: "31/11/2025", to: "" })).toEqual({ period: null, isFromInvalid: true, isToInvalid: true, isWrongOrder: false });
  expect(typedPeriod({ kind: "custom", from: "02/12/2025", to: "01/12/2025" })).toEqual({ period: null, isFromInvalid: false, isToInvalid: false, isWrongOrder: true });
  expect(span({ kind: "custom", from: "5/3/2025", to: "5/3/2025" })).toBe("2025-03-05..2025-03-05");
  expect(stepEarlier(typed)).toBe(typed);
});

test("a duty's period is chosen as it is; without one each table has its own", () => {
  expect(choosePeriod(null)).toBe(ownPeriods);
  expect(span(choosePeriod(periodAround("quarter", day(2025, 3, 16))))).toBe("2025-01-01..2025-03-31");
});
