import { createUseCases } from "../../src/app/createUseCases";
import type { UseCases } from "../../src/app/useCases";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { installOfficeGlobals } from "../../src/host/node/nodeHost";
import { HostEngine } from "../../src/host/protocol/engine";
import type { HostBehaviour } from "../../src/host/protocol/behaviour";
import type { HostWorkbook } from "../../src/host/workbook/model";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";
import { sheetWords } from "../../src/i18n/sheets";
import { d } from "./workbook";
import { now } from "./clock";
import { noExamples } from "./noExamples";
import { loadExport } from "./exportWriters";
import { loadExaminer } from "./examineFiles";

/** A workbook open in the project's own host, with the pane's use cases over the real Office.js client. */
export interface OpenWorkbook {
  readonly engine: HostEngine;
  readonly workbook: HostWorkbook;
  readonly useCases: UseCases;
  close(): void;
}

export const openInNode = (bytes: Uint8Array, behaviour: Partial<HostBehaviour> = {}): OpenWorkbook => {
  const workbook = openWorkbook(bytes);
  const engine = new HostEngine(workbook, behaviour);
  const close = installOfficeGlobals(engine);
  const useCases = createUseCases({ workbook: createOfficeWorkbook(), words: sheetWords, pause: () => Promise.resolve(), stopwatch: () => performance.now(), today: () => d("2026-02-03"), now, loadExample: noExamples, loadExport, loadExaminer });
  return { engine, workbook, useCases, close };
};
