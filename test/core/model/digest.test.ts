import { digest } from "../../../src/core/model/digest";

describe("digest", () => {
  it("is 16 hexadecimal digits, the same for the same text", () => {
    expect(digest("")).toMatch(/^[0-9a-f]{16}$/);
    expect(digest("người nghiện")).toBe(digest("người nghiện"));
  });

  it("tells apart what differs by one letter, by order, by length or by what is blank where", () => {
    const texts = ["", "a", "b", "ab", "ba", "aa", "aaa", "a\u001f", "\u001fa", "a\u001f\u001f", "Đã lập", "Đã lâp", "0", "00"];
    expect(new Set(texts.map(digest)).size).toBe(texts.length);
  });

  it("has no clash among 100,000 keys that look like ours", () => {
    const seen = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) seen.add(digest(`addict|0380${String(90_000_000 + index)}`));
    expect(seen.size).toBe(100_000);
  });
});
