import ExcelJS from "exceljs";
import { read as readWithSheetJs, utils } from "@e965/xlsx";
import { checkWorkbook } from "../../src/core/check";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate } from "../../src/core/model/localDate";
import { readFile } from "../../src/reader/readFile";
import { bareScan } from "./bareScan";
import { settle } from "./measure";

/** One way of reading a file; the answer is how many cells with a value it found. */
interface Reader {
  readonly name: string;
  readonly read: (file: Uint8Array) => number | Promise<number>;
}

const filled = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.filter((value) => value !== "" && value !== null && value !== undefined).length, 0);

const ours = (file: Uint8Array): readonly (readonly unknown[])[] => {
  const read = readFile(file);
  if ("refusal" in read) throw new RangeError(`The bench's own file was refused: ${read.refusal.code}`);
  return read.answer.sheets.flatMap(({ values }) => values);
};

const readers: readonly Reader[] = [
  { name: "bare inflate and one scan", read: (file) => filled(bareScan(file).flat()) },
  { name: "our reader", read: (file) => filled(ours(file)) },
  {
    name: "SheetJS 0.20.3 (dense)",
    read: (file) => {
      const { Sheets } = readWithSheetJs(file, { dense: true, cellFormula: false, cellHTML: false, cellText: false });
      return filled(Object.values(Sheets).flatMap((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true })));
    },
  },
  {
    name: "ExcelJS 4.4.0",
    read: async (file) => {
      const workbook = new ExcelJS.Workbook();
      const copy = new ArrayBuffer(file.byteLength);
      new Uint8Array(copy).set(file);
      await workbook.xlsx.load(copy);
      let cells = 0;
      workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => { cells += 1; })));
      return cells;
    },
  },
];

export interface ReaderTime {
  readonly name: string;
  readonly ms: number;
  readonly cells: number;
}

/** The fastest of several runs of each reader; they take turns, so that a busy moment of the machine hits them all. */
export const measureReaders = async (file: Uint8Array, rounds: number): Promise<readonly ReaderTime[]> => {
  const best = new Map<string, ReaderTime>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, read } of readers) {
      settle();
      // Collecting garbage also throws away compiled code that was idle; this run brings it back.
      await read(file);
      const started = performance.now();
      const cells = await read(file);
      const ms = performance.now() - started;
      if (ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, { name, ms, cells });
    }
  }
  return readers.flatMap(({ name }) => best.get(name) ?? []);
};

export interface BatchTime {
  readonly readMs: number;
  readonly checkMs: number;
  /** Megabytes in use after each tenth of the files, garbage collected. */
  readonly heapMb: readonly number[];
}

/** Reads many files one after another, checks each and keeps only its counts, as a board would. */
export const measureBatch = (file: Uint8Array, files: number): BatchTime => {
  const today = parseIsoDate("2025-12-20");
  if (today === null) throw new RangeError("No such day.");
  const counts: number[] = [];
  const heapMb: number[] = [];
  let readMs = 0;
  let checkMs = 0;
  for (let index = 0; index < files; index += 1) {
    const started = performance.now();
    const read = readFile(file.slice());
    const between = performance.now();
    if ("answer" in read) counts.push(runNow(checkWorkbook(read.answer, {}, today)).findings.length);
    readMs += between - started;
    checkMs += performance.now() - between;
    if ((index + 1) % Math.ceil(files / 10) === 0) {
      settle();
      heapMb.push(process.memoryUsage().heapUsed / 1_048_576);
    }
  }
  if (counts.length !== files) throw new RangeError("The bench's own file was refused.");
  return { readMs, checkMs, heapMb };
};
