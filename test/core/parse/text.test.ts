import fc from "fast-check";
import { cleanText, foldText, withoutBrackets } from "../../../src/core/parse/text";

const slowly = (value: string): string =>
  value
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .normalize("NFC")
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, " ")
    .trim();

const letters = [..."aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ 0/()-"];
const typed = fc.string({ unit: fc.constantFrom(...letters, "\u0301", "\u0323", "\u00a0", "\u200b", "  ", "\t", "\u00ad", "₫", "’"), maxLength: 20 });

describe("cleaning", () => {
  test("the short way gives what the long way gives, for every mix of letters, marks and spaces", () => {
    fc.assert(fc.property(typed, (value) => {
      expect(cleanText(value)).toBe(slowly(value));
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 12 }), (value) => {
      expect(cleanText(value)).toBe(slowly(value));
    }), { numRuns: 2000 });
  });
});

test("cleaning a clean text changes nothing", () => {
  fc.assert(fc.property(typed, (value) => {
    expect(cleanText(cleanText(value))).toBe(cleanText(value));
  }), { numRuns: 2000 });
});

describe("comparing", () => {
  test.each([
    ["Hòa Bình", "hoà bình"],
    ["NGUYỄN Văn Đức", "nguyen van duc"],
    ["Họ và tên".normalize("NFD"), "Họ  và\u00a0tên"],
    ["Số CCCD/CMND", "số cccd cmnd"],
  ])("%p and %p are the same word", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test("different letters stay different", () => {
    expect(foldText("Bản Na")).not.toBe(foldText("Bản Ba"));
    expect(foldText("12")).not.toBe(foldText("1 2"));
  });

  test("hints in brackets go, unless nothing else is left", () => {
    expect(foldText(withoutBrackets("Ngày sinh (dd/mm/yyyy)"))).toBe("ngay sinh");
    expect(withoutBrackets("(x)")).toBe("(x)");
  });
});
