import { decodeTcvn3Word, restoreCapitals } from "../../../../src/core/parse/encoding/tcvn3";

const read = (text: string): string => {
  const raw = text.split(" ");
  return restoreCapitals(raw, raw.map((word) => decodeTcvn3Word(word) ?? word)).join(" ");
};

test.each([" ", "A", "z", "~"])("the ASCII sign %p stands for itself", (sign) => {
  expect(decodeTcvn3Word(`x${sign}`)).toBe(`x${sign}`);
});

describe("whole words in capitals", () => {
  test.each([
    ["HO\u00b5 B\u00d7NH", "HOÀ BÌNH"],
    ["C\u00e9NG HO\u00b5 \u00eb X\u00b7", "CỘNG HOÀ Ở XÃ"],
    ["C\u00e9NG An \u00eb x\u00b7", "CỘNG An ở xã"],
    ["NGUY\u00d4N V\u00a1N L\u00fd", "NGUYỄN VĂN LÝ"],
    ["QU\u00fd", "QUÝ"],
  ])("%s is %s", (raw, text) => {
    expect(read(raw)).toBe(text);
  });

  test("a sign that is no letter stays what it is", () => {
    expect(restoreCapitals(["HO\u00b5", "\u00b5"], ["hoà", "\u00b5"])).toEqual(["HOÀ", "\u00b5"]);
  });
});

describe("the first letter of a name", () => {
  test.each([
    ["Nguy\u00d4n Th\u00de \u00b8nh", "Nguyễn Thị Ánh"],
    ["Nguy\u00d4n Nh\u00ad \u00fd", "Nguyễn Như Ý"],
    ["\u00b8nh", "ánh"],
    ["Th\u00abn \u00b8nh", "Thôn ánh"],
    ["UBND Th\u00abn \u00b8nh", "UBND Thôn ánh"],
    ["Nguy\u00d4n v\u00a8n \u00b8nh", "Nguyễn văn ánh"],
    ["nguy\u00d4n v\u00a8n \u00b8nh", "nguyễn văn ánh"],
    ["\u00a7\u00e5ng \u00fd", "Đồng ý"],
  ])("%s is %s", (raw, text) => {
    expect(read(raw)).toBe(text);
  });
});
