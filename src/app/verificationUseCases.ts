import type { CheckResult } from "../core/model/checkResult";
import type { LocalDate } from "../core/model/localDate";
import type { SampleRequest } from "../core/model/sample";
import type { DecisionKind, StepObstacle, Verification, VerificationStep } from "../core/model/verification";
import type { WriteOutcome } from "../core/model/writePlan";
import type { MarkedChange } from "../core/verification/recordMarks";
import type { NewResult } from "./criteriaUseCases";
import type { WriteOptions } from "./ports";

/** Who says something, for which body, and when. */
export interface Signer {
  readonly author: string;
  readonly level: string;
  readonly on: LocalDate;
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
  verification(result: CheckResult): Promise<Verification>;
  /** Records that are not as they were at the last decision or step; empty before the first. */
  changedRecords(result: CheckResult): Promise<readonly MarkedChange[]>;
  /** Decides on items, on their present values. A return needs a reason; without one nothing is written. */
  decide(result: CheckResult, items: readonly string[], decision: { readonly decision: DecisionKind; readonly reason: string }, by: Signer, options?: WriteOptions): Promise<NewResult>;
  /** The commune's answer to a return. */
  answerReturn(result: CheckResult, item: string, text: string, by: Signer, options?: WriteOptions): Promise<NewResult>;
  takeStep(result: CheckResult, step: VerificationStep, note: string, by: Signer, options?: WriteOptions): Promise<StepOutcome>;
  takeBackStep(result: CheckResult, step: VerificationStep, options?: WriteOptions): Promise<StepOutcome>;
  /** Writes the sheet "Tham dinh" as it stands, for printing. */
  writeVerification(result: CheckResult, options?: WriteOptions): Promise<WriteOutcome>;
  /** Writes a random list for field verification, the same for the same seed and registers. */
  writeSample(result: CheckResult, request: SampleRequest, options?: WriteOptions): Promise<WriteOutcome>;
}
