import { checkParsed, checkWorkbook, factsOfChecked } from "../../../src/core/check";
import { runNow } from "../../../src/core/model/job";
import type { CheckResult } from "../../../src/core/model/checkResult";
import type { SheetGrid, WorkbookSnapshot } from "../../../src/core/model/sheetGrid";
import type { SheetWords } from "../../../src/core/model/words";
import type { Area, PutSheet, SheetContent } from "../../../src/core/model/writePlan";
import { planFindingsSheet } from "../../../src/core/plan/findingsSheet";
import { planHighlights, planRemoveAllTraces } from "../../../src/core/plan/highlights";
import { planReportSheet } from "../../../src/core/plan/reports/reportSheet";
import { planSummarySheet } from "../../../src/core/plan/summary/summarySheet";
import { sheetWords } from "../../../src/i18n/sheets";
import { serial } from "../../support/grid";
import { definitionOf, reportOf } from "../../support/reportOf";
import { d, parameterSheet, registerSheet } from "../../support/workbook";

const addictRow = { ordinal: 1, fullName: "Nguyễn Thị Bí Mật", personalId: "038185000001", dossier: "Chưa lập", position: "Ngoài cộng đồng", rehabForm: "Methadone", manager: "", lastTestedOn: serial("2025-12-01"), lastTestResult: "Âm tính" };
const addicts = registerSheet("addict", ["ordinal", "fullName", "personalId", "dossier", "position", "rehabForm", "manager", "lastTestedOn", "lastTestResult"], [addictRow, { ...addictRow, ordinal: 2, fullName: "Trần Văn Kín", personalId: "038085000002", dossier: "Đã lập", manager: "Ông Thử" }], "=DS nghiện");
const snapshot = (...sheets: SheetGrid[]): WorkbookSnapshot => ({ sheets, uses1904Dates: false, state: null });
const check = (...sheets: SheetGrid[]): CheckResult => runNow(checkWorkbook(snapshot(...sheets), { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15") }, d("2026-01-01")));
const parameters = parameterSheet({ communeName: "Mẫu Sơn", unitKind: "Phường", householdTotal: 3, population: 12 }, ["Thôn Đông"]);

const planCriteriaSheet = (result: CheckResult, words: SheetWords): PutSheet => {
  const set = result.criteriaSets.find(({ id }) => id === "xkmt-2024");
  if (set === undefined) throw new Error("no set");
  return planSummarySheet(result, set, words);
};

const planT09Sheet = (): PutSheet => {
  const checked = runNow(checkParsed(snapshot(parameters, addicts), { asOf: d("2025-12-20"), proposedOn: d("2025-12-15"), registeredOn: d("2025-01-15") }, d("2026-01-01")));
  return planReportSheet(definitionOf("T09"), reportOf("T09", factsOfChecked(checked)), checked.result, sheetWords);
};

const texts = (content: SheetContent): string => content.values.flat().join("\n");
const inside = (area: Area, content: SheetContent): boolean => area.row >= 1 && area.column >= 1 && area.row + area.rows - 1 <= content.values.length && area.column + area.columns - 1 <= content.columnWidths.length;

describe("sheets we write", () => {
  const result = check(parameters, addicts);
  const contents = { findings: planFindingsSheet(result, sheetWords).content, T01: planCriteriaSheet(result, sheetWords).content, T09: planT09Sheet().content };

  test.each(Object.entries(contents))("%s is rectangular, and every style and merge lies inside it", (_, content) => {
    if (!content) throw new Error("no content");
    for (const row of content.values) expect(row).toHaveLength(content.columnWidths.length);
    for (const area of [...content.merges, ...content.styles.flatMap(({ areas }) => areas)]) expect(inside(area, content)).toBe(true);
  });

  test.each(Object.entries(contents))("%s holds no name and no identity number", (_, content) => {
    if (!content) throw new Error("no content");
    expect(texts(content)).not.toMatch(/Bí Mật|Trần Văn Kín|038185000001|038085000002/);
  });

  test.each(Object.entries(contents))("%s merges never overlap", (_, content) => {
    const seen = new Set<string>();
    for (const { row, column, rows, columns } of content?.merges ?? []) {
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) {
          const key = `${String(r)}:${String(c)}`;
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }
    }
  });

  test("the same result gives the same sheets", () => {
    expect(planCriteriaSheet(check(parameters, addicts), sheetWords)).toEqual(planCriteriaSheet(result, sheetWords));
  });

  test("T01 shows each part with its figures, verdict and the rows behind it, never an overall pass", () => {
    const line = contents.T01.values.find((row) => row[0] === "1a");
    expect(line?.slice(4, 9)).toEqual([1, 2, "50 %", 50, "Không đạt"]);
    expect(line?.[10]).toBe("=DS nghiện: dòng 3");
    const conclusion = contents.T01.values.find((row) => row[1] === "Kết luận chung");
    expect(conclusion?.[8]).toBe("Không đạt");
    expect(texts(contents.T01)).toContain("ỦY BAN NHÂN DÂN PHƯỜNG MẪU SƠN");
    expect(texts(contents.T01)).toContain(result.fingerprint);
    expect(texts(contents.T01)).toContain("Chưa đủ dữ liệu");
  });

  test("the kind of unit is never printed twice", () => {
    const named = check(parameterSheet({ communeName: "Xã Mẫu Sơn", unitKind: "Xã", householdTotal: 3, population: 12 }), addicts);
    expect(texts(planCriteriaSheet(named, sheetWords).content)).toContain("ỦY BAN NHÂN DÂN XÃ MẪU SƠN\n");
    expect(texts(planCriteriaSheet(named, sheetWords).content)).toContain("\nMẫu Sơn, ngày 20 tháng 12 năm 2025");
  });

  test("without a proposal date T01 says that it is provisional", () => {
    const provisional = runNow(checkWorkbook(snapshot(parameters, addicts), { asOf: d("2025-12-20") }, d("2026-01-01")));
    expect(texts(planCriteriaSheet(provisional, sheetWords).content)).toContain("Tạm tính");
  });

  test("T09 prints what could not be computed as missing, never as 0", () => {
    const content = contents.T09;
    const total = content.values.find((row) => row[1] === "Tổng cộng");
    expect(total?.[2]).toBe("thiếu dữ liệu");
    expect(total?.[4]).toBe(2);
  });
});

describe("highlights", () => {
  const result = check(parameters, addicts);

  test("a status for every record, the worst severity first and how many more", () => {
    const [operation] = planHighlights(snapshot(parameters, addicts), result, sheetWords);
    if (operation?.kind !== "highlightByColumn") throw new Error(String(operation?.kind));
    expect(operation).toMatchObject({ sheet: "=DS nghiện", headerRow: 2, firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 9, statusColumn: 10, heading: "Kết quả kiểm tra" });
    expect(operation.statuses).toHaveLength(2);
    expect(operation.statuses[0]).toMatch(/^Vi phạm: .+ \(\+1\)$/);
    expect(operation.statuses[1]).toBe("");
  });

  test("our own status column is used again; a clerk's column is never written over", () => {
    const withOurs: SheetGrid = { ...addicts, statusColumn: 10 };
    expect(planHighlights(snapshot(withOurs), check(withOurs), sheetWords)[0]).toMatchObject({ kind: "highlightByColumn", statusColumn: 10 });
    const crowded: SheetGrid = { ...addicts, values: addicts.values.map((row, index) => [...row, index === 3 ? "ghi tay" : ""]) };
    const [operation] = planHighlights(snapshot(crowded), check(crowded), sheetWords);
    expect(operation).toMatchObject({ kind: "highlightRows", rows: [{ row: 3, severity: "violation" }] });
  });

  test("an unrecognised heading at the right edge belongs to the register", () => {
    const wider: SheetGrid = { ...addicts, values: addicts.values.map((row, index) => [...row, index === 1 ? "Cột riêng" : ""]) };
    expect(planHighlights(snapshot(wider), check(wider), sheetWords)[0]).toMatchObject({ lastColumn: 10, statusColumn: 11 });
  });

  test("removing all traces names our sheets only for removal, and the state last", () => {
    const operations = planRemoveAllTraces(snapshot(addicts, { ...addicts, name: "Biểu T09 Theo thôn", owned: "T09" }));
    expect(operations).toEqual([
      { kind: "removeHighlights", sheet: "=DS nghiện" },
      { kind: "removeSheet", sheet: "Biểu T09 Theo thôn" },
      { kind: "putState", json: null },
    ]);
  });
});
