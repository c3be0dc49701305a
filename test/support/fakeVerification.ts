import { AppError } from "../../src/app/appError";
import type { NewResult } from "../../src/app/criteriaUseCases";
import type { FileOutcome } from "../../src/app/filePorts";
import type { WriteOptions } from "../../src/app/ports";
import type { ChangedRecord, Signer, StepOutcome, SubmissionComparison, VerificationStanding, VerificationUseCases } from "../../src/app/verificationUseCases";
import type { CheckResult } from "../../src/core/model/checkResult";
import type { SampleRequest } from "../../src/core/model/sample";
import type { DecisionKind, PartByOtherSettings, VerificationRecord, VerificationStep } from "../../src/core/model/verification";
import type { WriteOutcome } from "../../src/core/model/writePlan";
import { verificationOf } from "../../src/core/verification/items";
import { nextNumber, obstacleTo, obstacleToTakingBack, withAnswer, withDecision, withoutStep, withStep } from "../../src/core/verification/steps";

/** A verification without a workbook: what is said stands in the next result. */
export abstract class FakeVerification implements VerificationUseCases {
  /** Records that changed since the verification; parts that come out otherwise by shipped settings. */
  changed: readonly ChangedRecord[] = [];
  otherParts: readonly PartByOtherSettings[] = [];
  /** What an earlier file comes to; asked with these bytes. */
  comparison: FileOutcome<SubmissionComparison> | AppError = { answer: { changes: [], unchanged: 0, isSame: true } };
  readonly compared: Uint8Array[] = [];
  readonly decided: { readonly items: readonly string[]; readonly decision: DecisionKind; readonly reason: string; readonly by: Signer }[] = [];
  readonly samples: SampleRequest[] = [];

  async verification(result: CheckResult): Promise<VerificationStanding> {
    const standing = verificationOf(result.claims, result.justifications, result.verification, result.fingerprint);
    return { ...standing, obstacles: { verified: obstacleTo("verified", standing), approved: obstacleTo("approved", standing) } };
  }

  async changedRecords(): Promise<readonly ChangedRecord[]> {
    return this.changed;
  }

  async decide(result: CheckResult, items: readonly string[], decision: { readonly decision: DecisionKind; readonly reason: string }, by: Signer, options: WriteOptions = {}): Promise<NewResult> {
    this.decided.push({ items, ...decision, by });
    const { items: known } = await this.verification(result);
    const chosen = known.filter(({ key }) => items.includes(key));
    return this.record(result, "decide", options, chosen.reduce((record, { key, basis }) => withDecision(record, { ...by, number: nextNumber(record), item: key, basis, ...decision }), result.verification));
  }

  answerReturn(result: CheckResult, item: string, text: string, by: Signer, options: WriteOptions = {}): Promise<NewResult> {
    return this.record(result, "answerReturn", options, withAnswer(result.verification, { ...by, number: nextNumber(result.verification), item, text }));
  }

  async takeStep(result: CheckResult, step: VerificationStep, note: string, by: Signer, options: WriteOptions = {}): Promise<StepOutcome> {
    const obstacle = obstacleTo(step, await this.verification(result));
    if (obstacle !== null) return { result, outcome: { refused: [], sheets: [] }, obstacle };
    const { fingerprint, verification } = result;
    return { ...(await this.record(result, `takeStep ${step}`, options, withStep(verification, { ...by, number: nextNumber(verification), step, note, fingerprint }))), obstacle };
  }

  async takeBackStep(result: CheckResult, step: VerificationStep, options: WriteOptions = {}): Promise<StepOutcome> {
    const obstacle = obstacleToTakingBack(step, await this.verification(result));
    if (obstacle !== null) return { result, outcome: { refused: [], sheets: [] }, obstacle };
    return { ...(await this.record(result, `takeBackStep ${step}`, options, withoutStep(result.verification, step))), obstacle };
  }

  async compareWith(_result: CheckResult, earlier: Uint8Array): Promise<FileOutcome<SubmissionComparison>> {
    this.compared.push(earlier);
    if (this.comparison instanceof AppError) throw this.comparison;
    return this.comparison;
  }

  async otherSettings(): Promise<readonly PartByOtherSettings[]> {
    return this.otherParts;
  }

  writeVerification(_result: CheckResult, options: WriteOptions = {}): Promise<WriteOutcome> {
    return this.write("writeVerification", options);
  }

  writeSample(_result: CheckResult, request: SampleRequest, options: WriteOptions = {}): Promise<WriteOutcome> {
    this.samples.push(request);
    return this.write("writeSample", options);
  }

  /** A record that is stored unless the workbook refuses. */
  private async record(result: CheckResult, call: string, options: WriteOptions, verification: VerificationRecord): Promise<NewResult> {
    const outcome = await this.write(call, options);
    return { result: outcome.refused.length > 0 ? result : { ...result, verification }, outcome };
  }

  protected abstract write(call: string, options: WriteOptions): Promise<WriteOutcome>;
}
