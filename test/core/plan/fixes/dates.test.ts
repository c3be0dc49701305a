import { fromExcelSerial, toExcelSerial } from "../../../../src/core/model/localDate";
import { certainDay, serialOf } from "../../../../src/core/plan/fixes/textDate";
import { serial } from "../../../support/grid";
import { d } from "../../../support/workbook";

describe("a day typed as text", () => {
  it.each([
    ["15/3/2024", "2024-03-15"],
    ["15.03.2024", "2024-03-15"],
    ["05-03-2024", "2024-03-05"],
    ["5/3/2024", "2024-03-05"],
    ["15 / 3 / 2024", "2024-03-15"],
    ["15/3/2024.", "2024-03-15"],
    ["ngày 05 tháng 3 năm 2024", "2024-03-05"],
    ["Ngày 5 tháng 03 năm 2024", "2024-03-05"],
    ["2024-03-15", "2024-03-15"],
  ])("%j is %s", (text, day) => {
    expect(certainDay(text, false)).toBe(day);
  });

  it.each([
    ["15/3/24", "a year of two digits"],
    ["03/15/2024", "month first"],
    ["31/02/2024", "no such day"],
    ["3/2024", "no day"],
    ["2024", "a year alone"],
    ["09:00 15/3/2024", "a time of day"],
    ["15/3/2024 9h30", "a time of day"],
    ["15/3/2024 (bổ sung)", "something else besides"],
    ["khoảng 15/3/2024", "something else besides"],
    ["15/3-2024", "two different signs"],
    ["15 3 2024", "no signs"],
    ["20/10/1899", "before Excel's days"],
    ["01/01/2204", "no year of these registers"],
    ["chưa rõ", "no date"],
  ])("%j is left: %s", (text) => {
    expect(certainDay(text, false)).toBeNull();
  });
});

describe("the number Excel keeps a day by", () => {
  it("is that of the workbook's date system", () => {
    expect(serialOf(d("2024-03-15"), false)).toBe(45_366);
    expect(serialOf(d("2024-03-15"), true)).toBe(45_366 - 1_462);
    expect(serial("2024-03-15")).toBe(45_366);
  });

  it("is none where a reader would take it for a year, or where the system has none", () => {
    // 2200 is 08/01/1906, which a column of dates of birth could mean as the year 2200.
    expect(serialOf(d("1906-01-08"), false)).toBeNull();
    expect(serialOf(d("1906-01-09"), false)).toBe(2_201);
    expect(serialOf(d("1903-12-31"), true)).toBeNull();
    expect(toExcelSerial(d("1900-02-28"), false)).toBeNull();
    expect(toExcelSerial(d("1900-03-01"), false)).toBe(61);
    expect(toExcelSerial(d("1904-01-02"), true)).toBe(1);
  });

  it("gives the day back, in both systems", () => {
    for (const uses1904 of [false, true]) {
      for (let number = 61; number < 80_000; number += 379) expect(toExcelSerial(fromExcelSerial(number, uses1904)!, uses1904)).toBe(number);
    }
  });
});
