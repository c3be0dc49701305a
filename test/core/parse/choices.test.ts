import { shippedCriteria } from "../../../src/core/model/criteriaSettings";
import { runNow } from "../../../src/core/model/job";
import type { SheetChoice } from "../../../src/core/model/mapping";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { parseWorkbook } from "../../../src/core/parse/parseWorkbook";
import { shippedSettings } from "../../../src/core/model/ruleSettings";
import { stateText } from "../../../src/core/parse/state";
import { grid } from "../../support/grid";

const parse = (sheets: readonly SheetGrid[], choices: readonly SheetChoice[] = [], state = stateText({ mapping: { sheets: choices }, rules: shippedSettings, criteria: shippedCriteria })) =>
  runNow(parseWorkbook({ sheets, uses1904Dates: false, state }, 2025));
const tables = (sheets: readonly SheetGrid[], ...choices: SheetChoice[]) =>
  parse(sheets, choices).tables.map(({ register, sheet, located, recordRows }) => ({ register, sheet, headerRow: located.headerRow, rows: recordRows, columns: Object.fromEntries(located.columns), why: located.why }));

// Hardly anything here is an accepted spelling: nothing is taken without a person.
const headings: CellValue[] = ["TT", "Họ và tên", "Mã công dân", "Bị phát giác ngày", "Cột riêng"];
const headingKeys = ["tt", "ho va ten", "ma cong dan", "bi phat giac ngay", "cot rieng"];
const people: CellValue[][] = [
  [1, "Lò Văn Anh", "038085153518", "01/02/2025", "x"],
  [2, "Lò Văn Bình", "038085153519", "02/02/2025", ""],
];
const sheet = (name = "Sổ tay", rows: readonly CellValue[][] = [headings, ...people]): SheetGrid => grid(name, rows);
const choice: SheetChoice = {
  sheet: "Sổ tay",
  headings: headingKeys,
  register: "user",
  headerRow: 1,
  columns: [{ headingKey: "ma cong dan", field: "personalId" }, { headingKey: "bi phat giac ngay", field: "foundOn" }],
};
const read = { register: "user", sheet: "Sổ tay", headerRow: 1, rows: [2, 3], columns: { ordinal: 1, fullName: 2, personalId: 3, foundOn: 4 }, why: "choice" };

describe("what a person chose for a sheet", () => {
  test("without a choice the sheet is not taken for a register", () => {
    expect(tables([sheet()])).toEqual([]);
  });

  test("a choice takes the sheet, its heading row and its columns as the person said", () => {
    expect(tables([sheet()], choice)).toEqual([read]);
  });

  test("it follows a renamed sheet by its headings", () => {
    expect(tables([sheet("Quý IV")], choice)).toEqual([{ ...read, sheet: "Quý IV" }]);
  });

  test("it does not move to another sheet while the chosen one is still there", () => {
    const other = grid("Khác", [["TT", "Việc cần làm", "Ai làm"], [1, "Gọi điện", "Lan"]]);
    expect(tables([other, sheet()], choice)).toEqual([read]);
    expect(tables([sheet("Bản sao"), grid("Sổ tay", [["Trống"]])], choice)).toEqual([]);
  });

  test("it follows columns when others are inserted", () => {
    const wider = [headings, ...people].map(([ordinal = "", name = "", ...rest], row) => [ordinal, row === 0 ? "Mới thêm" : "…", name, row === 0 ? "Cũng mới" : "…", ...rest]);
    expect(tables([sheet("Sổ tay", wider)], choice)).toEqual([{ ...read, columns: { ordinal: 1, fullName: 3, personalId: 5, foundOn: 6 } }]);
  });

  test("it follows the headings when they move down under new title rows", () => {
    expect(tables([sheet("Sổ tay", [["SỔ TAY CÔNG TÁC"], [], ["Năm 2025"], headings, ...people])], choice)).toEqual([{ ...read, headerRow: 4, rows: [5, 6] }]);
  });

  test("a renamed sheet with moved headings and inserted columns at once", () => {
    const rows = [[], ["Sổ"], ["", ...headings], ...people.map((row) => ["", ...row])];
    expect(tables([sheet("Mới", rows)], choice)).toEqual([{ ...read, sheet: "Mới", headerRow: 3, rows: [4, 5], columns: { ordinal: 2, fullName: 3, personalId: 4, foundOn: 5 } }]);
  });

  test("a column the person does not want read is not read, though its heading is known", () => {
    expect(tables([sheet()], { ...choice, columns: [...choice.columns, { headingKey: "tt", field: null }] })[0]?.columns).toEqual({ fullName: 2, personalId: 3, foundOn: 4 });
  });

  test("a field the register does not have changes nothing", () => {
    expect(tables([sheet()], { ...choice, columns: [{ headingKey: "cot rieng", field: "rehabForm" }, { headingKey: "cot rieng", field: "constructor" }] })[0]?.columns).toEqual({ ordinal: 1, fullName: 2 });
  });

  test("\"not a register\" leaves out a sheet that would be taken, also after it is renamed", () => {
    const addicts = (name: string): SheetGrid => grid(name, [["TT", "Họ và tên", "Số CCCD", "Hiện đang ở", "Hình thức cai nghiện", "Kết luận nghiện"], [1, "Lò Văn Anh", "038085153518", "Ngoài cộng đồng", "Cai bắt buộc", "12"]]);
    const none: SheetChoice = { sheet: "Người nghiện", headings: ["tt", "ho va ten", "so cccd", "hien dang o", "hinh thuc cai nghien", "ket luan nghien"], register: null, headerRow: null, columns: [] };
    expect(tables([addicts("Người nghiện")]).map(({ register }) => register)).toEqual(["addict"]);
    for (const name of ["Người nghiện", "Bản nháp"]) {
      const workbook = parse([addicts(name)], [none]);
      expect(workbook.tables).toEqual([]);
      expect(workbook.readings).toMatchObject([{ sheet: name, registers: [], isChosen: true }]);
    }
  });

  test("a choice that fits nothing any more takes nothing", () => {
    expect(tables([sheet("Sổ tay", [["Ghi chép"], ["Không còn gì"]])], { ...choice, headerRow: 9 })).toEqual([]);
  });

  test("a damaged text in the workbook counts as no choice", () => {
    expect(parse([sheet()], [], "{\"version\":1,\"sheets\":[{").tables).toEqual([]);
    expect(parse([sheet()], [], (stateText({ mapping: { sheets: [choice] }, rules: shippedSettings, criteria: shippedCriteria }) ?? "").slice(0, -3)).readings[0]?.isChosen).toBe(false);
  });
});
