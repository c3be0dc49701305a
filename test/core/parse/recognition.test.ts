import { runNow } from "../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { summarise } from "../../../src/core/parse/registerTable";
import { grid, serial } from "../../support/grid";

const parse = (...sheets: SheetGrid[]) => runNow(parseWorkbook({ sheets, uses1904Dates: false, state: null }, 2025));
const summaries = (...sheets: SheetGrid[]) => parse(...sheets).tables.map(summarise);

const plainHeadings = ["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CCCD/CMND", "Hồ sơ quản lý", "Nơi đang ở (hiện trạng quản lý)", "Hình thức cai nghiện, điều trị", "Ghi chú"];
const person = (ordinal: number, name: string): CellValue[] => [ordinal, name, serial("1985-06-02"), "Nam", "038085153518", "Đã lập", "Ngoài cộng đồng", "Cai bắt buộc"];

const official: CellValue[][] = [
  ["ỦY BAN NHÂN DÂN XÃ MẪU", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CÔNG AN XÃ", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["DANH SÁCH NGƯỜI NGHIỆN MA TÚY"],
  ["TT", "Họ và tên", "Năm sinh", "", "Số CCCD/CMND", "Hồ sơ quản lý", "", "Nơi đang ở (hiện trạng quản lý)", "Xét nghiệm gần nhất", "", "Cột riêng của xã"],
  ["", "", "Nam", "Nữ", "", "Tình trạng", "Số", "", "Ngày", "Kết quả", ""],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  ["Bản Mẫu Một"],
  [1, "Nguyễn Văn Thử", 1985, "", "038085153518", "Đã lập", "HS-1", "Ngoài cộng đồng", serial("2025-12-01"), "Âm tính"],
  [],
  [2, "Trần Thị Thử", "", 1990, "038190153518", "Chưa lập", "", "Ngoài cộng đồng", "", ""],
  ["Cộng bản Mẫu Một", "", 2],
  ["Bản Mẫu Hai"],
  [3, "Lê Văn Thử", 1979, "", "038079153518", "Đã lập", "HS-3", "Trại giam (chấp hành án tù)", "", ""],
  ["Tổng cộng", "", 3],
  ["1. Tổng số người nghiện có trong danh sách: 03"],
  [],
  ["", "NGƯỜI LẬP", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
  ["", "Phạm Văn Ký", "", "", "", "Bùi Văn Ký"],
];

describe("finding a register by its headings", () => {
  test("headings in the first row", () => {
    expect(summaries(grid("Tờ 1", [plainHeadings, person(1, "Nguyễn Văn Thử"), person(2, "Trần Văn Thử")]))).toEqual([
      expect.objectContaining({ register: "addict", headerRow: 1, firstRow: 2, lastRow: 3, rows: 2, unrecognised: [] }),
    ]);
  });

  test("national header, two-row merged headings, numbering, groups, totals, footer, signatures", () => {
    const [summary] = summaries(grid("DS", official));
    expect(summary).toMatchObject({ register: "addict", headerRow: 6, firstRow: 9, lastRow: 14, rows: 3, unrecognised: ["Cột riêng của xã"] });
    expect(summary?.columns).toMatchObject({ birthMale: "C", birthFemale: "D", dossier: "F", dossierNumber: "G", lastTestedOn: "I", lastTestResult: "J" });
  });

  test("group rows give their hamlet to the rows below", () => {
    expect(parse(grid("DS", official)).entries.get("addict")?.map(({ sheetRow, hamletText }) => [sheetRow, hamletText])).toEqual([
      [9, "Bản Mẫu Một"],
      [11, "Bản Mẫu Một"],
      [14, "Bản Mẫu Hai"],
    ]);
  });

  test("decomposed letters, no-break spaces, capitals and lost marks in headings", () => {
    const odd = ["tt", "HỌ VÀ TÊN".normalize("NFD"), "Ngày,\u00a0tháng,\nnăm sinh", "Gioi tinh", "Số  CCCD/CMND", "Hồ sơ quản lý (có/không)", "Nơi đang ở", "Hình thức cai nghiện, điều trị (dd)", "GC"];
    expect(summaries(grid("Tờ", [odd, person(1, "Nguyễn Văn Thử")]))[0]).toMatchObject({ register: "addict", unrecognised: [] });
  });

  test("headings without records, with bordered empty rows and prefilled numbers, give no record", () => {
    const [summary] = summaries(grid("Tờ", [plainHeadings, [1], [2, " "], ["", "\u00a0"], []]));
    expect(summary).toMatchObject({ rows: 0, firstRow: null, lastRow: null });
  });

  test("a hamlet written once for many merged rows is inherited; a single blank one is not", () => {
    const headings = ["TT", "Mã hộ", "Họ và tên chủ hộ", "Thôn (khu phố)", "Đang cư trú trên địa bàn", "Đã ký cam kết", "Ngày ký"];
    const home = (ordinal: number, hamlet: string): CellValue[] => [ordinal, `H${String(ordinal)}`, "Nguyễn Văn Thử", hamlet, "Đang cư trú", "Đã ký", serial("2025-05-01")];
    const merged = parse(grid("Hộ", [headings, home(1, "Thôn Một"), home(2, ""), home(3, ""), home(4, "Thôn Hai"), home(5, ""), home(6, "")]));
    expect(merged.entries.get("household")?.map(({ hamletText }) => hamletText)).toEqual(["Thôn Một", "Thôn Một", "Thôn Một", "Thôn Hai", "Thôn Hai", "Thôn Hai"]);
    const single = parse(grid("Hộ", [headings, home(1, "Thôn Một"), home(2, ""), home(3, "Thôn Một"), home(4, "Thôn Hai")]));
    expect(single.entries.get("household")?.map(({ hamletText }) => hamletText)).toEqual(["Thôn Một", "", "Thôn Một", "Thôn Hai"]);
  });

  test("hidden rows are read and counted", () => {
    const sheet = grid("Tờ", [plainHeadings, person(1, "Nguyễn Văn Thử"), person(2, "Trần Văn Thử")], { hiddenRows: new Set([3]) });
    expect(summaries(sheet)[0]).toMatchObject({ rows: 2, hiddenRows: 1 });
  });

  test("a used range that does not begin in A1 keeps the true addresses", () => {
    const moved = { ...grid("Tờ", [plainHeadings, person(1, "Nguyễn Văn Thử")]), firstRow: 20, firstColumn: 3 };
    expect(summaries(moved)[0]).toMatchObject({ headerRow: 20, firstRow: 21, columns: expect.objectContaining({ fullName: "D" }) as unknown });
  });

  test("sheets of no register are named and left alone; our own sheets are not even looked at", () => {
    const workbook = parse(grid("Ghi chú", [["Việc cần làm tuần này"]]), grid("Kết quả kiểm tra", [plainHeadings, person(1, "Nguyễn Văn Thử")], { owned: "findings" }));
    expect(workbook.tables).toEqual([]);
    expect(workbook.unrecognisedSheets).toEqual(["Ghi chú"]);
  });

  test("one register spread over two sheets gives one entry per sheet", () => {
    const sheets = ["Thôn Một", "Thôn Hai"].map((name) => grid(name, [plainHeadings, person(1, "Nguyễn Văn Thử")]));
    expect(summaries(...sheets).map(({ register, sheet, rows }) => [register, sheet, rows])).toEqual([
      ["addict", "Thôn Một", 1],
      ["addict", "Thôn Hai", 1],
    ]);
  });
});

describe("the parameter sheet", () => {
  const parameters = grid("Thông tin chung", [
    ["BẢNG THAM SỐ"],
    [],
    ["TT", "Tham số", "Giá trị"],
    [1, "Tên xã", "Mẫu Sơn"],
    [2, "Hộ\u00a0gia đình đang cư trú", 226],
    [3, "Ngày đăng ký xây dựng", serial("2025-01-15")],
    [4, "Ngày đề nghị công nhận", "15/12/2025"],
    [5, "Số người nghiện khi rà soát (nền)", ""],
    [],
    ["Danh mục thôn"],
    ["TT", "Tên thôn, bản", "Số hộ", "Số nhân khẩu"],
    [1, "Thôn Một", 100, 400],
    [2, "Thôn Hai", 126, 500],
    ["", "Tổng cộng", 226, 900],
  ]);

  test("values beside their labels, dates as text too, and the list of hamlets", () => {
    expect(parse(parameters).parameters).toMatchObject({
      sheet: "Thông tin chung",
      communeName: "Mẫu Sơn",
      householdTotal: 226,
      registeredOn: "2025-01-15",
      proposedOn: "2025-12-15",
      addictBaseline: null,
      asOf: null,
      hamlets: [
        { name: "Thôn Một", households: 100, people: 400 },
        { name: "Thôn Hai", households: 126, people: 500 },
      ],
    });
  });

  test("its list of hamlets is not taken for a register of households", () => {
    expect(summaries(parameters)).toEqual([]);
  });
});
