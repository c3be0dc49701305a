import { decideAnew } from "../core/check";
import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSettings } from "../core/model/criteriaSettings";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import type { StoredState } from "../core/parse/state";
import { planCriteriaSheet } from "../core/plan/criteriaSheet";
import type { CriteriaUseCases, NewResult } from "./criteriaUseCases";
import type { ReportProgress } from "./ports";
import type { ResultMemory } from "./resultMemory";

interface Options {
  readonly onProgress?: ReportProgress;
}

/** What the use cases of the criteria need of the others. */
export interface CriteriaDeps {
  readonly words: SheetWords;
  readonly memory: ResultMemory;
  readonly apply: (operations: readonly WriteOperation[], options?: Options) => Promise<WriteOutcome>;
  readonly storeState: (part: Partial<StoredState>, options?: Options) => Promise<WriteOutcome>;
}

/** The result by other settings; as it stands where nobody remembers its records. */
const decidedBy = (result: CheckResult, settings: CriteriaSettings, memory: ResultMemory): CheckResult => {
  const origin = memory.of(result);
  if (origin === null) return result;
  const criteria = decideAnew({ result, workbook: origin.records }, settings);
  return memory.carry(result, { ...result, criteriaSettings: settings, criteria });
};

export const createCriteriaUseCases = ({ words, memory, apply, storeState }: CriteriaDeps): CriteriaUseCases => ({
  saveCriteria: async (result, settings, options): Promise<NewResult> => {
    const outcome = await storeState({ criteria: settings }, options);
    return { result: decidedBy(result, settings, memory), outcome };
  },
  fillCriteria: (result, options) => apply([planCriteriaSheet(result, words)], options),
});
