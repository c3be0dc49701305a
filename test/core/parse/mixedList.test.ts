import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { findMixedList, groupOf } from "../../../src/core/parse/mixedList";
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

describe("when a sheet is taken for a mixed list", () => {
  const short = ["TT", "Họ và tên", "Diện", "Năm sinh", "Số CCCD"];
  const row = (ordinal: number, group: string): CellValue[] => [ordinal, "Lò Văn Thử", group, 1985, "038085153518"];
  const list = (...groups: readonly string[]): CellValue[][] => groups.map((group, index) => row(index + 1, group));
  const registersOf = (rows: readonly (readonly CellValue[])[], firstRow = 1) => findMixedList(grid("DS", rows, { firstRow })).map(({ register }) => register);

  test("two kinds of persons are enough; where it stands and how much of it is known", () => {
    const found = findMixedList(grid("DS", [["DANH SÁCH"], short, ...list("SDTP", "Nghiện")]));
    const common = { topRow: 2, headerRow: 2, unrecognised: [], headingColumns: [1, 2, 3, 4, 5], score: 80, why: "headings", kindColumn: 3 };
    expect(found).toMatchObject([{ register: "addict", ...common }, { register: "user", ...common }]);
  });

  test("kinds come in the order of the registers, not of the rows", () => {
    expect(registersOf([short, ...list("Ra tù", "Sau cai", "Nghi", "SDTP", "Nghiện")])).toEqual(["addict", "user", "suspect", "postRehab", "exPrisoner"]);
  });

  test.each([
    ["one kind only", [short, ...list("Nghiện", "Nghiện")]],
    ["no rows", [short]],
    ["no kind in any row", [short, ...list("", "")]],
    ["no column of names", [["TT", "Mã hồ sơ", "Diện", "Năm sinh", "Số CCCD"], ...list("Nghiện", "SDTP")]],
    ["the kinds stand under another heading", [["TT", "Họ và tên", "Ghi chú", "Năm sinh", "Số CCCD"], ...list("Nghiện", "SDTP")]],
    ["fewer than half of the headings are of persons", [["TT", "Họ và tên", "Diện", "Màu xe", "Biển xe"], ...list("Nghiện", "SDTP")]],
  ])("none: %s", (_, rows) => {
    expect(registersOf(rows)).toEqual([]);
  });

  test("half of the headings are enough", () => {
    expect(registersOf([["TT", "Họ và tên", "Diện", "Màu xe"], ...list("Nghiện", "SDTP")])).toEqual(["addict", "user"]);
  });

  test("the heading of the kinds may carry a hint in brackets", () => {
    expect(registersOf([["TT", "Họ và tên", "Diện (ghi rõ)", "Năm sinh", "Số CCCD"], ...list("Nghiện", "SDTP")])).toEqual(["addict", "user"]);
  });

  test("three in five filled cells must say a kind", () => {
    expect(registersOf([short, ...list("Nghiện", "SDTP", "Nghi", "Hộ nghèo", "Chính sách", "")])).toEqual(["addict", "user", "suspect"]);
    expect(registersOf([short, ...list("Nghiện", "SDTP", "Nghi", "Hộ nghèo", "Chính sách", "Đảng viên")])).toEqual([]);
  });

  test("the first four hundred rows below the headings are looked at", () => {
    const addicts = (count: number): readonly string[] => Array.from({ length: count }, () => "Nghiện");
    expect(registersOf([short, ...list(...addicts(399), "SDTP")])).toEqual(["addict", "user"]);
    expect(registersOf([short, ...list(...addicts(400), "SDTP")])).toEqual([]);
  });

  test("the headings stand in the first two hundred rows", () => {
    const under = (blank: number): CellValue[][] => [...Array.from({ length: blank }, () => [""]), short, ...list("Nghiện", "SDTP")];
    expect(registersOf(under(199), 11)).toEqual(["addict", "user"]);
    expect(registersOf(under(200), 11)).toEqual([]);
  });

  test("of headings printed twice the first count", () => {
    const rows = [short, ...list("Nghiện", "SDTP"), short, ...list("Nghiện", "Sau cai")];
    expect(findMixedList(grid("DS", rows)).map(({ register, headerRow }) => [register, headerRow])).toEqual([["addict", 1], ["user", 1], ["postRehab", 1]]);
  });

  test("a second row of headings is read where it names more columns", () => {
    const rows = [["TT", "Họ và tên", "Năm sinh", "", "Diện"], ["", "", "Nam", "Nữ", ""], [1, "Lò Văn Anh", 1985, "", "Nghiện"], [2, "Lò Thị Bình", "", 1990, "SDTP"]];
    const [addict, user] = findMixedList(grid("DS", rows));
    expect([addict?.headerRow, user?.headerRow]).toEqual([2, 2]);
    expect([...(user?.columns ?? [])]).toEqual([["ordinal", 1], ["fullName", 2], ["birthMale", 3], ["birthFemale", 4]]);
  });

  test("a second row of headings is read in a wide list too, where one column more hardly counts", () => {
    const wide = ["TT", "Họ và tên", "Năm sinh", "", "Diện", "Số CCCD", "Dân tộc", "Nghề nghiệp", "Nơi thường trú", "Số điện thoại", "Ghi chú", "Hồ sơ quản lý", "Hiện đang ở", "Hình thức cai nghiện", "Giới tính"];
    const rows = [wide, ["", "", "Nam", "Nữ"], [1, "Lò Văn Anh", 1985, "", "Nghiện"], [2, "Lò Thị Bình", "", 1990, "SDTP"]];
    const [addict] = findMixedList(grid("DS", rows));
    expect(addict).toMatchObject({ headerRow: 2, score: 93 });
    expect([addict?.columns.get("birthMale"), addict?.columns.get("birthFemale")]).toEqual([3, 4]);
  });

  test("a group row right below the headings is no second row of them", () => {
    const rows = [short, ["", "Thôn Một", "", "", ""], ...list("Nghiện", "SDTP")];
    expect(findMixedList(grid("DS", rows)).map(({ headerRow }) => headerRow)).toEqual([1, 1]);
  });
});
