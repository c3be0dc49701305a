import fc from "fast-check";
import { localDate } from "../../src/core/model/localDate";
import { undeterminedSentence } from "../../src/i18n/criteria";
import { formatCitation, formatDate, formatInteger, formatRatio, parseDisplayDate } from "../../src/i18n/format";
import { registerName } from "../../src/i18n/registers";
import { cite } from "../../src/legal/sources";

describe("dates", () => {
  it("are read day first and written the same way", () => {
    const date = localDate(2025, 12, 9);
    expect(parseDisplayDate("9/12/2025")).toBe(date);
    expect(parseDisplayDate(" 09.12.2025 ")).toBe(date);
    expect(date && formatDate(date)).toBe("09/12/2025");
  });

  it.each(["31/02/2025", "12/2025", "2025-12-09", "9/12/25", ""])("%p is no day", (text) => {
    expect(parseDisplayDate(text)).toBeNull();
  });
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [1234567, "1.234.567"],
])("%p is written as %p", (number, text) => {
  expect(formatInteger(number)).toBe(text);
});

describe("ratios", () => {
  it.each([
    [199, 200, "99,5 %"],
    [1999, 2000, "99,9 %"],
    [38, 40, "95 %"],
    [2, 3, "66,6 %"],
    [5, 5, "100 %"],
    [0, 7, "0 %"],
    [0, 0, "–"],
  ])("%p of %p is %p", (numerator, denominator, text) => {
    expect(formatRatio(numerator, denominator)).toBe(text);
  });

  it("print as 100 % only when nothing is missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (denominator, part) => {
        const numerator = part % (denominator + 1);
        expect(formatRatio(numerator, denominator) === "100 %").toBe(numerator === denominator);
      }),
    );
  });
});

describe("citations", () => {
  it.each([
    [
      cite("l73", { article: 27, clause: 1, point: "d" }),
      "điểm d khoản 1 Điều 27 Luật Phòng, chống ma túy 73/2021/QH14",
    ],
    [cite("nd105", { article: 43, clause: 1 }), "khoản 1 Điều 43 Nghị định 105/2021/NĐ-CP"],
    [cite("xkmt2024", { criterion: "1a" }), "tiêu chí 1a Đề án “Xã không ma túy” giai đoạn 2024 - 2025 (Thanh Hóa)"],
    [cite("kh151", { criterion: "4" }), "chỉ tiêu 4 Kế hoạch 151/KH-UBND"],
    [cite("own"), "Quy ước kiểm tra dữ liệu của tiện ích"],
  ])("go from small to large (%#)", (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
  });
});

test("an undecided part says what is missing and where", () => {
  const column = (field: string): string => `cột ${field}`;
  expect(undeterminedSentence({ why: "missing-column", register: "addict", column: "manager" }, column)).toBe(
    "Danh sách người nghiện thiếu cột “cột manager”.",
  );
  expect(undeterminedSentence({ why: "missing-register", register: "test" }, column)).toBe(
    "Không tìm thấy sổ xét nghiệm trong tệp.",
  );
});

test("a register without a name stands for itself", () => {
  expect(registerName("household")).toBe("Sổ hộ gia đình cam kết");
  expect(registerName("toString")).toBe("toString");
});
