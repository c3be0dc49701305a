import * as z from "zod/mini";
import { deadlines } from "../../legal/deadlines";
import { switches } from "../../legal/switches";
import { thresholds } from "../../legal/thresholds";
import { windowIds } from "../../legal/windows";
import { evidenceLength, shippedCriteria, type CriteriaSettings, type CriterionAnswer } from "../model/criteriaSettings";
import { parseDueDays } from "../model/dueDays";
import { parseIsoDate } from "../model/localDate";
import type { Mapping } from "../model/mapping";
import { registerIds } from "../model/registerIds";
import { limitRange, shippedSettings, type LimitId, type RuleSettings } from "../model/ruleSettings";
import { isTargetShare, targetIds } from "../model/targets";
import { longestName, nameIds, type Names } from "../model/unitNames";
import { cleanText } from "./text";

const schema = z.object({
  version: z.literal(1),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      headings: z.array(z.string()),
      register: z.nullable(z.enum(registerIds)),
      headerRow: z.nullable(z.int()),
      columns: z.array(z.object({ headingKey: z.string(), field: z.nullable(z.string()) })),
    }),
  ),
  rulesOff: z.optional(z.array(z.string())),
  limits: z.optional(z.record(z.string(), z.int().check(z.minimum(limitRange.least), z.maximum(limitRange.most)))),
  switches: z.optional(z.record(z.string(), z.boolean())),
  thresholds: z.optional(z.record(z.string(), z.number().check(z.minimum(0)))),
  sets: z.optional(z.array(z.string())),
  windows: z.optional(z.record(z.string(), z.string())),
  names: z.optional(z.record(z.string(), z.string().check(z.maxLength(longestName)))),
  duties: z.optional(z.record(z.string(), z.string())),
  targets: z.optional(z.record(z.string(), z.number())),
  answers: z.optional(
    z.array(
      z.object({
        set: z.string(),
        part: z.string(),
        verdict: z.enum(["met", "notMet", "notApplicable"]),
        on: z.string(),
        evidence: z.string().check(z.minLength(1), z.maxLength(evidenceLength.most)),
      }),
    ),
  ),
});

/** Everything a person decided that is stored in the workbook. */
export interface StoredState {
  readonly mapping: Mapping;
  readonly rules: RuleSettings;
  readonly criteria: CriteriaSettings;
}

const nothingChosen: StoredState = { mapping: { sheets: [] }, rules: shippedSettings, criteria: shippedCriteria };

const isLimit = (id: string): id is LimitId => id in thresholds || id in deadlines;

/** A limit that this version does not know belongs to a newer one: it is left out, the others hold. */
const knownLimits = (limits: Readonly<Record<string, number>>): RuleSettings["limits"] =>
  Object.fromEntries(Object.entries(limits).filter(([id]) => isLimit(id)));

const knownSwitches = (own: Readonly<Record<string, boolean>>): CriteriaSettings["switches"] => Object.fromEntries(Object.entries(own).filter(([id]) => id in switches));

/** A window that this version does not know belongs to a newer one, like a reading. */
const knownWindows = (own: Readonly<Record<string, string>>): CriteriaSettings["windows"] =>
  Object.fromEntries(Object.entries(own).flatMap(([set, chosen]) => windowIds.filter((id) => id === chosen).map((id) => [set, id])));

const knownNames = (own: Readonly<Record<string, string>>): Names =>
  Object.fromEntries(nameIds.map((id) => [id, cleanText(own[id] ?? "")] as const).filter(([, text]) => text !== ""));

/** Days that cannot be read were changed by another hand, or are a newer version's: the shipped ones hold. */
const readableDays = (own: Readonly<Record<string, string>>): CriteriaSettings["duties"] => Object.fromEntries(Object.entries(own).filter(([, text]) => parseDueDays(text) !== null));

/** A target or share that this version does not know: the shipped one holds. */
const knownTargets = (own: Readonly<Record<string, number>>): CriteriaSettings["targets"] => Object.fromEntries(Object.entries(own).filter(([id, share]) => targetIds.includes(id) && isTargetShare(share)));

/** An answer whose day is none was changed by another hand: it no longer counts. */
const dated = ({ on, ...answer }: Omit<CriterionAnswer, "on"> & { readonly on: string }): readonly CriterionAnswer[] => {
  const day = parseIsoDate(on);
  return day === null ? [] : [{ ...answer, on: day }];
};

/** The state stored in a workbook. A text of another version, or one that is damaged, counts as none: nothing is guessed. */
export const parseState = (json: string | null): StoredState => {
  if (json === null) return nothingChosen;
  try {
    const { sheets, rulesOff = [], limits = {}, switches: own = {}, thresholds: numbers = {}, answers = [], sets = [], windows = {}, names = {}, duties = {}, targets = {} } = schema.parse(JSON.parse(json));
    const criteria = { switches: knownSwitches(own), thresholds: numbers, answers: answers.flatMap(dated), sets, windows: knownWindows(windows), names: knownNames(names), duties: readableDays(duties), targets: knownTargets(targets) };
    return { mapping: { sheets }, rules: { off: rulesOff, limits: knownLimits(limits) }, criteria };
  } catch {
    return nothingChosen;
  }
};

/** The text to store; null when there is nothing to keep. */
export const stateText = ({ mapping: { sheets }, rules: { off, limits }, criteria: { switches: own, thresholds: numbers, windows, answers, sets, names, duties, targets } }: StoredState): string | null => {
  const parts = { rulesOff: off, limits, switches: own, thresholds: numbers, windows, answers, sets, names, duties, targets };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return sheets.length === 0 && filled.length === 0 ? null : JSON.stringify({ version: 1, sheets, ...Object.fromEntries(filled) });
};
