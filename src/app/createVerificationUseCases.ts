import { decideAnew, factsOfChecked, type Checked } from "../core/check";
import type { CheckResult } from "../core/model/checkResult";
import { shortestReturnReason, type Verification, type VerificationRecord } from "../core/model/verification";
import type { SheetWords } from "../core/model/words";
import type { PutSheet, WriteOperation, WriteOutcome } from "../core/model/writePlan";
import { planSampleSheet } from "../core/plan/verification/sampleSheet";
import { planVerificationSheet } from "../core/plan/verification/verificationSheet";
import { compareSubmissions } from "../core/verification/compareSubmissions";
import { parseWorkbook } from "../core/parse/parseWorkbook";
import { yearOf } from "../core/model/localDate";
import type { FileAnswer, FileQuestion } from "../core/model/board";
import { shippedCriteria } from "../core/model/criteriaSettings";
import { verificationOf } from "../core/verification/items";
import { changesSince, markRecords } from "../core/verification/recordMarks";
import { drawSample } from "../core/verification/sample";
import { nextNumber, obstacleTo, obstacleToTakingBack, withAnswer, withDecision, withoutStep, withStep } from "../core/verification/steps";
import { AppError } from "./appError";
import type { NewResult } from "./criteriaUseCases";
import type { ExamineFile } from "./filePorts";
import type { Pause, Stopwatch, WriteOptions } from "./ports";
import type { ResultMemory } from "./resultMemory";
import { runInSlices } from "./slices";
import type { VerificationUseCases } from "./verificationUseCases";

/** What the use cases of a verification need of the others. */
export interface VerificationDeps {
  readonly words: SheetWords;
  readonly memory: ResultMemory;
  readonly pause: Pause;
  readonly stopwatch: Stopwatch;
  readonly loadExaminer: () => Promise<ExamineFile<FileQuestion, FileAnswer>>;
  readonly apply: (operations: readonly WriteOperation[], options?: WriteOptions) => Promise<WriteOutcome>;
}

const verify = ({ claims, justifications, verification, fingerprint }: CheckResult): Verification => verificationOf(claims, justifications, verification, fingerprint);

const keptRows = ({ content, kept = null }: PutSheet): CheckResult["storedVerification"] => (kept === null ? [] : content.values.slice(kept.row - 1, kept.row - 1 + kept.rows).map((row) => row.slice(kept.column - 1, kept.column - 1 + kept.columns)));

export const createVerificationUseCases = ({ words, memory, pause, stopwatch, loadExaminer, apply }: VerificationDeps): VerificationUseCases => {
  const checkedOf = (result: CheckResult): Checked => {
    const origin = memory.of(result);
    if (origin === null) throw new AppError("unexpected", { technical: "no records" });
    return { result, workbook: origin.records };
  };

  const sheetOf = (result: CheckResult, record: VerificationRecord): PutSheet => planVerificationSheet(record, verify({ ...result, verification: record }), result, words);

  const store = async (result: CheckResult, record: VerificationRecord, options?: WriteOptions): Promise<NewResult> => {
    const sheet = sheetOf(result, record);
    const outcome = await apply([sheet], options);
    if (outcome.refused.length > 0) return { result, outcome };
    return { result: memory.carry(result, { ...result, verification: record, damagedVerification: 0, storedVerification: keptRows(sheet) }), outcome };
  };

  /** The record with the marks of the registers as they stand: what the receiving level saw when it decided. */
  const marked = (result: CheckResult, record: VerificationRecord): VerificationRecord => ({ ...record, marks: markRecords(checkedOf(result).workbook) });

  const nothing: WriteOutcome = { refused: [], sheets: [] };

  return {
    verification: (result) => {
      const standing = verify(result);
      return Promise.resolve({ ...standing, obstacles: { verified: obstacleTo("verified", standing), approved: obstacleTo("approved", standing) } });
    },
    changedRecords: async (result) => (Object.keys(result.verification.marks).length === 0 ? [] : changesSince(result.verification.marks, checkedOf(result).workbook)),
    decide: (result, keys, { decision, reason }, by, options) => {
      const items = verify(result).items.filter(({ key }) => keys.includes(key));
      const isIncomplete = items.length === 0 || by.author.trim() === "" || (decision === "returned" && reason.trim().length < shortestReturnReason);
      if (isIncomplete) return Promise.resolve({ result, outcome: nothing });
      const record = items.reduce((before, { key, basis }) => withDecision(before, { ...by, number: nextNumber(before), item: key, basis, decision, reason: reason.trim() }), result.verification);
      return store(result, marked(result, record), options);
    },
    answerReturn: (result, item, text, by, options) => {
      if (text.trim() === "" || by.author.trim() === "") return Promise.resolve({ result, outcome: nothing });
      return store(result, withAnswer(result.verification, { ...by, number: nextNumber(result.verification), item, text: text.trim() }), options);
    },
    takeStep: async (result, step, note, by, options) => {
      const obstacle = obstacleTo(step, verify(result));
      if (obstacle !== null || by.author.trim() === "") return { result, outcome: nothing, obstacle };
      const taken = await store(result, marked(result, withStep(result.verification, { ...by, number: nextNumber(result.verification), step, note, fingerprint: result.fingerprint })), options);
      return { ...taken, obstacle: null };
    },
    takeBackStep: async (result, step, options) => {
      const obstacle = obstacleToTakingBack(step, verify(result));
      if (obstacle !== null) return { result, outcome: nothing, obstacle };
      return { ...(await store(result, withoutStep(result.verification, step), options)), obstacle: null };
    },
    compareWith: async (result, earlier) => {
      const examine = await loadExaminer();
      const read = await examine(earlier, { ask: "sheets" });
      if ("refusal" in read) return read;
      if (!("sheets" in read.answer)) throw new AppError("unexpected", { technical: "no sheets" });
      const before = await runInSlices(parseWorkbook(read.answer.sheets, yearOf(result.dates.asOf)), { pause, stopwatch });
      return { answer: compareSubmissions(before, checkedOf(result).workbook) };
    },
    otherSettings: async (result) => {
      // What people answered is no setting: it stands in both.
      const shipped = decideAnew(checkedOf(result), { ...shippedCriteria, answers: result.criteriaSettings.answers });
      return result.criteria.flatMap((own) => {
        const other = shipped.find(({ set, id }) => set === own.set && id === own.id);
        const isSame = other === undefined || (other.numerator === own.numerator && other.denominator === own.denominator && other.verdict === own.verdict && other.level === own.level);
        return isSame ? [] : [{ set: own.set, id: own.id, own, shipped: other }];
      });
    },
    writeVerification: async (result, options) => (await store(result, result.verification, options)).outcome,
    writeSample: async (result, request, options) => apply([planSampleSheet(drawSample(request, factsOfChecked(checkedOf(result))), request.seed, result, words)], options),
  };
};
