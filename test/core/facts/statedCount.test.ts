import { statedCount } from "../../../src/core/facts/statedCount";
import { factsOf } from "../../support/factsOf";

const read = (familiesWithAddicts: string | number): number | null | undefined => {
  const [entry] = factsOf({ commitment: [{ level: "Đoàn thể", familiesWithAddicts }] }).entries("commitment");
  if (!entry) throw new Error("a row expected");
  return statedCount(entry.row.familiesWithAddicts);
};

describe("statedCount", () => {
  it.each([
    [2, 2],
    ["02", 2],
    ["3 hội viên", 3],
    ["Có 3 hội viên", 3],
    ["1/25 hội viên", 1],
    ["Có", null],
    ["có, đã báo cáo", null],
    ["✓", null],
    ["x", null],
  ])("reads “%s” as some", (text, count) => {
    expect(read(text)).toBe(count);
  });

  it.each(["", "-", 0, "0", "0 hộ", "Không", "Không có", "Chưa", "chưa có hộ nào", "150 hội viên, không có", "đang rà soát", "Vi Văn Thử", "#N/A"])("reads no count in “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
