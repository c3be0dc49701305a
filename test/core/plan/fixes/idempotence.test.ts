import fc from "fast-check";
import { listFixes } from "../../../../src/core/check";
import type { CellFix } from "../../../../src/core/model/cellFix";
import { runNow } from "../../../../src/core/model/job";
import type { CellValue, SheetGrid } from "../../../../src/core/model/sheetGrid";
import { columnsOf, type FieldOf } from "../../../../src/core/registers/registry";
import { d, registerSheet, type Cells } from "../../../support/workbook";

const fields = ["fullName", "birth", "sex", "personalId", "dossier", "lastTestedOn", "lastTestResult", "note", "position"] as const satisfies readonly FieldOf<"addict">[];

const fixesOf = (sheet: SheetGrid): readonly CellFix[] =>
  runNow(listFixes({ sheets: [sheet], uses1904Dates: false, state: null }, { asOf: d("2025-12-20") }, d("2025-12-20"))).fixes;

const fixed = (sheet: SheetGrid, fixes: readonly CellFix[]): SheetGrid => ({
  ...sheet,
  values: sheet.values.map((row, r) => row.map((value, c) => fixes.find((fix) => fix.row === r + 1 && fix.column === c + 1)?.after ?? value)),
});

const terms = fields.flatMap((field) => {
  const column = columnsOf("addict")[field];
  return column?.kind === "term" ? Object.values<readonly string[]>(column.terms).flat() : [];
});
const seeds = [...terms, "Nguyễn Văn An", "LÒ THỊ ÍN", "NguyÔn V¨n TuÊn", "Nguyeãn Vaên Tuaán", "Th«n §«ng 2", "15/3/2024", "ngày 5 tháng 3 năm 2024", "38085012345", "038085012345"];
const spoil: readonly ((text: string) => string)[] = [
  (text) => text, (text) => ` ${text}`, (text) => `${text}\u00A0 `, (text) => text.replace(/ /g, "  "), (text) => text.normalize("NFD"), (text) => text.toUpperCase(),
  (text) => text.toLowerCase(), (text) => `\u200B${text}`, (text) => text.normalize("NFD").replace(/[\u0300-\u036F]/g, ""),
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...seeds), fc.constantFrom(...spoil), fc.constantFrom(...spoil)).map(([text, one, other]) => other(one(text))) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."aăâNguyễÔ¨§«đ \u00A0\u0301\u00AD1/-.'\n") }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", 38_085_012_345, 45_000, true, "#N/A") },
);
/** A number in front keeps a row of words from being taken for a second row of headings. */
const record = fc.record(Object.fromEntries(fields.map((field) => [field, value])) as Record<(typeof fields)[number], typeof value>) as fc.Arbitrary<Cells<"addict">>;

test("what was fixed needs no fix, and nothing else comes up by it", () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (rows) => {
      const sheet = registerSheet("addict", ["ordinal", ...fields], rows.map((row, index) => ({ ...row, ordinal: index + 1 })));
      const fixes = fixesOf(sheet);
      for (const { before, after } of fixes) expect(after).not.toBe(before);
      expect(fixesOf(fixed(sheet, fixes))).toEqual([]);
    }),
    { numRuns: 800 },
  );
});
