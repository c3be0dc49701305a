import type { RuleInfo } from "../../core/model/ruleInfo";
import { limitRange, type LimitId, type RuleSettings } from "../../core/model/ruleSettings";

/** Settings while they are being changed: limits as typed, "" for the shipped one. */
export interface RuleDraft {
  readonly off: ReadonlySet<string>;
  readonly limits: Readonly<Partial<Record<LimitId, string>>>;
}

export const draftOf = ({ off, limits }: RuleSettings): RuleDraft => ({
  off: new Set(off),
  limits: Object.fromEntries(Object.entries(limits).map(([id, value]) => [id, String(value)])),
});

/** Switches a rule in every register it serves. */
export const withRule = (draft: RuleDraft, { members }: RuleInfo, isOn: boolean): RuleDraft => {
  const off = new Set(draft.off);
  for (const { id } of members) {
    if (isOn) off.delete(id);
    else off.add(id);
  }
  return { ...draft, off };
};

export const isOn = ({ off }: RuleDraft, { members }: RuleInfo): boolean => members.some(({ id }) => !off.has(id));

export const withLimit = (draft: RuleDraft, id: LimitId, text: string): RuleDraft => ({ ...draft, limits: { ...draft.limits, [id]: text } });

/** The number that a text means; null when it is no whole number in the range. "" means the shipped one and is undefined. */
export const limitIn = (text: string): number | null | undefined => {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const value = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : null;
  return value !== null && value >= limitRange.least && value <= limitRange.most ? value : null;
};

/** The settings a draft means; null while one of its limits cannot be used. */
export const settingsOf = ({ off, limits }: RuleDraft): RuleSettings | null => {
  const numbers: Partial<Record<LimitId, number>> = {};
  for (const [id, text] of Object.entries(limits)) {
    const value = limitIn(text);
    if (value === null) return null;
    if (value !== undefined) numbers[id as LimitId] = value;
  }
  return { off: [...off].sort(), limits: numbers };
};

const key = ({ off, limits }: RuleSettings): string => JSON.stringify([[...off].sort(), Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1))]);

export const sameSettings = (a: RuleSettings, b: RuleSettings): boolean => key(a) === key(b);
