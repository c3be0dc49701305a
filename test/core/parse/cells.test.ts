import fc from "fast-check";
import { dossierStates, signingStates, testResults, yesNo } from "../../../src/legal/lists";
import { findTerm, looksBlank, parseCell } from "../../../src/core/parse/cells";
import { date, number, term, text, type TermList } from "../../../src/core/registers/column";
import { serial } from "../../support/grid";

const reading = { uses1904Dates: false, latestYear: 2030 };

describe("blank-looking cells", () => {
  test.each(["", " ", "\u00a0", "\u200b", " \u00a0\ufeff ", "\t\n"])("%p holds nothing", (value) => {
    expect(looksBlank(value)).toBe(true);
    expect(parseCell(value, text(), reading).state).toBe("blank");
  });

  test.each([0, false, "-", "0"])("%p holds something", (value) => {
    expect(looksBlank(value)).toBe(false);
  });

  test("a cell outside what was read holds nothing", () => {
    expect(looksBlank(undefined)).toBe(true);
    expect(parseCell(undefined, text(), reading).state).toBe("blank");
  });
});

describe("the spellings of a value", () => {
  const nameOf = (shown: string, terms: TermList): string | null => findTerm(shown, { ...terms });

  test.each([
    ["Đã xong", "done"],
    ["ĐÃ  XONG", "done"],
    ["đãxong", "done"],
    ["da xong", "done"],
    ["Đã xong (10/2)", "done"],
    ["da xong [đủ]", "done"],
    ["Đã xong rồi", null],
    ["", null],
    ["…", null],
  ])("%p is %p", (shown, name) => {
    expect(nameOf(shown, { done: ["Đã xong"], open: ["Còn"] })).toBe(name);
  });

  test("what two values share without their marks is neither, and each is known with them", () => {
    const terms = { wait: ["Chờ", "Chưa"], lend: ["Cho"], third: ["Chó"] };
    expect(["Chờ", "cho", "CHÓ", "Chò", "chua"].map((shown) => nameOf(shown, terms))).toEqual(["wait", "lend", "third", null, "wait"]);
  });

  test("two spellings of one value may share what they are without their marks", () => {
    expect(nameOf("thuy", { name: ["Thuý", "Thúy"] })).toBe("name");
  });

  test("an abbreviation of up to five capitals counts letter by letter, without regard to case", () => {
    const terms = { short: ["ĐT"], long: ["ĐTCNM"], word: ["ĐTCNMT"], mixed: ["ĐTr"], numbered: ["ĐT1"], behind: ["xĐT"] };
    expect(["ĐT", "đt", "DT", "ĐTCNM", "DTCNM"].map((shown) => nameOf(shown, terms))).toEqual(["short", "short", null, "long", null]);
    expect(["DTCNMT", "dtr", "DT1", "xdt"].map((shown) => nameOf(shown, terms))).toEqual(["word", "mixed", "numbered", "behind"]);
  });

  test("a sign stands for its value only as it is written", () => {
    const terms = { plus: ["(+)"], minus: ["–"] };
    expect(["(+)", "( + )", "–", "+", "…", ""].map((shown) => nameOf(shown, terms))).toEqual(["plus", "plus", "minus", null, null, null]);
    expect(["–", "+", "…", ""].map((shown) => nameOf(shown, { plus: ["(+)"] }))).toEqual([null, null, null, null]);
  });

  test("a list is asked again with the same answer", () => {
    const terms = { done: ["Xong"] };
    expect([findTerm("xong", terms), findTerm("xong", terms), findTerm("còn", terms)]).toEqual(["done", "done", null]);
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
    // A formula nobody has calculated: neither blank nor a text.
    expect(parseCell("#UNCALCULATED!", text(), reading).state).toBe("error");
  });

  test("an identity number that became a number is shown with its digits and marked", () => {
    expect(parseCell(38_203_750_758, text(), reading)).toEqual({ state: "read", value: "38203750758", text: "38203750758", isNumber: true });
  });

  test.each([
    ["1.234", 1234],
    ["12.345", 12_345],
    ["-123.456", -123_456],
    ["1 234", 1234],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["-0,25", -0.25],
    ["1,234", 1.234],
    ["1.2345", 1.2345],
    ["1.234.567,8", 1_234_567.8],
    ["1.234,75", 1234.75],
    ["226", 226],
    [7, 7],
    [-0.5, -0.5],
  ])("the number %p is %p", (shown, expected) => {
    expect(parseCell(shown, number(), reading)).toMatchObject({ state: "read", value: expected });
  });

  test.each(["bảy", "7 người", "số 7", "x1.234", "1.234x", "1.234.5", "12.34.567", "1,5,5", "5,", ",5", "--5", "1.234,", "VNI1.234", true, Number.POSITIVE_INFINITY])("%p is no number", (shown) => {
    expect(parseCell(shown, number(), reading)).toMatchObject({ state: "unread", value: null });
  });

  test.each([
    [12.5, "12.5"],
    [-3, "-3"],
    [100_000_000_000_000, "100000000000000"],
    [true, "TRUE"],
    [false, "FALSE"],
  ])("%p in a column of texts shows %p", (value, expected) => {
    expect(parseCell(value, text(), reading)).toEqual({ state: "read", value: expected, text: expected, isNumber: typeof value === "number" });
  });

  test.each(["038123456789", "171987654", "0912 345 678", "171.987.654", 171_987_654, -171_987_654])("%p is an identity or telephone number, and no quantity", (shown) => {
    expect(parseCell(shown, number(), reading)).toMatchObject({ state: "unread", value: null });
  });

  test("a quantity has eight digits at most", () => {
    expect(["99.999.999", 99_999_999, "100.000.000"].map((shown) => parseCell(shown, number(), reading).value)).toEqual([99_999_999, 99_999_999, null]);
  });

  test("a day may stand as a number or a text, a tick is none", () => {
    const day = { year: 2025, month: 5, date: "2025-05-01" };
    expect(parseCell(serial("2025-05-01"), date(), reading)).toMatchObject({ state: "read", value: day, isNumber: true });
    expect(parseCell("01/05/2025", date(), reading)).toMatchObject({ state: "read", value: day, isNumber: false });
    expect(parseCell(true, date(), reading)).toMatchObject({ state: "unread", value: null, text: "TRUE" });
  });

  test("a date that is none stays unread, not blank", () => {
    expect(parseCell("chưa rõ", date(), reading)).toMatchObject({ state: "unread", value: null, text: "chưa rõ" });
  });
});
