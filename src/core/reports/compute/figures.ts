import type { RecordRef } from "../../model/criterion";
import type { ReportFigures } from "../../model/report";
import { refOf } from "../../criteria/part";
import type { FigureData } from "../definition/schema";
import type { Contribution } from "./contribution";

const hundred = 100;
const defaultDecimals = 1;

/** Percent of a part in a whole, rounded down so that only a full share is 100; null of nothing. */
export const floorShare = (part: number, whole: number, decimals = defaultDecimals): number | null => {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  return Math.floor((part * hundred * scale) / whole) / scale;
};

/** Growth in percent, rounded towards zero; null from nothing. */
export const growth = (before: number, now: number): number | null => (before === 0 ? null : Math.trunc(((now - before) * hundred * 10) / before) / 10);

/** Works out a figure that is made of others of its row. */
export const derive = (figure: Extract<FigureData, { add: unknown } | { share: unknown } | { change: unknown }>, row: ReportFigures): number | null => {
  const at = (key: string): number | null => row[key] ?? null;
  if ("add" in figure) {
    const plus = figure.add.map(at);
    const less = (figure.less ?? []).map(at);
    if ([...plus, ...less].includes(null)) return null;
    return plus.reduce<number>((sum, value) => sum + (value ?? 0), 0) - less.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  const [first, second] = "share" in figure ? figure.share : figure.change;
  const [a, b] = [at(first), at(second)];
  if (a === null || b === null) return null;
  return "share" in figure ? floorShare(a, b, figure.decimals) : growth(a, b);
};

/** Sums of hundredths (areas, weights) must not show what binary fractions leave over. */
const exactSum = (amounts: readonly number[]): number => Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1e6) / 1e6;

export const sumOf = (items: readonly Contribution[]): number => exactSum(items.map(({ amount }) => amount));

export const addUp = (values: readonly (number | null)[]): number | null => (values.includes(null) ? null : exactSum(values.map((value) => value ?? 0)));

export const refsOf = (items: readonly Contribution[]): readonly RecordRef[] => items.flatMap(({ entry }) => (entry === null ? [] : [refOf(entry)]));
