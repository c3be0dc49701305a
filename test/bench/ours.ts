import { checkWorkbook } from "../../src/core/check";
import type { CheckResult } from "../../src/core/model/checkResult";
import { runNow } from "../../src/core/model/job";
import { parseIsoDate } from "../../src/core/model/localDate";
import type { WorkbookSnapshot } from "../../src/core/model/sheetGrid";
import { compose } from "../../src/compose";
import { createOfficeWorkbook } from "../../src/excel/officeWorkbook";
import { installOfficeGlobals } from "../../src/host/node/nodeHost";
import type { HostTotals } from "../../src/host/protocol/counters";
import { HostEngine } from "../../src/host/protocol/engine";
import { openWorkbook } from "../../src/host/workbook/openWorkbook";

/** Runs `work` with the real Office.js client connected to the workbook of the file. */
const overOffice = async <T>(file: Uint8Array, work: (engine: HostEngine) => Promise<T>): Promise<T> => {
  const engine = new HostEngine(openWorkbook(file));
  const uninstall = installOfficeGlobals(engine);
  try {
    return await work(engine);
  } finally {
    uninstall();
  }
};

/** The sheets as the adapter reads them: input for measuring the engine alone. */
export const snapshotOf = (file: Uint8Array): Promise<WorkbookSnapshot> => overOffice(file, () => createOfficeWorkbook().read());

/** All rules, criteria and the table by hamlet on cells already read. */
export const checkCells = (snapshot: WorkbookSnapshot): CheckResult => {
  const today = parseIsoDate("2025-12-20");
  if (today === null) throw new RangeError("No such day.");
  return runNow(checkWorkbook(snapshot, {}, today));
};

/** Opens the file, reads it through Office.js and checks it, as the check command does. */
export const checkFile = (file: Uint8Array): Promise<{ readonly result: CheckResult; readonly host: HostTotals }> =>
  overOffice(file, async (engine) => ({ result: await compose().check(), host: engine.counters.totals }));

export interface Highlighting {
  readonly ms: number;
  readonly host: HostTotals;
  readonly rows: number;
}

/** Checks, then measures the highlighting alone. */
export const highlightFile = (file: Uint8Array): Promise<Highlighting> =>
  overOffice(file, async (engine) => {
    const useCases = compose();
    const result = await useCases.check();
    engine.counters.reset();
    const started = performance.now();
    await useCases.highlight(result);
    return { ms: performance.now() - started, host: engine.counters.totals, rows: result.findings.length };
  });

/** Opens the file, changes one cell of its second sheet and saves it. */
export const changeOneCell = (file: Uint8Array): Uint8Array => {
  const workbook = openWorkbook(file);
  workbook.sheets()[1]?.setValue(10, 15, "x");
  return workbook.save();
};
