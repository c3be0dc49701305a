import * as z from "zod/mini";
import { deadlines, type DeadlineId } from "../../legal/deadlines";
import { switchIds, type SwitchId } from "../../legal/switches";
import { thresholds, type ThresholdId } from "../../legal/thresholds";
import { windowIds, type WindowId } from "../../legal/windows";
import type { Configuration, ConfigurationFault } from "../model/configuration";
import { criteriaSetSchema } from "./definition/schema";
import { lintConfiguration } from "./lint";
import { limitRange } from "../model/ruleSettings";
import { nameIds } from "../model/unitNames";

/** What a province or year sets differently from the shipped; a file an office can send. */
export interface Profile extends Configuration {
  readonly name: string;
}

const ids = [...Object.keys(thresholds), ...Object.keys(deadlines)] as [ThresholdId, ...(ThresholdId | DeadlineId)[]];
const wholeNumber = z.int().check(z.minimum(limitRange.least), z.maximum(limitRange.most));

const profileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  limits: z.optional(z.partialRecord(z.enum(ids), wholeNumber)),
  rulesOff: z.optional(z.array(z.string())),
  switches: z.optional(z.partialRecord(z.enum(switchIds as [SwitchId, ...SwitchId[]]), z.boolean())),
  thresholds: z.optional(z.record(z.string(), z.number().check(z.minimum(0)))),
  windows: z.optional(z.record(z.string(), z.enum(windowIds as [WindowId, ...WindowId[]]))),
  names: z.optional(z.partialRecord(z.enum(nameIds), z.string().check(z.minLength(1)))),
  duties: z.optional(z.record(z.string(), z.string())),
  targets: z.optional(z.record(z.string(), z.number())),
  sets: z.optional(z.array(z.unknown())),
});

/** Which field of a profile cannot be used ("" = it is no JSON), and, where its form alone does not tell, why. */
export interface UnusableProfile {
  readonly unusable: string;
  readonly fault?: ConfigurationFault;
}

/** The profile in a file's text, or what keeps it from being used. */
export const parseProfile = (text: string): { readonly profile: Profile } | UnusableProfile => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { unusable: "" };
  }
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : (issue?.path ?? []);
    return { unusable: field.map(String).join(".") || "schemaVersion" };
  }
  const { name, limits = {}, rulesOff = [], switches = {}, thresholds = {}, windows = {}, names = {}, duties = {}, targets = {}, sets = [] } = parsed.data;
  const broken = sets.findIndex((set) => !criteriaSetSchema.safeParse(set).success);
  if (broken >= 0) return { unusable: `sets.${broken}` };
  const profile: Profile = { name, limits, rulesOff, switches, thresholds, windows, names, duties, targets, sets: sets.map((set) => JSON.stringify(set)) };
  const [problem] = lintConfiguration(profile);
  return problem === undefined ? { profile } : { unusable: problem.path, fault: problem.fault };
};

/** The text of a profile's file: what it says, and nothing that is as shipped. */
export const profileText = ({ name, limits, rulesOff, switches, thresholds, windows, names, duties, targets, sets }: Profile): string => {
  const parts = { limits, rulesOff, switches, thresholds, windows, names, duties, targets, sets: sets.map((text): unknown => JSON.parse(text)) };
  return `${JSON.stringify({ schemaVersion: 1, name, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)) }, null, 2)}\n`;
};
