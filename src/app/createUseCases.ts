import { checkParsed, recogniseWorkbook, withJustifications } from "../core/check";
import type { CheckResult } from "../core/model/checkResult";
import type { Justification } from "../core/model/justification";
import type { LocalDate } from "../core/model/localDate";
import type { LocalMoment } from "../core/model/localMoment";
import type { WorkbookSnapshot } from "../core/model/sheetGrid";
import type { SheetWords } from "../core/model/words";
import type { WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { justify, withJustification, withoutJustification } from "../core/justifications/judge";
import { keptRowsOf, planFindingsSheet } from "../core/plan/findingsSheet";
import { planHighlights, planRemoval, planRemoveAllTraces } from "../core/plan/highlights";
import type { ExampleFiller, RuleExample } from "../core/plan/exampleSheets";
import { stampedSheets } from "../core/plan/summary/outOfDate";
import { planTemplates } from "../core/plan/template";
import { planValidation } from "../core/plan/validation";
import { columnRules } from "../core/plan/validationRules";
import { ruleFamilies } from "../core/rules/index";
import { AppError } from "./appError";
import { createConfigurationUseCases } from "./createConfigurationUseCases";
import { createCriteriaUseCases } from "./createCriteriaUseCases";
import { createProfileUseCases } from "./createProfileUseCases";
import { createExportUseCases, type ExportDeps } from "./createExportUseCases";
import { createFixUseCases } from "./createFixUseCases";
import { createReportExportUseCases } from "./createReportExportUseCases";
import { createReportUseCases } from "./createReportUseCases";
import { createBoardUseCases, type BoardDeps } from "./createBoardUseCases";
import { createVerificationUseCases } from "./createVerificationUseCases";
import { createParameterUseCases } from "./createParameterUseCases";
import { workExample } from "./handbook";
import type { Pause, Stopwatch, WorkbookPort, WriteOptions } from "./ports";
import { rememberFacts } from "./reportFacts";
import { rememberResults } from "./resultMemory";
import { ruleCatalogue } from "./ruleCatalogue";
import { runInSlices } from "./slices";
import { keepState } from "./stateKeeper";
import { rememberStamps } from "./stampMemory";
import type { NewResult } from "./criteriaUseCases";
import type { CheckOptions, Recognition, UseCases } from "./useCases";

/** What the use cases need from outside. */
export interface UseCaseDeps {
  readonly workbook: WorkbookPort;
  readonly words: SheetWords;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly today: () => LocalDate;
  readonly now: () => LocalMoment;
  /** The example of a rule, by the key of its words, and the names that stand in examples. */
  readonly loadExample: (words: string) => Promise<{ readonly example: RuleExample; readonly filler: ExampleFiller }>;
  readonly loadExport: ExportDeps["loadExport"];
  /** Whoever reads files that are not the open workbook. */
  readonly loadExaminer: BoardDeps["loadExaminer"];
}

const ruleCount = ruleFamilies.reduce((sum, { members }) => sum + members.length, 0);

const cellRows = (snapshot: WorkbookSnapshot): number => snapshot.sheets.reduce((sum, { values }) => sum + values.length, 0);

/** Builds the use cases over a workbook: read, decide in the pure core, write a plan. */
export const createUseCases = ({ workbook, words, pause, stopwatch, today, now, loadExample, loadExport, loadExaminer }: UseCaseDeps): UseCases => {
  const memory = rememberResults();
  const exporting = createExportUseCases({ workbook, loadExport });
  const journalled = { workbook, words: words.journal, pause, stopwatch, today, now };

  const stamps = rememberStamps();

  const apply = async (operations: readonly WriteOperation[], options?: WriteOptions): Promise<WriteOutcome> => {
    if (operations.length === 0) return { refused: [], sheets: [] };
    const outcome = await workbook.apply({ operations }, options?.onProgress ? { onProgress: options.onProgress } : {});
    stamps.note(operations, outcome);
    return outcome;
  };

  const { read, current: currentState, store: storeState, forget } = keepState(workbook, apply);

  const check = async ({ dates = {}, profile, onProgress, signal }: CheckOptions = {}): Promise<CheckResult> => {
    const snapshot = await read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
    const total = cellRows(snapshot) + ruleCount;
    const { result, workbook: records } = await runInSlices(checkParsed(snapshot, dates, today(), profile ?? null), {
      pause,
      stopwatch,
      ...(signal ? { signal } : {}),
      onSteps: (done) => onProgress?.({ phase: "checking", done: Math.min(done, total), total }),
    });
    if (result.registers.length === 0) throw new AppError("nothingRecognised");
    memory.keep(result, { snapshot, records });
    stamps.keep(stampedSheets(snapshot.sheets));
    return result;
  };

  const recognise = async ({ onProgress, signal }: CheckOptions = {}): Promise<Recognition> => {
    const snapshot = await read({ ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
    return runInSlices(recogniseWorkbook(snapshot, today()), { pause, stopwatch, ...(signal ? { signal } : {}) });
  };

  const storeJustifications = async (result: CheckResult, justifications: readonly Justification[], options?: WriteOptions): Promise<NewResult> => {
    const next = withJustifications(result, justifications);
    const sheet = planFindingsSheet(next, words);
    const outcome = await apply([sheet], options);
    if (outcome.refused.length > 0) return { result, outcome };
    return { result: memory.carry(result, { ...next, storedJustifications: keptRowsOf(sheet) }), outcome };
  };

  const factsOf = rememberFacts(memory);

  return {
    check,
    recognise,
    ...createProfileUseCases({ currentState, storeState }),
    ...createConfigurationUseCases({ words: words.configuration, read, apply, storeState }),
    ...createCriteriaUseCases({ words, memory, stamps, pause, stopwatch, apply, storeState }),
    ...createReportUseCases({ words, factsOf, memory, apply, today }),
    ...createVerificationUseCases({ words, memory, pause, stopwatch, loadExaminer, apply }),
    ...createFixUseCases(journalled),
    ...exporting,
    ...createReportExportUseCases({ words, memory, factsOf, exports: exporting, pause, stopwatch, today }),
    ...createBoardUseCases({ words: words.board, loadExaminer, exportSheets: (request) => exporting.exportSheets(request), today }),
    ...createParameterUseCases(journalled),
    saveMapping: (mapping, options) => storeState({ mapping }, options),
    saveRules: (rules, options) => storeState({ rules }, options),
    rules: () => Promise.resolve(ruleCatalogue(today())),
    ruleExample: (key) => loadExample(key).then(({ example, filler }) => workExample(key, example, filler)),
    highlight: async (result, options) => apply(planHighlights(memory.of(result)?.snapshot ?? (await read()), result, words), options),
    removeHighlights: async (options) => apply(planRemoval(await read()), options),
    writeFindings: (result, options) => apply([planFindingsSheet(result, words)], options),
    justify: (result, finding, explanation, options) => storeJustifications(result, withJustification(result.justifications, justify(finding, explanation)), options),
    withdraw: (result, justification, options) => storeJustifications(result, withoutJustification(result.justifications, justification), options),
    createTemplates: (wanted, options) => apply(planTemplates(wanted, words.templates), options),
    validationOf: (register) => Promise.resolve(columnRules(register)),
    addValidation: async (result, register, options) => {
      const operation = planValidation(memory.of(result)?.snapshot ?? (await read()), register, words.templates);
      return apply(operation === null ? [] : [operation], options);
    },
    removeAllTraces: async (options) => {
      const outcome = await apply(planRemoveAllTraces(await read()), options);
      forget();
      stamps.keep([]);
      return outcome;
    },
    showCell: (cell) => workbook.select(cell),
    onChanged: (listener) => workbook.onChanged(listener),
  };
};
