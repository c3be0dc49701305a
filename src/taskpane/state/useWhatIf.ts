import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TrialOptions } from "../../app/criteriaUseCases";
import type { Progress } from "../../app/ports";
import type { UseCases } from "../../app/useCases";
import type { CheckResult } from "../../core/model/checkResult";
import type { LocalDate } from "../../core/model/localDate";
import type { EarliestDate, WhatIf } from "../../core/model/whatIf";
import type { RunFailure } from "./runState";
import { toFailure } from "./usePerform";

/** What came of the last trial of a set; a search leaves what was tried before, and the other way round. */
interface Answers {
  readonly running: "trying" | "searching" | null;
  readonly progress: Progress | null;
  readonly stopRequested: boolean;
  readonly tried: WhatIf | null;
  readonly earliest: EarliestDate | null;
  /** Which of the two came last. */
  readonly last: "tried" | "earliest" | null;
  readonly failure: RunFailure | null;
}

const none: Answers = { running: null, progress: null, stopRequested: false, tried: null, earliest: null, last: null, failure: null };

/** Trying other proposal dates on the result of a check: nothing of it touches the workbook or the pane's other state. */
export interface WhatIfTrial extends Answers {
  readonly tryDate: (on: LocalDate) => void;
  readonly findEarliest: () => void;
  readonly stop: () => void;
}

interface Subject {
  readonly result: CheckResult;
  readonly set: string;
}

/** Answers belong to one result and one set: with another of either they are gone, and what still runs is stopped. */
export const useWhatIf = (useCases: UseCases, result: CheckResult, set: string): WhatIfTrial => {
  const subject = useMemo<Subject>(() => ({ result, set }), [result, set]);
  const [kept, setKept] = useState<{ readonly of: Subject; readonly answers: Answers }>({ of: subject, answers: none });
  const answers = kept.of === subject ? kept.answers : none;
  const signal = useRef<{ aborted: boolean } | null>(null);

  const forget = useCallback(() => {
    if (signal.current !== null) signal.current.aborted = true;
    signal.current = null;
  }, []);
  useEffect(() => forget, [subject, forget]);

  const begin = (running: NonNullable<Answers["running"]>, work: (options: TrialOptions) => Promise<Partial<Answers>>): void => {
    if (signal.current !== null) return;
    const own = { aborted: false };
    signal.current = own;
    const put = (change: Partial<Answers>): void => {
      // What was forgotten meanwhile has nothing more to say.
      if (signal.current !== own) return;
      setKept((before) => ({ of: subject, answers: { ...(before.of === subject ? before.answers : none), ...change } }));
    };
    const end = (change: Partial<Answers>): void => {
      put({ ...change, running: null, progress: null, stopRequested: false });
      if (signal.current === own) signal.current = null;
    };
    put({ running, failure: null, last: null });
    work({ signal: own, onProgress: (progress) => put({ progress }) }).then(end, (error: unknown) => end({ failure: toFailure(error) }));
  };

  return {
    ...answers,
    tryDate: (on) => begin("trying", async (options) => ({ tried: await useCases.whatIf(result, on, set, options), last: "tried" })),
    findEarliest: () => begin("searching", async (options) => ({ earliest: await useCases.earliestDate(result, set, options), last: "earliest" })),
    stop: () => {
      if (signal.current === null) return;
      signal.current.aborted = true;
      setKept((before) => ({ ...before, answers: { ...before.answers, stopRequested: true } }));
    },
  };
};
