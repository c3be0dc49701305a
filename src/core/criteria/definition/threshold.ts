import type { ThresholdId } from "../../../legal/thresholds";
import type { Facts } from "../../facts/facts";
import type { Verdict } from "../../model/criterion";
import type { Threshold } from "./schema";

/** Percentages may have decimals ("0,05 %"); as whole millionths they compare exactly. */
const millionths = (percent: number): number => Math.round(percent * 1e6);
const perHundredMillion = 1e8;

/** A threshold whose number is at hand. */
type Settled = Exclude<Threshold, { atLeastLimit: ThresholdId } | { belowLimit: ThresholdId }>;

/** The threshold with the limit it names as a number: the one in force on the proposal date. */
export const settle = (threshold: Threshold, facts: Facts): Settled => {
  if ("atLeastLimit" in threshold) return { atLeast: facts.limitOf(threshold.atLeastLimit, facts.deadline) };
  return "belowLimit" in threshold ? { below: facts.limitOf(threshold.belowLimit, facts.deadline) } : threshold;
};

type GrowthThreshold = Extract<Threshold, { growthAtLeast: number } | { growthBelow: number } | { moreThanBefore: true } | { notMoreThanBefore: true } | { fewerThanBefore: true }>;

/** Whether a threshold is about an earlier figure. */
export const comparesWithBefore = (threshold: Threshold): threshold is GrowthThreshold =>
  "growthAtLeast" in threshold || "growthBelow" in threshold || "moreThanBefore" in threshold || "notMoreThanBefore" in threshold || "fewerThanBefore" in threshold;

/** Growth from nothing has no percentage: "more" can still be told, and any increase is growth (domain.md 3.3). */
export const isIncomparable = (numerator: number, before: number | null, threshold: Settled): boolean =>
  before === 0 && (("growthAtLeast" in threshold && numerator === 0) || "growthBelow" in threshold);

const comparesWell = (numerator: number, before: number, threshold: GrowthThreshold): boolean => {
  if ("moreThanBefore" in threshold) return numerator > before;
  if ("notMoreThanBefore" in threshold) return numerator <= before;
  if ("fewerThanBefore" in threshold) return before === 0 ? numerator === 0 : numerator < before;
  const growth = (numerator - before) * perHundredMillion;
  return "growthAtLeast" in threshold ? growth >= millionths(threshold.growthAtLeast) * before : growth < millionths(threshold.growthBelow) * before;
};

/**
 * Whether figures reach a threshold. Counts are compared, never rounded percentages: 1 of 2 is not above 50 %. A share
 * of nothing is not applicable.
 */
export const reaches = (numerator: number, denominator: number | null, threshold: Settled): Verdict => {
  if (comparesWithBefore(threshold)) return denominator !== null && comparesWell(numerator, denominator, threshold) ? "met" : "notMet";
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
