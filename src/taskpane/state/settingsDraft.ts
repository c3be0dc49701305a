import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import type { CriteriaSetInfo } from "../../core/model/criterion";
import { formatDecimal, parseDecimal } from "../../i18n/format";
import { switches, switchIds, type SwitchId } from "../../legal/switches";

/** Readings and thresholds of one set while they are edited: numbers as they were typed, blank for the shipped one. */
export interface SettingsDraft {
  readonly switches: CriteriaSettings["switches"];
  readonly numbers: Readonly<Record<string, string>>;
}

/** The readings that a set leaves open. */
export const switchesOf = (set: string): readonly SwitchId[] => switchIds.filter((id) => switches[id].set === set);

export const isSwitchedOn = (draft: SettingsDraft, id: SwitchId): boolean => draft.switches[id] ?? switches[id].shipped;

export const settingsDraftOf = ({ switches: own, thresholds }: CriteriaSettings): SettingsDraft => ({
  switches: own,
  numbers: Object.fromEntries(Object.entries(thresholds).map(([key, value]) => [key, formatDecimal(value)])),
});

/** The settings with the draft of a set; a reading or number that is as shipped is not kept. Null while a number is none. */
export const withDraft = (settings: CriteriaSettings, draft: SettingsDraft, { thresholds }: CriteriaSetInfo): CriteriaSettings | null => {
  const typed = thresholds.map(({ key, shipped }) => ({ key, shipped, text: (draft.numbers[key] ?? "").trim() })).filter(({ text }) => text !== "");
  const read = typed.map(({ key, shipped, text }) => ({ key, shipped, value: parseDecimal(text) }));
  if (read.some(({ value }) => value === null)) return null;
  const others = Object.entries(settings.thresholds).filter(([key]) => !thresholds.some((threshold) => threshold.key === key));
  return {
    ...settings,
    switches: Object.fromEntries(Object.entries(draft.switches).filter(([id, isOn]) => switches[id as SwitchId].shipped !== isOn)),
    thresholds: Object.fromEntries([...others, ...read.flatMap(({ key, shipped, value }) => (value === null || value === shipped ? [] : [[key, value] as const]))]),
  };
};
