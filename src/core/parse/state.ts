import * as z from "zod/mini";
import { deadlines } from "../../legal/deadlines";
import { thresholds } from "../../legal/thresholds";
import type { Mapping } from "../model/mapping";
import { registerIds } from "../model/registerIds";
import { limitRange, shippedSettings, type LimitId, type RuleSettings } from "../model/ruleSettings";

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
});

/** Everything a person decided that is stored in the workbook. */
export interface StoredState {
  readonly mapping: Mapping;
  readonly rules: RuleSettings;
}

const nothingChosen: StoredState = { mapping: { sheets: [] }, rules: shippedSettings };

const isLimit = (id: string): id is LimitId => id in thresholds || id in deadlines;

/** A limit that this version does not know belongs to a newer one: it is left out, the others hold. */
const knownLimits = (limits: Readonly<Record<string, number>>): RuleSettings["limits"] =>
  Object.fromEntries(Object.entries(limits).filter(([id]) => isLimit(id)));

/** The state stored in a workbook. A text of another version, or one that is damaged, counts as none: nothing is guessed. */
export const parseState = (json: string | null): StoredState => {
  if (json === null) return nothingChosen;
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    if (!parsed.success) return nothingChosen;
    const { sheets, rulesOff = [], limits = {} } = parsed.data;
    return { mapping: { sheets }, rules: { off: rulesOff, limits: knownLimits(limits) } };
  } catch {
    return nothingChosen;
  }
};

/** The text to store; null when there is nothing to keep. */
export const stateText = ({ mapping: { sheets }, rules: { off, limits } }: StoredState): string | null => {
  const hasLimits = Object.keys(limits).length > 0;
  if (sheets.length === 0 && off.length === 0 && !hasLimits) return null;
  return JSON.stringify({ version: 1, sheets, ...(off.length > 0 ? { rulesOff: off } : {}), ...(hasLimits ? { limits } : {}) });
};
