import type { AppErrorCode } from "../../app/appError";
import type { Progress } from "../../app/ports";
import type { Recognition } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import { compareFindings, type FindingChanges } from "../../core/model/findingChanges";
import type { Mapping } from "../../core/model/mapping";
import { shippedSettings, type RuleSettings } from "../../core/model/ruleSettings";
import type { WriteOutcome } from "../../core/model/writePlan";

/** What a person can start that writes into the workbook. */
export type WriteAction =
  | "highlight"
  | "removeHighlights"
  | "writeFindings"
  | "fillCriteria"
  | "writeReports"
  | "writeConfiguration"
  | "removeAllTraces";
/** What a person starts from a dialog, with choices of its own. */
export type DialogAction = "createTemplates" | "addValidation" | "applyFixes" | "restore" | "saveParameters";
/** What a person does about single findings. */
export type FindingAction = "justify" | "withdraw";
/** What is said in a verification, and its sheets. */
const verificationActions = ["decide", "answerReturn", "takeStep", "takeBackStep", "writeVerification", "writeSample"] as const;
export type VerificationAction = (typeof verificationActions)[number];
export const isVerificationAction = (action: RunAction | null): action is VerificationAction => verificationActions.some((known) => known === action);
export type RunAction = "check" | "recognise" | "listCells" | "saveMapping" | WriteAction | DialogAction | FindingAction | VerificationAction | "saveRules" | "saveCriteria";

export type RunPhase = "idle" | "reading" | "checking" | "writing" | "done" | "failed";

/** A failure as the pane keeps it: no words, no cell values. */
export interface RunFailure {
  readonly code: AppErrorCode;
  readonly sheet: string | null;
  readonly technical: string | null;
}

/** The one state of the pane: what is going on, and the last results. */
export interface RunState {
  readonly phase: RunPhase;
  /** What runs, or ran last. */
  readonly action: RunAction | null;
  readonly progress: Progress | null;
  readonly stopRequested: boolean;
  readonly result: CheckResult | null;
  /** What `result` found otherwise than the check before it; null after the first. */
  readonly changes: FindingChanges | null;
  /** The workbook changed after `result` was read, or while it was being read. */
  readonly outOfDate: boolean;
  readonly changedDuringCheck: boolean;
  /** How the sheets were read last, and the choices stored in the workbook. */
  readonly recognition: Recognition | null;
  readonly recognitionOutOfDate: boolean;
  /** Choices were stored after `result` was read: it does not follow them. */
  readonly choicesChanged: boolean;
  /** So were other rules or limits. */
  readonly rulesChanged: boolean;
  /** Rules and limits as the workbook stores them; null until it was read. */
  readonly rules: RuleSettings | null;
  readonly outcome: WriteOutcome | null;
  /** Names of our sheets that were written since `result`: none of them is out of date. */
  readonly written: readonly string[];
  readonly failure: RunFailure | null;
}

export type RunEvent =
  | { readonly type: "started"; readonly action: RunAction }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "stopRequested" }
  | { readonly type: "checked"; readonly result: CheckResult }
  | { readonly type: "recognised"; readonly recognition: Recognition }
  /** What was listed goes to whoever asked for it. */
  | { readonly type: "listed" }
  | { readonly type: "mappingSaved"; readonly mapping: Mapping; readonly outcome: WriteOutcome }
  | { readonly type: "written"; readonly outcome: WriteOutcome }
  /** The same findings with other justifications. */
  | { readonly type: "justified"; readonly result: CheckResult; readonly outcome: WriteOutcome }
  /** The same findings with another record of the verification. */
  | { readonly type: "recorded"; readonly result: CheckResult; readonly outcome: WriteOutcome }
  /** The same findings with criteria decided anew; the result tells of every sheet written meanwhile. */
  | { readonly type: "decided"; readonly result: CheckResult; readonly outcome: WriteOutcome }
  | { readonly type: "rulesSaved"; readonly rules: RuleSettings; readonly outcome: WriteOutcome }
  | { readonly type: "failed"; readonly failure: RunFailure }
  /** Showing a cell worked or failed; whatever runs goes on. */
  | { readonly type: "shown" }
  | { readonly type: "showFailed"; readonly failure: RunFailure }
  | { readonly type: "workbookChanged" }
  | { readonly type: "dismissed" };

export const initialRunState: RunState = {
  phase: "idle",
  action: null,
  progress: null,
  stopRequested: false,
  result: null,
  changes: null,
  outOfDate: false,
  changedDuringCheck: false,
  recognition: null,
  recognitionOutOfDate: false,
  choicesChanged: false,
  rulesChanged: false,
  rules: null,
  outcome: null,
  written: [],
  failure: null,
};

/** Whether something runs: then nothing else may start. */
export const isRunning = ({ phase }: RunState): boolean =>
  phase === "reading" || phase === "checking" || phase === "writing";

const start = (state: RunState, action: RunAction): RunState => ({
  ...state,
  phase: action === "check" || action === "recognise" || action === "listCells" ? "reading" : "writing",
  action,
  progress: null,
  stopRequested: false,
  changedDuringCheck: false,
  outcome: null,
  failure: null,
});

const end = (state: RunState, phase: "done" | "failed"): RunState => ({
  ...state,
  phase,
  progress: null,
  stopRequested: false,
});

/** A check also says how the sheets were read, and follows the choices of the workbook. */
const takeResult = (state: RunState, result: CheckResult): RunState => ({
  ...end(state, "done"),
  result,
  changes: state.result === null ? null : compareFindings(state.result, result),
  outOfDate: state.changedDuringCheck,
  recognition: { readings: result.readings, mapping: result.mapping, rules: result.rules },
  rules: result.rules,
  recognitionOutOfDate: state.changedDuringCheck,
  choicesChanged: false,
  rulesChanged: false,
  written: [],
});

/** The choices stand in the workbook although the sheets have not been read by them yet. */
const takeMapping = (state: RunState, mapping: Mapping, outcome: WriteOutcome): RunState => ({
  ...state,
  recognition: { readings: state.recognition?.readings ?? [], mapping, rules: state.rules ?? shippedSettings },
  recognitionOutOfDate: true,
  choicesChanged: state.result !== null,
  outcome,
});

/** The removal of all traces takes the choices along: what was read by them holds no longer. */
const takeOutcome = (state: RunState, outcome: WriteOutcome): RunState => ({
  ...end(state, "done"),
  outcome,
  written: [...state.written, ...outcome.sheets.map(({ name }) => name)],
  // Fixed cells are the clerk's own: Excel's events of our writes do not tell that they changed.
  outOfDate: state.outOfDate || (state.result !== null && (outcome.cells?.written ?? 0) > 0),
  recognition: state.action === "removeAllTraces" ? null : state.recognition,
  rules: state.action === "removeAllTraces" ? null : state.rules,
});

/** The next state; an event that makes no sense in `state` leaves it as it is. */
export const reduceRun = (state: RunState, event: RunEvent): RunState => {
  const running = isRunning(state);
  switch (event.type) {
    case "started":
      return running ? state : start(state, event.action);
    case "progressed":
      return running ? { ...state, phase: event.progress.phase, progress: event.progress } : state;
    case "stopRequested":
      return running ? { ...state, stopRequested: true } : state;
    case "checked":
      return running ? takeResult(state, event.result) : state;
    case "recognised":
      return running
        ? { ...end(state, "done"), recognition: event.recognition, rules: event.recognition.rules, recognitionOutOfDate: state.changedDuringCheck }
        : state;
    case "listed":
      return running ? end(state, "done") : state;
    case "mappingSaved":
      return running ? takeMapping(state, event.mapping, event.outcome) : state;
    case "written":
      return running ? takeOutcome(state, event.outcome) : state;
    case "rulesSaved":
      return running ? { ...end(state, "done"), rules: event.rules, outcome: event.outcome, rulesChanged: state.result !== null } : state;
    case "justified":
    case "recorded":
      return running ? { ...end(state, "done"), result: event.result, outcome: event.outcome } : state;
    case "decided":
      return running ? { ...end(state, "done"), result: event.result, outcome: event.outcome, written: [] } : state;
    case "failed":
      return running ? { ...end(state, "failed"), failure: event.failure } : state;
    case "shown":
      return state.failure === null ? state : { ...state, failure: null };
    case "showFailed":
      return { ...state, phase: running ? state.phase : "failed", failure: event.failure };
    case "workbookChanged":
      return {
        ...state,
        outOfDate: state.result !== null,
        recognitionOutOfDate: state.recognition !== null,
        changedDuringCheck: running,
      };
    case "dismissed":
      return { ...state, phase: running ? state.phase : "idle", failure: null, outcome: null };
  }
};
