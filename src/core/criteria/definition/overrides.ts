import type { CriteriaSettings } from "../../model/criteriaSettings";
import type { AreaLevel, ThresholdInfo } from "../../model/criterion";
import type { CriteriaSetData, LevelRule, PartData, Threshold } from "./schema";

/** The number of a threshold that a person may change; null where it has none. */
export const numberOf = (threshold: Threshold): number | null => {
  if ("all" in threshold) return 100;
  if ("none" in threshold) return 0;
  const values: readonly unknown[] = Object.values(threshold);
  return values.find((value) => typeof value === "number") ?? null;
};

/** Whether the number is a percentage. */
export const isPercentage = (threshold: Threshold): boolean => "all" in threshold || Object.keys(threshold).some((key) => key.startsWith("share") || key.startsWith("growth"));

/** The threshold with another number: "all" becomes a share, "none" a limit that may be reached. */
const withNumber = (threshold: Threshold, value: number): Threshold => {
  if (numberOf(threshold) === null || numberOf(threshold) === value) return threshold;
  if ("all" in threshold) return { shareAtLeast: value };
  if ("none" in threshold) return { below: value + 1 };
  const [key = ""] = Object.keys(threshold);
  return { [key]: value } as Threshold;
};

export const thresholdKey = (set: string, part: string, level?: string): string => [set, part, ...(level === undefined ? [] : [level])].join(" ");

/** The numbers of a set that a commune may settle otherwise. */
export const thresholdsOf = ({ id, parts }: CriteriaSetData): readonly ThresholdInfo[] =>
  parts.flatMap((part) => {
    const info = (threshold: Threshold, level?: AreaLevel): readonly ThresholdInfo[] => {
      const value = numberOf(threshold);
      return value === null ? [] : [{ key: thresholdKey(id, part.id, level), part: part.id, label: part.label ?? part.id, content: part.content, level: level ?? null, shipped: value, isPercentage: isPercentage(threshold) }];
    };
    return [...(part.met ? info(part.met) : []), ...(part.levels ?? []).flatMap(({ level, reach }) => info(reach, level))];
  });

/** Whether a set counts events in a window that may be settled otherwise: not where registration and proposal bound it. */
export const hasWindow = ({ period }: Pick<CriteriaSetData, "period">): boolean => period !== "registration";

/** A part with the numbers that stand in for those of its words. */
export type ChangedPart = PartData & { readonly changedTo?: readonly number[] };

/** A set with the thresholds that a commune settled in place of the shipped ones. */
export const withThresholds = ({ id, parts, ...set }: CriteriaSetData, thresholds: CriteriaSettings["thresholds"]): Omit<CriteriaSetData, "parts"> & { readonly parts: readonly ChangedPart[] } => {
  const own = (part: string, level?: string): number | undefined => thresholds[thresholdKey(id, part, level)];
  const changeLevel = (part: string) => (rule: LevelRule): LevelRule => {
    const value = own(part, rule.level);
    return value === undefined ? rule : { ...rule, reach: withNumber(rule.reach, value) };
  };
  return {
    ...set,
    id,
    parts: parts.map((part) => {
      const values = [own(part.id), ...(part.levels ?? []).map(({ level }) => own(part.id, level))].filter((value) => value !== undefined);
      if (values.length === 0) return part;
      const value = own(part.id);
      return {
        ...part,
        ...(part.met !== undefined && value !== undefined && { met: withNumber(part.met, value) }),
        ...(part.levels !== undefined && { levels: part.levels.map(changeLevel(part.id)) }),
        changedTo: values,
      };
    }),
  };
};
