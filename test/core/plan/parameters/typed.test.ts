import fc from "fast-check";
import { addDays } from "../../../../src/core/model/localDate";
import type { ParameterField, ParameterKind } from "../../../../src/core/model/parameterForm";
import { opensTotal, problemsBetween, readTyped, warningsBetween } from "../../../../src/core/model/typedParameter";
import { readParameters } from "../../../../src/core/parse/parameters";
import { grid } from "../../../support/grid";
import { d } from "../../../support/workbook";

const value = (kind: ParameterKind, text: string): unknown => {
  const typed = readTyped(kind, text);
  return typed.problem ?? typed.value;
};
const changed = (...fields: ParameterField[]): ReadonlySet<ParameterField> => new Set(fields);

describe("a typed text", () => {
  it.each([
    ["15/11/2025", "2025-11-15"],
    [" 5.3.2024 ", "2024-03-05"],
    ["05-03-2024", "2024-03-05"],
    ["29/02/2024", "2024-02-29"],
    ["01/01/2000", "2000-01-01"],
    ["31/12/2099", "2099-12-31"],
    ["", null],
    ["29/02/2025", "noDay"],
    ["31/04/2025", "noDay"],
    ["11/2025", "noDay"],
    ["15/11/25", "noDay"],
    ["15/11-2025", "noDay"],
    ["31/12/1999", "oddYear"],
    ["01/01/2100", "oddYear"],
  ])("%p as a day is %p", (text, expected) => expect(value("day", text)).toBe(expected));

  it.each([
    ["0", 0],
    ["1250", 1250],
    ["1.250", 1250],
    ["12 345", 12_345],
    ["1.234.567", 1_234_567],
    ["-1", "noCount"],
    ["3,5", "noCount"],
    ["12.5", "noCount"],
    ["1.2345", "noCount"],
    ["mười", "noCount"],
    ["1234567890", "noCount"],
  ])("%p as a count is %p", (text, expected) => expect(value("count", text)).toBe(expected));

  it.each([
    ["30/4/2026", "30/04/2026"],
    ["16/02/2026-20/02/2026 ; 30.4.2026;", "16/02/2026 - 20/02/2026; 30/04/2026"],
    ["16/02/2026 \u2013 20/02/2026", "16/02/2026 - 20/02/2026"],
    ["01/01/2026\n02/09/2026, 30/04/2026", "01/01/2026; 02/09/2026; 30/04/2026"],
    ["01/01/2026 - 31/01/2026", "01/01/2026 - 31/01/2026"],
    ["01/01/2026 - 01/02/2026", "oddRange"],
    ["20/02/2026 - 16/02/2026", "oddRange"],
    ["Tết", "noDays"],
    ["30/4", "noDays"],
    ["30/02/2026", "noDays"],
    ["30/4/2026; lễ", "noDays"],
    ["30/4/1926", "oddYear"],
    [";", "noDays"],
  ])("%p as days off is %p", (text, expected) => expect(value("days", text)).toBe(expected));

  it("is composed and trimmed as words, and not endless", () => {
    expect(value("text", "  Xa\u0303 Mường ")).toBe("Xã Mường");
    expect(value("text", "=1+1")).toBe("=1+1");
    expect(value("text", "x".repeat(1001))).toBe("tooLong");
  });
});

test("days off that are taken are what the reader of the sheet takes, day by day", () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays(d("2020-01-01"), offset));
  const display = (date: string): string => `${Number(date.slice(8))}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  const range = fc.tuple(day, fc.integer({ min: 0, max: 30 }), fc.boolean()).map(([first, length, single]) => (single ? { first, length: 0, text: display(first) } : { first, length, text: `${display(first)}-${display(addDays(first, length))}` }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), (ranges) => {
      const written = value("days", ranges.map(({ text }) => text).join(";"));
      const sheet = grid("Tham số", [["Tên xã", "x"], ["Dân số", 1], ["Ngày nghỉ lễ", String(written)]]);
      const wanted = ranges.flatMap(({ first, length }) => Array.from({ length: length + 1 }, (_, index) => addDays(first, index)));
      expect(new Set(readParameters(sheet, { uses1904Dates: false, latestYear: 2030 }).holidays)).toEqual(new Set(wanted));
    }),
  );
});

describe("values beside each other", () => {
  it("contradict where a period ends before it begins, or D stands before B, at what was changed", () => {
    const window = { windowFrom: "2025-12-31", windowTo: "2025-01-01" };
    expect([...problemsBetween(window, changed("windowFrom", "windowTo"))]).toEqual([["windowTo", "windowReversed"]]);
    expect([...problemsBetween(window, changed("windowFrom"))]).toEqual([["windowFrom", "windowReversed"]]);
    expect([...problemsBetween({ windowFrom: "2025-01-01", windowTo: "2025-01-01" }, changed("windowFrom"))]).toEqual([]);
    const days = { registeredOn: "2025-06-01", proposedOn: "2025-05-31" };
    expect([...problemsBetween(days, changed("registeredOn"))]).toEqual([["registeredOn", "proposedBeforeRegistered"]]);
    expect([...problemsBetween({ ...days, proposedOn: "2025-06-01" }, changed("proposedOn"))]).toEqual([]);
  });

  it("do not hold up other fields where they contradict on the sheet and were left alone", () => {
    expect([...problemsBetween({ registeredOn: "2025-06-01", proposedOn: "2025-05-31", population: 5 }, changed("population"))]).toEqual([]);
    expect([...problemsBetween({ registeredOn: "2025-06-01", proposedOn: null }, changed("proposedOn"))]).toEqual([]);
  });

  it("only warn of what can be right", () => {
    expect([...warningsBetween({ registeredOn: "2025-06-01", asOf: "2025-05-31" }, changed("asOf"))]).toEqual([["asOf", "asOfBeforeRegistered"]]);
    expect([...warningsBetween({ householdTotal: 11, population: 10, addictBaseline: 3 }, changed("householdTotal"))]).toEqual([["householdTotal", "householdsAbovePeople"]]);
    expect([...warningsBetween({ userBaseline: 11, population: 10 }, changed("userBaseline"))]).toEqual([["userBaseline", "baselineAbovePeople"]]);
    expect([...warningsBetween({ householdTotal: 10, population: 10 }, changed("householdTotal"))]).toEqual([]);
  });
});

test("names that the reader takes for a line of totals are known", () => {
  expect(["Tổng", "tổng cộng", "Cộng:", "Tổng số hộ", "TO\u0302\u0309NG"].map(opensTotal)).toEqual([true, true, true, true, true]);
  expect(["Thôn Cộng Hòa", "Cộng Hòa", "Tổng Cọt", "Tổngx", "Bản Púng"].map(opensTotal)).toEqual([false, false, false, false, false]);
});
