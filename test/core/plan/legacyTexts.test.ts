import { checkWorkbook } from "../../../src/core/check";
import { runNow } from "../../../src/core/model/job";
import type { LegacyCell } from "../../../src/core/model/legacyCell";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheetGrid";
import { countLegacyCells, findLegacyCells, planConversion } from "../../../src/core/plan/legacyTexts";
import { grid } from "../../support/grid";
import { d, registerSheet } from "../../support/workbook";

const find = (...sheets: readonly SheetGrid[]): readonly LegacyCell[] =>
  runNow(findLegacyCells({ sheets, uses1904Dates: false, state: null }));
const count = (...sheets: readonly SheetGrid[]) => runNow(countLegacyCells({ sheets, uses1904Dates: false, state: null }));

/** "Nguyễn Văn Tuấn" as a cell with the font .VnTime holds it. */
const tcvn3 = "NguyÔn V¨n TuÊn";
/** "Nguyễn Văn Tuấn" as a cell with a VNI font holds it. */
const vni = "Nguyeãn Vaên Tuaán";

describe("cells in an old encoding", () => {
  it("are given with their place and both texts, in tab order and row by row", () => {
    const first = grid("Sổ 1", [["Họ và tên", 7, tcvn3], [vni, "", true]], { firstRow: 3, firstColumn: 2 });
    expect(find(first, grid("Sổ 2", [[tcvn3]]))).toEqual([
      { sheet: "Sổ 1", row: 3, column: 4, encoding: "tcvn3", before: tcvn3, after: "Nguyễn Văn Tuấn" },
      { sheet: "Sổ 1", row: 4, column: 2, encoding: "vni", before: vni, after: "Nguyễn Văn Tuấn" },
      { sheet: "Sổ 2", row: 1, column: 1, encoding: "tcvn3", before: tcvn3, after: "Nguyễn Văn Tuấn" },
    ]);
  });

  it("are never found in Unicode, numbers, codes and English", () => {
    const values: CellValue[] = ["Nguyễn Văn Tuấn", "Nguyễn Văn Tuấn".normalize("NFD"), "Hà", "001085012345", 45_000, true, "Note: OK", "café", "#REF!", ""];
    expect(find(grid("Sổ", [values]))).toEqual([]);
  });

  it("are not looked for on our own sheets nor in our status column, on hidden sheets they are", () => {
    expect(find(grid("Kết quả kiểm tra", [[tcvn3]], { owned: "findings" }))).toEqual([]);
    const withStatus = grid("Sổ", [["x", tcvn3, tcvn3]], { statusColumn: 3 });
    expect(find(withStatus).map(({ column }) => column)).toEqual([2]);
    expect(find(grid("Ẩn", [[tcvn3]], { visibility: "hidden", hiddenRows: new Set([1]) }))).toHaveLength(1);
  });

  it("are counted by sheet, sheets without any left out", () => {
    expect(count(grid("A", [[tcvn3, vni]]), grid("B", [["Nam"]]), grid("C", [[vni]]))).toEqual([
      { sheet: "A", cells: 2 },
      { sheet: "C", cells: 1 },
    ]);
  });

  it("are counted by the check", () => {
    const sheet = registerSheet("addict", ["fullName", "hamlet", "dossier"], [{ fullName: tcvn3 }, { fullName: "Nguyễn Văn B" }], "Sổ cũ");
    const result = runNow(checkWorkbook({ sheets: [sheet], uses1904Dates: false, state: null }, {}, d("2026-02-03")));
    expect(result.legacyCells).toEqual([{ sheet: "Sổ cũ", cells: 1 }]);
  });

  it("leave room to breathe every twenty rows", () => {
    const job = findLegacyCells({ sheets: [grid("Sổ", Array.from({ length: 41 }, () => [tcvn3]))], uses1904Dates: false, state: null });
    expect([job.next(), job.next(), job.next()]).toEqual([0, 0, 0].map((value) => ({ done: false, value })));
    expect(job.next().value).toHaveLength(41);
  });
});

describe("the plan of a conversion", () => {
  it("has one operation for each sheet, with exactly the given cells", () => {
    const cells = find(grid("A", [[tcvn3, vni]]), grid("B", [[tcvn3]]));
    expect(planConversion(cells.filter(({ column }) => column === 1))).toEqual([
      { kind: "replaceTexts", sheet: "A", cells: [{ row: 1, column: 1, before: tcvn3, after: "Nguyễn Văn Tuấn" }] },
      { kind: "replaceTexts", sheet: "B", cells: [{ row: 1, column: 1, before: tcvn3, after: "Nguyễn Văn Tuấn" }] },
    ]);
    expect(planConversion([])).toEqual([]);
  });
});
