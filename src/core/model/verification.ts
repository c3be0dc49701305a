import type { Claim } from "./claim";
import type { CriterionResult } from "./criterion";
import type { JudgedJustification } from "./justification";
import type { LocalDate } from "./localDate";

/** What the receiving level says of an item. */
export const decisionKinds = ["accepted", "onHold", "returned"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Who says something, when, and for which body. */
export interface Signed {
  /** Running number in the record: what was said after what. */
  readonly number: number;
  readonly author: string;
  readonly on: LocalDate;
  /** The body the person acts for ("Cong an tinh …", "Uy ban nhan dan xa …"). */
  readonly level: string;
}

/** A decision on one item, bound to what it was taken on: another value reopens the item, the decision stays on record. */
export interface Decision extends Signed {
  readonly item: string;
  /** `VerificationItem.basis` when it was taken. */
  readonly basis: string;
  readonly decision: DecisionKind;
  /** Never empty for a return. */
  readonly reason: string;
}

/** What the commune answers to a return. */
export interface Answer extends Signed {
  readonly item: string;
  readonly text: string;
}

/** The two steps, in their order: all items accepted, then approved by the recognising body. */
export const verificationSteps = ["verified", "approved"] as const;
export type VerificationStep = (typeof verificationSteps)[number];

export interface StepTaken extends Signed {
  readonly step: VerificationStep;
  readonly note: string;
  /** Fingerprint of the registers when it was taken. */
  readonly fingerprint: string;
}

/** Everything that was decided and answered about a workbook; kept in its sheet "Tham dinh", in the order it was said. */
export interface VerificationRecord {
  readonly decisions: readonly Decision[];
  readonly answers: readonly Answer[];
  readonly steps: readonly StepTaken[];
  /** Marks of the records at the last decision or step, by register; empty before the first. */
  readonly marks: Readonly<Record<string, string>>;
}

export const emptyRecord: VerificationRecord = { decisions: [], answers: [], steps: [], marks: {} };

/**
 * "answered": returned, and the commune has answered or changed what it was returned for. "reopened": decided on another
 * value than the present one.
 */
export type ItemState = "open" | "accepted" | "onHold" | "returned" | "answered" | "reopened";

/** Something to decide on: a line of the submitted summary, or a justification of the commune. */
export type VerificationItem = {
  readonly key: string;
  /** Digest of what a decision rests on. */
  readonly basis: string;
  readonly state: ItemState;
  /** The last decision and the last answer after it; null where there is none. */
  readonly decision: Decision | null;
  readonly answer: Answer | null;
} & ({ readonly kind: "claim"; readonly claim: Claim } | { readonly kind: "justification"; readonly justification: JudgedJustification });

/** Fewest characters of the reason for a return. */
export const shortestReturnReason = 5;

/** What stands in the way of a step, or of taking one back. */
export type StepObstacle = "items-open" | "no-items" | "not-verified" | "already" | "later-step" | "not-taken" | "changed-since";

/** A part of a set by the workbook's own settings and by the shipped ones. */
export interface PartByOtherSettings {
  readonly set: string;
  readonly id: string;
  readonly own: CriterionResult;
  readonly shipped: CriterionResult;
}

export interface Verification {
  readonly items: readonly VerificationItem[];
  /** Steps that stand, in order. */
  readonly steps: readonly StepTaken[];
  /** The registers are not as they were when the last step was taken. */
  readonly hasChangedSince: boolean;
}
