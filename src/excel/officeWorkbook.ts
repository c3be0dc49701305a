import type { WorkbookPort } from "../app/ports";
import { applyPlan } from "./applyPlan";
import { createOwnWrites, watchChanges } from "./changes";
import { openNew } from "./openNew";
import { createExcelQueue } from "./queue";
import { readWorkbook } from "./readSheets";
import { select } from "./select";

export interface OfficeWorkbookOptions {
  /** Milliseconds after which a round trip without an answer fails with notResponding. */
  readonly watchdogMs?: number;
}

/** The workbook that Excel shows, over Office.js at ExcelApi 1.14. Office.js must be ready. */
export const createOfficeWorkbook = ({ watchdogMs }: OfficeWorkbookOptions = {}): WorkbookPort => {
  const queue = createExcelQueue(watchdogMs);
  const ownWrites = createOwnWrites();
  return {
    read: (options = {}) => queue.run((context) => readWorkbook(context, options)),
    apply: (plan, options = {}) =>
      ownWrites.during(async () => {
        const { outcome, sheetIds } = await queue.run((context) => applyPlan(context, plan, options.onProgress));
        ownWrites.remember(sheetIds);
        return outcome;
      }),
    select: (cell) => select(queue, cell),
    openNew: (bytes) => openNew(queue, bytes),
    onChanged: (listener) => watchChanges(queue, ownWrites, listener),
  };
};
