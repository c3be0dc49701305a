import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { summarise } from "../../../src/core/parse/registerTable";
import { grid } from "../../support/grid";

const read = (sheet: SheetGrid) => runNow(parseWorkbook({ sheets: [sheet], uses1904Dates: false, state: null }, 2025)).tables.map(summarise);

const homes: CellValue[][] = [
  ["TT", "Mã hộ", "Họ và tên chủ hộ", "Đã ký cam kết", "Ngày ký"],
  [1, "H1", "Lò Văn Thử", "Đã ký", "05/01/2025"],
  [2, "H2", "Lò Thị Thử", "Chưa ký", ""],
  [3, "H3", "Vi Văn Thử", "Đã ký", "06/01/2025"],
];
const spots: CellValue[][] = [
  ["TT", "Tên điểm, tụ điểm", "Loại điểm, tụ điểm", "Ngày xác định", "Tình trạng điểm"],
  [1, "Nhà hoang", "Điểm phức tạp", "01/02/2025", "Đã triệt xóa"],
];
const beside = (...parts: readonly CellValue[][][]): CellValue[][] => {
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, row) => parts.flatMap((part, index) => [...(index > 0 ? [""] : []), ...(part[row] ?? part[0]?.map(() => "") ?? [])]));
};

describe("registers side by side on a sheet", () => {
  test("two registers, each with its own rows and columns", () => {
    expect(read(grid("Tờ", beside(homes, spots)))).toMatchObject([
      { register: "household", headerRow: 1, firstRow: 2, lastRow: 4, rows: 3, columns: { householdCode: "B", head: "C", signedOn: "E" } },
      { register: "hotspot", headerRow: 1, firstRow: 2, lastRow: 2, rows: 1, columns: { ordinal: "G", name: "H", status: "K" } },
    ]);
  });

  test("three registers", () => {
    expect(read(grid("Tờ", beside(homes, spots, homes))).map(({ register, rows, columns }) => [register, rows, columns["ordinal"]])).toEqual([
      ["household", 3, "A"],
      ["hotspot", 1, "G"],
      ["household", 3, "M"],
    ]);
  });

  test("one register continued beside itself is two tables of it", () => {
    expect(read(grid("Tờ", beside(homes, homes))).map(({ register, rows, columns }) => [register, rows, columns["head"]])).toEqual([
      ["household", 3, "C"],
      ["household", 3, "I"],
    ]);
  });

  test("one register with a blank column in the middle stays one, even where each half names a subject", () => {
    const halves = [["TT", "Mã hộ", "Đã ký cam kết", "Ngày ký", "", "Họ và tên chủ hộ", "Số nhân khẩu", "Vi phạm cam kết"], [1, "H1", "Đã ký", "05/01/2025", "", "Lò Văn Thử", 4, ""]];
    expect(read(grid("Tờ", halves))).toMatchObject([{ register: "household", rows: 1, columns: { householdCode: "B", head: "F", members: "G" } }]);
  });

  test("a second register whose headings stand lower", () => {
    const lower = [[], [], ...spots].map((row) => (row.length === 0 ? ["", "", "", "", ""] : row));
    expect(read(grid("Tờ", beside(homes, lower))).map(({ register, headerRow, rows }) => [register, headerRow, rows])).toEqual([
      ["household", 1, 3],
      ["hotspot", 3, 1],
    ]);
  });
});
