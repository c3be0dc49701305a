import { householdWorkbook, columnCount } from "./householdWorkbook";
import { measureBatch, measureReaders } from "./readers";
import { inMs, printTable, ratio, within } from "./table";

/** Ours may take so many times as long as the least that any reader must do. */
const ratioLimit = 1.5;
const rounds = 8;
const batchFiles = 50;
const batchRows = 2_000;
const batchLimitMs = 20_000;

/** Prints the readers of .xlsx files side by side, and fifty submitted workbooks one after another. */
export const benchReaders = async (file: Uint8Array, rows: number): Promise<void> => {
  const times = await measureReaders(file, rounds);
  const [bare] = times;
  if (bare === undefined) throw new RangeError("No reader was measured.");
  printTable(
    `(g) Reading a file of ${String(rows)} x ${String(columnCount)} into values, in turns`,
    ["reader", "time", "against the bare scan", `limit of ours <= ${String(ratioLimit)}x`, "cells found"],
    times.map(({ name, ms, cells }) => [name, inMs(ms), ratio(ms, bare.ms), name === "our reader" ? within(ms / bare.ms, ratioLimit) : "", String(cells)]),
  );
  const { readMs, checkMs, heapMb } = measureBatch(await householdWorkbook(batchRows), batchFiles);
  const [first = 0, last = 0] = [heapMb[0], heapMb.at(-1)];
  printTable(`(h) ${String(batchFiles)} files of ${String(batchRows)} rows one after another, counts kept`, ["", "measured", "budget"], [
    ["reading", inMs(readMs), ""],
    ["reading and all rules", inMs(readMs + checkMs), `<= ${inMs(batchLimitMs)} ${within(readMs + checkMs, batchLimitMs)}`],
    ["memory after the first and the last files", `${first.toFixed(0)} and ${last.toFixed(0)} MB`, ""],
  ]);
};
