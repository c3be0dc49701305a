import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { Finding } from "../../core/model/finding";
import type { Explanation, Justification } from "../../core/model/justification";
import type { Perform } from "./usePerform";

/** Explaining findings. None of them throws: failures end up in the state. */
export interface JustifyActions {
  readonly justify: (finding: Finding, explanation: Explanation) => void;
  readonly withdraw: (justification: Justification) => void;
}

export const useJustifyActions = (useCases: UseCases, result: CheckResult | null, perform: Perform): JustifyActions => {
  const justify = useCallback<JustifyActions["justify"]>(
    (finding, explanation) => {
      if (result === null) return;
      perform("justify", async (onProgress) => ({ type: "justified", ...(await useCases.justify(result, finding, explanation, { onProgress })) }));
    },
    [useCases, result, perform],
  );
  const withdraw = useCallback<JustifyActions["withdraw"]>(
    (justification) => {
      if (result === null) return;
      perform("withdraw", async (onProgress) => ({ type: "justified", ...(await useCases.withdraw(result, justification, { onProgress })) }));
    },
    [useCases, result, perform],
  );
  return { justify, withdraw };
};
