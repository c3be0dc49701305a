import type { Job } from "../core/model/job";
import { AppError } from "./appError";
import type { CancelSignal, Pause, Stopwatch } from "./ports";

/** Longest stretch of work between two breaths, in milliseconds: far below what a person or Office notices. */
const sliceMs = 30;

interface SliceOptions {
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly signal?: CancelSignal;
  /** Told after each slice how many steps were done so far. */
  readonly onSteps?: (done: number) => void;
}

/** Runs a job in slices, so that the pane keeps answering; a wish to stop ends it with `cancelled`. */
export const runInSlices = async <T>(job: Job<T>, { pause, stopwatch, signal, onSteps }: SliceOptions): Promise<T> => {
  let done = 0;
  let sliceStart = stopwatch();
  let step = job.next();
  while (!step.done) {
    done += step.value;
    if (stopwatch() - sliceStart > sliceMs) {
      onSteps?.(done);
      await pause();
      if (signal?.aborted) throw new AppError("cancelled");
      sliceStart = stopwatch();
    }
    step = job.next();
  }
  onSteps?.(done);
  return step.value;
};
