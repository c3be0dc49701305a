import type { CriteriaSettings } from "../../core/model/criteriaSettings";
import type { CriteriaSetInfo } from "../../core/model/criterion";
import { formatDecimal, parseDecimal } from "../../i18n/format";
import { switches, switchIds, type SwitchId } from "../../legal/switches";
import type { WindowId } from "../../legal/windows";

/** Readings, thresholds and window of one set while they are edited: numbers as they were typed, blank for the shipped one. */
export interface SettingsDraft {
  readonly switches: CriteriaSettings["switches"];
  readonly numbers: Readonly<Record<string, string>>;
  /** null: the window of the set's text. */
  readonly window: WindowId | null;
}

/** The readings that a set leaves open. */
export const switchesOf = (set: string): readonly SwitchId[] => switchIds.filter((id) => switches[id].set === set);

export const isSwitchedOn = (draft: SettingsDraft, id: SwitchId): boolean => draft.switches[id] ?? switches[id].shipped;

type Own = CriteriaSettings["switches"];

const pick = (own: Own, isWanted: (id: SwitchId, isOn: boolean) => boolean): Own =>
  Object.fromEntries(switchIds.flatMap((id) => (own[id] !== undefined && isWanted(id, own[id]) ? [[id, own[id]]] : [])));

export const settingsDraftOf = ({ switches: own, thresholds, windows }: CriteriaSettings, set: string): SettingsDraft => ({
  switches: pick(own, (id) => switches[id].set === set),
  numbers: Object.fromEntries(Object.entries(thresholds).map(([key, value]) => [key, formatDecimal(value)])),
  window: windows[set] ?? null,
});

/** The settings with the draft of a set; what is as shipped is not kept, other sets are left alone. Null while a number is none. */
export const withDraft = (settings: CriteriaSettings, draft: SettingsDraft, { id: set, thresholds }: CriteriaSetInfo): CriteriaSettings | null => {
  const typed = thresholds.map(({ key, shipped }) => ({ key, shipped, text: (draft.numbers[key] ?? "").trim() })).filter(({ text }) => text !== "");
  const read = typed.map(({ key, shipped, text }) => ({ key, shipped, value: parseDecimal(text) }));
  if (read.some(({ value }) => value === null)) return null;
  const others = Object.entries(settings.thresholds).filter(([key]) => !thresholds.some((threshold) => threshold.key === key));
  const windows = Object.entries(settings.windows).filter(([id]) => id !== set);
  return {
    ...settings,
    switches: { ...pick(settings.switches, (id) => switches[id].set !== set), ...pick(draft.switches, (id, isOn) => switches[id].shipped !== isOn) },
    thresholds: Object.fromEntries([...others, ...read.flatMap(({ key, shipped, value }) => (value === null || value === shipped ? [] : [[key, value] as const]))]),
    windows: Object.fromEntries(draft.window === null ? windows : [...windows, [set, draft.window] as const]),
  };
};
