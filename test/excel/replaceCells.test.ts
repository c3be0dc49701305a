import type { CellFix } from "../../src/core/model/cellFix";
import { filtered, formatIn, journal, journalName, list, open, row3, sheetName, useCasesOf, valuesIn, workbookOf } from "./support/fixWorkbooks";
import { closeExcel, openExcel, partsOf } from "./support/openExcel";

afterEach(closeExcel);

describe("listing fixes", () => {
  it("writes nothing, keeps Excel's undo history and reads in as many round trips as a check", async () => {
    const { excel, useCases } = await open();
    const before = partsOf(excel.save());
    excel.engine.counters.reset();
    expect(await list(useCases)).toHaveLength(4 * 5 + 1);
    expect(excel.syncs()).toBe(3);
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(before);
  });
});

describe("applying them", () => {
  it("writes the chosen cells only, with the formats they need and no other change of their look", async () => {
    const { excel, useCases } = await open();
    const look = excel.sheet(sheetName).style(3, 2);
    const outcome = await useCases.applyFixes(row3(await list(useCases)));
    expect(outcome).toEqual({ refused: [], sheets: [{ sheetKind: "journal", name: journalName }], cells: { written: 5, left: [] } });
    expect(valuesIn(excel, sheetName, 3, [2, 4, 5, 6, 8])).toEqual(["Nguyễn Văn An", "Nam", "038085012345", 45_976, "Ông Lê Văn 2"]);
    expect(valuesIn(excel, sheetName, 4, [2, 4, 5, 6, 8])).toEqual(["NGUYỄN VĂN AN", "nam", 38_085_012_345, "15/11/2025", "Ông  Lê Văn 2"]);
    expect([2, 4, 5, 6, 8].map((column) => formatIn(excel, 3, column))).toEqual(["General", "General", "@", "dd/mm/yyyy", "@"]);
    expect(excel.sheet(sheetName).style(3, 2)).toEqual(look);
    expect([2, 4, 5, 6, 8].map((column) => excel.sheet(sheetName).style(3, column).quotePrefix)).toEqual([false, false, false, false, false]);
  });

  it("says when texts of an old font are among them", async () => {
    const { excel, useCases } = await open();
    const outcome = await useCases.applyFixes((await list(useCases)).filter(({ kind }) => kind === "encoding"));
    expect([outcome.hasOldFonts, outcome.cells?.written, valuesIn(excel, "Khác", 2, [2])]).toEqual([true, 1, ["Nguyễn Văn Tuấn"]]);
  });

  it("lists none of them afterwards, and writes nothing the second time", async () => {
    const { excel, useCases } = await open();
    const fixes = await list(useCases);
    await useCases.applyFixes(fixes);
    expect(await list(useCases)).toEqual([]);
    const once = partsOf(excel.save());
    excel.engine.counters.reset();
    expect((await useCases.applyFixes(fixes)).cells).toEqual({ written: 0, left: [] });
    expect(excel.engine.counters.writes).toEqual([]);
    expect(partsOf(excel.save())).toEqual(once);
  });

  it("leaves formulas and cells alone that have changed since, and names them", async () => {
    const { excel, useCases } = await open();
    const sheet = excel.sheet(sheetName);
    sheet.setFormula(4, 2, '=UPPER("x")', "NGUYỄN VĂN AN");
    const fixes = await list(useCases);
    sheet.setValue(3, 2, "LÒ VĂN MỚI");
    sheet.setValue(5, 4, 12);
    const { cells } = await useCases.applyFixes(fixes);
    expect(cells).toEqual({
      written: 18,
      left: [
        { sheet: sheetName, row: 3, column: 2, why: "changed" },
        { sheet: sheetName, row: 4, column: 2, why: "formula" },
        { sheet: sheetName, row: 5, column: 4, why: "changed" },
      ],
    });
    expect([sheet.getCell(3, 2).value, sheet.getCell(4, 2).formula, sheet.getCell(5, 4).value]).toEqual(["LÒ VĂN MỚI", '=UPPER("x")', 12]);
    expect(journal(excel).map((line) => line[2])).not.toContain("B3");
  });

  it("refuses protected, filtered and vanished sheets by name and writes the others", async () => {
    for (const [file, reason] of [[await workbookOf({ isProtected: true }), "protected"], [filtered(await workbookOf()), "filtered"]] as const) {
      const excel = openExcel(file);
      const useCases = useCasesOf(excel);
      const { fixes, barred } = await useCases.listFixes();
      expect(barred).toEqual([{ sheet: sheetName, reason }]);
      const before = valuesIn(excel, sheetName, 3, [2, 4, 5, 6, 8]);
      expect(await useCases.applyFixes([...fixes, { ...fixes[0]!, sheet: "Đã xóa" }])).toMatchObject({
        refused: [{ sheet: sheetName, reason }, { sheet: "Đã xóa", reason: "changed" }],
        cells: { written: 1, left: [] },
      });
      expect(valuesIn(excel, sheetName, 3, [2, 4, 5, 6, 8])).toEqual(before);
    }
  });

  it("writes no cell when the journal cannot be written", async () => {
    const { excel, useCases } = await open();
    const fixes = await list(useCases);
    await useCases.applyFixes(row3(fixes));
    excel.sheet(journalName).protect({});
    expect(await useCases.applyFixes(fixes)).toEqual({ refused: [{ sheet: journalName, reason: "protected" }], sheets: [], cells: { written: 0, left: [] } });
    expect(valuesIn(excel, sheetName, 4, [2])).toEqual(["NGUYỄN VĂN AN"]);
  });
});

describe("what is written", () => {
  const other = "Khác";
  const fixOf = (row: number, before: CellFix["before"], after: CellFix["after"], format: string | null = null): CellFix => ({
    sheet: other, row, column: 1, kind: "spaces", before, after, format, day: null, heading: "", isHidden: false,
  });

  it("stays text letter for letter, whatever Excel could make of it, and no apostrophe stays behind", async () => {
    const { excel, useCases } = await open();
    const texts = ["15/3/2024", "0123", "1e5", "12%", "Tháng 3 2024", "TRUE", "#N/A x", "Nguyễn Văn An", "9:30", "3-4"];
    texts.forEach((text, index) => excel.sheet(other).setValue(10 + index, 1, ` ${text}`));
    await useCases.applyFixes(texts.map((text, index) => fixOf(10 + index, ` ${text}`, text)));
    const cells = texts.map((_, index) => excel.sheet(other).getCell(10 + index, 1));
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual(texts.map((text) => [text, null]));
    expect(texts.map((_, index) => excel.sheet(other).numberFormat(10 + index, 1))).toEqual(texts.map(() => "General"));
    expect(texts.map((_, index) => excel.sheet(other).style(10 + index, 1).quotePrefix)).toEqual(texts.map(() => false));
  });

  it("becomes no formula, now or when a person edits the cell: there the apostrophe stays", async () => {
    const { excel, useCases } = await open();
    const texts = ["=1+1", "+84 912", "-5 ngày", "@abc", "'trích"];
    texts.forEach((text, index) => excel.sheet(other).setValue(10 + index, 1, ` ${text}`));
    await useCases.applyFixes(texts.map((text, index) => fixOf(10 + index, ` ${text}`, text)));
    expect(texts.map((_, index) => [excel.sheet(other).getCell(10 + index, 1).value, excel.sheet(other).getCell(10 + index, 1).formula])).toEqual(texts.map((text) => [text, null]));
    expect(texts.map((_, index) => excel.sheet(other).style(10 + index, 1).quotePrefix)).toEqual(texts.map(() => true));
  });

  it("gets its format before the value", async () => {
    const { excel, useCases } = await open();
    const fixes = row3(await list(useCases)).filter(({ kind }) => kind === "leadingZero" || kind === "textDate");
    excel.engine.counters.reset();
    await useCases.applyFixes(fixes);
    const members = excel.engine.counters.writes.map(({ member }) => member).filter((member) => member === "NumberFormat" || member === "Values");
    expect(members.slice(-4)).toEqual(["NumberFormat", "Values", "NumberFormat", "Values"]);
  });
});

describe("days", () => {
  it("are written by the workbook's own date system", async () => {
    const { excel, useCases } = await open({ uses1904Dates: true });
    const fixes = row3(await list(useCases)).filter(({ kind }) => kind === "textDate");
    expect(fixes.map(({ after }) => after)).toEqual([45_976 - 1_462]);
    expect((await useCases.applyFixes(fixes)).cells).toEqual({ written: 1, left: [] });
    expect(valuesIn(excel, sheetName, 3, [6])).toEqual([45_976 - 1_462]);
  });

  it("are left alone where the workbook counts otherwise than it seemed: no cell showed it, the journal does", async () => {
    const { excel, useCases } = await open({ uses1904Dates: true, hasRealDates: false });
    const fixes = row3(await list(useCases));
    expect(fixes.find(({ kind }) => kind === "textDate")?.after).toBe(45_976);
    const { cells } = await useCases.applyFixes(fixes);
    expect(cells).toEqual({ written: fixes.length - 1, left: [{ sheet: sheetName, row: 3, column: 6, why: "otherDays" }] });
    expect(valuesIn(excel, sheetName, 3, [6])).toEqual(["15/11/2025"]);
    expect(formatIn(excel, 3, 6)).toBe("General");
    expect(journal(excel).map((line) => line[2])).toEqual(["B3", "D3", "E3", "H3"]);
  });

  it("leave no trace in the journal when nothing else was to be written", async () => {
    const { excel, useCases } = await open({ uses1904Dates: true, hasRealDates: false });
    await useCases.applyFixes(row3(await list(useCases)).filter(({ kind }) => kind === "textDate"));
    expect(journal(excel)).toEqual([]);
  });
});

describe("thousands of cells", () => {
  it("cost a round trip to look, one to read 8,000 cells, one to see a day, and few messages below 4 MB", async () => {
    const { excel, useCases } = await open({ rows: 1_000 });
    const fixes = (await list(useCases)).filter(({ sheet }) => sheet === sheetName);
    expect(fixes).toHaveLength(5_000);
    excel.engine.counters.reset();
    expect((await useCases.applyFixes(fixes)).cells?.written).toBe(5_000);
    const { syncs, largestMessageBytes } = excel.engine.counters.totals;
    expect(syncs).toBeLessThanOrEqual(4);
    expect(largestMessageBytes).toBeLessThan(4_000_000);
  });

  it("are written in few messages where no two are neighbours", async () => {
    const { excel, useCases } = await open({ rows: 10_000 });
    const fixes = (await list(useCases)).filter(({ column, row }) => column === 8 && row % 2 === 0);
    expect(fixes).toHaveLength(5_000);
    excel.engine.counters.reset();
    expect((await useCases.applyFixes(fixes)).cells?.written).toBe(5_000);
    const { syncs, largestMessageBytes } = excel.engine.counters.totals;
    expect(syncs).toBeLessThanOrEqual(9);
    expect(largestMessageBytes).toBeLessThan(4_000_000);
  });
});
