/** Quick fixes from file to file: what the check command lists, what applying them leaves, and the way back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { goldenBytes, goldenPath } from "../support/golden";
import { openInNode, type OpenWorkbook } from "../support/openInNode";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sua-nhanh-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Listed {
  readonly fixes: readonly { readonly sheet: string; readonly row: number; readonly column: string; readonly kind: string; readonly from: unknown; readonly to: unknown; readonly format?: string }[];
  readonly findings: readonly { readonly rule: string }[];
  readonly criteria: unknown;
  readonly reports: readonly { readonly id: string }[];
}

const checked = async (path: string): Promise<Listed> => {
  let json = "";
  const status = await main([path, "--json", "-"], { write: (text) => void (json += text), complain: () => undefined });
  expect(status).toBe(0);
  return JSON.parse(json) as Listed;
};

const saved = async (bytes: Uint8Array, name: string, work: (open: OpenWorkbook) => Promise<unknown>): Promise<string> => {
  const open = openInNode(bytes);
  try {
    await work(open);
    const path = join(folder, name);
    writeFileSync(path, open.workbook.save());
    return path;
  } finally {
    open.close();
  }
};

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

test("the command lists them with place, kind, old and new value", async () => {
  const { fixes } = await checked(goldenPath("05-text-dates"));
  expect(fixes.length).toBeGreaterThan(80);
  expect(fixes).toContainEqual({ sheet: "Người nghiện", row: 4, column: "L", kind: "textDate", from: "22.10.2024", to: 45_587, format: "dd/mm/yyyy" });
  expect(fixes).toContainEqual({ sheet: "Người nghiện", row: 3, column: "K", kind: "spaces", from: "32/KQXĐ ", to: "32/KQXĐ" });
  for (const { from, to } of fixes) expect(to).not.toBe(from);
});

test("applied to the file they change no figure, and only findings about how things are typed", async () => {
  const before = await checked(goldenPath("05-text-dates"));
  const path = await saved(goldenBytes("05-text-dates"), "fixed.xlsx", async ({ useCases }) => {
    const { fixes } = await useCases.listFixes();
    expect((await useCases.applyFixes(fixes)).cells).toEqual({ written: before.fixes.length, left: [] });
  });
  const after = await checked(path);
  expect(after.fixes).toEqual([]);
  expect(after.criteria).toEqual(before.criteria);
  // T24 lists the findings, and those that were put right are gone from it.
  const figures = ({ reports }: typeof after): readonly unknown[] => reports.filter(({ id }) => id !== "T24");
  expect(figures(after)).toEqual(figures(before));
  const rules = (findings: Listed["findings"]): string[] => findings.map(({ rule }) => rule).filter((rule) => !/date-as-text|mixed-marks/.test(rule));
  expect(rules(after.findings)).toEqual(rules(before.findings));
  expect(after.findings.length).toBeLessThan(before.findings.length);

  const back = await saved(bytesOf(path), "restored.xlsx", async ({ useCases }) => {
    const { restorable, others } = await useCases.listRestorable();
    expect([restorable.length, others]).toEqual([before.fixes.length, []]);
    await useCases.restore(restorable);
  });
  const restored = await checked(back);
  expect(restored.fixes).toEqual(before.fixes);
  expect(restored.findings).toEqual(before.findings);
});
