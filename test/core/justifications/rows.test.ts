import { justify } from "../../../src/core/justifications/judge";
import { justificationColumns, justificationRow, readJustifications } from "../../../src/core/justifications/rows";
import type { Justification } from "../../../src/core/model/justification";
import type { CellValue } from "../../../src/core/model/sheetGrid";
import { serial } from "../../support/grid";
import { day, finding } from "../../support/sampleResult";

const given: Justification = justify(finding("addict/no-dossier", "violation", 12), {
  reason: "=Hồ sơ đang trình ký, chờ dấu",
  author: "Cán bộ Thử",
  givenOn: day(2025, 3, 9),
  documentNumber: "+84/CV-CAX",
  expiresOn: null,
});
const words = { state: "Còn giá trị", register: "Người nghiện", title: "Chưa có hồ sơ" };
const row = justificationRow(given, 1, words);
const edited = (changes: Partial<Record<(typeof justificationColumns)[number], CellValue>>): CellValue[] =>
  row.map((value, index) => changes[justificationColumns[index] as keyof typeof changes] ?? value);
const read = (...rows: CellValue[][]) => readJustifications(rows, false);

describe("the table of justifications", () => {
  it("gives back what was written, whatever signs it begins with", () => {
    expect(read(row)).toEqual({ justifications: [given], incomplete: [] });
    const ending = { ...given, expiresOn: day(2026, 12, 31) };
    expect(read(justificationRow(ending, 2, words)).justifications).toEqual([ending]);
  });

  it("reads days that Excel or a person has turned into numbers", () => {
    expect(read(edited({ givenOn: serial("2025-03-09") })).justifications).toEqual([given]);
    expect(readJustifications([edited({ givenOn: serial("2025-03-09") - 1462 })], true).justifications).toEqual([given]);
  });

  it("takes a better reason that was typed into the sheet, and its Unicode form", () => {
    expect(read(edited({ reason: "Đã bổ sung văn bản".normalize("NFD") })).justifications[0]?.reason).toBe("Đã bổ sung văn bản");
  });

  it.each<[string, Parameters<typeof edited>[0]]>([
    ["a reason of nine characters", { reason: "Chờ ký tên".slice(0, 9) }],
    ["no author", { author: " " }],
    ["no day", { givenOn: "" }],
    ["a day that is none", { givenOn: "31/02/2025" }],
    ["a last day that cannot be read, which is not the same as none", { expiresOn: "cuối năm" }],
    ["no rule", { rule: "" }],
    ["a key that somebody typed over", { key: "x" }],
  ])("keeps a row as it is and counts it for nothing: %s", (_, changes) => {
    const broken = edited(changes);
    expect(read(broken)).toEqual({ justifications: [], incomplete: [broken] });
  });

  it("takes a reason of ten characters", () => {
    expect(read(edited({ reason: "Chờ ký tên" })).justifications).toHaveLength(1);
  });

  it("leaves out rows without anything", () => {
    expect(read(row.map(() => ""), row).justifications).toHaveLength(1);
    expect(read(row.map(() => "")).incomplete).toEqual([]);
  });

  it("holds no identity number", () => {
    expect(JSON.stringify(row)).not.toMatch(/\d{9,}/);
  });
});
