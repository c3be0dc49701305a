import fc from "fast-check";
import { parseDateNumber, parseDateText } from "../../../src/core/parse/dates";
import { serial } from "../../support/grid";

const reading = { uses1904Dates: false, latestYear: 2030 };
const day = (text: string): string | null => parseDateText(text, reading)?.date ?? null;

describe("dates typed as text", () => {
  test.each([
    ["15/3/2024", "2024-03-15"],
    ["15.03.2024", "2024-03-15"],
    ["15-3-24", "2024-03-15"],
    [" 1/12/2025", "2025-12-01"],
    ["07/12/2025  ", "2025-12-07"],
    ["ngày 05 tháng 3 năm 2024", "2024-03-05"],
    ["ngày\u00a009\u00a0tháng 12 năm 2025", "2025-12-09"],
    ["ngày 05 tháng 3 năm 2024".normalize("NFD"), "2024-03-05"],
    ["2024-03-15", "2024-03-15"],
    ["11/6/2025", "2025-06-11"],
    ["21/08/85", "1985-08-21"],
  ])("%p is %p, day before month always", (text, iso) => {
    expect(day(text)).toBe(iso);
  });

  test("a year alone and a month with its year keep what is known", () => {
    expect(parseDateText("1985", reading)).toEqual({ year: 1985, month: null, date: null });
    expect(parseDateText("3/2024", reading)).toEqual({ year: 2024, month: 3, date: null });
    expect(parseDateText("tháng 3 năm 2024", reading)).toEqual({ year: 2024, month: 3, date: null });
  });

  test.each(["", "-", "x", "31/02/2025", "2025/13/45", "15/3", "1/2/3/4", "không rõ", "12", "13/2025", "khoảng 2024", "15/3/2024 (ước)", "99/99/9999"])(
    "%p is no date",
    (text) => {
      expect(parseDateText(text, reading)).toBeNull();
    },
  );

  test("two-digit years later than the latest year belong to the century before", () => {
    expect(day("1/1/30")).toBe("2030-01-01");
    expect(day("1/1/31")).toBe("1931-01-01");
  });

  test("every day of two centuries survives each way of writing it", () => {
    fc.assert(
      fc.property(fc.integer({ min: serial("1900-03-01"), max: serial("2099-12-31") }), (number) => {
        const iso = parseDateNumber(number, reading)?.date;
        if (!iso || (number >= 1850 && number <= 2200)) return;
        const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
        expect(day(`${dayOfMonth}/${month}/${year}`)).toBe(iso);
        expect(day(`ngày ${dayOfMonth} tháng ${month} năm ${year}`)).toBe(iso);
        expect(serial(iso)).toBe(number);
      }),
    );
  });
});

describe("dates as numbers", () => {
  test("a number between 1850 and 2200 is a year, any other a serial", () => {
    expect(parseDateNumber(1983, reading)).toEqual({ year: 1983, month: null, date: null });
    expect(parseDateNumber(24_872, reading)?.date).toBe("1968-02-04");
    expect(parseDateNumber(-1, reading)).toBeNull();
  });
});
