import { decideAnew, type Checked } from "../core/check";
import { daysAhead, earliestAllMet } from "../core/criteria/earliestDate";
import { scoringId } from "../core/criteria/scoring/decide";
import { whatIf, whatIfOfSet } from "../core/criteria/whatIf";
import { unitNamesOf } from "../core/facts/unitNames";
import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSettings } from "../core/model/criteriaSettings";
import type { Job } from "../core/model/job";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import type { StoredState } from "../core/parse/state";
import { planScoringSheet } from "../core/plan/scoringSheet";
import { outdatedSheets } from "../core/plan/summary/outOfDate";
import { planSummarySheet } from "../core/plan/summary/summarySheet";
import { AppError } from "./appError";
import type { CriteriaUseCases, NewResult, TrialOptions } from "./criteriaUseCases";
import type { Pause, Stopwatch, WriteOptions } from "./ports";
import type { ResultMemory } from "./resultMemory";
import { runInSlices } from "./slices";
import type { StampMemory } from "./stampMemory";

/** What the use cases of the criteria need of the others. */
export interface CriteriaDeps {
  readonly words: SheetWords;
  readonly memory: ResultMemory;
  readonly stamps: StampMemory;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>;
  readonly storeState: (part: Partial<StoredState>, options?: WriteOptions) => Promise<WriteOutcome>;
}

/** The result by other settings; as it stands where nobody remembers its records. */
const decidedBy = (result: CheckResult, settings: CriteriaSettings, { memory, stamps }: Pick<CriteriaDeps, "memory" | "stamps">): CheckResult => {
  const origin = memory.of(result);
  if (origin === null) return result;
  const criteria = decideAnew({ result, workbook: origin.records }, settings);
  const decided: CheckResult = { ...result, criteriaSettings: settings, criteria, unit: unitNamesOf(origin.records.parameters, settings.names) };
  return memory.carry(result, { ...decided, outdatedSheets: outdatedSheets(stamps.all(), decided) });
};

/** The records that a result was made from: without them nothing can be tried on it. */
const checkedOf = (result: CheckResult, memory: ResultMemory): Checked => {
  const origin = memory.of(result);
  if (origin === null) throw new AppError("unexpected", { technical: "no records" });
  return { result, workbook: origin.records };
};

/** Runs work on records in slices; nothing of it reaches the workbook. */
const tryOut = <T>(job: Job<T>, { pause, stopwatch }: Pick<CriteriaDeps, "pause" | "stopwatch">, total: number, { signal, onProgress }: TrialOptions = {}): Promise<T> =>
  runInSlices(job, { pause, stopwatch, ...(signal ? { signal } : {}), onSteps: (done) => onProgress?.({ phase: "checking", done: Math.min(done, total), total }) });

export const createCriteriaUseCases = ({ words, memory, stamps, pause, stopwatch, apply, storeState }: CriteriaDeps): CriteriaUseCases => ({
  saveCriteria: async (result, settings, options): Promise<NewResult> => {
    const outcome = await storeState({ criteria: settings }, options);
    return { result: decidedBy(result, settings, { memory, stamps }), outcome };
  },
  fillCriteria: (result, set, options) => {
    if (set === scoringId) return apply([planScoringSheet(result, words)], options);
    const info = result.criteriaSets.find(({ id }) => id === set);
    return apply(info === undefined ? [] : [planSummarySheet(result, info, words)], options);
  },
  whatIf: async (result, proposedOn, set, options) => {
    const job = whatIf(checkedOf(result, memory), result.criteriaSettings, proposedOn);
    return whatIfOfSet(await tryOut(job, { pause, stopwatch }, result.criteriaSets.length, options), set);
  },
  earliestDate: async (result, set, options) => {
    const job = earliestAllMet(checkedOf(result, memory), result.criteriaSettings, set);
    return tryOut(job, { pause, stopwatch }, daysAhead, options);
  },
});
