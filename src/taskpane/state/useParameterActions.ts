import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { ParameterChange, ParameterEntries, ParameterListing } from "../../core/model/parameterForm";
import type { PerformRead } from "./useFixActions";
import type { PerformWrite } from "./useTemplateActions";

/** The form of the parameter sheet. None of these throws: failures end up in the state. */
export interface ParameterActions {
  /** Reads the workbook; `onListed` is given what stands on the parameter sheet, null without one. */
  readonly listParameters: (onListed: (listing: ParameterListing | null) => void) => void;
  /** `onPreviewed` is given the cells that the entries would change. */
  readonly previewParameters: (listing: ParameterListing, entries: ParameterEntries, onPreviewed: (changes: readonly ParameterChange[]) => void) => void;
  /** Writes exactly the given cells. */
  readonly saveParameters: (changes: readonly ParameterChange[]) => void;
}

export const useParameterActions = (useCases: UseCases, list: PerformRead, write: PerformWrite): ParameterActions => {
  const listParameters = useCallback<ParameterActions["listParameters"]>((onListed) => list(async (options) => onListed(await useCases.parameters(options))), [useCases, list]);
  const previewParameters = useCallback<ParameterActions["previewParameters"]>(
    (listing, entries, onPreviewed) => list(async () => onPreviewed(await useCases.previewParameters(listing, entries))),
    [useCases, list],
  );
  const saveParameters = useCallback<ParameterActions["saveParameters"]>(
    (changes) => write("saveParameters", (onProgress) => useCases.saveParameters(changes, { onProgress })),
    [useCases, write],
  );
  return { listParameters, previewParameters, saveParameters };
};
