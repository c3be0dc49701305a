import type { Claim } from "../model/claim";
import type { JudgedJustification } from "../model/justification";
import { digest } from "../model/digest";
import type { Answer, Decision, ItemState, Verification, VerificationItem, VerificationRecord } from "../model/verification";
import { stepsStanding } from "./steps";

const separator = "\u001f";

export const claimKey = ({ set, id }: Claim): string => `claim ${set} ${id}`;
export const justificationKey = ({ rule, subject }: JudgedJustification): string => `justification ${rule} ${subject}`;

const claimBasis = ({ claimed, recomputed }: Claim): string =>
  digest([claimed.numerator, claimed.denominator, claimed.verdict, recomputed.numerator, recomputed.denominator, recomputed.verdict].join(separator));

const justificationBasis = ({ basis, reason, documentNumber, expiresOn, state }: JudgedJustification): string => digest([basis, reason, documentNumber, expiresOn ?? "", state].join(separator));

const last = <T extends { readonly item: string }>(said: readonly T[], key: string): T | null => said.filter(({ item }) => item === key).at(-1) ?? null;

/** An answer counts for the return it was given to: those before it are history. */
const answerTo = (decision: Decision | null, record: VerificationRecord): Answer | null => {
  if (decision === null) return null;
  const answer = last(record.answers, decision.item);
  return answer !== null && answer.number > decision.number ? answer : null;
};

const stateOf = (decision: Decision | null, answer: Answer | null, basis: string): ItemState => {
  if (decision === null) return "open";
  const hasChanged = decision.basis !== basis;
  if (decision.decision === "returned") return answer !== null || hasChanged ? "answered" : "returned";
  if (hasChanged) return "reopened";
  return decision.decision;
};

const itemState = (key: string, basis: string, record: VerificationRecord): Pick<VerificationItem, "key" | "basis" | "state" | "decision" | "answer"> => {
  const decision = last(record.decisions, key);
  const answer = answerTo(decision, record);
  return { key, basis, decision, answer, state: stateOf(decision, answer, basis) };
};

/**
 * What there is to decide on in a workbook, and how each item stands. Decisions are people's: a check never changes one,
 * it only tells that what it was taken on is another value now.
 */
export const itemsOf = (claims: readonly Claim[], justifications: readonly JudgedJustification[], record: VerificationRecord): readonly VerificationItem[] => [
  ...claims.map((claim): VerificationItem => ({ ...itemState(claimKey(claim), claimBasis(claim), record), kind: "claim", claim })),
  ...justifications.filter(({ state }) => state !== "resolved").map((justification): VerificationItem => ({ ...itemState(justificationKey(justification), justificationBasis(justification), record), kind: "justification", justification })),
];

/** The whole of it: items, steps that stand, and whether the registers have changed since the last of them. */
export const verificationOf = (claims: readonly Claim[], justifications: readonly JudgedJustification[], record: VerificationRecord, fingerprint: string): Verification => {
  const steps = stepsStanding(record);
  const latest = steps.at(-1);
  return { items: itemsOf(claims, justifications, record), steps, hasChangedSince: latest !== undefined && latest.fingerprint !== fingerprint };
};
