import { useCallback, useEffect, useReducer, useRef } from "react";
import type { CancelSignal, ReportProgress } from "../../app/ports";
import type { ReportOptions } from "../../app/reportUseCases";
import type { CheckOptions, UseCases } from "../../app/useCases";
import type { CellRef } from "../../core/model/cellRef";
import type { CheckResult } from "../../core/model/checkResult";
import type { WriteOutcome } from "../../core/model/writePlan";
import { useConfigurationActions, type ConfigurationActions } from "./useConfigurationActions";
import { useCriteriaActions, type CriteriaActions } from "./useCriteriaActions";
import { useFixActions } from "./useFixActions";
import type { FixActions, PerformRead } from "./useFixActions";
import { initialRunState, reduceRun } from "./runState";
import type { RunState, WriteAction } from "./runState";
import { useJustifyActions, type JustifyActions } from "./useJustifyActions";
import { useMappingActions } from "./useMappingActions";
import type { MappingActions } from "./useMappingActions";
import { useParameterActions, type ParameterActions } from "./useParameterActions";
import { toFailure, usePerform } from "./usePerform";
import type { Perform } from "./usePerform";
import { useProfileActions, type ProfileActions } from "./useProfileActions";
import { useRuleActions, type RuleActions } from "./useRuleActions";
import { useVerificationActions, type VerificationActions } from "./useVerificationActions";
import { useTemplateActions } from "./useTemplateActions";
import type { PerformWrite, TemplateActions } from "./useTemplateActions";

/** What the screens can ask for. None of them throws: failures end up in the state. */
export interface Run extends MappingActions, JustifyActions, RuleActions, CriteriaActions, ConfigurationActions, ProfileActions, TemplateActions, FixActions, VerificationActions, ParameterActions {
  readonly state: RunState;
  readonly check: (dates: NonNullable<CheckOptions["dates"]>) => void;
  readonly stop: () => void;
  readonly write: (action: PlainWrite) => void;
  /** Fills the summary sheet of one criteria set. */
  readonly fillCriteria: (set: string) => void;
  /** Writes the sheets of some reporting tables, and fills those of some criteria sets. */
  readonly writeReports: (wanted: WantedReports, options?: Pick<ReportOptions, "period" | "level">) => void;
  readonly showCell: (cell: CellRef) => void;
  readonly dismiss: () => void;
}

/** Reporting tables by id, and those of criteria sets by the set. */
export interface WantedReports {
  readonly ids: readonly string[];
  readonly sets: readonly string[];
  /** Sheets of the office's own, to be filled in copies. */
  readonly templates?: readonly string[];
}

const writeWanted = async (useCases: UseCases, result: CheckResult, { ids, sets, templates = [] }: WantedReports, options: ReportOptions): Promise<WriteOutcome> => {
  const outcomes: WriteOutcome[] = [];
  const { onProgress } = options;
  for (const set of sets) outcomes.push(await useCases.fillCriteria(result, set, onProgress ? { onProgress } : {}));
  if (ids.length > 0) outcomes.push(await useCases.writeReports(result, ids, options));
  if (templates.length > 0) outcomes.push(await useCases.fillTemplates(result, templates, options));
  return { refused: outcomes.flatMap(({ refused }) => refused), sheets: outcomes.flatMap(({ sheets }) => sheets) };
};

/** What is written without any further choice. */
type PlainWrite = Exclude<WriteAction, "fillCriteria" | "writeReports">;

const needsResult = (action: PlainWrite): boolean => action !== "removeHighlights" && action !== "removeAllTraces";

const performWrite = (
  useCases: UseCases,
  action: PlainWrite,
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
    case "writeConfiguration":
      return useCases.writeConfiguration(result, { onProgress });
  }
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

/**
 * Brings the sheet just written to the front; where Excel will not, the sheet is there all the same. The journal only
 * goes along with what was done elsewhere.
 */
const showWritten = async (useCases: UseCases, { sheets, templates }: WriteOutcome): Promise<void> => {
  const sheet = templates?.[0] ?? sheets.filter(({ sheetKind }) => sheetKind !== "journal").at(-1)?.name;
  if (sheet !== undefined) await useCases.showCell({ sheet, column: "A", row: 1 }).catch(() => undefined);
};

/** Reads for whoever asks; the person can stop it like a check. */
const useList = (perform: Perform, newSignal: () => CancelSignal): PerformRead =>
  useCallback<PerformRead>(
    (read) => {
      const signal = newSignal();
      perform("listCells", async (onProgress) => {
        await read({ onProgress, signal });
        return { type: "listed" };
      });
    },
    [perform, newSignal],
  );

/** The pane's state and the actions on it. One piece of Excel work runs at a time. */
export const useRun = (useCases: UseCases): Run => {
  const [state, dispatch] = useReducer(reduceRun, initialRunState);
  const signal = useRef({ aborted: false });
  const onChanged = useCallback(() => {
    dispatch({ type: "workbookChanged" });
  }, []);
  const listen = useChangeListener(useCases, onChanged);

  const perform = usePerform(dispatch);
  const newSignal = useCallback(() => (signal.current = { aborted: false }), []);

  const check = useCallback<Run["check"]>(
    (dates) => {
      const ownSignal = newSignal();
      perform("check", async (onProgress) => {
        listen();
        return { type: "checked", result: await useCases.check({ dates, onProgress, signal: ownSignal }) };
      });
    },
    [useCases, perform, listen, newSignal],
  );
  const reading = useMappingActions(useCases, perform, dispatch, listen, newSignal);
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
  const fillCriteria = useCallback<Run["fillCriteria"]>(
    (set) => {
      const { result } = state;
      if (result !== null) performAndShow("fillCriteria", (onProgress) => useCases.fillCriteria(result, set, { onProgress }));
    },
    [useCases, performAndShow, state],
  );
  const writeReports = useCallback<Run["writeReports"]>(
    (wanted, options = {}) => {
      const { result } = state;
      if (result !== null) performAndShow("writeReports", (onProgress) => writeWanted(useCases, result, wanted, { ...options, onProgress }));
    },
    [useCases, performAndShow, state],
  );
  const ruleActions = useRuleActions(useCases, perform);
  const profiles = useProfileActions(useCases, perform);
  const criteria = useCriteriaActions(useCases, state.result, perform);
  const configuration = useConfigurationActions(useCases, perform);
  const justifying = useJustifyActions(useCases, state.result, perform);
  const templates = useTemplateActions(useCases, state.result, performAndShow);
  const verifying = useVerificationActions(useCases, state.result, perform, performAndShow);
  const list = useList(perform, newSignal);
  const fixing = useFixActions(useCases, list, performAndShow);
  const entering = useParameterActions(useCases, list, performAndShow);
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

  return { state, check, stop, write, fillCriteria, writeReports, showCell, dismiss, ...reading, ...templates, ...justifying, ...ruleActions, ...configuration, ...criteria, ...profiles, ...fixing, ...verifying, ...entering };
};
