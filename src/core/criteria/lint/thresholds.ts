import { switches } from "../../../legal/switches";
import type { ConfigurationFault } from "../../model/configuration";
import type { AreaLevel } from "../../model/criterion";
import type { LevelRule, PartData, Threshold } from "../definition/schema";
import { comparesWithBefore } from "../definition/threshold";
import type { PlacedFault } from "./conditions";

/** A fault of a threshold; `levels`: of the classes it stands between or in. */
export interface ThresholdFault extends PlacedFault {
  readonly levels: readonly AreaLevel[];
}

const isShare = (threshold: Threshold): boolean => "all" in threshold || "shareAbove" in threshold || "shareAtLeast" in threshold;

/** What figures can be compared with: a whole, a figure of the year before. Unknown of the project's own measures. */
interface Comparable {
  readonly whole: boolean;
  readonly before: boolean;
}

const comparableOf = ({ measure }: Pick<PartData, "measure">): Comparable => {
  if ("share" in measure) return { whole: true, before: false };
  if ("measure" in measure || "asked" in measure) return { whole: true, before: true };
  const hasFigure = measure.before !== undefined;
  return { whole: hasFigure, before: hasFigure };
};

const bareCount: Comparable = { whole: false, before: false };

/** Why no figure can ever meet a threshold; null where one can. */
const neverMet = (threshold: Threshold, { whole, before }: Comparable): ConfigurationFault | null => {
  const share = "shareAbove" in threshold ? threshold.shareAbove : "shareAtLeast" in threshold ? threshold.shareAtLeast : 0;
  if (share > 100) return { key: "shareTooLarge", params: { value: share } };
  if ("shareAbove" in threshold && share === 100) return { key: "neverAbove", params: null };
  if ("below" in threshold && threshold.below <= 0) return { key: "neverBelow", params: null };
  if (isShare(threshold) && !whole) return { key: "noWhole", params: null };
  return comparesWithBefore(threshold) && !before ? { key: "nothingBefore", params: null } : null;
};

const single = (threshold: Threshold | undefined, comparable: Comparable, path: string, levels: readonly AreaLevel[] = []): readonly ThresholdFault[] => {
  const fault = threshold === undefined ? null : neverMet(threshold, comparable);
  return fault === null ? [] : [{ fault, path, levels }];
};

const counts = (thresholds: Readonly<Record<string, Threshold>> | undefined, path: string, levels: readonly AreaLevel[] = []): readonly ThresholdFault[] =>
  Object.entries(thresholds ?? {}).flatMap(([key, threshold]) => single(threshold, bareCount, `${path}.${key}`, levels));

type Needs = Pick<LevelRule, "reach" | "orCounts">;

const needsFaults = ({ reach, orCounts }: Needs, comparable: Comparable, path: string, level: AreaLevel): readonly ThresholdFault[] => [
  ...single(reach, comparable, `${path}.reach`, [level]),
  ...counts(orCounts, `${path}.orCounts`, [level]),
];

const unknownSwitch = (id: string, path: string): readonly ThresholdFault[] =>
  Object.hasOwn(switches, id) ? [] : [{ fault: { key: "unknownSwitch", params: { id } }, path, levels: [] }];

const levelFaults = ({ level, reach, orCounts, read }: LevelRule, comparable: Comparable, path: string): readonly ThresholdFault[] => {
  const shipped = needsFaults({ reach, orCounts }, comparable, path, level);
  if (read === undefined) return shipped;
  return [...shipped, ...unknownSwitch(read.while, `${path}.read.while`), ...needsFaults(read, comparable, `${path}.read`, level)];
};

/** Where a threshold begins to be met by rising figures; null for one that falling figures meet. */
const beginningOf = (threshold: Threshold): { readonly of: "count" | "share" | "growth"; readonly value: number; readonly isStrict: boolean } | null => {
  if ("atLeast" in threshold) return { of: "count", value: threshold.atLeast, isStrict: false };
  if ("above" in threshold) return { of: "count", value: threshold.above, isStrict: true };
  if ("all" in threshold) return { of: "share", value: 100, isStrict: false };
  if ("shareAtLeast" in threshold) return { of: "share", value: threshold.shareAtLeast, isStrict: false };
  if ("shareAbove" in threshold) return { of: "share", value: threshold.shareAbove, isStrict: true };
  return "growthAtLeast" in threshold ? { of: "growth", value: threshold.growthAtLeast, isStrict: false } : null;
};

/** Whether the first threshold asks for more than the second; also where the two cannot be compared. */
const asksMore = (first: Threshold, second: Threshold): boolean => {
  const [a, b] = [beginningOf(first), beginningOf(second)];
  if (a === null || b === null || a.of !== b.of) return true;
  return a.value > b.value || (a.value === b.value && a.isStrict && !b.isStrict);
};

const sharedCountsAskMore = (first: Needs, second: Needs): boolean =>
  Object.entries(first.orCounts ?? {}).every(([key, threshold]) => {
    const other = second.orCounts?.[key];
    return other === undefined || asksMore(threshold, other);
  });

const severity: readonly AreaLevel[] = ["III", "II", "I"];

export const isMoreSerious = (level: AreaLevel, than: AreaLevel): boolean => severity.indexOf(level) > severity.indexOf(than);

/** Classes have to stand from the most serious down, each reached by a larger number than the next, however the switches stand. */
const orderFaults = (rules: readonly LevelRule[]): readonly ThresholdFault[] => {
  const readings = [null, ...new Set(rules.flatMap(({ read }) => (read === undefined ? [] : [read.while])))];
  const inReading = (rule: LevelRule, reading: string | null): Needs => (rule.read !== undefined && rule.read.while === reading ? rule.read : rule);
  return rules.flatMap((next, index) => {
    const rule = rules[index - 1];
    if (rule === undefined) return [];
    const isInOrder =
      isMoreSerious(rule.level, next.level) &&
      readings.every((reading) => {
        const [first, second] = [inReading(rule, reading), inReading(next, reading)];
        return asksMore(first.reach, second.reach) && sharedCountsAskMore(first, second);
      });
    return isInOrder ? [] : [{ fault: { key: "levelOrder", params: { level: rule.level, next: next.level } }, path: `levels.${index}.reach`, levels: [next.level, rule.level] } as const];
  });
};

/** Thresholds of a part that no figure can meet, or that contradict each other. */
export const thresholdFaults = (part: PartData): readonly ThresholdFault[] => {
  const comparable = comparableOf(part);
  const { met, read, andCounts, levels = [] } = part;
  return [
    ...single(met, comparable, "met"),
    ...(read === undefined ? [] : [...unknownSwitch(read.while, "read.while"), ...single(read.met, comparable, "read.met")]),
    ...counts(andCounts, "andCounts"),
    ...levels.flatMap((rule, index) => levelFaults(rule, comparable, `levels.${index}`)),
    ...orderFaults(levels),
  ];
};
