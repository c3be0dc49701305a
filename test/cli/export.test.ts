/** Tables handed over by the check command. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { goldenPath } from "../support/golden";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...argv: readonly string[]): Promise<{ readonly status: number; readonly said: string }> => {
  let said = "";
  const status = await main([goldenPath("01-tidy"), ...argv], { write: (text) => void (said += text), complain: (text) => void (said += text) });
  return { status, said };
};

test("the level is masked unless it is chosen, and stands in the file", async () => {
  const path = join(folder, "a.json");
  expect((await run("--export", path)).status).toBe(0);
  const { masking, sheets } = JSON.parse(readFileSync(path, "utf8")) as { masking: string; sheets: readonly { code: string }[] };
  expect(masking).toBe("masked");
  expect(sheets.map(({ code }) => code)).toEqual(expect.arrayContaining(["T01", "T04", "T09"]));
});

test("counts take no summaries along; several tables as CSV are a zip", async () => {
  const path = join(folder, "b.csv");
  const { status, said } = await run("--export", path, "--masking", "counts");
  expect([status, said.includes("b.zip")]).toEqual([0, true]);
  const bytes = readFileSync(join(folder, "b.zip"));
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect([bytes.includes("T09"), bytes.includes("T01")]).toEqual([true, false]);
});

test.each([
  [["--export", "a.pdf"], "--export a.pdf"],
  [["--export", "a.xlsx", "--masking", "none"], "--masking none"],
  [["--masking", "full"], "--masking chỉ dùng cùng --export"],
])("%j is refused with a sentence", async (argv, sentence) => {
  const { status, said } = await run(...argv);
  expect([status, said.includes(sentence)]).toEqual([2, true]);
});
