import type { Verdict } from "../../model/criterion";
import type { Threshold } from "./schema";

/** Percentages may have decimals ("0,05 %"); as whole millionths they compare exactly. */
const millionths = (percent: number): number => Math.round(percent * 1e6);
const perHundredMillion = 1e8;

/**
 * Whether figures reach a threshold. Counts are compared, never rounded percentages: 1 of 2 is not above 50 %. A share
 * of nothing is not applicable.
 */
export const reaches = (numerator: number, denominator: number | null, threshold: Threshold): Verdict => {
  if (denominator === 0) return "notApplicable";
  const isMet = (): boolean => {
    if ("all" in threshold) return denominator !== null && numerator === denominator;
    if ("none" in threshold) return numerator === 0;
    if ("atLeast" in threshold) return numerator >= threshold.atLeast;
    if ("above" in threshold) return numerator > threshold.above;
    if ("below" in threshold) return numerator < threshold.below;
    if (denominator === null) return false;
    if ("shareAbove" in threshold) return numerator * perHundredMillion > millionths(threshold.shareAbove) * denominator;
    return numerator * perHundredMillion >= millionths(threshold.shareAtLeast) * denominator;
  };
  return isMet() ? "met" : "notMet";
};
