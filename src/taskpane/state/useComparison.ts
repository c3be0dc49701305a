import { useCallback, useRef, useState } from "react";
import type { UseCases } from "../../app/useCases";
import type { SubmissionComparison } from "../../app/verificationUseCases";
import type { CheckResult } from "../../core/model/checkResult";
import { fileErrors } from "../../i18n/fileErrors";
import { failureSentence } from "../components/StatusMessages";
import { readBytes } from "./readBytes";
import { toFailure } from "./usePerform";

/** What a chosen file came to, or what is wrong with it, in a sentence. */
export type Compared = { readonly comparison: SubmissionComparison } | { readonly problem: string };

export interface Comparing {
  readonly isReading: boolean;
  /** null before a file was chosen, and once another result stands. */
  readonly compared: Compared | null;
  readonly choose: (file: File | undefined) => void;
}

const compare = async (useCases: UseCases, result: CheckResult, file: File): Promise<Compared> => {
  const bytes = await readBytes(file).catch(() => null);
  if (bytes === null) return { problem: fileErrors.gone };
  try {
    const outcome = await useCases.compareWith(result, bytes);
    return "refusal" in outcome ? { problem: fileErrors[outcome.refusal.code] } : { comparison: outcome.answer };
  } catch (error) {
    return { problem: failureSentence(toFailure(error)) };
  }
};

/** Sets a chosen file beside the open workbook; the last one chosen counts. */
export const useComparison = (useCases: UseCases, result: CheckResult): Comparing => {
  const [kept, setKept] = useState<{ readonly fingerprint: string; readonly compared: Compared | null } | null>(null);
  const latest = useRef(0);
  const choose = useCallback(
    (file: File | undefined) => {
      if (file === undefined) return;
      const turn = (latest.current += 1);
      const { fingerprint } = result;
      setKept({ fingerprint, compared: null });
      void compare(useCases, result, file).then((compared) => {
        if (turn === latest.current) setKept({ fingerprint, compared });
      });
    },
    [useCases, result],
  );
  const current = kept?.fingerprint === result.fingerprint ? kept : null;
  return { isReading: current !== null && current.compared === null, compared: current?.compared ?? null, choose };
};
