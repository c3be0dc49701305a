import type { CheckResult } from "../core/model/checkResult";
import type { LocalDate } from "../core/model/localDate";
import type { SampleRequest } from "../core/model/sample";
import type { DecisionKind, StepObstacle, Verification, VerificationStep } from "../core/model/verification";
import type { WriteOutcome } from "../core/model/writePlan";
import type { PartByOtherSettings } from "../core/model/verification";
import type { SubmissionChange, SubmissionComparison } from "../core/verification/compareSubmissions";
import type { MarkedChange as ChangedRecord } from "../core/verification/recordMarks";
import type { FileOutcome } from "./filePorts";
import type { NewResult } from "./criteriaUseCases";
import type { WriteOptions } from "./ports";

export type { ChangedRecord, SubmissionChange, SubmissionComparison };

/** Who says something, for which body, and when. */
export interface Signer {
  readonly author: string;
  readonly level: string;
  readonly on: LocalDate;
}

/** How a verification stands, with what keeps each step from being taken; null: nothing does. */
export interface VerificationStanding extends Verification {
  readonly obstacles: Readonly<Record<VerificationStep, StepObstacle | null>>;
}

/** What a step, or taking one back, came to: nothing is written where something stands in the way. */
export interface StepOutcome extends NewResult {
  readonly obstacle: StepObstacle | null;
}

/**
 * Verification by the receiving level. Looking reads and writes nothing; deciding writes the sheet "Tham dinh" alone.
 * Refused ("changed") when somebody else wrote into its record since the check.
 */
export interface VerificationUseCases {
  /** Items, their decisions, and the steps; from the result as it was checked. */
  verification(result: CheckResult): Promise<VerificationStanding>;
  /** Records that are not as they were at the last decision or step; empty before the first. */
  changedRecords(result: CheckResult): Promise<readonly ChangedRecord[]>;
  /** Decides on items, on their present values. A return needs a reason; without one nothing is written. */
  decide(result: CheckResult, items: readonly string[], decision: { readonly decision: DecisionKind; readonly reason: string }, by: Signer, options?: WriteOptions): Promise<NewResult>;
  /** The commune's answer to a return. */
  answerReturn(result: CheckResult, item: string, text: string, by: Signer, options?: WriteOptions): Promise<NewResult>;
  takeStep(result: CheckResult, step: VerificationStep, note: string, by: Signer, options?: WriteOptions): Promise<StepOutcome>;
  takeBackStep(result: CheckResult, step: VerificationStep, options?: WriteOptions): Promise<StepOutcome>;
  /** The open workbook beside an earlier file of it, record by record. A file that cannot be read is an outcome. */
  compareWith(result: CheckResult, earlier: Uint8Array): Promise<FileOutcome<SubmissionComparison>>;
  /**
   * The parts that come out otherwise by the shipped readings, thresholds and windows than by those that the workbook
   * brings; empty where it brings none. Nothing is read or written.
   */
  otherSettings(result: CheckResult): Promise<readonly PartByOtherSettings[]>;
  /** Writes the sheet "Tham dinh" as it stands, for printing. */
  writeVerification(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes a random list for field verification, the same for the same seed and registers. */
  writeSample(result: CheckResult, request: SampleRequest, options?: WriteOptions): Promise<WriteOutcome>;
}
