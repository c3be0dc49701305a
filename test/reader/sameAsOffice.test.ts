import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { checkWorkbook } from "../../src/core/check";
import { runNow } from "../../src/core/model/job";
import type { WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import { anyWorkbook } from "../corpus/randomWorkbooks";
import { Random } from "../corpus/random";
import { goldenBytes, goldenNames } from "../support/golden";
import { openInNode } from "../support/openInNode";
import { d } from "../support/workbook";
import { officeSnapshotOf, snapshotOf } from "./support/read";
import { trimmed, writeFile } from "./support/writeFile";

const samplePath = "assets/samples/so-mau-xa-khong-ma-tuy.xlsx";
const shipped: readonly (readonly [string, () => Uint8Array])[] = [
  ...goldenNames.map((name) => [name, () => goldenBytes(name)] as const),
  ["the sample workbook", () => new Uint8Array(readFileSync(samplePath))],
];

describe.each(shipped)("%s", (_, bytes) => {
  it("gives the snapshot that Office.js gives", async () => expect(snapshotOf(bytes())).toEqual(await officeSnapshotOf(bytes())));

  it("gives the result of a check through Office.js, to the last finding", async () => {
    const { useCases, close } = openInNode(bytes());
    try {
      expect(runNow(checkWorkbook(snapshotOf(bytes()), {}, d("2026-02-03")))).toEqual(await useCases.check());
    } finally {
      close();
    }
  });
});

/** Sheets as they are drawn have neither tables nor hidden rows nor protection: some get them here. */
const dressed = (snapshot: WorkbookSnapshot, random: Random): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const rows = sheet.values.map((_, index) => sheet.firstRow + index);
    const hidden = rows.slice(1).filter(() => random.chance(0.1));
    const isTable = rows.length > 1 && random.chance(0.3);
    return {
      ...sheet,
      name: `${sheet.name}${random.pick(["", " & <x>", " 'y'"])}`,
      visibility: random.pick(["visible", "visible", "hidden", "veryHidden"] as const),
      hiddenRows: new Set(hidden),
      isProtected: random.chance(0.2),
      isFiltered: hidden.length > 0 && random.chance(0.5),
      tables: isTable ? [{ firstRow: sheet.firstRow, lastRow: sheet.firstRow + 1, firstColumn: sheet.firstColumn, lastColumn: sheet.firstColumn + 2 }] : [],
    };
  }),
});

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
/** Office.js takes its time. */
const seedsThroughOffice = seeds.slice(0, 60);

const written = (seed: number): { readonly bytes: Uint8Array; readonly expected: WorkbookSnapshot } => {
  const random = new Random(seed);
  const snapshot = dressed(anyWorkbook(seed), random);
  return { bytes: writeFile(snapshot, random), expected: { ...snapshot, sheets: snapshot.sheets.map(trimmed) } };
};

describe("random workbooks", () => {
  it("come back as they were written, in whatever way that was", () => {
    for (const seed of seeds) {
      const { bytes, expected } = written(seed);
      const found = snapshotOf(bytes);
      // The quick comparison first: jest's own takes its time even where there is nothing to tell.
      if (!isDeepStrictEqual(found, expected)) expect([seed, found]).toEqual([seed, expected]);
    }
  });

  it("read the same through Office.js", async () => {
    for (const seed of seedsThroughOffice) {
      const { bytes } = written(seed);
      const office = await officeSnapshotOf(bytes);
      // Office.js has no property for the date system; it is told from how dates are shown, and these show none.
      expect([seed, { ...snapshotOf(bytes), uses1904Dates: office.uses1904Dates }]).toEqual([seed, office]);
    }
  });
});

describe("after the add-in has written", () => {
  const owned = ["findings", "T01", "T02", "T09", "journal", "configuration", "scoring"] as const;

  const worked = async (): Promise<Uint8Array> => {
    const { useCases, workbook, close } = openInNode(goldenBytes("16-submitted"));
    try {
      const result = await useCases.check();
      await useCases.highlight(result);
      await useCases.writeFindings(result);
      await useCases.fillCriteria(result, "xkmt-2024");
      await useCases.fillCriteria(result, "nqlt-2008");
      await useCases.saveMapping({ sheets: [{ sheet: "Nháp <&>", headings: ["a"], register: null, headerRow: null, columns: [] }] });
      return workbook.save();
    } finally {
      close();
    }
  };

  it("its sheets, marks, kept rows, status columns and state are read like through Office.js", async () => {
    const bytes = await worked();
    const ours = snapshotOf(bytes);
    expect(ours).toEqual(await officeSnapshotOf(bytes));
    expect(ours.sheets.flatMap((sheet) => sheet.owned ?? [])).toEqual(expect.arrayContaining(["findings", "T01", "scoring"]));
    expect(ours.sheets.some(({ statusColumn }) => statusColumn !== null)).toBe(true);
    expect(ours.sheets.some(({ kept }) => (kept ?? []).length > 0)).toBe(true);
    expect(ours.state).toContain("Nháp <&>");
  });

  it("sheets of ours are read when asked for", async () => {
    const bytes = await worked();
    const ours = snapshotOf(bytes, { owned });
    expect(ours).toEqual(await officeSnapshotOf(bytes, { owned }));
    expect(ours.sheets.find((sheet) => sheet.owned === "T01")?.values.length).toBeGreaterThan(5);
  });
});
