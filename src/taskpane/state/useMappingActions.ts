import { useCallback } from "react";
import type { Dispatch } from "react";
import type { CancelSignal, ReportProgress } from "../../app/ports";
import type { Recognition, UseCases } from "../../app/useCases";
import type { Mapping } from "../../core/model/mapping";
import { completeHeadings } from "./buildMapping";
import type { RunEvent } from "./runState";
import type { Perform } from "./usePerform";

/** What the screens can ask for about how sheets are read. */
export interface MappingActions {
  /** Reads the sheets and says what each is, without checking. */
  readonly recognise: () => void;
  /** Stores the choices and reads the sheets by them; `onSaved` is told as soon as they stand in the workbook. */
  readonly saveMapping: (mapping: Mapping, onSaved: () => void) => void;
}

/** Reads the sheets by the choices just stored, and stores the headings that only this reading could tell. */
const readByChoices = async (useCases: UseCases, onProgress: ReportProgress): Promise<Recognition> => {
  const recognition = await useCases.recognise({ onProgress });
  const mapping = completeHeadings(recognition);
  if (mapping === null) return recognition;
  await useCases.saveMapping(mapping, { onProgress });
  return { ...recognition, mapping };
};

/** `listen` starts listening to changes of the workbook; `newSignal` gives what stopping the work sets. */
export const useMappingActions = (
  useCases: UseCases,
  perform: Perform,
  dispatch: Dispatch<RunEvent>,
  listen: () => void,
  newSignal: () => CancelSignal,
): MappingActions => {
  const recognise = useCallback(() => {
    const signal = newSignal();
    perform("recognise", async (onProgress) => {
      listen();
      return { type: "recognised", recognition: await useCases.recognise({ onProgress, signal }) };
    });
  }, [useCases, perform, listen, newSignal]);
  const saveMapping = useCallback<MappingActions["saveMapping"]>(
    (mapping, onSaved) => {
      perform("saveMapping", async (onProgress) => {
        const outcome = await useCases.saveMapping(mapping, { onProgress });
        dispatch({ type: "mappingSaved", mapping, outcome });
        onSaved();
        return { type: "recognised", recognition: await readByChoices(useCases, onProgress) };
      });
    },
    [useCases, perform, dispatch],
  );
  return { recognise, saveMapping };
};
