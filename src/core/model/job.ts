/**
 * Long work as a generator: it yields how many steps it has done since the last yield, so that whoever drives it can
 * show progress, let the browser breathe, or stop. The core itself knows neither clocks nor event loops.
 */
export type Job<T> = Generator<number, T, void>;

/** Runs a job to its end at once. */
export const runNow = <T>(job: Job<T>): T => {
  let step = job.next();
  while (!step.done) step = job.next();
  return step.value;
};
