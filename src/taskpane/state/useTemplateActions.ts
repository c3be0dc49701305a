import { useCallback } from "react";
import type { ReportProgress } from "../../app/ports";
import type { UseCases } from "../../app/useCases";
import type { CheckResult, RegisterSummary } from "../../core/model/checkResult";
import type { RegisterId } from "../../core/model/registerIds";
import type { ColumnRule } from "../../core/model/validation";
import type { WriteOutcome } from "../../core/model/writePlan";
import type { RunAction } from "./runState";

/** Runs a piece of writing and shows the sheet it wrote; nothing happens while something else runs. */
export type PerformWrite = (action: RunAction, work: (onProgress: ReportProgress) => Promise<WriteOutcome>) => void;

/** What the section on templates and validation can ask for. */
export interface TemplateActions {
  readonly createTemplates: (registers: readonly RegisterId[]) => void;
  /** Needs a check; does nothing without one. */
  readonly addValidation: (register: RegisterSummary) => void;
  /** What `addValidation` would add. */
  readonly validationOf: (register: RegisterSummary) => Promise<readonly ColumnRule[]>;
}

export const useTemplateActions = (useCases: UseCases, result: CheckResult | null, perform: PerformWrite): TemplateActions => ({
  createTemplates: useCallback(
    (registers) => {
      perform("createTemplates", (onProgress) => useCases.createTemplates(registers, { onProgress }));
    },
    [useCases, perform],
  ),
  addValidation: useCallback(
    (register) => {
      if (result === null) return;
      perform("addValidation", (onProgress) => useCases.addValidation(result, register, { onProgress }));
    },
    [useCases, perform, result],
  ),
  validationOf: useCallback((register) => useCases.validationOf(register), [useCases]),
});
