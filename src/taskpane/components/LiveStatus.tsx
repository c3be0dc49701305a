import type { FC } from "react";
import { changeWords } from "../../i18n/findingChanges";
import { mapping } from "../../i18n/mapping";
import { vi } from "../../i18n/vi";
import { countBySeverity } from "../state/findingGroups";
import { countQuestions } from "../state/mappingDraft";
import type { RunState } from "../state/runState";
import { failureSentence, outcomeLines, wroteNothing } from "./StatusMessages";
import { useVisuallyHidden } from "./visuallyHidden.styles";

/** What is said aloud: the end of a piece of work, once; while something runs, nothing. */
export const announcement = (state: RunState, isStalled: boolean): string => {
  if (isStalled) return vi.run.stalled;
  if (state.failure !== null) return failureSentence(state.failure);
  if (state.phase !== "done") return "";
  if (state.outcome !== null) return outcomeLines(state.action, state.outcome, wroteNothing(state)).join(" ");
  if (state.action === "recognise" && state.recognition !== null) {
    const { readings } = state.recognition;
    return mapping.announceRead(readings.length, countQuestions(readings));
  }
  if (state.result === null || state.action !== "check") return "";
  const checked = vi.run.announceChecked(countBySeverity(state.result.findings), state.result.notRun.length);
  return state.changes === null ? checked : `${changeWords.summary(state.changes)} ${checked}`;
};

/** The pane's only live region. A text that stays the same is not read again. */
export const LiveStatus: FC<{ readonly state: RunState; readonly isStalled: boolean }> = ({ state, isStalled }) => (
  <div role="status" className={useVisuallyHidden().hidden}>
    {announcement(state, isStalled)}
  </div>
);
