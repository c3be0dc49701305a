import { verificationSteps, type Answer, type Decision, type StepObstacle, type StepTaken, type Verification, type VerificationRecord, type VerificationStep } from "../model/verification";

/** The steps that stand: "approved" counts only with "verified" before it. */
export const stepsStanding = ({ steps }: VerificationRecord): readonly StepTaken[] =>
  verificationSteps.flatMap((step, index) => {
    const taken = steps.find((candidate) => candidate.step === step);
    const hasEarlier = verificationSteps.slice(0, index).every((earlier) => steps.some((candidate) => candidate.step === earlier));
    return taken !== undefined && hasEarlier ? [taken] : [];
  });

/** What stands in the way of a step; null: nothing. Every item has to be accepted on its present value. */
export const obstacleTo = (step: VerificationStep, { items, steps, hasChangedSince }: Verification): StepObstacle | null => {
  if (steps.some((taken) => taken.step === step)) return "already";
  if (step === "approved") {
    if (!steps.some((taken) => taken.step === "verified")) return "not-verified";
    if (hasChangedSince) return "changed-since";
  }
  if (items.length === 0) return "no-items";
  return items.every(({ state }) => state === "accepted") ? null : "items-open";
};

/** What stands in the way of taking a step back: steps are taken back in the reverse order only. */
export const obstacleToTakingBack = (step: VerificationStep, { steps }: Verification): StepObstacle | null => {
  if (!steps.some((taken) => taken.step === step)) return "not-taken";
  return steps.at(-1)?.step === step ? null : "later-step";
};

/** The record with a step taken, or taken back. */
export const withStep = (record: VerificationRecord, step: StepTaken): VerificationRecord => ({ ...record, steps: [...record.steps.filter((taken) => taken.step !== step.step), step] });
export const withoutStep = (record: VerificationRecord, step: VerificationStep): VerificationRecord => ({ ...record, steps: record.steps.filter((taken) => taken.step !== step) });

/** The number of whatever is said next. */
export const nextNumber = ({ decisions, answers, steps }: VerificationRecord): number => 1 + Math.max(0, ...[...decisions, ...answers, ...steps].map(({ number }) => number));

/** The record with an answer of the commune. */
export const withAnswer = (record: VerificationRecord, answer: Answer): VerificationRecord => ({ ...record, answers: [...record.answers, answer] });

/** The record with a decision added; earlier ones on the item stay as history. */
export const withDecision = (record: VerificationRecord, decision: Decision): VerificationRecord => ({ ...record, decisions: [...record.decisions, decision] });
