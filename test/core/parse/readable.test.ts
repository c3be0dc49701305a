import { readableHeading, readableText } from "../../../src/core/parse/readable";

describe("what a cell says", () => {
  test.each([
    ["  HS 12 ", "HS 12"],
    ["Họ\u00a0và  tên", "Họ và tên"],
    ["Họ và tên".normalize("NFD"), "Họ và tên"],
    ["Hä vµ tªn", "Họ và tên"],
    ["Ng\u00adêi ký", "Người ký"],
    ["Hoï vaø teân", "Họ và tên"],
    ["Ghi chó", "Ghi chó"],
  ])("%p is %p, however often it is asked", (value, text) => {
    expect(readableText(value)).toBe(text);
    expect(readableText(value)).toBe(text);
  });
});

describe("a heading on a sheet in an old encoding", () => {
  test.each([
    ["Ghi chó", "tcvn3", "Ghi chú"],
    ["Cô quan", "vni", "Cơ quan"],
    [" TT ", "tcvn3", "TT"],
    ["Họ  và tên", "tcvn3", "Họ và tên"],
    ["Ngày sinh", "vni", "Ngày sinh"],
  ] as const)("%p in %s is %p", (value, near, text) => {
    expect(readableHeading(value, near)).toBe(text);
  });
});
