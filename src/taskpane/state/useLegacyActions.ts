import { useCallback } from "react";
import type { CancelSignal, ReportProgress } from "../../app/ports";
import type { UseCases } from "../../app/useCases";
import type { LegacyCell } from "../../core/model/legacyCell";
import type { WriteOutcome } from "../../core/model/writePlan";
import type { PerformWrite } from "./useTemplateActions";

/** Reads as one piece of Excel work, unless another is running. */
export type PerformRead = (
  read: (options: { readonly onProgress: ReportProgress; readonly signal: CancelSignal }) => Promise<void>,
) => void;

/** Texts in an old encoding. Neither throws: failures end up in the state. */
export interface LegacyActions {
  /** Reads the workbook; `onListed` is given the cells. */
  readonly listLegacyTexts: (onListed: (cells: readonly LegacyCell[]) => void) => void;
  /** Writes the given cells; `onConverted` is told what became of them. */
  readonly convertTexts: (cells: readonly LegacyCell[], onConverted: (outcome: WriteOutcome) => void) => void;
}

export const useLegacyActions = (useCases: UseCases, list: PerformRead, write: PerformWrite): LegacyActions => {
  const listLegacyTexts = useCallback<LegacyActions["listLegacyTexts"]>(
    (onListed) => list(async (options) => onListed(await useCases.listLegacyTexts(options))),
    [useCases, list],
  );
  const convertTexts = useCallback<LegacyActions["convertTexts"]>(
    (cells, onConverted) =>
      write("convertTexts", async (onProgress) => {
        const outcome = await useCases.convertTexts(cells, { onProgress });
        onConverted(outcome);
        return outcome;
      }),
    [useCases, write],
  );
  return { listLegacyTexts, convertTexts };
};
