import { composeLetters, isOdd, tidySpaces } from "../../../../src/core/plan/fixes/texts";

describe("needless spaces", () => {
  it.each([
    ["  Nguyễn Văn An", "Nguyễn Văn An"],
    ["Nguyễn Văn An ", "Nguyễn Văn An"],
    ["Nguyễn   Văn  An", "Nguyễn Văn An"],
    ["Nguyễn\u00A0Văn\u202FAn", "Nguyễn Văn An"],
    ["\u200BNguyễn\u200D Văn\uFEFF An", "Nguyễn Văn An"],
    ["Tên\tkhác", "Tên khác"],
    ["Đã­ ký", "Đã ký"],
  ])("%j becomes %j", (text, tidy) => {
    expect(tidySpaces(text)).toBe(tidy);
    expect(isOdd(text)).toBe(true);
    expect(isOdd(tidy)).toBe(false);
  });

  it("are taken out line by line: breaks inside a cell are the clerk's own", () => {
    expect(tidySpaces(" Số 12/QĐ  \n  ngày 03/4/2025 \r\n")).toBe("Số 12/QĐ\nngày 03/4/2025");
    expect(tidySpaces("a\n\nb")).toBe("a\n\nb");
    expect(tidySpaces("\n a \n")).toBe("a");
  });

  it("do not include the soft hyphen of a text that may be in an old encoding: there it is a letter", () => {
    expect(tidySpaces("th\u00ADc t\u00D5")).toBe("th\u00ADc t\u00D5");
  });

  it("leave nothing of a text that shows nothing", () => {
    expect(tidySpaces(" \u00A0\u200B ")).toBe("");
  });
});

test("letters are composed, and nothing else changes", () => {
  const name = "Nguyễn Thị Hường";
  expect(composeLetters(name.normalize("NFD"))).toBe(name);
  expect(isOdd(name.normalize("NFD"))).toBe(true);
  expect(composeLetters(name)).toBe(name);
  expect(isOdd(name)).toBe(false);
});
