import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Dispatch } from "react";
import { AppError } from "../../app/appError";
import type { ReportProgress } from "../../app/ports";
import type { CheckOptions, Recognition, UseCases } from "../../app/useCases";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { Mapping } from "../../core/model/mapping";
import type { WriteOutcome } from "../../core/model/writePlan";
import { completeHeadings } from "./buildMapping";
import { useLegacyActions } from "./useLegacyActions";
import type { LegacyActions, PerformRead } from "./useLegacyActions";
import { initialRunState, reduceRun } from "./runState";
import type { RunAction, RunEvent, RunFailure, RunState, WriteAction } from "./runState";
import { useTemplateActions } from "./useTemplateActions";
import type { PerformWrite, TemplateActions } from "./useTemplateActions";

/** What the screens can ask for. None of them throws: failures end up in the state. */
export interface Run extends TemplateActions, LegacyActions {
  readonly state: RunState;
  readonly check: (dates: NonNullable<CheckOptions["dates"]>) => void;
  /** Reads the sheets and says what each is, without checking. */
  readonly recognise: () => void;
  /** Stores the choices and reads the sheets by them; `onSaved` is told as soon as they stand in the workbook. */
  readonly saveMapping: (mapping: Mapping, onSaved: () => void) => void;
  readonly stop: () => void;
  readonly write: (action: WriteAction) => void;
  readonly showCell: (cell: CellRef) => void;
  readonly dismiss: () => void;
}

const toFailure = (error: unknown): RunFailure =>
  error instanceof AppError
    ? { code: error.code, sheet: error.details.sheet ?? null, technical: error.details.technical ?? null }
    : { code: "unexpected", sheet: null, technical: error instanceof Error ? error.name : null };

const needsResult = (action: WriteAction): boolean => action !== "removeHighlights" && action !== "removeAllTraces";

const performWrite = (
  useCases: UseCases,
  action: WriteAction,
  result: CheckResult | null,
  onProgress: ReportProgress,
): Promise<WriteOutcome> => {
  if (action === "removeHighlights") return useCases.removeHighlights({ onProgress });
  if (action === "removeAllTraces") return useCases.removeAllTraces({ onProgress });
  if (result === null) throw new RangeError(`${action} needs a result`);
  switch (action) {
    case "highlight":
      return useCases.highlight(result, { onProgress });
    case "writeFindings":
      return useCases.writeFindings(result, { onProgress });
    case "fillCriteria":
      return useCases.fillCriteria(result, { onProgress });
    case "writeReport":
      return useCases.writeReport(result, "T09", { onProgress });
  }
};

/** Reads the sheets by the choices just stored, and stores the headings that only this reading could tell. */
const readByChoices = async (useCases: UseCases, onProgress: ReportProgress): Promise<Recognition> => {
  const recognition = await useCases.recognise({ onProgress });
  const mapping = completeHeadings(recognition);
  if (mapping === null) return recognition;
  await useCases.saveMapping(mapping, { onProgress });
  return { ...recognition, mapping };
};

/**
 * Listens to changes from the first check on, not from the pane's opening: an opened pane asks nothing of Excel.
 * Returns the function that starts listening; starting twice listens once.
 */
const useChangeListener = (useCases: UseCases, onChanged: () => void): (() => void) => {
  const listening = useRef<Promise<() => Promise<void>> | null>(null);
  useEffect(
    () => () => {
      // Excel drops handlers with the pane anyway; a failure to say goodbye concerns nobody.
      listening.current?.then((stop) => stop()).catch(() => undefined);
      listening.current = null;
    },
    [useCases],
  );
  return useCallback(() => {
    if (listening.current !== null) return;
    const attempt = useCases.onChanged(onChanged);
    listening.current = attempt;
    attempt.catch(() => {
      // Events only mark results as out of date; without them the check still holds. The next check tries again.
      listening.current = null;
    });
  }, [useCases, onChanged]);
};

/** Brings the sheet just written to the front; where Excel will not, the sheet is there all the same. */
const showWritten = async (useCases: UseCases, { sheets, templates }: WriteOutcome): Promise<void> => {
  const sheet = templates?.[0] ?? sheets.at(-1)?.name;
  if (sheet !== undefined) await useCases.showCell({ sheet, column: "A", row: 1 }).catch(() => undefined);
};

type Perform = (action: RunAction, work: (onProgress: ReportProgress) => Promise<RunEvent>) => void;

/** Runs one piece of work at a time and tells the state how it goes; what is asked for meanwhile is dropped. */
const usePerform = (dispatch: Dispatch<RunEvent>): Perform => {
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

/** The pane's state and the actions on it. One piece of Excel work runs at a time. */
export const useRun = (useCases: UseCases): Run => {
  const [state, dispatch] = useReducer(reduceRun, initialRunState);
  const signal = useRef({ aborted: false });
  const onChanged = useCallback(() => {
    dispatch({ type: "workbookChanged" });
  }, []);
  const listen = useChangeListener(useCases, onChanged);

  const perform = usePerform(dispatch);

  const check = useCallback<Run["check"]>(
    (dates) => {
      signal.current = { aborted: false };
      perform("check", async (onProgress) => {
        listen();
        return { type: "checked", result: await useCases.check({ dates, onProgress, signal: signal.current }) };
      });
    },
    [useCases, perform, listen],
  );
  const recognise = useCallback(() => {
    signal.current = { aborted: false };
    perform("recognise", async (onProgress) => {
      listen();
      return { type: "recognised", recognition: await useCases.recognise({ onProgress, signal: signal.current }) };
    });
  }, [useCases, perform, listen]);
  const saveMapping = useCallback<Run["saveMapping"]>(
    (mapping, onSaved) => {
      perform("saveMapping", async (onProgress) => {
        const outcome = await useCases.saveMapping(mapping, { onProgress });
        dispatch({ type: "mappingSaved", mapping, outcome });
        onSaved();
        return { type: "recognised", recognition: await readByChoices(useCases, onProgress) };
      });
    },
    [useCases, perform],
  );
  const stop = useCallback(() => {
    signal.current.aborted = true;
    dispatch({ type: "stopRequested" });
  }, []);
  const performAndShow = useCallback<PerformWrite>(
    (action, work) => {
      perform(action, async (onProgress) => {
        const outcome = await work(onProgress);
        await showWritten(useCases, outcome);
        return { type: "written", outcome };
      });
    },
    [useCases, perform],
  );
  const write = useCallback<Run["write"]>(
    (action) => {
      if (needsResult(action) && state.result === null) return;
      performAndShow(action, (onProgress) => performWrite(useCases, action, state.result, onProgress));
    },
    [useCases, performAndShow, state.result],
  );
  const templates = useTemplateActions(useCases, state.result, performAndShow);
  const list = useCallback<PerformRead>(
    (read) => {
      signal.current = { aborted: false };
      perform("listTexts", async (onProgress) => {
        await read({ onProgress, signal: signal.current });
        return { type: "listed" };
      });
    },
    [perform],
  );
  const legacy = useLegacyActions(useCases, list, performAndShow);
  const showCell = useCallback<Run["showCell"]>(
    (cell) => {
      useCases.showCell(cell).then(
        () => dispatch({ type: "shown" }),
        (error: unknown) => dispatch({ type: "showFailed", failure: toFailure(error) }),
      );
    },
    [useCases],
  );
  const dismiss = useCallback(() => dispatch({ type: "dismissed" }), []);

  return { state, check, recognise, saveMapping, stop, write, showCell, dismiss, ...templates, ...legacy };
};
