import { listFixes } from "../core/check";
import type { LocalDate } from "../core/model/localDate";
import type { LocalMoment } from "../core/model/localMoment";
import type { JournalWords } from "../core/model/journal";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { planFixes, planRestore } from "../core/plan/fixes/planFixes";
import { listRestorable } from "../core/plan/fixes/restorable";
import type { FixUseCases } from "./fixUseCases";
import type { Pause, Stopwatch, WorkbookPort, WriteOptions } from "./ports";
import { runInSlices } from "./slices";

/** What fixing needs from outside. */
export interface FixDeps {
  readonly workbook: WorkbookPort;
  readonly words: JournalWords;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly today: () => LocalDate;
  readonly now: () => LocalMoment;
}

const nothingDone: WriteOutcome = { refused: [], sheets: [], cells: { written: 0, left: [] } };

/** Builds the use cases of quick fixes over a workbook. */
export const createFixUseCases = ({ workbook, words, pause, stopwatch, today, now }: FixDeps): FixUseCases => {
  const apply = (operations: readonly WriteOperation[], options?: WriteOptions): Promise<WriteOutcome> =>
    operations.length === 0 ? Promise.resolve(nothingDone) : workbook.apply({ operations }, options?.onProgress ? { onProgress: options.onProgress } : {});

  return {
    listFixes: async ({ dates = {}, onProgress, signal } = {}) => {
      const snapshot = await workbook.read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
      return runInSlices(listFixes(snapshot, dates, today()), { pause, stopwatch, ...(signal ? { signal } : {}) });
    },
    applyFixes: async (fixes, options) => {
      const outcome = await apply(planFixes(fixes, words, now()), options);
      const hasOldFonts = (outcome.cells?.written ?? 0) > 0 && fixes.some(({ kind }) => kind === "encoding");
      return hasOldFonts ? { ...outcome, hasOldFonts } : outcome;
    },
    listRestorable: async ({ onProgress, signal } = {}) => {
      const read = { owned: ["journal"] as const, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
      return runInSlices(listRestorable(await workbook.read(read)), { pause, stopwatch, ...(signal ? { signal } : {}) });
    },
    restore: (fixes, options) => apply(planRestore(fixes, words, now()), options),
  };
};
