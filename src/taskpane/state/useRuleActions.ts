import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { RuleSettings } from "../../core/model/ruleSettings";
import type { Perform } from "./usePerform";

/** Switching rules and changing limits. Does not throw: failures end up in the state. */
export interface RuleActions {
  readonly saveRules: (settings: RuleSettings) => void;
}

export const useRuleActions = (useCases: UseCases, perform: Perform): RuleActions => {
  const saveRules = useCallback<RuleActions["saveRules"]>(
    (rules) => perform("saveRules", async (onProgress) => ({ type: "rulesSaved", rules, outcome: await useCases.saveRules(rules, { onProgress }) })),
    [useCases, perform],
  );
  return { saveRules };
};
