/**
 * `npm run bench`: our figures beside what a person would use instead, in one run on one machine, with their budgets.
 * Exit code 1 when the pane's main thread was held longer than the limit, a rule grew faster than its rows, or random
 * workbooks went wrong or hung, or many workbooks on one page took too long or too much.
 */
import os from "node:os";
import { benchBoard } from "./benchBoard";
import { benchReaders } from "./benchReaders";
import { checkRandomWorkbooks } from "./fuzz";
import { measureGrowth, type Growth } from "./growth";
import { columnCount, householdWorkbook } from "./householdWorkbook";
import { measureLongTasks, type StepTasks } from "./longTasks";
import { fastest, heldMegabytes } from "./measure";
import { changeOneCellWithExcelJs, checkWithExcelJs } from "./others";
import { changeOneCell, checkCells, checkFile, highlightFile, snapshotOf } from "./ours";
import { inKb, inMs, printTable, ratio, within } from "./table";

/** Budgets of one check, in milliseconds: rules alone, and from file to findings. Null: none was set. */
const sizes = [
  { rows: 5_000, engineMs: 80, endToEndMs: 1_500 },
  { rows: 20_000, engineMs: 300, endToEndMs: 4_000 },
  { rows: 50_000, engineMs: 800, endToEndMs: null },
] as const;
const largeRows = 20_000;
const highlightBudget = { syncs: 3, bytes: 200 * 1024 } as const;
const messageLimit = 4 * 1024 * 1024;
const heapBudgetMb = 250;
const longTaskLimitMs = 200;
const randomWorkbooks = 10_000;
const hangLimitMs = 1_000;
const shownFaults = 20;

type Files = ReadonlyMap<number, Uint8Array>;

const fileOf = (files: Files, rows: number): Uint8Array => {
  const file = files.get(rows);
  if (file === undefined) throw new RangeError(`No workbook of ${String(rows)} rows was made.`);
  return file;
};

const benchChecks = async (files: Files): Promise<void> => {
  const engine: string[][] = [];
  const endToEnd: string[][] = [];
  for (const { rows, engineMs, endToEndMs } of sizes) {
    const file = fileOf(files, rows);
    const snapshot = await snapshotOf(file);
    const alone = await fastest(3, () => checkCells(snapshot));
    const held = await heldMegabytes(async () => {
      const cells = await snapshotOf(file);
      return { cells, result: checkCells(cells) };
    });
    engine.push([
      String(rows), inMs(alone.ms), `<= ${String(engineMs)} ms ${within(alone.ms, engineMs)}`, `${held.toFixed(0)} MB`,
      rows === 50_000 ? `<= ${String(heapBudgetMb)} MB ${within(held, heapBudgetMb)}` : "",
    ]);
    const ours = await fastest(2, () => checkFile(file));
    const theirs = await fastest(2, () => checkWithExcelJs(file));
    const { syncs, largestMessageBytes } = ours.value.host;
    // The rows of the parameter sheet and of the headings are read too.
    const syncBudget = 2 + Math.ceil((rows + 11) / 5_000);
    endToEnd.push([
      String(rows), inMs(ours.ms), endToEndMs === null ? "" : `<= ${String(endToEndMs)} ms ${within(ours.ms, endToEndMs)}`, inMs(theirs.ms), ratio(theirs.ms, ours.ms),
      `${String(syncs)} <= ${String(syncBudget)} ${within(syncs, syncBudget)}`, `${inKb(largestMessageBytes)} ${within(largestMessageBytes, messageLimit)}`,
    ]);
  }
  printTable("(a1) All rules, criteria and T09 on cells already read (L1, L5)", ["rows", "ours", "budget", "cells and result held", "budget"], engine);
  printTable(
    "(a2) From file to findings: our host + Office.js + all rules, against ExcelJS + a loop with three questions (L1-L3)",
    ["rows", "ours", "budget", "ExcelJS", "ExcelJS / ours", "round trips", "largest message (<= 4 MB)"],
    endToEnd,
  );
};

const benchHighlight = async (files: Files): Promise<void> => {
  const file = fileOf(files, largeRows);
  await highlightFile(file);
  const { ms, host, rows } = await highlightFile(file);
  printTable("(b) Highlighting (L2)", [`${String(largeRows)} rows`, "measured", "budget"], [
    ["round trips", String(host.syncs), `<= ${String(highlightBudget.syncs)} ${within(host.syncs, highlightBudget.syncs)}`],
    ["sent", inKb(host.requestBytes), `<= ${inKb(highlightBudget.bytes)} ${within(host.requestBytes, highlightBudget.bytes)}`],
    ["received", inKb(host.responseBytes), ""],
    ["time", inMs(ms), ""],
    ["findings", String(rows), ""],
  ]);
};

const benchOpenSave = async (files: Files): Promise<void> => {
  const file = fileOf(files, largeRows);
  const ours = await fastest(2, () => changeOneCell(file));
  const theirs = await fastest(2, () => changeOneCellWithExcelJs(file));
  printTable("(c) Open, change one cell, save", [`${String(largeRows)} x ${String(columnCount)}`, "time", "file"], [
    ["our store", inMs(ours.ms), inKb(ours.value.length)],
    ["ExcelJS", inMs(theirs.ms), inKb(theirs.value.length)],
    ["ExcelJS / ours", ratio(theirs.ms, ours.ms), ratio(theirs.value.length, ours.value.length)],
  ]);
};

/** The browser reports tasks from 50 ms on; a step without any says so instead of "0 ms". */
const reportedFromMs = 50;

/** True when no task of the pane was longer than the limit. */
const benchLongTasks = async (files: Files): Promise<boolean> => {
  const steps = await measureLongTasks(fileOf(files, largeRows));
  const judged = ({ step, longestMs, elapsedMs }: StepTasks): string[] => [
    step, inMs(elapsedMs), longestMs === 0 ? `< ${String(reportedFromMs)} ms` : inMs(longestMs), `<= ${String(longTaskLimitMs)} ms ${within(longestMs, longTaskLimitMs)}`,
  ];
  printTable(`(d) Longest task of the pane's main thread in Chromium, ${String(largeRows)} rows (L4)`, ["step", "whole step", "longest task", "limit"], steps.map(judged));
  return steps.every(({ longestMs }) => longestMs <= longTaskLimitMs);
};

/** True when no random workbook crashed, pointed at nothing or took longer than the limit. */
const benchRandomWorkbooks = (): boolean => {
  const { longestMs, longestSeed, medianMs, totalMs, registers, findings, faults } = checkRandomWorkbooks(randomWorkbooks);
  printTable(`(e) ${String(randomWorkbooks)} random workbooks: nothing crashes, hangs or points at nothing`, ["", "measured", "limit"], [
    ["median check", inMs(medianMs), ""],
    ["longest check", `${inMs(longestMs)} (seed ${String(longestSeed)})`, `<= ${String(hangLimitMs)} ms ${within(longestMs, hangLimitMs)}`],
    ["all checks", inMs(totalMs), ""],
    ["registers taken", String(registers), ""],
    ["findings", String(findings), ""],
    ["crashes and stray findings", String(faults.length), `<= 0 ${within(faults.length, 0)}`],
  ]);
  for (const fault of faults.slice(0, shownFaults)) console.log(fault);
  return faults.length === 0 && longestMs <= hangLimitMs;
};

/** Four times the rows may take a little more than four times as long: caches, and a noisy machine. */
const growthLimit = 8;
/** Rules faster than this are all noise. */
const leastMs = 10;

/** True when no rule grows faster than its rows. */
const benchGrowth = (): boolean => {
  const rows = 3_500;
  const { rules, allSmallMs, allLargeMs } = measureGrowth(rows);
  const growth = ({ smallMs, largeMs }: Growth): number => largeMs / Math.max(smallMs, leastMs / 4);
  const slowest = rules.filter(({ largeMs }) => largeMs >= leastMs).sort((a, b) => growth(b) - growth(a));
  const total = [`all ${String(rules.length)} rules`, inMs(allSmallMs), inMs(allLargeMs), `${(allLargeMs / allSmallMs).toFixed(1)}x`, ""];
  const lines = slowest.slice(0, 6).map((rule) => [rule.rule, inMs(rule.smallMs), inMs(rule.largeMs), `${growth(rule).toFixed(1)}x`, `<= ${String(growthLimit)}x ${within(growth(rule), growthLimit)}`]);
  const records = (each: number): string => `${String(each)} x 14 records`;
  printTable("(f) Fourteen registers, all rules: no rule is worse than linear", ["rule", records(rows), records(4 * rows), "growth", "limit"], [total, ...lines]);
  return slowest.every((rule) => growth(rule) <= growthLimit);
};

const [processor] = os.cpus();
console.log(`Node ${process.version}, ${processor?.model ?? "unknown processor"} x ${String(os.cpus().length)}. Budgets are for this kind of machine.`);
const files = new Map<number, Uint8Array>();
for (const { rows } of sizes) files.set(rows, await householdWorkbook(rows));
await benchChecks(files);
await benchHighlight(files);
await benchOpenSave(files);
await benchReaders(fileOf(files, largeRows), largeRows);
const isSmooth = await benchLongTasks(files);
const isLinear = benchGrowth();
const isSound = benchRandomWorkbooks();
const isBoardInTime = await benchBoard();
process.exitCode = isSmooth && isLinear && isSound && isBoardInTime ? 0 : 1;
