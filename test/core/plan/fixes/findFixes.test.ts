import { checkWorkbook, listFixes } from "../../../../src/core/check";
import type { CellFix } from "../../../../src/core/model/cellFix";
import { runNow } from "../../../../src/core/model/job";
import type { CellValue, SheetGrid, WorkbookSnapshot } from "../../../../src/core/model/sheetGrid";
import { grid } from "../../../support/grid";
import { d, parameterSheet, registerSheet, type Cells } from "../../../support/workbook";

const snapshotOf = (sheets: readonly SheetGrid[], uses1904Dates = false): WorkbookSnapshot => ({ sheets, uses1904Dates, state: null });
const fixesIn = (snapshot: WorkbookSnapshot): readonly CellFix[] => runNow(listFixes(snapshot, { asOf: d("2025-12-20") }, d("2025-12-20"))).fixes;
const find = (...sheets: readonly SheetGrid[]): readonly CellFix[] => fixesIn(snapshotOf(sheets));
const short = (fixes: readonly CellFix[]): unknown[] => fixes.map(({ row, column, kind, before, after }) => [row, column, kind, before, after]);

/** A, ordinal; B, name; C, birth; D, sex; E, identity number; F, dossier; G, day of the last test; H, manager; I, where the person is. */
const fields = ["ordinal", "fullName", "birth", "sex", "personalId", "dossier", "lastTestedOn", "manager", "position"] as const;
const good: Cells<"addict"> = {
  ordinal: 1, fullName: "Nguyễn Văn An", birth: 1985, sex: "Nam", personalId: "038085012345", dossier: "Đã lập", lastTestedOn: 45_900, manager: "Ông Lê Văn Bình", position: "Ngoài cộng đồng",
};
const addicts = (rows: readonly Cells<"addict">[]): SheetGrid => registerSheet("addict", fields, rows.map((row) => ({ ...good, ...row })), "DS nghiện");

/** "Nguyễn Văn Tuấn" as a cell with the font .VnTime, and one with a VNI font, holds it. */
const tcvn3 = "NguyÔn V¨n TuÊn";
const vni = "Nguyeãn Vaên Tuaán";

describe("the fixes of a register", () => {
  it("are none where every cell is right", () => {
    expect(find(addicts([{}, { fullName: "Lò Thị Ín", birth: 30_000 }]))).toEqual([]);
  });

  it("give each cell with its value, the right one and what is needed to write it", () => {
    const [fix, ...more] = find(addicts([{ lastTestedOn: "15/11/2025" }]));
    expect(more).toEqual([]);
    expect(fix).toEqual({
      sheet: "DS nghiện", row: 3, column: 7, kind: "textDate", before: "15/11/2025", after: 45_976, format: "dd/mm/yyyy", day: "2025-11-15",
      heading: "Ngày xét nghiệm gần nhất", isHidden: false,
    });
  });

  it("cover every kind, in order of rows and columns", () => {
    const rows = [
      { fullName: "NGUYỄN VĂN AN", sex: "nam" },
      { fullName: "Lò  Thị Ín", personalId: 38_085_012_345 },
      { fullName: "Hà Văn Ba".normalize("NFD"), dossier: "da lap" },
      { fullName: tcvn3, manager: "Ông Lê Văn Bình\u00A0" },
      { birth: "05/3/1985" },
    ];
    expect(short(find(addicts(rows)))).toEqual([
      [3, 2, "nameCase", "NGUYỄN VĂN AN", "Nguyễn Văn An"],
      [3, 4, "wording", "nam", "Nam"],
      [4, 2, "spaces", "Lò  Thị Ín", "Lò Thị Ín"],
      [4, 5, "leadingZero", 38_085_012_345, "038085012345"],
      [5, 2, "unicode", "Hà Văn Ba".normalize("NFD"), "Hà Văn Ba"],
      [5, 6, "wording", "da lap", "Đã lập"],
      [6, 2, "encoding", tcvn3, "Nguyễn Văn Tuấn"],
      [6, 8, "spaces", "Ông Lê Văn Bình\u00A0", "Ông Lê Văn Bình"],
      [7, 3, "textDate", "05/3/1985", 31_111],
    ]);
  });

  it("join what is wrong with one cell", () => {
    const rows = [{ fullName: ` ${"NGUYỄN VĂN AN".normalize("NFD")} ` }, { lastTestedOn: "\u00A0ngày 05  tháng 3 năm 2025 ".normalize("NFD") }, { fullName: `${vni}  `, sex: " nam " }];
    expect(short(find(addicts(rows)))).toEqual([
      [3, 2, "nameCase", rows[0]!.fullName, "Nguyễn Văn An"],
      [4, 7, "textDate", rows[1]!.lastTestedOn, 45_721],
      [5, 2, "encoding", rows[2]!.fullName, "Nguyễn Văn Tuấn"],
      [5, 4, "wording", " nam ", "Nam"],
    ]);
  });

  it("leave values alone that are doubtful, blank, errors or no texts", () => {
    const rows: Cells<"addict">[] = [
      { lastTestedOn: "15/11/25" }, { lastTestedOn: "09:00 15/11/2025" }, { lastTestedOn: "#REF!" }, { lastTestedOn: "" }, { lastTestedOn: "   " },
      { fullName: "#N/A" }, { sex: true }, { birth: "1985" }, { birth: "3/1985" }, { dossier: "x" }, { personalId: 123_456_789 }, { manager: "\u200B" },
    ];
    expect(find(addicts(rows))).toEqual([]);
  });

  it("leave a day alone that cannot be right as it was read: it may have been typed month first", () => {
    const rows: Cells<"addict">[] = [{ lastTestedOn: "01/12/2026" }, { birth: 2001, lastTestedOn: "05/3/2000" }];
    expect(find(addicts(rows))).toEqual([]);
  });

  it("put the zero back only where the row agrees", () => {
    const rows: Cells<"addict">[] = [{ personalId: 38_085_012_345, birth: 1986 }, { personalId: "38085012345" }, { personalId: 38_085_012_345, sex: "Nữ" }];
    expect(short(find(addicts(rows)))).toEqual([[4, 5, "leadingZero", "38085012345", "038085012345"]]);
  });

  it("count days from 1904 where the workbook does", () => {
    const sheet = addicts([{ lastTestedOn: "15/11/2025" }]);
    expect(fixesIn(snapshotOf([sheet], true)).map(({ after, day }) => [after, day])).toEqual([[45_976 - 1_462, "2025-11-15"]]);
  });

  it("say which rows are hidden, and which sheets take no writing now", () => {
    const sheet = { ...addicts([{ sex: "nam" }, { sex: "nam" }]), hiddenRows: new Set([4]) };
    expect(find(sheet).map(({ row, isHidden }) => [row, isHidden])).toEqual([[3, false], [4, true]]);
    const listing = runNow(listFixes(snapshotOf([{ ...sheet, isFiltered: true }, { ...grid("Khác", [["a"]]), isProtected: true }]), {}, d("2025-12-20")));
    expect(listing.barred).toEqual([{ sheet: "DS nghiện", reason: "filtered" }]);
  });

  it("are looked for in records alone: not in titles, headings, totals and unknown columns", () => {
    const sheet = addicts([{}]);
    const values = sheet.values.map((row, index): CellValue[] => [...row, ["", " Mã riêng ", " x  y "][index] ?? ""]);
    const withTitle = { ...sheet, values: [...values.map((row, index) => (index === 0 ? [" DANH SÁCH  người nghiện", ...row.slice(1)] : row)), ["Tổng  cộng", ...row0(values)]] };
    expect(find(withTitle)).toEqual([]);
  });

  it("never touch sheets of ours or our status column", () => {
    const sheet = addicts([{ manager: "Ông  Lê" }]);
    expect(find({ ...sheet, statusColumn: 8 })).toEqual([]);
    expect(find({ ...addicts([{ sex: "nam" }]), owned: "findings" })).toEqual([]);
  });

  it("are found in the values of the parameter sheet too", () => {
    const sheet = parameterSheet({ communeName: " Mường  Thượng", proposedOn: "15/12/2025", asOf: "20.12.2025", population: 4_000 });
    expect(find(sheet).map(({ heading, kind, after }) => [heading, kind, after])).toEqual([
      ["Tên xã", "spaces", "Mường Thượng"],
      ["Ngày đề nghị công nhận", "textDate", 46_006],
      ["Ngày chốt số liệu", "textDate", 46_011],
    ]);
  });

  it("of a head of household: the name, and a number that is one", () => {
    const sheet = registerSheet("household", ["householdCode", "head", "headPersonalId", "signed", "signedOn"], [
      { householdCode: "H1", head: "LÒ VĂN ÚT", headPersonalId: 38_085_012_345, signed: "đã ký", signedOn: "15/11/2025" },
      { householdCode: "H2", head: "Hà Thị Mai", headPersonalId: "38085012345", signed: "x", signedOn: 45_900 },
    ]);
    expect(short(find(sheet))).toEqual([
      [3, 2, "nameCase", "LÒ VĂN ÚT", "Lò Văn Út"],
      [3, 3, "leadingZero", 38_085_012_345, "038085012345"],
      [3, 4, "wording", "đã ký", "Đã ký"],
      [3, 5, "textDate", "15/11/2025", 45_976],
    ]);
  });
});

const row0 = (values: readonly (readonly CellValue[])[]): CellValue[] => (values[0] ?? []).slice(1).map(() => "");

describe("texts in an old encoding", () => {
  it("are found anywhere on the clerk's sheets, in tab order and row by row", () => {
    const first = grid("Sổ 1", [["Họ và tên", 7, tcvn3], [vni, "", true]], { firstRow: 3, firstColumn: 2 });
    expect(find(first, grid("Sổ 2", [[tcvn3]]))).toEqual(
      [["Sổ 1", 3, 4, tcvn3], ["Sổ 1", 4, 2, vni], ["Sổ 2", 1, 1, tcvn3]].map(([sheet, row, column, before]) => ({
        sheet, row, column, kind: "encoding", before, after: "Nguyễn Văn Tuấn", format: null, day: null, heading: "", isHidden: false,
      })),
    );
  });

  it("are never found in Unicode, numbers, codes and English", () => {
    const values: CellValue[] = ["Nguyễn Văn Tuấn", "Nguyễn Văn Tuấn".normalize("NFD"), "Hà", "001085012345", 45_000, true, "Note: OK", "café", "#REF!", ""];
    expect(find(grid("Sổ", [values]))).toEqual([]);
  });

  it("are left alone where the result could be decoded once more", () => {
    expect(find(grid("Sổ", [["\u00ABN"]]))).toEqual([]);
  });

  it("are not looked for on our own sheets nor in our status column, on hidden sheets they are", () => {
    expect(find(grid("Kết quả kiểm tra", [[tcvn3]], { owned: "findings" }))).toEqual([]);
    expect(find(grid("Sổ", [["x", tcvn3, tcvn3]], { statusColumn: 3 })).map(({ column }) => column)).toEqual([2]);
    expect(find(grid("Ẩn", [[tcvn3]], { visibility: "hidden", hiddenRows: new Set([1]) }))).toHaveLength(1);
  });

  it("are counted by sheet by the check, which lists all fixes", () => {
    const result = runNow(checkWorkbook(snapshotOf([addicts([{ fullName: tcvn3, sex: "nam" }]), grid("B", [["Nam"]]), grid("C", [[vni]])]), {}, d("2026-02-03")));
    expect(result.legacyCells).toEqual([{ sheet: "DS nghiện", cells: 1 }, { sheet: "C", cells: 1 }]);
    expect(result.fixes.map(({ sheet, kind }) => [sheet, kind])).toEqual([["DS nghiện", "encoding"], ["DS nghiện", "wording"], ["C", "encoding"]]);
    expect(result.hasJournal).toBe(false);
  });

  it("leave room to breathe every twenty rows", () => {
    const job = listFixes(snapshotOf([grid("Sổ", Array.from({ length: 61 }, () => [tcvn3]))]), {}, d("2026-02-03"));
    let steps = 0;
    for (let step = job.next(); !step.done; step = job.next()) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(4);
  });
});
