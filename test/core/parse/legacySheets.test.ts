/** Sheets typed in the fonts of the nineties: recognised and read through Unicode, with the cells as they are. */
import { runNow } from "../../../src/core/model/job";
import type { CellValue } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { summarise } from "../../../src/core/parse/registerTable";
import { grid, serial } from "../../support/grid";

const parse = (rows: readonly (readonly CellValue[])[]) => runNow(parseWorkbook({ sheets: [grid("DS", rows)], uses1904Dates: false, state: null }, 2025));

test("a list of addicts in TCVN3", () => {
  const workbook = parse([
    ["DANH S\u00b8CH NG\u00a6\u00eaI NGHI\u00d6N MA TU\u00fd"],
    ["TT", "H\u00e4 v\u00b5 t\u00aan", "Ng\u00b5y sinh", "Gi\u00edi t\u00ddnh", "S\u00e8 CCCD", "H\u00e5 s\u00ac qu\u00b6n l\u00fd", "N\u00aci \u00aeang \u00eb", "H\u00d7nh th\u00f8c cai nghi\u00d6n", "Ghi ch\u00f3"],
    [1, "Nguy\u00d4n V\u00a8n H\u00efng", serial("1985-06-02"), "Nam", "038085153518", "\u00a7\u00b7 l\u00cbp", "Ngo\u00b5i c\u00e9ng \u00ae\u00e5ng", "Cai b\u00bet bu\u00e9c", ""],
  ]);
  expect(workbook.tables.map(summarise)).toMatchObject([{ register: "addict", headerRow: 2, rows: 1, unrecognised: [] }]);
  const [entry] = workbook.entries.get("addict") ?? [];
  if (entry?.register !== "addict") throw new Error("no entry");
  expect(entry.row.fullName.text).toBe("Nguyễn Văn Hùng");
  expect(entry.row.dossier.value).toBe("done");
  expect(entry.row.position.value).toBe("community");
  expect(entry.row.rehabForm.value).toBe("compulsory");
});

test("a list of households in VNI", () => {
  const workbook = parse([
    ["TT", "Maõ hoä", "Hoï vaø teân chuû hoä", "Thoân", "Ñang cö truù treân ñòa baøn", "Ñaõ kyù cam keát", "Ngaøy kyù"],
    [1, "H1", "Traàn Vaên Bình", "Thoân Ñoâng", "Thöôøng truù", "Ñaõ kyù", serial("2025-05-01")],
  ]);
  expect(workbook.tables.map(summarise)).toMatchObject([{ register: "household", rows: 1, unrecognised: [] }]);
  const [entry] = workbook.entries.get("household") ?? [];
  if (entry?.register !== "household") throw new Error("no entry");
  expect(entry.row.head.text).toBe("Trần Văn Bình");
  expect(entry.row.signed.value).toBe("signed");
  expect(entry.row.residence.value).toBe("permanent");
});

test("one old text among Unicode changes no heading", () => {
  const workbook = parse([
    ["TT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Hồ sơ quản lý", "Nơi đang ở", "Hình thức cai nghiện", "Ghi chú"],
    [1, "NguyÔn V¨n TuÊn", serial("1985-06-02"), "Nam", "038085153518", "Đã lập", "Ngoài cộng đồng", "Cai bắt buộc", ""],
  ]);
  expect(workbook.tables.map(summarise)).toMatchObject([{ register: "addict", rows: 1, unrecognised: [] }]);
});
