import { decideScoring } from "../../../src/core/criteria/scoring/decide";
import { readScoring } from "../../../src/core/criteria/scoring/table";
import type { CellValue } from "../../../src/core/model/sheetGrid";

type Row = readonly CellValue[];
const classes: readonly Row[] = [["Xếp loại", "Từ điểm", "Đến điểm", "Điều kiện bắt buộc"], ["Không có tệ nạn", 90, "", "1; 3"], ["Ít phức tạp", "70", 100, ""], ["Trọng điểm", "", "69,5", ""]];
const table = (items: readonly Row[], below: readonly Row[] = classes) => decideScoring(readScoring([...items, ["", "", "", "", "", ""], ...below]));
const line = (items: readonly Row[], id: string, below?: readonly Row[]) => {
  const found = table(items, below).find((part) => part.id === id);
  if (!found) throw new Error(`${id} expected`);
  return [found.numerator, found.denominator, found.reason?.why === "scoring" ? found.reason.fault : found.className];
};
const full: readonly Row[] = [["1", "Chỉ đạo", 30, 30], ["2", "Tuyên truyền", 40, 35.5], ["3", "Không có tụ điểm", 30, 30]];

describe("a scoring table that people fill in (domain.md 3.4)", () => {
  it("ships no number: without criteria there is no line", () => {
    expect(decideScoring(readScoring([]))).toEqual([]);
    expect(table([["", "", "", ""], ["1", "", 10, 10]])).toEqual([]);
  });

  it.each<[string, readonly Row[], string, ReturnType<typeof line>]>([
    ["adds up", full, "total", [95.5, 100, undefined]],
    ["keeps each criterion under its number", full, "2", [35.5, 40, undefined]],
    ["numbers a row by its place where none stands", [["", "Chỉ đạo", 10, 9]], "1", [9, 10, undefined]],
    ["reads decimals as people type them", [["1", "A", "0,1", "0,1"], ["2", "B", "0.2", "0,2"]], "total", [0.3, 0.3, undefined]],
    ["is open while a score is missing", [["1", "A", 10, 10], ["2", "B", 10, ""]], "total", [null, 20, "noScore"]],
    ["names the missing score", [["1", "A", 10, ""]], "1", [null, 10, "noScore"]],
    ["names missing points", [["1", "A", "", 5]], "1", [5, null, "noStandard"]],
    ["takes no word for points", [["1", "A", "mười", 5]], "1", [5, null, "noNumber"]],
    ["takes nothing below zero", [["1", "A", 10, -1]], "1", [null, 10, "noNumber"]],
    ["takes no score above the points", [["1", "A", 10, 10.5]], "1", [10.5, 10, "tooMany"]],
    ["takes no appraised score above them either", [["1", "A", 10, 10, 11]], "1", [10, 10, "tooMany"]],
    ["takes no number twice", [["1", "A", 10, 10], ["1", "B", 10, 10]], "1", [10, 10, "sameNumber"]],
  ])("%s", (_, items, id, expected) => {
    expect(line(items, id)).toEqual(expected);
  });

  it.each<[string, readonly Row[], readonly Row[] | undefined, string | null]>([
    ["the first class whose points and conditions are met", full, undefined, "Không có tệ nạn"],
    ["the next one where a condition is not", [["1", "A", 30, 29], ["2", "B", 40, 40], ["3", "C", 30, 30]], undefined, "Ít phức tạp"],
    ["the upper limit itself is inside", [["1", "A", 30, 29.5], ["2", "B", 40, 20], ["3", "C", 30, 20]], undefined, "Trọng điểm"],
    ["between two classes there is none", [["1", "A", 30, 29.6], ["2", "B", 40, 20], ["3", "C", 30, 20]], undefined, null],
    ["without classes", full, [], "noClasses"],
    ["with a condition nobody can meet", full, [["Xếp loại"], ["Tốt", 90, "", "9"]], "brokenClass"],
    ["with a class of no points", full, [["Xếp loại"], ["Tốt", "", "", ""]], "brokenClass"],
    ["with a word for points", full, [["Xếp loại"], ["Tốt", "cao", "", ""]], "brokenClass"],
    ["without all scores", [["1", "A", 30, ""], ["3", "C", 30, 30]], undefined, "noScore"],
  ])("class: %s", (_, items, below, expected) => {
    expect(line(items, "class", below)[2]).toBe(expected);
  });

  it("shows what was appraised beside the unit's own, and its sum once all of it is there", () => {
    const parts = (items: readonly Row[], id: string) => table(items).find((part) => part.id === id)?.parts;
    const appraised: readonly Row[] = [["1", "A", 10, 10, 8], ["2", "B", 10, 10, 9.5]];
    expect([parts(appraised, "1"), parts(appraised, "total")]).toEqual([{ appraised: 8 }, { appraised: 17.5 }]);
    expect(parts([["1", "A", 10, 10, 8], ["2", "B", 10, 10, ""]], "total")).toBeUndefined();
  });
});
