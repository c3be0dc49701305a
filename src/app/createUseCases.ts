import { checkWorkbook, recogniseWorkbook } from "../core/check";
import type { CheckResult } from "../core/model/checkResult";
import type { LocalDate } from "../core/model/localDate";
import type { WorkbookSnapshot } from "../core/model/sheetGrid";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { planCriteriaSheet } from "../core/plan/criteriaSheet";
import { planFindingsSheet } from "../core/plan/findingsSheet";
import { planHighlights, planRemoval, planRemoveAllTraces } from "../core/plan/highlights";
import { findLegacyCells, planConversion } from "../core/plan/legacyTexts";
import { planT09Sheet } from "../core/plan/reportSheet";
import { planTemplates } from "../core/plan/template";
import { planValidation } from "../core/plan/validation";
import { columnRules } from "../core/plan/validationRules";
import { stateText } from "../core/parse/state";
import { ruleFamilies } from "../core/rules/index";
import { AppError } from "./appError";
import type { Pause, Stopwatch, WorkbookPort } from "./ports";
import { runInSlices } from "./slices";
import type { CheckOptions, Recognition, UseCases, WriteOptions } from "./useCases";

/** What the use cases need from outside. */
export interface UseCaseDeps {
  readonly workbook: WorkbookPort;
  readonly words: SheetWords;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly today: () => LocalDate;
}

const ruleCount = ruleFamilies.reduce((sum, { members }) => sum + members.length, 0);

const cellRows = (snapshot: WorkbookSnapshot): number => snapshot.sheets.reduce((sum, { values }) => sum + values.length, 0);

/** Builds the use cases over a workbook: read, decide in the pure core, write a plan. */
export const createUseCases = ({ workbook, words, pause, stopwatch, today }: UseCaseDeps): UseCases => {
  /** The sheets each result was made from: highlights are planned on exactly what was checked. */
  const snapshots = new WeakMap<CheckResult, WorkbookSnapshot>();

  const apply = (operations: readonly WriteOperation[], options?: WriteOptions): Promise<WriteOutcome> =>
    operations.length === 0
      ? Promise.resolve({ refused: [], sheets: [] })
      : workbook.apply({ operations }, options?.onProgress ? { onProgress: options.onProgress } : {});

  const check = async ({ dates = {}, profile, onProgress, signal }: CheckOptions = {}): Promise<CheckResult> => {
    const snapshot = await workbook.read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
    const total = cellRows(snapshot) + ruleCount;
    const result = await runInSlices(checkWorkbook(snapshot, dates, today(), profile ?? null), {
      pause,
      stopwatch,
      ...(signal ? { signal } : {}),
      onSteps: (done) => onProgress?.({ phase: "checking", done: Math.min(done, total), total }),
    });
    if (result.registers.length === 0) throw new AppError("nothingRecognised");
    snapshots.set(result, snapshot);
    return result;
  };

  const recognise = async ({ onProgress, signal }: CheckOptions = {}): Promise<Recognition> => {
    const snapshot = await workbook.read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
    return runInSlices(recogniseWorkbook(snapshot, today()), { pause, stopwatch, ...(signal ? { signal } : {}) });
  };

  const listLegacyTexts: UseCases["listLegacyTexts"] = async ({ onProgress, signal } = {}) => {
    const snapshot = await workbook.read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
    return runInSlices(findLegacyCells(snapshot), { pause, stopwatch, ...(signal ? { signal } : {}) });
  };

  return {
    check,
    recognise,
    listLegacyTexts,
    convertTexts: (cells, options) => apply(planConversion(cells), options),
    saveMapping: (mapping, options) => apply([{ kind: "putState", json: stateText(mapping) }], options),
    highlight: async (result, options) => apply(planHighlights(snapshots.get(result) ?? (await workbook.read()), result, words), options),
    removeHighlights: async (options) => apply(planRemoval(await workbook.read()), options),
    writeFindings: (result, options) => apply([planFindingsSheet(result, words)], options),
    fillCriteria: (result, options) => apply([planCriteriaSheet(result, words)], options),
    writeReport: (result, _report, options) => {
      const sheet = planT09Sheet(result, words);
      return apply(sheet ? [sheet] : [], options);
    },
    createTemplates: (wanted, options) => apply(planTemplates(wanted, words.templates), options),
    validationOf: columnRules,
    addValidation: async (result, register, options) => {
      const operation = planValidation(snapshots.get(result) ?? (await workbook.read()), register, words.templates);
      return apply(operation === null ? [] : [operation], options);
    },
    removeAllTraces: async (options) => apply(planRemoveAllTraces(await workbook.read()), options),
    showCell: (cell) => workbook.select(cell),
    onChanged: (listener) => workbook.onChanged(listener),
  };
};
