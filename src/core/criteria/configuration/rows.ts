import { deadlineOn, deadlines } from "../../../legal/deadlines";
import type { Citation } from "../../../legal/sources";
import { switchIds, switches } from "../../../legal/switches";
import { shippedTargets } from "../../../legal/targets";
import { thresholdOn, thresholds, type ThresholdId } from "../../../legal/thresholds";
import type { Configuration, ConfigurationKind } from "../../model/configuration";
import { shippedCriteria } from "../../model/criteriaSettings";
import type { LocalDate } from "../../model/localDate";
import type { LimitId } from "../../model/ruleSettings";
import { nameIds } from "../../model/unitNames";
import { hasWindow, thresholdsOf } from "../definition/overrides";
import { datedDuties } from "../duties/duties";
import { allRuleIds } from "../lint";
import { dataSetsOf } from "../sets";

/** Columns of the sheet of settings, in order; only the kind, the code and the value are read back. */
export const configurationColumns = ["kind", "set", "code", "content", "value", "shipped", "unit", "basis"] as const;
export type ConfigurationColumn = (typeof configurationColumns)[number];

/** One entry of the sheet: what it settles and to what; `value` null: as shipped. */
export interface Entry {
  readonly kind: ConfigurationKind;
  /** Id of the criteria set, or "". */
  readonly set: string;
  readonly code: string;
  readonly value: string | number | boolean | null;
  /** null: nothing is shipped, or the law gives no number; of a window, a name and a due day the words tell what holds. */
  readonly shipped: number | boolean | null;
}

/** Characters of a piece: far below what an Excel cell holds. */
export const pieceLength = 8_000;

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** A text in pieces that a cell can hold; no character is cut in two. */
export const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || pieces.length === 0; ) {
    const end = from + pieceLength;
    const to = end < text.length && isFirstHalf(text.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
};

/** "2.1/3": the second set, the first of its three pieces. */
export const setCode = (set: number, piece: number, pieces: number): string => `${set}.${piece}/${pieces}`;

export interface SetCode {
  readonly set: number;
  readonly piece: number;
  readonly pieces: number;
}

export const readSetCode = (code: string): SetCode | null => {
  const match = /^(\d{1,4})\.(\d{1,4})\/(\d{1,4})$/.exec(code);
  if (match === null) return null;
  const [set = 0, piece = 0, pieces = 0] = match.slice(1).map(Number);
  return set >= 1 && piece >= 1 && piece <= pieces ? { set, piece, pieces } : null;
};

/** What a set's text calls itself; "" where it says nothing of the kind. */
export const namesIn = (text: string): { readonly id: string; readonly title: string } => {
  const textIn = (data: object, name: string): string => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === "string" ? value : "";
  };
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null ? { id: textIn(data, "id"), title: textIn(data, "title") } : { id: "", title: "" };
  } catch {
    return { id: "", title: "" };
  }
};

const isThreshold = (id: LimitId): id is ThresholdId => id in thresholds;

export const limitIds = [...Object.keys(thresholds), ...Object.keys(deadlines)] as readonly LimitId[];

const switchEntries = ({ switches: own }: Configuration): readonly Entry[] =>
  switchIds.map((id) => ({ kind: "switch", set: switches[id].set, code: id, value: own[id] ?? null, shipped: switches[id].shipped }));

const thresholdEntries = ({ thresholds: own, sets }: Configuration): readonly Entry[] => {
  const known = dataSetsOf({ ...shippedCriteria, sets }).flatMap((set) =>
    thresholdsOf(set).map(({ key, shipped }): Entry => ({ kind: "threshold", set: set.id, code: key, value: own[key] ?? null, shipped })),
  );
  const codes = new Set(known.map(({ code }) => code));
  const unknown = Object.entries(own).filter(([key]) => !codes.has(key));
  return [...known, ...unknown.map(([code, value]): Entry => ({ kind: "threshold", set: code.split(" ")[0] ?? "", code, value, shipped: null }))];
};

/** A limit as the law has it on a day; `value` null where the law gives none then. */
export const limitOn = (id: LimitId, on: LocalDate): { readonly value: number | null; readonly basis: Citation } => (isThreshold(id) ? thresholdOn(id, on) : deadlineOn(id, on));

const windowEntries = ({ windows, sets }: Configuration): readonly Entry[] => {
  const known = dataSetsOf({ ...shippedCriteria, sets }).filter(hasWindow).map(({ id }) => id);
  const unknown = Object.keys(windows).filter((id) => !known.includes(id));
  return [...known, ...unknown].map((id) => ({ kind: "window", set: id, code: id, value: windows[id] ?? null, shipped: null }));
};

const nameEntries = ({ names }: Configuration): readonly Entry[] => nameIds.map((id) => ({ kind: "name", set: "", code: id, value: names[id] ?? null, shipped: null }));

const dutyEntries = ({ duties: own }: Configuration): readonly Entry[] => {
  const known = datedDuties.map(({ id }) => id);
  const unknown = Object.keys(own).filter((id) => !known.includes(id));
  return [...known, ...unknown].map((id) => ({ kind: "duty", set: "", code: id, value: own[id] ?? null, shipped: null }));
};

const targetEntries = ({ targets }: Configuration): readonly Entry[] =>
  shippedTargets.map(({ id, set, share }) => ({ kind: "target", set, code: id, value: targets[id] ?? null, shipped: share }));

const limitEntries = ({ limits }: Configuration, on: LocalDate): readonly Entry[] =>
  limitIds.map((id) => ({ kind: "limit", set: "", code: id, value: limits[id] ?? null, shipped: limitOn(id, on).value }));

const ruleEntries = ({ rulesOff }: Configuration): readonly Entry[] => {
  const ids = [...allRuleIds, ...rulesOff.filter((id) => !allRuleIds.includes(id))];
  return ids.map((id) => ({ kind: "rule", set: "", code: id, value: rulesOff.includes(id) ? true : null, shipped: false }));
};

const setEntries = ({ sets }: Configuration): readonly Entry[] =>
  sets.flatMap((text, index) => {
    const pieces = piecesOf(text);
    return pieces.map((piece, position): Entry => ({ kind: "set", set: namesIn(text).id, code: setCode(index + 1, position + 1, pieces.length), value: piece, shipped: null }));
  });

/** Everything that can be settled, with what a commune settled; the shipped numbers are those of a day. */
export const entriesOf = (configuration: Configuration, on: LocalDate): readonly Entry[] => [
  ...switchEntries(configuration),
  ...thresholdEntries(configuration),
  ...windowEntries(configuration),
  ...limitEntries(configuration, on),
  ...nameEntries(configuration),
  ...dutyEntries(configuration),
  ...targetEntries(configuration),
  ...ruleEntries(configuration),
  ...setEntries(configuration),
];

