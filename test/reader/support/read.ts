import type { SheetGrid, WorkbookSnapshot } from "../../../src/core/model/sheetGrid";
import { createOfficeWorkbook } from "../../../src/excel/officeWorkbook";
import { installOfficeGlobals } from "../../../src/host/node/nodeHost";
import { HostEngine } from "../../../src/host/protocol/engine";
import { openWorkbook } from "../../../src/host/workbook/openWorkbook";
import { readFile, type ReadFileOptions } from "../../../src/reader/readFile";

/** The snapshot of a file that can be read; throws with the refusal of one that cannot. */
export const snapshotOf = (bytes: Uint8Array, options?: ReadFileOptions): WorkbookSnapshot => {
  const read = readFile(bytes, options);
  if ("answer" in read) return read.answer;
  throw new Error(`${read.refusal.code}: ${read.refusal.detail}`);
};

export const firstSheet = (bytes: Uint8Array): SheetGrid => {
  const [sheet] = snapshotOf(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

/** Code of the refusal, "read" when there was none. */
export const refusalOf = (bytes: Uint8Array): string => {
  const read = readFile(bytes);
  return "refusal" in read ? read.refusal.code : "read";
};

/** The snapshot as the pane gets it: through the real Office.js over the project's own host. */
export const officeSnapshotOf = async (bytes: Uint8Array, options?: ReadFileOptions): Promise<WorkbookSnapshot> => {
  const uninstall = installOfficeGlobals(new HostEngine(openWorkbook(bytes)));
  try {
    return await createOfficeWorkbook().read(options);
  } finally {
    uninstall();
  }
};
