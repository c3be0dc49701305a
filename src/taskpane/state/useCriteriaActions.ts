import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import type { Perform } from "./usePerform";

/** What a person settles about the criteria. Failures end up in the state. */
export interface CriteriaActions {
  readonly saveCriteria: (settings: CriteriaSettings) => void;
}

export const useCriteriaActions = (useCases: UseCases, result: CheckResult | null, perform: Perform): CriteriaActions => ({
  saveCriteria: useCallback(
    (settings) => {
      if (result === null) return;
      perform("saveCriteria", async (onProgress) => ({ type: "decided", ...(await useCases.saveCriteria(result, settings, { onProgress })) }));
    },
    [useCases, result, perform],
  ),
});
