import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPort } from "../../../src/app/ports";
import { createOfficeWorkbook } from "../../../src/excel/officeWorkbook";
import { installOfficeGlobals } from "../../../src/host/node/nodeHost";
import type { HostBehaviour } from "../../../src/host/protocol/behaviour";
import { HostEngine } from "../../../src/host/protocol/engine";
import type { HostSheet } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";

/** The adapter over the real Office.js library, over the project's Excel stand-in, over a real file. */
export interface TestExcel {
  readonly port: WorkbookPort;
  readonly engine: HostEngine;
  sheet(name: string): HostSheet;
  /** Round trips of the add-in since the start or the last `engine.counters.reset()`. */
  syncs(): number;
  save(): Uint8Array;
}

const closers: (() => void)[] = [];

export const openExcel = (
  file: Uint8Array,
  behaviour: Partial<HostBehaviour> = {},
  options: { readonly watchdogMs?: number } = {},
): TestExcel => {
  closeExcel();
  const engine = new HostEngine(openWorkbook(file), behaviour);
  closers.push(installOfficeGlobals(engine));
  return {
    engine,
    port: createOfficeWorkbook(options),
    sheet: (name) => {
      const sheet = engine.workbook.sheets().find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      return sheet;
    },
    syncs: () => engine.counters.totals.syncs,
    save: () => engine.workbook.save(),
  };
};

/** Takes the globals away again; call it after each test. */
export const closeExcel = (): void => {
  for (const close of closers.splice(0)) close();
};

/** The parts of a saved file by name, as text. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** What one column of a sheet holds, from `first` to `last`. */
export const columnValues = (sheet: HostSheet, column: number, first: number, last: number): unknown[] =>
  Array.from({ length: last - first + 1 }, (_, index) => sheet.getCell(first + index, column).value);
