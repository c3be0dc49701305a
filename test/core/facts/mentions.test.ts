import { mentions, withoutWords } from "../../../src/core/facts/mentions";

describe("words in a text", () => {
  it("are found without regard to case, marks, spaces and punctuation", () => {
    expect(mentions("ĐƯA VỀ  trụ-sở ngày 06/12".normalize("NFD"), ["đưa về trụ sở"])).toBe(true);
    expect(mentions("tạm giam", ["tạm giữ", "tạm giam"])).toBe(true);
  });

  it("are whole words only", () => {
    expect(mentions("đoàn viên giáo", ["giáo viên"])).toBe(false);
    expect(mentions("GVCNX", ["GVCN"])).toBe(false);
    expect(mentions("", ["GV"])).toBe(false);
    expect(mentions("bất kỳ", [])).toBe(false);
  });

  it("can be left out of a text before others are looked for", () => {
    const rest = withoutWords("Tạm giữ xe máy; bị tạm giam", ["tạm giữ xe"]);
    expect(mentions(rest, ["tạm giữ"])).toBe(false);
    expect(mentions(rest, ["tạm giam"])).toBe(true);
  });
});
