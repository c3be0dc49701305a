import { addDays, addMonths, daysBetween, fromExcelSerial, localDate, parseIsoDate, type LocalDate } from "../../../src/core/model/localDate";

const d = (iso: string): LocalDate => {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`no date: ${iso}`);
  return date;
};

describe("calendar days", () => {
  test("a day that does not exist is no date", () => {
    expect(localDate(2025, 2, 29)).toBeNull();
    expect(localDate(2024, 2, 29)).toBe("2024-02-29");
    expect(localDate(2025, 13, 1)).toBeNull();
    expect(parseIsoDate("2025-1-5")).toBeNull();
  });

  test("days are counted by the calendar, across months, years and clock changes", () => {
    expect(daysBetween(d("2025-11-15"), d("2025-12-15"))).toBe(30);
    expect(daysBetween(d("2025-11-14"), d("2025-12-15"))).toBe(31);
    expect(daysBetween(d("2024-02-28"), d("2024-03-01"))).toBe(2);
    expect(daysBetween(d("2025-12-16"), d("2025-12-15"))).toBe(-1);
    expect(addDays(d("2025-03-09"), 1)).toBe("2025-03-10");
  });

  test("months end on the last day of a shorter month", () => {
    expect(addMonths(d("2025-08-30"), 6)).toBe("2026-02-28");
    expect(addMonths(d("2025-11-30"), 3)).toBe("2026-02-28");
    expect(addMonths(d("2026-01-15"), 3)).toBe("2026-04-15");
    expect(addMonths(d("2025-08-31"), -6)).toBe("2025-02-28");
  });
});

describe("serial numbers of Excel", () => {
  test.each([
    [45_672, "2025-01-15"],
    [46_006, "2025-12-15"],
    [61, "1900-03-01"],
    [1, "1900-01-01"],
    [46_006.75, "2025-12-15"],
  ])("%p is %p", (number, iso) => {
    expect(fromExcelSerial(number, false)).toBe(iso);
  });

  test("the 1904 system counts from 1904-01-01", () => {
    expect(fromExcelSerial(0, true)).toBeNull();
    expect(fromExcelSerial(1, true)).toBe("1904-01-02");
    expect(fromExcelSerial(44_544, true)).toBe("2025-12-15");
  });

  test("numbers that are no day", () => {
    expect(fromExcelSerial(Number.NaN, false)).toBeNull();
    expect(fromExcelSerial(-5, false)).toBeNull();
    expect(fromExcelSerial(9_999_999, false)).toBeNull();
  });
});
