import { periodOfKind, describeReport } from "../../../src/core/reports/catalogue";
import { reportDefinition } from "../../../src/core/reports/definition/definitions";
import { serial } from "../../support/grid";
import { d, factsOf, parameterSheet } from "../../support/workbook";

const spanAt = (asOf: string, kind: Parameters<typeof periodOfKind>[0], parameters: Parameters<typeof parameterSheet>[0] = {}): string => {
  const { from, to } = periodOfKind(kind, factsOf([parameterSheet({ communeName: "Mẫu Sơn", ...parameters })], { asOf: d(asOf) }));
  return `${from} ${to}`;
};

describe("the period a table is made for", () => {
  // QD 28/2025: the year to 14/12 is judged until the end of December; TT 124/2021: until 20/11 and 15/11.
  it.each([
    ["2025-12-20", "month", "2025-12-01 2025-12-31"],
    ["2025-12-20", "year", "2025-01-01 2025-12-31"],
    ["2025-12-20", "nineMonths", "2025-01-01 2025-09-30"],
    ["2025-12-20", "fromDecember15", "2024-12-15 2025-12-14"],
    ["2026-01-05", "fromDecember15", "2025-12-15 2026-12-14"],
    ["2025-11-20", "fromNovember16", "2024-11-16 2025-11-15"],
    ["2025-11-21", "fromNovember16", "2025-11-16 2026-11-15"],
    ["2025-11-15", "fromNovember1", "2024-11-01 2025-10-31"],
  ] as const)("on %s, %s: %s", (asOf, kind, expected) => expect(spanAt(asOf, kind)).toBe(expected));

  it("is the window of the parameter sheet, with the days still to come; else the calendar year", () => {
    expect(spanAt("2025-06-15", "window")).toBe("2025-01-01 2025-12-31");
    const given = { windowFrom: serial("2024-12-15"), windowTo: serial("2025-12-14") };
    expect(spanAt("2025-06-15", "window", given)).toBe("2024-12-15 2025-12-14");
    expect(spanAt("2025-12-20", "window", given)).toBe("2024-12-15 2025-12-14");
    // Not begun yet, or turned round.
    expect(spanAt("2024-12-01", "window", given)).toBe("2024-01-01 2024-12-31");
    expect(spanAt("2025-06-15", "window", { windowFrom: serial("2025-12-14"), windowTo: serial("2024-12-15") })).toBe("2025-01-01 2025-12-31");
  });

  it("can be chosen among all kinds that follow from T", () => {
    const definition = reportDefinition("T11");
    if (definition === undefined) throw new Error("no T11");
    const { periods, period } = describeReport(definition, factsOf([]), (text) => text);
    expect(Object.keys(periods)).toEqual(["window", "month", "quarter", "halfYear", "nineMonths", "year", "fromDecember15", "fromNovember16", "fromNovember1"]);
    expect(period).toEqual(periods.window);
  });
});
