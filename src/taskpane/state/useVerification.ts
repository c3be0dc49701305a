import { useCallback, useState } from "react";
import type { UseCases } from "../../app/useCases";
import type { ChangedRecord, VerificationStanding } from "../../app/verificationUseCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { PartByOtherSettings } from "../../core/model/verification";
import { useAnswer, type Answer } from "./useLoaded";

/** Everything that the tab of the verification shows of a result. */
export interface VerificationView {
  readonly result: CheckResult;
  readonly standing: VerificationStanding;
  readonly changed: readonly ChangedRecord[];
  readonly others: readonly PartByOtherSettings[];
}

/**
 * How the verification of a result stands; until it has come, that of the result before, so that what is open stays
 * open. Asked for when the tab is first looked at: only looking at it costs anything.
 */
export const useVerification = (useCases: UseCases, result: CheckResult | null, isShown: boolean): Answer<VerificationView> => {
  const [seen, setSeen] = useState<CheckResult | null>(null);
  const [kept, setKept] = useState<VerificationView | null>(null);
  if (isShown && seen !== result) setSeen(result);
  const wanted = isShown ? result : seen;
  const load = useCallback(async (): Promise<VerificationView> => {
    if (wanted === null) throw new RangeError("nothing was checked");
    const [standing, changed, others] = await Promise.all([useCases.verification(wanted), useCases.changedRecords(wanted), useCases.otherSettings(wanted)]);
    return { result: wanted, standing, changed, others };
  }, [useCases, wanted]);
  const { value, failure } = useAnswer(wanted === null ? null : load);
  if (value !== null && value !== kept) setKept(value);
  return { value: wanted === null ? null : (value ?? (failure === null ? kept : null)), failure };
};
