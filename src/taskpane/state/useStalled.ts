import { useEffect, useState } from "react";
import type { RunState } from "./runState";

/** How long Excel may stay silent before the pane says what the likely cause is. */
export const stallMs = 2000;

/**
 * True while a piece of work waits for Excel and has not moved for `stallMs`: most likely a cell is being edited.
 * Checking is our own work and never waits for Excel.
 */
export const useStalled = ({ phase, progress }: RunState): boolean => {
  const waiting = phase === "reading" || phase === "writing";
  const [stalledAt, setStalledAt] = useState<unknown>(null);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => {
      setStalledAt(() => progress ?? phase);
    }, stallMs);
    return () => {
      clearTimeout(timer);
      setStalledAt(null);
    };
  }, [waiting, phase, progress]);
  return waiting && stalledAt !== null;
};
