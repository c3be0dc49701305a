import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenFiles } from "../support/brokenFiles";
import type { BoardMeasured } from "./boardRun";
import { householdWorkbook } from "./householdWorkbook";
import { inMs, printTable, within } from "./table";

const goodFiles = 45;
const rowsEach = 2_000;
/** H1: fifty workbooks of 2,000 rows within twenty seconds. */
const budgetMs = 20_000;
/** "Flat": what is held may grow by this from the tenth file to the last; and what one process may have at most. */
const growthBudgetMb = 5;
const peakBudgetMb = 400;

const inMb = (megabytes: number): string => `${megabytes.toFixed(1)} MB`;

/** 45 good workbooks and five broken ones among them, as files. */
const writeFiles = async (folder: string): Promise<readonly string[]> => {
  const good = await householdWorkbook(rowsEach);
  const broken = Object.entries(brokenFiles(good));
  const contents = Array.from({ length: goodFiles + broken.length }, (_, index): readonly [string, Uint8Array] => {
    const [kind, bytes] = (index % 10 === 5 ? broken[Math.floor(index / 10)] : undefined) ?? ["xa", good];
    return [join(folder, `${String(index + 1).padStart(2, "0")}-${kind}.xlsx`), bytes];
  });
  for (const [path, bytes] of contents) writeFileSync(path, bytes);
  return contents.map(([path]) => path);
};

/** Runs the files in a process of their own, so that its memory is nobody else's. */
const measureApart = (paths: readonly string[]): BoardMeasured => {
  const output = execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("./boardRun.ts", import.meta.url)), ...paths], { encoding: "utf8", maxBuffer: 10_000_000 });
  return JSON.parse(output) as BoardMeasured;
};

/** Many workbooks with bad ones among them, through the examiner that the command line uses. True when all is within its budget. */
export const benchBoard = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-board-"));
  try {
    const paths = await writeFiles(folder);
    const all = measureApart(paths);
    const growthMb = all.heldMb - all.heldEarlyMb;
    printTable(`(g) ${String(paths.length)} workbooks of ${String(rowsEach)} rows, five of them broken (H1, H4)`, ["", "measured", "budget"], [
      ["results", String(all.received), `${String(goodFiles)} ${within(goodFiles, all.received)}`],
      ["not readable", all.refused.join(", "), "5, each for a reason of its own"],
      ["time", inMs(all.wallMs), `<= ${inMs(budgetMs)} ${within(all.wallMs, budgetMs)}`],
      ["processor time", inMs(all.cpuMs), ""],
      ["held after ten files", inMb(all.heldEarlyMb), ""],
      ["held after all", inMb(all.heldMb), `+ <= ${inMb(growthBudgetMb)} ${within(growthMb, growthBudgetMb)}`],
      ["resident at most", inMb(all.peakMb), `<= ${inMb(peakBudgetMb)} ${within(all.peakMb, peakBudgetMb)}`],
    ]);
    return all.received === goodFiles && new Set(all.refused).size === 5 && all.wallMs <= budgetMs && growthMb <= growthBudgetMb && all.peakMb <= peakBudgetMb;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
