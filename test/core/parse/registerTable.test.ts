import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { findRegister } from "../../../src/core/parse/findRegister";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { readTable, type ParsedTable } from "../../../src/core/parse/registerTable";
import { grid } from "../../support/grid";

const reading = { uses1904Dates: false, latestYear: 2030 };

const located = (sheet: SheetGrid) => {
  const found = findRegister(sheet);
  if (found === null) throw new Error("a register expected");
  return found;
};
const read = (sheet: SheetGrid, hamlets: readonly string[] = []): ParsedTable => runNow(readTable(sheet, located(sheet), reading, hamlets));
const rowsOf = (sheet: SheetGrid): readonly number[] => read(sheet).table.recordRows;
const hamletsOf = (sheet: SheetGrid, hamlets: readonly string[] = []): readonly string[] => read(sheet, hamlets).entries.map(({ hamletText }) => hamletText);

const headings = ["TT", "Mã hộ", "Họ và tên chủ hộ", "Đang cư trú trên địa bàn", "Đã ký cam kết", "Ngày ký"];
const home = (ordinal: number): CellValue[] => [ordinal, `H${String(ordinal)}`, "Lò Văn Thử", "Đang cư trú", "Đã ký", "05/01/2025"];
const homes = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => home(index + 1));

describe("which rows are records", () => {
  test("a line of signatures ends the register, whatever stands below", () => {
    expect(rowsOf(grid("Hộ", [headings, home(1), ["", "", "Người lập biểu", "", "Trưởng Công an xã"], home(2)]))).toEqual([2]);
  });

  test("a closing line ends it after the first record only", () => {
    const footer = ["Ghi chú: cột 5 ghi ngày ký"];
    expect(rowsOf(grid("Hộ", [headings, home(1), footer, home(2)]))).toEqual([2]);
    expect(rowsOf(grid("Hộ", [headings, footer, home(1), home(2)]))).toEqual([3, 4]);
  });

  test("a total in between is no record and ends nothing", () => {
    expect(rowsOf(grid("Hộ", [headings, home(1), ["", "Cộng", 1], home(2)]))).toEqual([2, 4]);
  });
});

describe("the hamlet of a record", () => {
  test("is that of the last group row above it; none stands above the first", () => {
    expect(hamletsOf(grid("Hộ", [headings, home(1), ["Thôn Một"], home(2), home(3), ["II. Thôn Hai"], home(4)]))).toEqual(["", "Thôn Một", "Thôn Một", "Thôn Hai"]);
  });

  const withHamlets = (...hamlets: readonly string[]): SheetGrid => grid("Hộ", [[...headings, "Thôn"], ...hamlets.map((hamlet, index) => [...home(index + 1), hamlet])]);

  test.each([
    ["most are blank under the first", ["Thôn Một", "", "", "Thôn Hai", ""], ["Thôn Một", "Thôn Một", "Thôn Một", "Thôn Hai", "Thôn Hai"]],
    ["half are blank: each cell speaks for itself", ["Thôn Một", "", "Thôn Hai", ""], ["Thôn Một", "", "Thôn Hai", ""]],
    ["the first is blank: nothing is merged", ["", "Thôn Một", "", ""], ["", "Thôn Một", "", ""]],
    ["one record alone", ["Thôn Một"], ["Thôn Một"]],
    ["one blank record alone", [""], [""]],
    ["no record", [], []],
  ])("in a column of hamlets: %s", (_, written, expected) => {
    expect(hamletsOf(withHamlets(...written))).toEqual(expected);
  });

  test("a blank cell under a group row takes the group's hamlet, a filled one its own", () => {
    const sheet = grid("Hộ", [[...headings, "Thôn"], ["Thôn Một"], [...home(1), "Thôn Hai"], [...home(2), ""], [...home(3), "Thôn Ba"]]);
    expect(hamletsOf(sheet)).toEqual(["Thôn Hai", "Thôn Một", "Thôn Ba"]);
  });
});

describe("the hamlet of a whole sheet", () => {
  const titled = (title: string, name = "Hộ"): SheetGrid => grid(name, [[title], headings, home(1)]);

  test.each([
    ["Thôn Một", "Thôn Một"],
    ["Tổ dân phố 3", "Tổ dân phố 3"],
    ["Thôn:Một", "Thôn Một"],
    ["Danh sách hộ gia đình", ""],
    ["Tổ công tác số 3", ""],
    [`Thôn ${"x".repeat(35)}`, `Thôn ${"x".repeat(35)}`],
    [`Thôn ${"x".repeat(36)}`, ""],
  ])("named by a title: %s", (title, hamlet) => {
    expect(hamletsOf(titled(title))).toEqual([hamlet]);
    expect(hamletsOf(titled("", title))).toEqual([hamlet]);
  });

  const listed = ["Thôn Đông", "Thôn Đông Thượng", "Bản Mẫu"];
  test.each([
    ["Danh sách hộ gia đình thôn Đông năm 2025", "Thôn Đông"],
    ["DANH SÁCH HỘ GIA ĐÌNH THÔN ĐÔNG THƯỢNG", "Thôn Đông Thượng"],
    ["Danh sách hộ gia đình thôn Đôngg", ""],
    ["Danh sách hộ gia đình bản Mẫu và thôn Đông", ""],
    ["Danh sách hộ gia đình bản Mẫu và thôn Đông Thượng", ""],
    ["Thôn Tây", "Thôn Tây"],
  ])("one of the commune's list: %s", (title, hamlet) => {
    expect(hamletsOf(titled(title), listed)).toEqual([hamlet]);
    expect(hamletsOf(titled(title), [...listed].reverse())).toEqual([hamlet]);
  });

  test("a group row and a column of hamlets say it before the title", () => {
    expect(hamletsOf(grid("Thôn Một", [headings, home(1), ["Thôn Hai"], home(2)]))).toEqual(["Thôn Một", "Thôn Hai"]);
    expect(hamletsOf(grid("Thôn Một", [[...headings, "Thôn"], [...home(1), "Thôn Hai"], [...home(2), ""], [...home(3), "Thôn Ba"]]))).toEqual(["Thôn Hai", "Thôn Một", "Thôn Ba"]);
  });

  test("the list comes from the parameter sheet", () => {
    const parameters = grid("Thông tin chung", [["TT", "Tham số", "Giá trị"], [1, "Tên xã", "Mẫu Sơn"], [2, "Hộ gia đình đang cư trú", 2], [3, "Ngày đề nghị công nhận", "15/12/2025"], [], ["Danh mục thôn"], ["TT", "Tên thôn, bản", "Số hộ"], [1, "Bản Mẫu", 2]]);
    const { entries } = runNow(parseWorkbook({ sheets: [titled("Danh sách hộ gia đình bản Mẫu"), parameters], uses1904Dates: false, state: null }, 2025));
    expect(entries.get("household")?.map(({ hamletText }) => hamletText)).toEqual(["Bản Mẫu"]);
  });
});

describe("records below the Excel Table that holds the register", () => {
  const below = (area: Partial<SheetGrid["tables"][number]>): readonly number[] => {
    const sheet = grid("Hộ", [["DANH SÁCH HỘ"], headings, ...homes(3)], { tables: [{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 6, ...area }] });
    return [...read(sheet).table.rowsBelowTable];
  };

  test.each([
    ["the last row", {}, [5]],
    ["no row: the table holds all", { lastRow: 5 }, []],
    ["all of them: the table ends with its headings", { lastRow: 2 }, [3, 4, 5]],
    ["the last row, where the table takes the title in too", { firstRow: 1 }, [5]],
    ["the last row, where the table begins at the last column", { firstColumn: 6, lastColumn: 9 }, [5]],
    ["the last row, where the table ends at the first column", { lastColumn: 1 }, [5]],
    ["none: the table stands beside the register", { firstColumn: 7, lastColumn: 9 }, []],
    ["none: the table stands above the headings", { firstRow: 1, lastRow: 1 }, []],
    ["none: the table stands below the headings", { firstRow: 3 }, []],
  ])("%s", (_, area, rows) => {
    expect(below(area)).toEqual(rows);
  });

  test("none: the table stands left of the register", () => {
    const sheet = grid("Hộ", [headings, ...homes(3)], { firstColumn: 3, tables: [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }] });
    expect([...read(sheet).table.rowsBelowTable]).toEqual([]);
  });

  test("no table, no row below", () => {
    expect([...read(grid("Hộ", [headings, ...homes(3)])).table.rowsBelowTable]).toEqual([]);
  });
});

describe("how a long register is read", () => {
  const steps = (count: number): readonly number[] => {
    const sheet = grid("Hộ", [headings, ...homes(count)]);
    const job = readTable(sheet, located(sheet), reading, []);
    const done: number[] = [];
    for (let step = job.next(); !step.done; step = job.next()) done.push(step.value);
    return done;
  };

  test.each([
    [3, [3]],
    [251, [0, 250, 1]],
    [600, [0, 0, 250, 250, 100]],
  ])("%i records in steps that add up to them", (count, expected) => {
    expect(steps(count)).toEqual(expected);
  });

  test("a column that the sheet lacks is blank in every record", () => {
    const { entries } = read(grid("Hộ", [headings, home(1)]));
    expect(entries.map((entry) => (entry.register === "household" ? [entry.sheetRow, entry.row.head.text, entry.row.note] : null))).toEqual([[2, "Lò Văn Thử", { state: "blank", value: null, text: "", isNumber: false }]]);
  });
});
