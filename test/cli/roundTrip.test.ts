/** What the check command and the pane write, and that taking it away leaves the clerk's workbook as it was. */
import { strFromU8, unzipSync } from "fflate";
import { goldenBytes, goldenNames } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

type Parts = Readonly<Record<string, string>>;

const partsOf = (bytes: Uint8Array): Parts => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** Cells of a sheet by address, each as it stands in the file: value, formula and style together. Independent of the host's reader. */
const cellsOf = (xml: string): ReadonlyMap<string, string> => {
  const cells = new Map<string, string>();
  for (const [cell, address = ""] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)) cells.set(address, cell);
  return cells;
};

const sheetParts = (parts: Parts): string[] => Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

const writeAll = async ({ useCases }: OpenWorkbook): Promise<void> => {
  const result = await useCases.check();
  await useCases.highlight(result);
  await useCases.writeFindings(result);
  for (const { id } of result.criteriaSets) await useCases.fillCriteria(result, id);
  await useCases.writeReports(result, ["T09"]);
};

const written = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const open = openInNode(bytes);
  try {
    await writeAll(open);
    return open.workbook.save();
  } finally {
    open.close();
  }
};

describe.each(goldenNames)("%s", (name) => {
  const original = goldenBytes(name);
  let once: Uint8Array;
  beforeAll(async () => {
    once = await written(original);
  });

  test("every cell of the clerk is the same in value, formula and style", () => {
    const before = partsOf(original);
    const after = partsOf(once);
    for (const part of sheetParts(before)) {
      const kept = cellsOf(after[part] ?? "");
      for (const [address, cell] of cellsOf(before[part] ?? "")) expect(`${part} ${address} ${kept.get(address) ?? ""}`).toBe(`${part} ${address} ${cell}`);
    }
  });

  test("our sheets and formats are there", () => {
    const after = partsOf(once);
    for (const title of ["Kết quả kiểm tra", "Tổng hợp tiêu chí", "Biểu T09 Theo thôn"]) expect(after["xl/workbook.xml"]).toContain(`name="${title}"`);
    const signed = sheetParts(after).filter((part) => after[part]?.includes("xkmt:1:"));
    expect(signed.length > 0).toBe(name !== "12-empty-registers");
  });

  test("a second run on the result adds nothing", async () => {
    const twice = partsOf(await written(once));
    const first = partsOf(once);
    expect(Object.keys(twice).sort()).toEqual(Object.keys(first).sort());
    for (const part of Object.keys(first)) expect(`${part}\n${twice[part] ?? ""}`).toBe(`${part}\n${first[part] ?? ""}`);
  });

  test("removing all traces gives back every sheet as it was, and only those", async () => {
    const open = openInNode(once);
    try {
      await open.useCases.removeAllTraces();
      const bare = partsOf(open.workbook.save());
      const before = partsOf(original);
      expect(sheetParts(bare).sort()).toEqual(sheetParts(before).sort());
      for (const part of sheetParts(before)) expect(`${part}\n${bare[part] ?? ""}`).toBe(`${part}\n${before[part] ?? ""}`);
      expect(bare["xl/workbook.xml"]).not.toContain("_xkmt");
    } finally {
      open.close();
    }
  });
});
