import { useCallback } from "react";
import type { UseCases } from "../../app/useCases";
import type { Signer } from "../../app/verificationUseCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { SampleRequest } from "../../core/model/sample";
import type { DecisionKind, VerificationStep } from "../../core/model/verification";
import type { Perform } from "./usePerform";
import type { PerformWrite } from "./useTemplateActions";

/** What is said about items, and the sheets of a verification. None of them throws: failures end up in the state. */
export interface VerificationActions {
  readonly decide: (items: readonly string[], decision: { readonly decision: DecisionKind; readonly reason: string }, by: Signer) => void;
  readonly answerReturn: (item: string, text: string, by: Signer) => void;
  readonly takeStep: (step: VerificationStep, by: Signer) => void;
  readonly takeBackStep: (step: VerificationStep) => void;
  readonly writeVerification: () => void;
  readonly writeSample: (request: SampleRequest) => void;
}

export const useVerificationActions = (useCases: UseCases, result: CheckResult | null, perform: Perform, performAndShow: PerformWrite): VerificationActions => ({
  decide: useCallback(
    (items, decision, by) => {
      if (result !== null) perform("decide", async (onProgress) => ({ type: "recorded", ...(await useCases.decide(result, items, decision, by, { onProgress })) }));
    },
    [useCases, result, perform],
  ),
  answerReturn: useCallback(
    (item, text, by) => {
      if (result !== null) perform("answerReturn", async (onProgress) => ({ type: "recorded", ...(await useCases.answerReturn(result, item, text, by, { onProgress })) }));
    },
    [useCases, result, perform],
  ),
  // What stands in the way is on the screen before anybody can press.
  takeStep: useCallback(
    (step, by) => {
      if (result !== null) perform("takeStep", async (onProgress) => ({ type: "recorded", ...(await useCases.takeStep(result, step, "", by, { onProgress })) }));
    },
    [useCases, result, perform],
  ),
  takeBackStep: useCallback(
    (step) => {
      if (result !== null) perform("takeBackStep", async (onProgress) => ({ type: "recorded", ...(await useCases.takeBackStep(result, step, { onProgress })) }));
    },
    [useCases, result, perform],
  ),
  writeVerification: useCallback(() => {
    if (result !== null) performAndShow("writeVerification", (onProgress) => useCases.writeVerification(result, { onProgress }));
  }, [useCases, result, performAndShow]),
  writeSample: useCallback(
    (request) => {
      if (result !== null) performAndShow("writeSample", (onProgress) => useCases.writeSample(result, request, { onProgress }));
    },
    [useCases, result, performAndShow],
  ),
});
