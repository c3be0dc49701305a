import { useEffect, useState } from "react";
import type { RunFailure } from "./runState";
import { toFailure } from "./usePerform";

/** What was asked for, or why it did not come; both null until then. */
export interface Answer<T> {
  readonly value: T | null;
  readonly failure: RunFailure | null;
}

const none = { value: null, failure: null } as const;

/** Asks once for what `load` gives; `load` must be stable, a new one is asked anew. Null asks nothing. */
export const useAnswer = <T,>(load: (() => Promise<T>) | null): Answer<T> => {
  const [kept, setKept] = useState<{ readonly from: () => Promise<T>; readonly answer: Answer<T> } | null>(null);
  useEffect(() => {
    if (load === null) return;
    let isWanted = true;
    const keep = (answer: Answer<T>): void => {
      if (isWanted) setKept({ from: load, answer });
    };
    load().then(
      (value) => keep({ value, failure: null }),
      (error: unknown) => keep({ value: null, failure: toFailure(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return kept !== null && kept.from === load ? kept.answer : none;
};

/** What `load` gives, null until it has come or where it failed. */
export const useLoaded = <T,>(load: () => Promise<T>): T | null => useAnswer(load).value;
