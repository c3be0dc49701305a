import { useCallback, useRef } from "react";
import type { Dispatch } from "react";
import { AppError } from "../../app/appError";
import type { ReportProgress } from "../../app/ports";
import type { RunAction, RunEvent, RunFailure } from "./runState";

/** What the pane keeps of an error: never its message, which may hold a cell's value. */
export const toFailure = (error: unknown): RunFailure =>
  error instanceof AppError
    ? { code: error.code, sheet: error.details.sheet ?? null, technical: error.details.technical ?? null }
    : { code: "unexpected", sheet: null, technical: error instanceof Error ? error.name : null };

export type Perform = (action: RunAction, work: (onProgress: ReportProgress) => Promise<RunEvent>) => void;

/** Runs one piece of work at a time and tells the state how it goes; what is asked for meanwhile is dropped. */
export const usePerform = (dispatch: Dispatch<RunEvent>): Perform => {
  const busy = useRef(false);
  return useCallback<Perform>(
    (action, work) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started", action });
      const runToEnd = async (): Promise<void> => {
        try {
          dispatch(await work((progress) => dispatch({ type: "progressed", progress })));
        } catch (error) {
          dispatch({ type: "failed", failure: toFailure(error) });
        } finally {
          busy.current = false;
        }
      };
      void runToEnd();
    },
    [dispatch],
  );
};
