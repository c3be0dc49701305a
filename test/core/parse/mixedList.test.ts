import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { groupOf } from "../../../src/core/parse/mixedList";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { summarise } from "../../../src/core/parse/registerTable";
import { grid } from "../../support/grid";

const parse = (...sheets: SheetGrid[]) => runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025));

const headings = ["TT", "Họ và tên", "Năm sinh", "Diện", "Số CCCD", "Hồ sơ quản lý", "Hiện đang ở", "Ngày phát hiện", "Căn cứ nghi", "Cột riêng của xã"];
const person = (ordinal: number, name: string, group: string): CellValue[] => [ordinal, name, 1985, group, "038085153518", "Đã lập", "Ngoài cộng đồng", "", "", ""];
const mixed: CellValue[][] = [
  ["DANH SÁCH NGƯỜI LIÊN QUAN MA TÚY"],
  headings,
  person(1, "Lò Văn Anh", "Nghiện"),
  person(2, "Lò Văn Bình", "SDTP"),
  ["Thôn Một"],
  person(3, "Lò Văn Châu", "người nghiện"),
  person(4, "Lò Văn Dũng", "chuyển đi nơi khác"),
  person(5, "Lò Văn Giang", "NGHI SDTP"),
  person(6, "Lò Văn Hà", ""),
  person(7, "Lò Văn Khánh", "Sau cai"),
  ["", "Tổng cộng", 7],
];

describe("a mixed list with a column of groups", () => {
  test("one entry per register, each with its own rows", () => {
    expect(parse(grid("DS", mixed)).tables.map(({ register, recordRows }) => [register, recordRows])).toEqual([
      ["addict", [3, 6]],
      ["user", [4]],
      ["suspect", [8]],
      ["postRehab", [10]],
    ]);
  });

  test("the counts and bounds of each register are its own", () => {
    const [addict, user] = parse(grid("DS", mixed, { hiddenRows: new Set([6, 9]) })).tables.map(summarise);
    expect(addict).toMatchObject({ headerRow: 2, firstRow: 3, lastRow: 6, rows: 2, hiddenRows: 1 });
    expect(user).toMatchObject({ headerRow: 2, firstRow: 4, lastRow: 4, rows: 1, hiddenRows: 0 });
  });

  test("rows whose group is blank or unknown belong to no register", () => {
    const workbook = parse(grid("DS", mixed));
    const taken = workbook.tables.flatMap(({ recordRows }) => recordRows);
    expect(taken).not.toContain(7);
    expect(taken).not.toContain(9);
    expect(workbook.rowsRead).toBe(5);
  });

  test("each register takes the columns it knows; only what none of them knows is unrecognised", () => {
    const [addict, user, suspect] = parse(grid("DS", mixed)).tables.map(summarise);
    expect(addict?.columns).toMatchObject({ fullName: "B", position: "G" });
    expect(user?.columns).toMatchObject({ fullName: "B", foundOn: "H" });
    expect(suspect?.columns).toMatchObject({ fullName: "B", grounds: "I" });
    expect(user?.columns).not.toHaveProperty("position");
    for (const one of [addict, user, suspect]) expect(one?.unrecognised).toEqual(["Cột riêng của xã"]);
  });

  test("a group row gives its hamlet to the rows of every register below it", () => {
    const { entries } = parse(grid("DS", mixed));
    expect(entries.get("addict")?.map(({ hamletText }) => hamletText)).toEqual(["", "Thôn Một"]);
    expect(entries.get("postRehab")?.map(({ hamletText }) => hamletText)).toEqual(["Thôn Một"]);
  });

  test("a list with one group only is no mixed list", () => {
    const rows = [headings, person(1, "Lò Văn Anh", "Nghiện"), person(2, "Lò Văn Bình", "Nghiện")];
    expect(parse(grid("Danh sách người nghiện", rows)).tables.map(({ register, located }) => [register, located.kindColumn])).toEqual([["addict", null]]);
  });

  test("a column that mostly says something else is no column of groups", () => {
    const rows = [headings, person(1, "Lò Văn Anh", "Nghiện"), person(2, "Lò Văn Bình", "SDTP"), person(3, "A", "Hộ nghèo"), person(4, "B", "Hộ cận nghèo"), person(5, "C", "Chính sách")];
    expect(parse(grid("Danh sách người nghiện", rows)).tables.map(({ located }) => located.kindColumn)).toEqual([null]);
  });

  test("a test log says the group of each person too, and stays a test log", () => {
    const log = [
      ["TT", "Họ và tên", "Nhóm đối tượng", "Ngày xét nghiệm", "Loại xét nghiệm", "Loại mẫu", "Kết quả"],
      [1, "Lò Văn Anh", "Nghiện", "01/02/2025", "Định kỳ", "Nước tiểu", "AT"],
      [2, "Lò Văn Bình", "SDTP", "01/02/2025", "Đột xuất", "Nước tiểu", "DT"],
    ];
    expect(parse(grid("Sổ XN", log)).tables.map(({ register, recordRows }) => [register, recordRows])).toEqual([["test", [2, 3]]]);
  });

  test.each([
    ["Nghiện", "addict"],
    ["Nghi nghiện", "suspect"],
    ["QLSC", "postRehab"],
    ["Mãn hạn tù", "exPrisoner"],
    ["Hộ nghèo", null],
    ["", null],
  ] as const)("%s: %s", (text, register) => {
    expect(groupOf(text)).toBe(register);
  });
});
