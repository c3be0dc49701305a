import { communeKey, consolidate } from "../../../src/core/board/consolidate";
import { emptyFigures } from "../../support/communeFigures";
import type { BoardFile, CommuneFigures } from "../../../src/core/model/board";

const received = (file: string, name: string | null, more: Partial<CommuneFigures> = {}): BoardFile => ({ file, state: "received", figures: { ...emptyFigures, unit: { ...emptyFigures.unit, name }, ...more } });
const broken: BoardFile = { file: "hong.xlsx", state: "notReadable", refusal: { code: "truncated", detail: "" } };
const counts = (_table: string, column: string): boolean => column !== "tyLe";
const t09 = (totals: Readonly<Record<string, number | null>>) => ({ id: "T09", period: emptyFigures.period, totals, rows: {} });
const board = (files: readonly BoardFile[], expected: readonly string[] = [], share = 20) => consolidate(files, expected, [{ set: "xkmt-2024", share, by: 2030 }], counts);

describe("many communes on one page", () => {
  test("names with and without the kind of unit, in any spelling of marks, are one commune", () => {
    expect(communeKey("Xã Mường Thượng")).toBe(communeKey("mường thượng".normalize("NFD")));
    expect(communeKey("Phường Đông Sơn")).not.toBe(communeKey("Phường Đông Sơn 2"));
  });

  test("a bad file is a line and stops nothing; expected communes come first and in their order, missing ones are named", () => {
    const { files, missing, counted } = board([broken, received("b.xlsx", "Xã Bắc"), received("x.xlsx", "Xã Lạ"), received("a.xlsx", "An")], ["Xã An", "Xã Bắc", "Xã Cao"]);
    expect(files.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "x.xlsx", "hong.xlsx"]);
    expect(missing).toEqual(["Xã Cao"]);
    expect(counted).toEqual(["b.xlsx", "x.xlsx", "a.xlsx"]);
  });

  test("of several files of a commune all are shown and the last is counted", () => {
    const result = board([received("cu.xlsx", "Xã An", { tables: [t09({ hoTong: 5 })] }), received("moi.xlsx", "An", { tables: [t09({ hoTong: 7 })] }), received("b.xlsx", "Bắc", { tables: [t09({ hoTong: 1 })] })]);
    expect(result.repeated).toEqual(["Xã An"]);
    expect(result.files).toHaveLength(3);
    expect(result.tables[0]?.totals).toEqual({ hoTong: 8 });
  });

  test("files that name no commune are never taken for one another", () => {
    expect(board([received("1.xlsx", null), received("2.xlsx", null)]).repeated).toEqual([]);
  });

  test("counts are added up, percentages are not; a figure that one file lacks makes no sum", () => {
    const [table] = board([received("a.xlsx", "An", { tables: [t09({ hoTong: 5, sdtpTong: 2, tyLe: 90 })] }), received("b.xlsx", "Bắc", { tables: [t09({ hoTong: 3, sdtpTong: null, tyLe: 80 })] })]).tables;
    expect(table?.totals).toEqual({ hoTong: 8, sdtpTong: null });
    expect(table?.lacking).toEqual({ sdtpTong: ["b.xlsx"] });
  });

  test("rows that are the same in every commune are added up by their key", () => {
    const t11 = (addict: number) => ({ id: "T11", period: emptyFigures.period, totals: {}, rows: { addict: { cuoiKy: addict }, user: { cuoiKy: 1 } } });
    const [table] = board([received("a.xlsx", "An", { tables: [t11(4)] }), received("b.xlsx", "Bắc", { tables: [t11(6)] })]).tables;
    expect(table?.rows).toEqual({ addict: { cuoiKy: 10 }, user: { cuoiKy: 2 } });
  });

  test("a target counts the communes that were expected, also those that sent nothing; undetermined is not met", () => {
    const met = { overall: { "xkmt-2024": "met" } } as const;
    const open = { overall: { "xkmt-2024": "undetermined" } } as const;
    const files = [received("a.xlsx", "An", met), received("b.xlsx", "Bắc", open)];
    expect(board(files).targets[0]).toMatchObject({ met: 1, outOf: 2, isReached: true });
    expect(board(files, ["An", "Bắc", "Cao", "Dương", "Én", "Giang"]).targets[0]).toMatchObject({ met: 1, outOf: 6, isReached: false });
    // 1 of 5 is 20 %: reached to the last one.
    expect(board(files, ["An", "Bắc", "Cao", "Dương", "Én"]).targets[0]).toMatchObject({ outOf: 5, isReached: true });
  });

  test("a commune that nobody expected counts beside those that were; one named twice is one", () => {
    const met = { overall: { "xkmt-2024": "met" } } as const;
    const result = board([received("l.xlsx", "Xã Lạ", met)], ["Xã An", "An", "Bắc"], 50);
    expect(result.missing).toEqual(["Xã An", "Bắc"]);
    expect(result.targets[0]).toMatchObject({ met: 1, outOf: 3, isReached: false });
  });

  test("persons on lists of two communes are found by their key, not those on two lists of one", () => {
    const person = (key: string, row: number) => ({ key, register: "addict", sheet: "DS", row });
    const result = board([received("a.xlsx", "An", { persons: [person("k1", 2), person("k1", 9), person("k2", 3)] }), received("b.xlsx", "Bắc", { persons: [person("k2", 7)] })]);
    expect(result.shared).toEqual([{ key: "k2", places: [{ file: "a.xlsx", register: "addict", sheet: "DS", row: 3 }, { file: "b.xlsx", register: "addict", sheet: "DS", row: 7 }] }]);
  });

  test("nothing at all gives an empty page", () => {
    expect(board([])).toMatchObject({ files: [], tables: [], shared: [], targets: [{ met: 0, outOf: 0, isReached: false }] });
  });
});
