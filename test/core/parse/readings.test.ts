import { runNow } from "../../../src/core/model/job";
import type { ColumnReading } from "../../../src/core/model/mapping";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { grid } from "../../support/grid";

const readings = (...sheets: SheetGrid[]) => runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025)).readings;
const columnOf = (sheet: SheetGrid, heading: string): ColumnReading | undefined => {
  const [reading] = readings(sheet);
  return [...(reading?.registers.flatMap(({ columns }) => columns) ?? []), ...(reading?.columns ?? [])].find((column) => column.heading === heading);
};

const headings: CellValue[] = ["TT", "Họ và tên", "Hiện đang ở", "Hình thức cai nghiện", "Kết luận nghiện", "Số CCCD"];
const people: CellValue[][] = [
  [1, "Lò  Văn Anh", "Ngoài cộng đồng", "Cai bắt buộc", "12/KL", "038085153518"],
  [2, "", "Trại giam", "Cai bắt buộc", "13/KL", "038085153519"],
  [3, "Lò Văn Châu", "Trại giam", "Cai bắt buộc", "14/KL", "038085153520"],
  [4, "Lò Văn Dũng", "Trại giam", "Cai bắt buộc", "15/KL", "038085153521"],
  [5, "Lò Văn Giang", "Trại giam", "Cai bắt buộc", "16/KL", "038085153522"],
];
const withHeading = (heading: string): SheetGrid => grid("Sổ", [[...headings, heading], ...people.map((row) => [...row, "giá trị"])]);

describe("how a sheet was read, for a person to look at", () => {
  test("what it was taken for, why, where, and three samples of each column", () => {
    const [reading] = readings(grid("Sổ", [["DANH SÁCH NGƯỜI NGHIỆN MA TÚY"], headings, ...people]));
    expect(reading).toMatchObject({ sheet: "Sổ", visibility: "visible", isChosen: false, candidates: [], registers: [{ register: "addict", why: "title", headerRow: 2, rows: 5 }] });
    expect(reading?.registers[0]?.columns[1]).toEqual({ letter: "B", heading: "Họ và tên", headingKey: "ho va ten", field: "fullName", proposal: null, samples: ["Lò Văn Anh", "Lò Văn Châu", "Lò Văn Dũng"] });
  });

  test.each([
    ["Số điện thoai", "Số điện thoại without a mark is the same heading", "phone", null],
    ["Số điện thoạii", "one letter too many", null, "phone"],
    ["Nghề nghệp", "one letter lost", null, "occupation"],
    ["Ngày cấp CCCĐD", "one letter too many in a longer heading", null, "idIssuedOn"],
    ["Cột riêng của xã", "nothing near it", null, null],
    ["Quế", "a short word: one letter more could be anything", "hometown", null],
    ["Quen", "a short word with one letter more", null, null],
  ])("%s (%s)", (heading, _, field, proposal) => {
    expect(columnOf(withHeading(heading), heading)).toMatchObject({ field, proposal });
  });

  test("a near miss is proposed, never taken: no record has its value", () => {
    const sheet = withHeading("Số điện thoạii");
    const { tables, entries } = runNow(parseWorkbook({ sheets: [sheet], uses1904Dates: false, state: null }, 2025));
    expect(tables[0]?.located.columns.has("phone")).toBe(false);
    expect(entries.get("addict")?.map((entry) => (entry.register === "addict" ? entry.row.phone.state : null))).toEqual(["blank", "blank", "blank", "blank", "blank"]);
  });

  test("a field that another column holds already is not proposed again", () => {
    const sheet = grid("Sổ", [[...headings, "Số điện thoại", "Số điện thoạii"], ...people]);
    expect(columnOf(sheet, "Số điện thoạii")).toMatchObject({ field: null, proposal: null });
  });

  test("a sheet that could be one register or another is asked about, with its headings", () => {
    const [reading] = readings(grid("Tờ 1", [["TT", "Họ và tên", "Năm sinh", "Số CCCD", "Địa chỉ", "Ghi chú"], [1, "Lò Văn Anh", 1985, "038085153518", "Số 1", ""]]));
    expect(reading?.registers).toEqual([]);
    expect(reading?.headerRow).toBe(1);
    expect(reading?.candidates.length).toBeGreaterThan(1);
    expect(reading?.columns.map(({ letter, heading }) => [letter, heading]).slice(0, 2)).toEqual([["A", "TT"], ["B", "Họ và tên"]]);
  });

  test("a heading under a merged group heading is shown with it", () => {
    const sheet = grid("Sổ", [
      ["TT", "Họ và tên", "Năm sinh", "", "Hiện đang ở", "Hình thức cai nghiện", "Kết luận nghiện"],
      ["", "", "Nam", "Nữ", "", "", ""],
      [1, "Lò Văn Anh", 1985, "", "Trại giam", "Cai bắt buộc", "12"],
    ]);
    expect(columnOf(sheet, "Năm sinh > Nữ")).toMatchObject({ letter: "D", headingKey: "nam sinh > nu", field: "birthFemale", samples: [] });
  });

  test("long samples are cut and hidden sheets say so", () => {
    const sheet = grid("Sổ", [headings, [1, "L".repeat(90), "Trại giam", "Cai bắt buộc", "12", "1"]], { visibility: "veryHidden" });
    expect(readings(sheet)[0]?.visibility).toBe("veryHidden");
    expect(columnOf(sheet, "Họ và tên")?.samples).toEqual(["L".repeat(40)]);
  });
});
