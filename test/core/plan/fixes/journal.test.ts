import type { CellFix } from "../../../../src/core/model/cellFix";
import type { JournalState, RestoreListing } from "../../../../src/core/model/journal";
import { runNow } from "../../../../src/core/model/job";
import { localMoment } from "../../../../src/core/model/localMoment";
import type { CellValue } from "../../../../src/core/model/sheetGrid";
import { journalRecord, journalSheet, readLine } from "../../../../src/core/plan/fixes/journal";
import { planFixes, planRestore } from "../../../../src/core/plan/fixes/planFixes";
import { listRestorable } from "../../../../src/core/plan/fixes/restorable";
import { journalWords } from "../../../../src/i18n/journal";
import { grid } from "../../../support/grid";
import { d } from "../../../support/workbook";

/** A line about B3 of the sheet "Sổ". */
const line = (state: JournalState, before: CellValue, after: CellValue, at = "1"): readonly CellValue[] =>
  journalRecord({ state, kind: "spaces", at, sheet: "Sổ", row: 3, column: 2, heading: "Họ và tên", before, after }, journalWords).values;
const listing = (lines: readonly (readonly CellValue[])[], current: CellValue): RestoreListing =>
  runNow(
    listRestorable({
      sheets: [grid("Sổ", [[], [], ["", current]]), grid("Nhật ký sửa", [["NHẬT KÝ"], [], ...lines], { owned: "journal" })],
      uses1904Dates: false,
      state: null,
    }),
  );
const short = ({ restorable, others }: RestoreListing): unknown => [restorable.map(({ before, after }) => [before, after]), others.map(({ fix, why }) => [fix.before, fix.after, why])];

describe("what can be restored", () => {
  const fixed = line("fixed", "a ", "a");
  const restored = line("restored", "a", "a ");

  it.each<[string, readonly (readonly CellValue[])[], CellValue, unknown]>([
    ["a cell that holds what we wrote", [fixed], "a", [[["a ", "a"]], []]],
    ["not a cell that holds the old value: the writing was interrupted, or it was put back by hand", [fixed], "a ", [[], []]],
    ["not a cell that holds something else: it is named", [fixed], "b", [[], [["a ", "a", "changed"]]]],
    ["not what was restored, even if someone typed our value again", [fixed, restored], "a", [[], []]],
    ["not what was restored and changed since: there is nothing to say", [fixed, restored], "b", [[], []]],
    ["what was fixed again after it was restored", [fixed, restored, fixed], "a", [[["a ", "a"]], []]],
    ["the latest fix of a cell", [fixed, line("fixed", "a", "A")], "A", [[["a", "A"]], []]],
    ["an earlier fix whose value the cell holds again", [fixed, line("fixed", "a", "A")], "a", [[["a ", "a"]], []]],
    ["what was kept once because the cell had changed", [fixed, line("kept", "a ", "a")], "a", [[["a ", "a"]], []]],
    ["nothing without a journal", [], "a", [[], []]],
  ])("%s", (_, lines, current, expected) => {
    expect(short(listing(lines, current))).toEqual(expected);
  });

  it("tells types apart: the number 12 is not the text 12", () => {
    expect(short(listing([line("fixed", 12, "12")], 12))).toEqual([[], []]);
    expect(short(listing([line("fixed", 12, "12")], "12"))).toEqual([[[12, "12"]], []]);
  });

  it("is nothing on a sheet that is gone: it is named", () => {
    const gone = fixed.map((value) => (value === "Sổ" ? "Đã xóa" : value));
    expect(listing([gone], "a").others.map(({ why }) => why)).toEqual(["sheetGone"]);
  });

  it("comes latest time first, and in order within one time", () => {
    const at = (cell: string, time: string): readonly CellValue[] => line("fixed", "x ", "x", time).map((value) => (value === "B3" ? cell : value));
    const { others } = listing([at("C1", "1"), at("A1", "1"), at("C2", "2"), at("A2", "2")], "b");
    expect(others.map(({ fix }) => [fix.at, fix.row, fix.column])).toEqual([["2", 2, 3], ["2", 2, 1], ["1", 1, 3], ["1", 1, 1]]);
  });

  it("knows the day a number stands for", () => {
    expect(listing([line("fixed", "15/11/2025", 45_976)], 45_976).restorable[0]?.day).toBe("2025-11-15");
  });
});

test("lines that a person has written or spoilt are none; the words do not matter", () => {
  const good = line("fixed", "a ", "a");
  const changed = (index: number, value: CellValue): readonly CellValue[] => good.map((old, at) => (at === index ? value : old));
  for (const spoilt of [changed(9, "fixed"), changed(9, "gone:spaces"), changed(9, "fixed:colour"), changed(2, "3B"), changed(1, ""), [], ["ghi chú của tôi"]]) expect(readLine(spoilt)).toBeNull();
  for (const other of [changed(4, "Spaces"), changed(8, "done")]) expect(readLine(other)).not.toBeNull();
  expect(readLine(good)).toEqual({ state: "fixed", kind: "spaces", at: "1", sheet: "Sổ", row: 3, column: 2, heading: "Họ và tên", before: "a ", after: "a", format: "General" });
});

test("the headings of the sheet are as many as its columns", () => {
  expect(journalSheet(journalWords).content.values.every((row) => row.length === line("fixed", "", "").length)).toBe(true);
  expect(journalWords.headings[journalSheet(journalWords).valueColumn - 1]?.text).toBe("Giá trị cũ");
  expect(journalWords.headings[journalSheet(journalWords).formatColumn - 1]?.text).toBe("Định dạng số cũ");
});

describe("the plan", () => {
  const moment = localMoment(2026, 2, 3, 8, 5, 9);
  const fix: CellFix = {
    sheet: "Sổ", row: 3, column: 2, kind: "textDate", before: "5/11/2025", after: 45_966, format: "dd/mm/yyyy", day: d("2025-11-05"), heading: "Ngày", isHidden: false,
  };

  it("of fixes has each cell with what it must show and its line", () => {
    expect(planFixes([fix], journalWords, moment)).toMatchObject([
      {
        kind: "replaceCells",
        cells: [{
          sheet: "Sổ", row: 3, column: 2, before: "5/11/2025", after: 45_966, format: "dd/mm/yyyy", shows: "05/11/2025", recordIfLeft: null,
          record: { values: ["03/02/2026 08:05:09", "Sổ", "B3", "Ngày", "Ngày gõ dạng chữ", "5/11/2025", 45_966, "General", "đã sửa", "fixed:textDate"], valueFormats: ["General", "dd/mm/yyyy"] },
        }],
      },
    ]);
    expect(planFixes([], journalWords, moment)).toEqual([]);
  });

  it("of restoring turns it round, with a line for a cell that is left", () => {
    const [restorable] = listing([line("fixed", "5/11/2025", 45_966)], 45_966).restorable;
    expect(planRestore([restorable!], journalWords, moment)).toMatchObject([
      {
        cells: [{
          before: 45_966, after: "5/11/2025", format: "General", shows: null,
          record: { valueFormats: ["dd/mm/yyyy", "General"] },
          recordIfLeft: { valueFormats: ["General", "dd/mm/yyyy"] },
        }],
      },
    ]);
    expect(planRestore([], journalWords, moment)).toEqual([]);
  });
});
