import type { CellValue } from "../../../src/core/model/sheetGrid";
import { cellAt, headingTextsOfRow, lastColumnOf, lastRowOf, textAt, textsOfRow } from "../../../src/core/parse/grid";
import { grid } from "../../support/grid";

const moved = grid("Tờ", [["TT", " Họ  tên ", 7], ["", true, "HS"]], { firstRow: 5, firstColumn: 3 });

describe("cells by their address on the sheet", () => {
  test.each([
    [5, 3, "TT"],
    [6, 5, "HS"],
    [6, 4, true],
    [5, 5, 7],
    [4, 3, ""],
    [7, 3, ""],
    [5, 2, ""],
    [5, 6, ""],
  ])("row %i, column %i holds %p", (row, column, value) => {
    expect(cellAt(moved, row, column)).toBe(value);
  });

  test.each([
    [5, 4, "Họ tên"],
    [5, 5, ""],
    [6, 4, ""],
    [9, 9, ""],
  ])("row %i, column %i shows the text %p", (row, column, text) => {
    expect(textAt(moved, row, column)).toBe(text);
  });

  test("the bounds are those of what was read", () => {
    expect([lastRowOf(moved), lastColumnOf(moved)]).toEqual([6, 5]);
    const empty = grid("Trống", [], { firstRow: 5, firstColumn: 3 });
    expect([lastRowOf(empty), lastColumnOf(empty)]).toEqual([4, 2]);
  });

  test("the texts of a row stand under their columns, without blanks, numbers and ticks", () => {
    expect([...textsOfRow(moved, 5)]).toEqual([[3, "TT"], [4, "Họ tên"]]);
    expect([...textsOfRow(moved, 6)]).toEqual([[5, "HS"]]);
    expect([...textsOfRow(moved, 7)]).toEqual([]);
  });
});

const tcvn3 = "H\u00e4 v\u00b5 t\u00aan";
const vni = "Ho\u00ef va\u00f8 te\u00e2n";
const unicode = "Họ và tên";
const doubtfulTcvn3 = "Ghi ch\u00f3";
const doubtfulVni = "C\u00f4 quan";

/** What the two doubtful headings say above some texts, one text in a row. */
const headingsAbove = (...texts: readonly CellValue[]): readonly string[] => {
  const sheet = grid("Tờ", [["", doubtfulTcvn3, 5, doubtfulVni], ...texts.map((text) => [text])], { firstRow: 4, firstColumn: 2 });
  const first = [...headingTextsOfRow(sheet, 4)];
  expect([...headingTextsOfRow(sheet, 4)]).toEqual(first);
  expect(first.map(([column]) => column)).toEqual([3, 5]);
  return first.map(([, text]) => text);
};
const asTheyStand = [doubtfulTcvn3, doubtfulVni];
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => "");

describe("headings that two encodings could explain", () => {
  test("are read in the encoding in which most texts of the sheet are", () => {
    expect(headingsAbove(tcvn3)[0]).toBe("Ghi chú");
    expect(headingsAbove(vni)[1]).toBe("Cơ quan");
    expect(headingsAbove(tcvn3, vni, vni)[1]).toBe("Cơ quan");
    expect(headingsAbove(vni, tcvn3, tcvn3)[0]).toBe("Ghi chú");
    expect(headingsAbove(vni, vni, tcvn3)[1]).toBe("Cơ quan");
    expect(headingsAbove(tcvn3, unicode, tcvn3)[0]).toBe("Ghi chú");
  });

  test("stay as they are where no old text stands, or no fewer Unicode texts", () => {
    expect(headingsAbove()).toEqual(asTheyStand);
    expect(headingsAbove("HS 12", 7, true)).toEqual(asTheyStand);
    expect(headingsAbove(unicode, tcvn3)).toEqual(asTheyStand);
    expect(headingsAbove(unicode, unicode, tcvn3)).toEqual(asTheyStand);
  });

  test("codes, numbers and blanks speak for no encoding", () => {
    expect(headingsAbove(tcvn3, "HS 12", "038085153518", 7, true, "")[0]).toBe("Ghi chú");
  });

  test("only the first sixty rows of the sheet are looked at", () => {
    expect(headingsAbove(...blanks(58), tcvn3)[0]).toBe("Ghi chú");
    expect(headingsAbove(...blanks(59), tcvn3)).toEqual(asTheyStand);
  });
});
