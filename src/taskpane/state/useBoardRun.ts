import { useCallback, useRef, useState } from "react";
import type { UseCases } from "../../app/useCases";
import type { BoardFile, BoardQuestion } from "../../core/model/board";
import { readBytes } from "./readBytes";
import type { RunFailure } from "./runState";
import { toFailure } from "./usePerform";

/** How far the reading of many files is. */
export interface BoardProgress {
  readonly phase: "idle" | "running" | "stopping" | "done";
  readonly total: number;
  /** In the order in which they were read; kept when the reading is stopped or fails. */
  readonly done: readonly BoardFile[];
  /** Why it ended early; stopping is none. */
  readonly failure: RunFailure | null;
}

export interface BoardRun extends BoardProgress {
  readonly start: (files: readonly File[], persons: BoardQuestion["persons"]) => void;
  readonly stop: () => void;
}

const idle: BoardProgress = { phase: "idle", total: 0, done: [], failure: null };

/** Reads many files one after the other, apart from what the pane does with the open workbook. */
export const useBoardRun = (useCases: UseCases): BoardRun => {
  const [progress, setProgress] = useState(idle);
  const running = useRef<{ aborted: boolean } | null>(null);
  const start = useCallback(
    (files: readonly File[], persons: BoardQuestion["persons"]) => {
      if (running.current !== null) return;
      const signal = { aborted: false };
      running.current = signal;
      setProgress({ ...idle, phase: "running", total: files.length });
      const end = (failure: RunFailure | null): void => {
        running.current = null;
        setProgress((before) => ({ ...before, phase: "done", failure: failure?.code === "cancelled" ? null : failure }));
      };
      const chosen = files.map((file) => ({ name: file.name, bytes: () => readBytes(file) }));
      const onFile = (file: BoardFile): void => setProgress((before) => ({ ...before, done: [...before.done, file] }));
      useCases.examineFiles(chosen, { dates: {}, profile: null, persons }, { onFile, signal }).then(
        () => end(null),
        (error: unknown) => end(toFailure(error)),
      );
    },
    [useCases],
  );
  const stop = useCallback(() => {
    if (running.current === null) return;
    running.current.aborted = true;
    setProgress((before) => ({ ...before, phase: "stopping" }));
  }, []);
  return { ...progress, start, stop };
};
