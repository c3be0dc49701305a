import { useCallback } from "react";
import type { CancelSignal, ReportProgress } from "../../app/ports";
import type { UseCases } from "../../app/useCases";
import type { CellFix, FixListing } from "../../core/model/cellFix";
import type { RestorableFix, RestoreListing } from "../../core/model/journal";
import type { LocalDate } from "../../core/model/localDate";
import type { WriteOutcome } from "../../core/model/writePlan";
import type { PerformWrite } from "./useTemplateActions";

/** Reads as one piece of Excel work, unless another is running. */
export type PerformRead = (
  read: (options: { readonly onProgress: ReportProgress; readonly signal: CancelSignal }) => Promise<void>,
) => void;

/** Quick fixes. None of these throws: failures end up in the state. */
export interface FixActions {
  /** Reads the workbook; `onListed` is given what can be fixed as of `asOf`. */
  readonly listFixes: (asOf: LocalDate | null, onListed: (listing: FixListing) => void) => void;
  /** Writes the given fixes; `onFixed` is told what became of them. */
  readonly applyFixes: (fixes: readonly CellFix[], onFixed: (outcome: WriteOutcome) => void) => void;
  readonly listRestorable: (onListed: (listing: RestoreListing) => void) => void;
  readonly restore: (fixes: readonly RestorableFix[], onRestored: (outcome: WriteOutcome) => void) => void;
}

export const useFixActions = (useCases: UseCases, list: PerformRead, write: PerformWrite): FixActions => {
  const listFixes = useCallback<FixActions["listFixes"]>(
    (asOf, onListed) => list(async (options) => onListed(await useCases.listFixes({ ...options, ...(asOf === null ? {} : { dates: { asOf } }) }))),
    [useCases, list],
  );
  const listRestorable = useCallback<FixActions["listRestorable"]>(
    (onListed) => list(async (options) => onListed(await useCases.listRestorable(options))),
    [useCases, list],
  );
  const applyFixes = useCallback<FixActions["applyFixes"]>(
    (fixes, onFixed) =>
      write("applyFixes", async (onProgress) => {
        const outcome = await useCases.applyFixes(fixes, { onProgress });
        onFixed(outcome);
        return outcome;
      }),
    [useCases, write],
  );
  const restore = useCallback<FixActions["restore"]>(
    (fixes, onRestored) =>
      write("restore", async (onProgress) => {
        const outcome = await useCases.restore(fixes, { onProgress });
        onRestored(outcome);
        return outcome;
      }),
    [useCases, write],
  );
  return { listFixes, applyFixes, listRestorable, restore };
};
