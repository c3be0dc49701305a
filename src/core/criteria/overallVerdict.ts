import type { CriterionResult, Verdict } from "../model/criterion";

/**
 * Several parts as a whole: met when every part is met or not applicable. One part not met decides; otherwise anything
 * missing leaves it undetermined, and without a proposal date it is never met (decisions.md).
 */
export const overallVerdict = (results: readonly Pick<CriterionResult, "verdict">[], hasProposalDate: boolean): Verdict => {
  if (results.some(({ verdict }) => verdict === "notMet")) return "notMet";
  if (!hasProposalDate || results.length === 0 || results.some(({ verdict }) => verdict === "undetermined")) return "undetermined";
  return "met";
};
