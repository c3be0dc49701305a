import type { Verdict } from "../../model/criterion";
import type { Threshold } from "./schema";

/** Percentages may have decimals ("0,05 %"); as whole millionths they compare exactly. */
const millionths = (percent: number): number => Math.round(percent * 1e6);
const perHundredMillion = 1e8;

type GrowthThreshold = Extract<Threshold, { growthAtLeast: number } | { growthBelow: number } | { moreThanBefore: true }>;

/** Whether a threshold is about the figure of the year before. */
export const comparesWithBefore = (threshold: Threshold): threshold is GrowthThreshold =>
  "growthAtLeast" in threshold || "growthBelow" in threshold || "moreThanBefore" in threshold;

/** Growth from nothing has no percentage: "more" can still be told, and any increase is growth (domain.md 3.3). */
export const isIncomparable = (numerator: number, before: number | null, threshold: Threshold): boolean =>
  before === 0 && (("growthAtLeast" in threshold && numerator === 0) || "growthBelow" in threshold);

const hasGrown = (numerator: number, before: number, threshold: GrowthThreshold): boolean => {
  if ("moreThanBefore" in threshold) return numerator > before;
  const growth = (numerator - before) * perHundredMillion;
  return "growthAtLeast" in threshold ? growth >= millionths(threshold.growthAtLeast) * before : growth < millionths(threshold.growthBelow) * before;
};

/**
 * Whether figures reach a threshold. Counts are compared, never rounded percentages: 1 of 2 is not above 50 %. A share
 * of nothing is not applicable.
 */
export const reaches = (numerator: number, denominator: number | null, threshold: Threshold): Verdict => {
  if (comparesWithBefore(threshold)) return denominator !== null && hasGrown(numerator, denominator, threshold) ? "met" : "notMet";
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
