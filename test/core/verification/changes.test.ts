import fc from "fast-check";
import { runNow } from "../../../src/core/model/job";
import { parseWorkbook, type ParsedWorkbook } from "../../../src/core/parse/parseWorkbook";
import { changesSince, markRecords } from "../../../src/core/verification/recordMarks";
import { compareSubmissions } from "../../../src/core/verification/compareSubmissions";
import { drawSample } from "../../../src/core/verification/sample";
import { factsOf } from "../../support/factsOf";
import { day, sheetsOf, type RegisterSheets } from "../../support/registerSheets";

const parsed = (sheets: RegisterSheets): ParsedWorkbook => runNow(parseWorkbook({ sheets: sheetsOf(sheets), uses1904Dates: false, state: null }, 2025));

const person = (fullName: string, personalId: string, more: Readonly<Record<string, string | number>> = {}) => ({ fullName, personalId, hamlet: "Thôn Đông", dossier: "Đã lập", ...more });
const home = (householdCode: string, signed: string) => ({ householdCode, head: `Chủ hộ ${householdCode}`, hamlet: "Thôn Đông", residence: "Đang cư trú", signed });

const before: RegisterSheets = {
  addict: [person("Lò Văn Một", "038085000001"), person("Lò Văn Hai", "038085000002"), person("Lò Văn Ba", "")],
  household: [home("1", "Đã ký"), home("2", "Chưa ký")],
};
const after: RegisterSheets = {
  // Sorted otherwise; the second has a dossier no more, the third is gone, a fourth has come.
  addict: [person("Lò Văn Bốn", "038085000004"), person("Lò Văn Hai", "038085000002", { dossier: "Chưa lập" }), person("Lò Văn Một", "038085000001")],
  household: [home("2", "Đã ký"), home("1", "Đã ký")],
};

describe("what changed since the marks were taken", () => {
  const marks = markRecords(parsed(before));

  test("nothing in the same registers, sorted or not", () => {
    expect(changesSince(marks, parsed(before))).toEqual([]);
    expect(changesSince(marks, parsed({ addict: [...(before.addict ?? [])].reverse(), household: [...(before.household ?? [])].reverse() }))).toEqual([]);
  });

  test("records that changed, came and went, with their places", () => {
    const changes = changesSince(marks, parsed(after));
    expect(changes.filter(({ register }) => register === "addict").map(({ kind, record }) => [kind, record?.row ?? null])).toEqual([["added", 2], ["changed", 3], ["removed", null]]);
    expect(changes.filter(({ register }) => register === "household").map(({ kind, record }) => [kind, record?.row ?? null])).toEqual([["changed", 2]]);
  });

  test("hold no text of the registers", () => {
    const text = JSON.stringify(marks);
    for (const secret of ["038085000001", "Lò Văn", "Chủ hộ"]) expect(text).not.toContain(secret);
  });

  test("any single changed cell is found, whatever it was", () => {
    fc.assert(
      fc.property(fc.constantFrom("Lò Văn Một", "Lò Văn Hai"), fc.constantFrom("dossier", "note", "drug", "hamlet"), fc.constantFrom("Chưa lập", "khác", "x1"), (name, field, value) => {
        const changed = { ...before, addict: (before.addict ?? []).map((row) => (row.fullName === name ? { ...row, [field]: value } : row)) };
        expect(changesSince(marks, parsed(changed)).map(({ kind }) => kind)).toEqual(["changed"]);
      }),
      { numRuns: 24 },
    );
  });
});

describe("a resubmission beside the earlier file", () => {
  test("persons and households added, removed, changed, with the changed columns", () => {
    const { changes, unchanged, isSame } = compareSubmissions(parsed(before), parsed(after));
    expect(isSame).toBe(false);
    expect(unchanged).toBe(2);
    expect(changes.map(({ register, kind, fields, later, earlier }) => [register, kind, fields.join(" "), earlier?.row ?? null, later?.row ?? null])).toEqual([
      ["addict", "added", "", null, 2],
      ["addict", "changed", "dossier", 3, 3],
      ["addict", "removed", "", 4, null],
      ["household", "changed", "signed", 3, 2],
    ]);
  });

  test("one without any change is the same, also when sorted and renumbered", () => {
    const sorted = { addict: [...(before.addict ?? [])].reverse(), household: before.household ?? [] };
    expect(compareSubmissions(parsed(before), parsed(sorted))).toMatchObject({ isSame: true, unchanged: 5, changes: [] });
  });

  test("somebody listed twice is compared row by row, the equal ones first", () => {
    const twice = { addict: [person("Lò Văn Một", "038085000001"), person("Lò Văn Một", "038085000001", { dossier: "Chưa lập" })] };
    const { changes, unchanged } = compareSubmissions(parsed(twice), parsed({ addict: [...twice.addict].reverse() }));
    expect([changes, unchanged]).toEqual([[], 2]);
  });

  test("a number put right makes another person: removed and added, nothing guessed", () => {
    const put = { addict: [person("Lò Văn Một", "038085000009")] };
    expect(compareSubmissions(parsed({ addict: [person("Lò Văn Một", "038085000001")] }), parsed(put)).changes.map(({ kind }) => kind)).toEqual(["added", "removed"]);
  });
});

describe("a sample for field verification", () => {
  const many: RegisterSheets = {
    addict: Array.from({ length: 40 }, (_, index) => person(`Lò Văn ${String(index)}`, String(38_085_000_100 + index).padStart(12, "0"), { hamlet: index % 2 === 0 ? "Thôn Đông" : "Thôn Tây" })),
    household: [home("1", "x"), { ...home("2", "x"), residence: "Đã chuyển đi" }],
  };
  const request = { seed: "2025-12-20", groups: ["addict", "household"] as const, perHamlet: 3 };

  test("takes as many of each hamlet and group as asked, fewer where there are fewer, residents only", () => {
    const drawn = drawSample(request, factsOf(many));
    expect(drawn.map(({ group, hamlet, outOf }) => [group, hamlet, outOf])).toEqual([
      ...Array.from({ length: 3 }, () => ["addict", "Thôn Đông", 20]),
      ...Array.from({ length: 3 }, () => ["addict", "Thôn Tây", 20]),
      ["household", "Thôn Đông", 1],
    ]);
  });

  test("is the same for the same seed, also when the rows are sorted otherwise; another seed draws others", () => {
    const facts = factsOf(many);
    const names = (seed: string, sheets: RegisterSheets): readonly unknown[] => drawSample({ ...request, seed }, factsOf(sheets)).map(({ record }) => String(sheets.addict?.[record.row - 2]?.fullName)).sort();
    expect(drawSample(request, facts)).toEqual(drawSample(request, factsOf(many)));
    expect(names("a", { addict: [...(many.addict ?? [])].reverse() })).toEqual(names("a", { addict: many.addict ?? [] }));
    expect(names("a", { addict: many.addict ?? [] })).not.toEqual(names("b", { addict: many.addict ?? [] }));
  });

  test("gives everyone about the same chance", () => {
    const facts = factsOf(many);
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 400; seed += 1) for (const { record } of drawSample({ seed: String(seed), groups: ["addict"], perHamlet: 5 }, facts)) counts.set(record.row, (counts.get(record.row) ?? 0) + 1);
    // 400 draws of 5 out of 20: 100 each on average, standard deviation below 9.
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(45);
    expect(counts.size).toBe(40);
  });

  test("leaves out who has left the list", () => {
    const left: RegisterSheets = { addict: [person("Lò Văn Một", "038085000001", { removedOn: day("01/06/2025") })] };
    expect(drawSample(request, factsOf(left))).toEqual([]);
  });
});
