import fc from "fast-check";
import { dossierStates, signingStates, testResults, yesNo } from "../../../src/legal/lists";
import { findTerm, looksBlank, parseCell } from "../../../src/core/parse/cells";
import { date, number, term, text } from "../../../src/core/registers/column";

const reading = { uses1904Dates: false, latestYear: 2030 };

describe("blank-looking cells", () => {
  test.each(["", " ", "\u00a0", "\u200b", " \u00a0\ufeff ", "\t\n"])("%p holds nothing", (value) => {
    expect(looksBlank(value)).toBe(true);
    expect(parseCell(value, text(), reading).state).toBe("blank");
  });

  test.each([0, false, "-", "0"])("%p holds something", (value) => {
    expect(looksBlank(value)).toBe(false);
  });
});

describe("test results", () => {
  test.each([
    ["Âm tính", "negative"],
    ["âm tính", "negative"],
    ["Âm\u00a0tính ", "negative"],
    ["Âm tính".normalize("NFD"), "negative"],
    ["am tinh", "negative"],
    ["AT", "negative"],
    ["(-)", "negative"],
    ["Dương tính (MET)", "positive"],
    ["(+)", "positive"],
    ["DT", "positive"],
    ["Chưa xét nghiệm", "notTested"],
    ["Không chấp hành", "refused"],
  ])("%p is %p", (shown, expected) => {
    expect(findTerm(shown, testResults)).toBe(expected);
  });

  test.each(["-", "–", "+", "0", "x", "ĐT", "tốt", "chưa rõ", ""])("%p is unknown, never negative", (shown) => {
    expect(findTerm(shown, testResults)).toBeNull();
  });

  test("no random text is ever read as a result", () => {
    const known = new Set(Object.values(testResults).flat().map((spelling) => spelling.toLowerCase()));
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), (shown) => {
        const result = findTerm(shown, testResults);
        if (result === "negative") expect(known.has(shown.normalize("NFC").trim().toLowerCase()) || /^(am|âm|a\W*t)$/i.test(shown.replace(/[^\p{L}()-]/gu, ""))).toBe(true);
      }),
    );
  });
});

describe("other columns", () => {
  test.each([
    ["x", dossierStates, "done"],
    ["Đang lập (thiếu tài liệu)", dossierStates, "inProgress"],
    ["Chưa lập ", dossierStates, "none"],
    ["✓", signingStates, "signed"],
    ["Từ chối", signingStates, "refused"],
    ["Có", yesNo, "yes"],
    ["KHÔNG", yesNo, "no"],
  ])("%p", (shown, terms, expected) => {
    expect(findTerm(shown, terms)).toBe(expected);
  });

  test("an error value is neither blank nor a value", () => {
    expect(parseCell("#REF!", term(testResults), reading)).toEqual({ state: "error", value: null, text: "#REF!", isNumber: false });
    expect(parseCell("#N/A", text(), reading).state).toBe("error");
  });

  test("an identity number that became a number is shown with its digits and marked", () => {
    expect(parseCell(38_203_750_758, text(), reading)).toEqual({ state: "read", value: "38203750758", text: "38203750758", isNumber: true });
  });

  test.each([
    ["1.234", 1234],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.234.567,8", 1_234_567.8],
    [7, 7],
    ["bảy", null],
  ])("the number %p is %p", (shown, expected) => {
    expect(parseCell(shown, number(), reading).value).toBe(expected);
  });

  test("a date that is none stays unread, not blank", () => {
    expect(parseCell("chưa rõ", date(), reading)).toMatchObject({ state: "unread", value: null, text: "chưa rõ" });
  });
});
