/** Puts the named files on one page as the command line does, and prints what it took as JSON. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { compose, examineHere } from "../../src/compose";
import type { BoardFile } from "../../src/core/model/board";
import { targetsInForce } from "../../src/core/model/targets";
import { settle } from "./measure";

export interface BoardMeasured {
  readonly received: number;
  /** Reasons of the files that could not be read. */
  readonly refused: readonly string[];
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** What is held once the first files are done, and once all are: the rest of the memory is the collector's to free. */
  readonly heldEarlyMb: number;
  readonly heldMb: number;
}

const earlyFiles = 10;

const held = (): number => {
  settle();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const paths = process.argv.slice(2);
const useCases = compose(examineHere);
let heldEarlyMb = 0;
const onFile = (_: BoardFile, done: number): void => {
  if (done === earlyFiles) heldEarlyMb = held();
};
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
const files = await useCases.examineFiles(
  paths.map((path) => ({ name: basename(path), bytes: () => readFile(path) })),
  { dates: {}, profile: null, persons: { by: "hash", key: "benchmark-key" } },
  { onFile },
);
const board = await useCases.consolidate(files, [], targetsInForce({}));
const { user, system } = process.cpuUsage(cpuBefore);
const wallMs = performance.now() - startedAt;
const measured: BoardMeasured = {
  received: board.files.filter(({ state }) => state === "received").length,
  refused: files.flatMap((file) => (file.state === "notReadable" ? [file.refusal.code] : [])),
  wallMs,
  cpuMs: (user + system) / 1000,
  // In kilobytes on every system, says Node's documentation of resourceUsage().
  peakMb: process.resourceUsage().maxRSS / 1024,
  heldEarlyMb,
  heldMb: held(),
};
process.stdout.write(JSON.stringify(measured));
