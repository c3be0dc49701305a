import { mergeText } from "../../../../src/core/model/refill/mergeText";
import { refillSheet } from "../../../../src/core/model/refill/refillSheet";
import { blankCell, type StandingCell, type StandingSheet } from "../../../../src/core/model/refill/standing";
import type { CellValue } from "../../../../src/core/model/sheetGrid";
import type { PutSheet, SheetContent } from "../../../../src/core/model/writePlan";

const cell = (value: CellValue, more: Partial<StandingCell> = {}): StandingCell => ({ ...blankCell, value, ...more });

describe("a text of ours and a person's in one cell", () => {
  test.each<[string, string, CellValue, CellValue, CellValue]>([
    ["left as written follows us", "cũ", "mới", "cũ", "mới"],
    ["emptied gets our words again", "cũ", "mới", "", "mới"],
    ["a blank one that was filled in stays", "", "", "của xã", "của xã"],
    ["an addition stays behind our new words", "cũ", "mới", "cũ\nđã hỏi", "mới\nđã hỏi"],
    ["and alone once we have nothing to say", "cũ", "", "cũ\nđã hỏi", "đã hỏi"],
    ["a text put in place of ours stays while we say the same", "cũ", "cũ", "của xã", "của xã"],
    ["and stands below what we say anew", "cũ", "mới", "của xã", "mới\ncủa xã"],
    ["a number stays a number", "", "", 46011, 46011],
    ["signs of replacement are plain text", "cũ", "$& mới", "cũ!", "$& mới!"],
  ])("%s", (_, before, now, standing, expected) => {
    expect(mergeText({ before, now }, cell(standing), true)).toBe(expected);
  });

  test("where texts do not join, the person's wins", () => {
    expect(mergeText({ before: "Số: ……", now: "Số: …" }, cell("Số: 15/BC-UBND"), false)).toBe("Số: 15/BC-UBND");
  });
});

/** Three columns and the two hidden ones; "a" and "b" are lines of the table. */
const planned = (note = ""): PutSheet => {
  const values: CellValue[][] = [
    ["TT", "Số", "Ghi chú", "headings", ""],
    ["1", 5, note, "a", note === "" ? "" : JSON.stringify({ 3: note })],
    ["2", 6, "", "b", ""],
    ["", "", "", "sign1", ""],
  ];
  const content: SheetContent = {
    values,
    font: { name: "Times New Roman", size: 12 },
    styles: [{ style: { border: "thin" }, areas: [{ row: 1, column: 1, rows: 3, columns: 3 }] }],
    merges: [{ row: 4, column: 1, rows: 1, columns: 2 }],
    columnWidths: [5, 10, 20, 8, 8],
    rowHeights: [{ row: 2, height: 16.5 }],
    frozenRows: 1,
    print: { orientation: "landscape", marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10 }, titleRows: { first: 1, last: 1 }, pageNumbers: true },
    hiddenColumns: [4, 5],
  };
  const cells = [
    { row: 2, column: 3, joins: true },
    { row: 3, column: 3, joins: true },
    ...[1, 2, 3].map((column) => ({ row: 4, column, joins: false })),
  ];
  return { kind: "putSheet", sheetKind: "T02", name: "T02", content, kept: { row: 1, column: 1, rows: 4, columns: 5 }, open: { cells, nameColumn: 4, headingRow: "headings" } };
};

const standingOf = (values: readonly (readonly CellValue[])[], more: Partial<StandingSheet> = {}, own: (row: number, column: number) => Partial<StandingCell> = () => ({})): StandingSheet => ({
  firstRow: 1,
  firstColumn: 1,
  cells: values.map((row, rowIndex) => row.map((value, columnIndex) => cell(value, own(rowIndex + 1, columnIndex + 1)))),
  block: { row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
  ...more,
});

const rowsOf = ({ content }: PutSheet): readonly (readonly CellValue[])[] => content.values;

describe("a sheet written anew around what people wrote", () => {
  test("without one that stands it is as planned, and one nobody touched too", () => {
    expect(refillSheet(planned(), null)).toEqual(planned());
    const again = refillSheet(planned(), standingOf(planned().content.values));
    expect(rowsOf(again)).toEqual(rowsOf(planned()));
    expect(again.kept).toEqual(planned().kept);
  });

  test("notes and signatures stay by the name of their row, figures are ours", () => {
    const rows = planned("thiếu cột").content.values.map((row) => [...row]);
    rows[1]![1] = 999;
    rows[1]![2] = "thiếu cột\nsẽ bổ sung";
    rows[2]![2] = "đã xem";
    rows[3]![2] = "Lò Văn Mẫu";
    const sheet = refillSheet(planned("thiếu sổ"), standingOf(rows));
    expect(rowsOf(sheet)).toEqual([
      ["TT", "Số", "Ghi chú", "headings", ""],
      ["1", 5, "thiếu sổ\nsẽ bổ sung", "a", JSON.stringify({ 3: "thiếu sổ" })],
      ["2", 6, "đã xem", "b", ""],
      ["", "", "Lò Văn Mẫu", "sign1", ""],
    ]);
    expect(sheet.content.rowHeights).toEqual([{ row: 2, height: 33 }]);
  });

  test("rows of people between ours stay where they are, and ours stretch over them", () => {
    const [head = [], a = [], b = [], sign = []] = planned().content.values;
    const sheet = refillSheet(planned(), standingOf([["Bản nháp", "", "", "", ""], head, a, ["1a", 7, "của xã", "", ""], b, sign]));
    expect(rowsOf(sheet)).toEqual([["Bản nháp", "", "", "", ""], head, a, ["1a", 7, "của xã", "", ""], b, sign]);
    expect(sheet.content.styles[0]?.areas).toEqual([{ row: 2, column: 1, rows: 4, columns: 3 }]);
    expect(sheet.content.merges).toEqual([{ row: 6, column: 1, rows: 1, columns: 2 }]);
    expect([sheet.content.print.titleRows, sheet.content.frozenRows, sheet.kept]).toEqual([{ first: 2, last: 2 }, 2, { row: 1, column: 1, rows: 6, columns: 5 }]);
  });

  test("a page breaks before the same row of ours, and where rows of theirs leave no room for it", () => {
    const { content } = planned();
    // 481.9 points to a page: 15.75, 220, 220 and 160 points are too many, also to be scaled down.
    const tall = { ...content, rowHeights: [{ row: 2, height: 220 }, { row: 3, height: 220 }, { row: 4, height: 160 }] };
    const keeping = (together: readonly { first: number; last: number }[]): PutSheet => ({ ...planned(), content: { ...tall, print: { ...content.print, together, pageBreaks: [3] } } });
    const [head = [], a = [], b = [], sign = []] = content.values;
    const moved = refillSheet(keeping([{ first: 3, last: 4 }]), standingOf([["Bản nháp", "", "", "", ""], head, a, b, sign])).content.print;
    expect([moved.together, moved.pageBreaks]).toEqual([[{ first: 4, last: 5 }], [4]]);
    const others = Array.from({ length: 5 }, () => ["", 1, "của xã", "", ""]);
    const roomy = refillSheet(keeping([{ first: 2, last: 3 }]), standingOf([head, a, b, sign])).content.print;
    expect(roomy.pageBreaks).toEqual([]);
    const full = refillSheet(keeping([{ first: 2, last: 3 }]), standingOf([...others, head, a, b, sign])).content.print;
    expect([full.together, full.pageBreaks]).toEqual([[{ first: 7, last: 8 }], [7]]);
  });

  test("with rows of theirs a sheet may have to be scaled down to its page", () => {
    const { content } = planned();
    // 15.75, 200, 200 and 50 points are just on one page of 481.9; two more lines are not.
    const tall = { ...content, rowHeights: [{ row: 2, height: 200 }, { row: 3, height: 200 }, { row: 4, height: 50 }] };
    const own: PutSheet = { ...planned(), content: { ...tall, print: { ...content.print, together: [{ first: 3, last: 4 }] } } };
    const [head = [], a = [], b = [], sign = []] = content.values;
    const other = ["", 1, "của xã", "", ""];
    expect(refillSheet(own, standingOf([head, a, b, sign])).content.print.pagesTall).toBeUndefined();
    expect(refillSheet(own, standingOf([other, other, head, a, b, sign])).content.print).toMatchObject({ pagesTall: 1, pageBreaks: [] });
  });

  test("a column of theirs is told by the headings and stays", () => {
    const rows = planned().content.values.map(([first = "", second = "", ...rest], index) => [first, second, index === 0 ? "Năm ngoái" : index === 1 ? 4 : "", ...rest]);
    const sheet = refillSheet(planned(), standingOf(rows));
    expect(rowsOf(sheet)).toEqual(rows);
    expect(sheet.content.hiddenColumns).toEqual([5, 6]);
  });

  describe("whose layout has changed since", () => {
    /** A sheet of three columns as an earlier version wrote it, and its new plan with a column between the second and the third. */
    const memo = (text: string, column: number): string => JSON.stringify({ [column]: text });
    const earlier = (told = ""): CellValue[][] => [
      ["TT", "Số", "Ghi chú", "headings", told],
      ["1", 5, "thiếu cột", "a", memo("thiếu cột", 3)],
      ["2", 6, "", "b", ""],
      ["", "", "", "sign1", ""],
    ];
    const told = JSON.stringify({ 1: "TT", 2: "Số", 3: "Ghi chú" });
    const later = (note = "thiếu cột"): PutSheet => {
      const sheet = planned();
      const values: CellValue[][] = [
        ["TT", "Số", "Mức", "Ghi chú", "headings", JSON.stringify({ 1: "TT", 2: "Số", 3: "Mức", 4: "Ghi chú" })],
        ["1", 5, 50, note, "a", memo(note, 4)],
        ["2", 6, "", "", "b", ""],
        ["", "", "", "", "sign1", ""],
      ];
      const cells = [{ row: 2, column: 4, joins: true }, { row: 3, column: 4, joins: true }, ...[1, 2, 3, 4].map((column) => ({ row: 4, column, joins: false }))];
      return { ...sheet, content: { ...sheet.content, values, columnWidths: [5, 10, 8, 20, 8, 8], hiddenColumns: [5, 6] }, kept: { row: 1, column: 1, rows: 4, columns: 6 }, open: { cells, nameColumn: 5, headingRow: "headings" } };
    };

    test.each([["of a version that did not tell its headings", ""], ["of one that told them", told]])("%s keeps notes in their column, ours once", (_, headings) => {
      const standing = earlier(headings);
      standing[1]![2] = "thiếu cột\nsẽ bổ sung";
      standing[2]![2] = "đã xem";
      expect(rowsOf(refillSheet(later("thiếu sổ"), standingOf(standing)))).toEqual([
        later().content.values[0],
        ["1", 5, 50, "thiếu sổ\nsẽ bổ sung", "a", memo("thiếu sổ", 4)],
        ["2", 6, "", "đã xem", "b", ""],
        ["", "", "", "", "sign1", ""],
      ]);
    });

    test.each([["", ""], ["told", told]])("keeps a column of people's that makes them as many as planned (%s)", (_, headings) => {
      const standing = earlier(headings).map(([first = "", ...rest], index) => [first, index === 0 ? "Thôn" : "Bản A", ...rest]);
      const whole = refillSheet(later(), standingOf(standing));
      expect(rowsOf(whole).map((row) => row.slice(0, 5))).toEqual([
        ["TT", "Thôn", "Số", "Mức", "Ghi chú"],
        ["1", "Bản A", 5, 50, "thiếu cột"],
        ["2", "Bản A", 6, "", ""],
        ["", "Bản A", "", "", ""],
      ]);
    });

    test("what stands right of it is not covered by the column that came", () => {
      const beside = [["Năm ngoái", ""], [4, ""], ["", "của xã"], ["", ""]];
      const block = { row: 1, column: 1, rows: 4, columns: 5 };
      const standing = standingOf(earlier().map((row, index) => [...row, ...(beside[index] ?? [])]), { block });
      const whole = refillSheet(later(), standing);
      expect(rowsOf(whole).map((row) => row.slice(0, 7))).toEqual([
        ["TT", "Số", "Mức", "Ghi chú", "Năm ngoái", "", "headings"],
        ["1", 5, 50, "thiếu cột", 4, "", "a"],
        ["2", 6, "", "", "", "của xã", "b"],
        ["", "", "", "", "", "", "sign1"],
      ]);
      expect([whole.content.hiddenColumns, whole.kept?.columns]).toEqual([[7, 8], 8]);
      expect(rowsOf(refillSheet(later(), standingOf(rowsOf(whole))))).toEqual(rowsOf(whole));
    });

    test("a heading that people changed is ours under its place", () => {
      const standing = later().content.values.map((row) => [...row]);
      standing[0]![3] = "Lưu ý";
      standing[2]![3] = "đã xem";
      expect(rowsOf(refillSheet(later(), standingOf(standing))).map((row) => row[3])).toEqual(["Ghi chú", "thiếu cột", "đã xem", ""]);
    });

    test("a column that the plan no longer has goes, as it was ours", () => {
      const sheet = refillSheet({ ...planned("thiếu cột") }, standingOf(later().content.values));
      expect(rowsOf(sheet)).toEqual(planned("thiếu cột").content.values);
    });

    test("a second filling changes nothing", () => {
      const standing = earlier();
      standing[1]![2] = "thiếu cột\nsẽ bổ sung";
      const once = refillSheet(later(), standingOf(standing));
      expect(rowsOf(refillSheet(later(), standingOf(rowsOf(once))))).toEqual(rowsOf(once));
    });
  });

  test("formulas and the formats of numbers go back into open cells and their own rows", () => {
    const [head = [], a = [], b = [], sign = []] = planned().content.values;
    const rows = [head, a, ["", 11, "", "", ""], [...b.slice(0, 2), 46011, ...b.slice(3)], sign];
    const own = (row: number, column: number): Partial<StandingCell> => {
      if (row === 3 && column === 2) return { formula: "=B2+B4" };
      return row === 4 && column === 3 ? { format: "dd/mm/yyyy" } : {};
    };
    const sheet = refillSheet(planned(), standingOf(rows, {}, own));
    expect(sheet.content.formulas).toEqual([{ row: 3, column: 2, formula: "=B2+B4" }]);
    expect(sheet.content.values[3]?.[2]).toBe(46011);
    expect(sheet.content.styles.at(-1)).toEqual({ style: { numberFormat: "dd/mm/yyyy" }, areas: [{ row: 4, column: 3, rows: 1, columns: 1 }] });
  });

  test("a row of ours that was deleted comes back without covering what stands below", () => {
    const [head = [], a = [], , sign = []] = planned().content.values;
    const rows = [head, a, sign, ["", "Nơi nhận: UBND tỉnh", "", "", ""]];
    const sheet = refillSheet(planned(), standingOf(rows, { block: { row: 1, column: 1, rows: 3, columns: 5 } }));
    expect(rowsOf(sheet)).toEqual([...rowsOf(planned()), ["", "Nơi nhận: UBND tỉnh", "", "", ""]]);
  });

  test("a row of ours that the set no longer has goes", () => {
    const rows = planned().content.values;
    expect(rowsOf(refillSheet(planned(), standingOf([...rows.slice(0, 2), ["9", 1, "", "z", ""], ...rows.slice(2)])))).toEqual(rows);
  });

  test("without the hidden names nothing is doubled: the sheet is as planned", () => {
    const bare = planned().content.values.map((row) => row.slice(0, 3));
    expect(refillSheet(planned(), standingOf(bare))).toEqual(planned());
  });
});
