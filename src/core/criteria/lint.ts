import { deadlines } from "../../legal/deadlines";
import { switches } from "../../legal/switches";
import { thresholds as shippedLimits } from "../../legal/thresholds";
import type { Configuration, ConfigurationFault, LintProblem } from "../model/configuration";
import { shippedCriteria } from "../model/criteriaSettings";
import { parseDueDays } from "../model/dueDays";
import { limitRange } from "../model/ruleSettings";
import { isTargetShare, shareRange, targetIds } from "../model/targets";
import { longestName, nameIds } from "../model/unitNames";
import { cleanText } from "../parse/text";
import { ruleFamilies } from "../rules/index";
import { hasWindow, thresholdKey, thresholdsOf, withThresholds } from "./definition/overrides";
import { datedDuties } from "./duties/duties";
import { criteriaSetSchema, type CriteriaSetData } from "./definition/schema";
import { classFaults } from "./lint/classes";
import { measureFaults, type PlacedFault } from "./lint/conditions";
import { thresholdFaults } from "./lint/thresholds";
import { dataSetsOf, describeSets } from "./sets";

/** A fault of a set, with its place in the set's data. */
export interface SetFault extends PlacedFault {
  readonly part: string | null;
}

/** Ids of every rule there is. */
export const allRuleIds: readonly string[] = ruleFamilies.flatMap(({ members }) => members.map(({ id }) => id));

const knownRules = new Set(allRuleIds);

/** Ids of the sets that are no data: none of an office's own can stand in for one. */
const builtIn = (): readonly string[] => {
  const data = dataSetsOf(shippedCriteria).map(({ id }) => id);
  return describeSets()
    .map(({ id }) => id)
    .filter((id) => !data.includes(id));
};

/** What nobody can have meant in a set that keeps to the schema. */
export const lintSet = (set: CriteriaSetData): readonly SetFault[] => {
  const ofParts = set.parts.flatMap((part, index): readonly SetFault[] => {
    const isTwice = set.parts.findIndex(({ id }) => id === part.id) < index;
    const faults = [
      ...(isTwice ? [{ fault: { key: "twicePart", params: { id: part.id } }, path: "id" } as const] : []),
      ...measureFaults(part),
      ...thresholdFaults(part),
    ];
    return faults.map(({ fault, path }) => ({ fault, part: part.id, path: `parts.${index}.${path}` }));
  });
  return [...ofParts, ...classFaults(set).map((placed) => ({ ...placed, part: null }))];
};

const at = (fault: ConfigurationFault, kind: LintProblem["entry"]["kind"], code: string, path: string): LintProblem => ({ fault, set: null, part: null, path, entry: { kind, code } });

const isLimit = (id: string): boolean => Object.hasOwn(shippedLimits, id) || Object.hasOwn(deadlines, id);

const limitProblems = (limits: Configuration["limits"]): readonly LintProblem[] =>
  Object.entries(limits).flatMap(([id, value]) => {
    const place = ["limit", id, `limits.${id}`] as const;
    if (!isLimit(id)) return [at({ key: "unknownLimit", params: { id } }, ...place)];
    const isInside = Number.isInteger(value) && value >= limitRange.least && value <= limitRange.most;
    return isInside ? [] : [at({ key: "limitOutside", params: limitRange }, ...place)];
  });

const switchProblems = (own: Configuration["switches"]): readonly LintProblem[] =>
  Object.keys(own).flatMap((id) => (Object.hasOwn(switches, id) ? [] : [at({ key: "unknownSwitch", params: { id } }, "switch", id, `switches.${id}`)]));

const windowProblems = ({ windows, sets }: Configuration): readonly LintProblem[] => {
  const known = new Set(dataSetsOf({ ...shippedCriteria, sets }).filter(hasWindow).map(({ id }) => id));
  return Object.keys(windows).flatMap((id) => (known.has(id) ? [] : [at({ key: "unknownWindow", params: { id } }, "window", id, `windows.${id}`)]));
};

const isName = (text: string): boolean => text.length <= longestName && text === cleanText(text);

const nameProblems = (names: Configuration["names"]): readonly LintProblem[] =>
  Object.entries(names).flatMap(([id, text]) => {
    const place = ["name", id, `names.${id}`] as const;
    if (!nameIds.some((known) => known === id)) return [at({ key: "unknownNaming", params: { id } }, ...place)];
    return isName(text) ? [] : [at({ key: "badName", params: { most: longestName } }, ...place)];
  });

const dutyProblems = (own: Configuration["duties"]): readonly LintProblem[] =>
  Object.entries(own).flatMap(([id, text]) => {
    const place = ["duty", id, `duties.${id}`] as const;
    if (!datedDuties.some((known) => known.id === id)) return [at({ key: "unknownDuty", params: { id } }, ...place)];
    return parseDueDays(text) === null ? [at({ key: "noDueDays", params: { text } }, ...place)] : [];
  });

const targetProblems = (own: Configuration["targets"]): readonly LintProblem[] =>
  Object.entries(own).flatMap(([id, share]) => {
    const place = ["target", id, `targets.${id}`] as const;
    if (!targetIds.includes(id)) return [at({ key: "unknownTarget", params: { id } }, ...place)];
    return isTargetShare(share) ? [] : [at({ key: "targetOutside", params: shareRange }, ...place)];
  });

const ruleProblems = (rulesOff: Configuration["rulesOff"]): readonly LintProblem[] =>
  rulesOff.flatMap((id, index) => (knownRules.has(id) ? [] : [at({ key: "unknownRule", params: { id } }, "rule", id, `rulesOff.${index}`)]));

const parsed = (text: string): { readonly data: unknown } | null => {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

const setProblems = (text: string, index: number): { readonly id: string | null; readonly problems: readonly LintProblem[] } => {
  const place = ["set", String(index)] as const;
  const json = parsed(text);
  if (json === null) return { id: null, problems: [at({ key: "noJson", params: null }, ...place, `sets.${index}`)] };
  const read = criteriaSetSchema.safeParse(json.data);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join(".") ?? "";
    return { id: null, problems: [at({ key: "noSet", params: { field } }, ...place, ["sets", index, ...(field === "" ? [] : [field])].join("."))] };
  }
  const { id } = read.data;
  return { id, problems: lintSet(read.data).map(({ fault, part, path }) => ({ ...at(fault, ...place, `sets.${index}.${path}`), set: id, part })) };
};

/** Each set for itself, and the ids of all together: two of one id, or one that stands for the built-in set, can never be told apart. */
const allSetProblems = (sets: Configuration["sets"]): readonly LintProblem[] => {
  const read = sets.map(setProblems);
  const taken = builtIn();
  return read.flatMap(({ id, problems }, index) => {
    const isTaken = id !== null && (taken.includes(id) || read.findIndex((other) => other.id === id) < index);
    return isTaken ? [...problems, { ...at({ key: "twiceSet", params: { id } }, "set", String(index), `sets.${index}.id`), set: id }] : problems;
  });
};

/** The faults that the numbers of a commune make in one set. */
const changedSetProblems = (set: CriteriaSetData, own: Configuration["thresholds"]): readonly LintProblem[] =>
  withThresholds(set, own).parts.flatMap((part) =>
    thresholdFaults(part).flatMap(({ fault, levels }): readonly LintProblem[] => {
      const keys = levels.length === 0 ? [thresholdKey(set.id, part.id)] : levels.map((level) => thresholdKey(set.id, part.id, level));
      const key = keys.find((candidate) => Object.hasOwn(own, candidate));
      return key === undefined ? [] : [{ ...at(fault, "threshold", key, `thresholds.${key}`), set: set.id, part: part.id }];
    }),
  );

const thresholdProblems = ({ thresholds, sets }: Configuration): readonly LintProblem[] => {
  const all = dataSetsOf({ ...shippedCriteria, sets });
  const known = new Set(all.flatMap((set) => thresholdsOf(set).map(({ key }) => key)));
  const ofKeys = Object.entries(thresholds).flatMap(([key, value]): readonly LintProblem[] => {
    const place = ["threshold", key, `thresholds.${key}`] as const;
    if (!known.has(key)) return [at({ key: "unknownThreshold", params: { key } }, ...place)];
    return Number.isFinite(value) && value >= 0 ? [] : [at({ key: "belowZero", params: null }, ...place)];
  });
  return [...ofKeys, ...all.flatMap((set) => changedSetProblems(set, thresholds))];
};

/** What nobody can have meant in a profile or in settings: names that do not exist, numbers that contradict each other, parts that can never be met. */
export const lintConfiguration = (configuration: Configuration): readonly LintProblem[] => [
  ...switchProblems(configuration.switches),
  ...limitProblems(configuration.limits),
  ...nameProblems(configuration.names),
  ...dutyProblems(configuration.duties),
  ...targetProblems(configuration.targets),
  ...ruleProblems(configuration.rulesOff),
  ...allSetProblems(configuration.sets),
  ...thresholdProblems(configuration),
  ...windowProblems(configuration),
];
