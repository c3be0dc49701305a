import { periodKinds, previousPeriod, type PeriodKind, type ReportPeriod } from "../../core/model/reportPeriod";
import { formatDate, parseDisplayDate } from "../../i18n/format";

/** The periods that tables offer, by kind. */
export type OfferedPeriods = Readonly<Partial<Record<PeriodKind, ReportPeriod>>>;

/** Which period the chosen tables are made for. */
export type PeriodChoice =
  /** Each table its own. */
  | { readonly kind: "own" }
  /** One for all; `later` are those stepped back from, the nearest first. */
  | { readonly kind: Exclude<PeriodKind, "custom">; readonly period: ReportPeriod; readonly later: readonly ReportPeriod[] }
  /** Two days as typed. */
  | { readonly kind: "custom"; readonly from: string; readonly to: string };

export const ownPeriods: PeriodChoice = { kind: "own" };

/** The kinds a person can choose among the offered ones, in their order; two days of one's own always. */
export const kindsOffered = (offered: OfferedPeriods): readonly PeriodKind[] => periodKinds.filter((kind) => kind === "custom" || offered[kind] !== undefined);

/** Choosing another kind begins with the period it is offered for; two days begin with those seen last. */
export const chooseKind = (kind: PeriodKind | "own", offered: OfferedPeriods, before: PeriodChoice): PeriodChoice => {
  if (kind === "own") return ownPeriods;
  const start = "period" in before ? before.period : offered.window;
  if (kind === "custom") return { kind, from: start ? formatDate(start.from) : "", to: start ? formatDate(start.to) : "" };
  const period = offered[kind];
  return period === undefined ? before : { kind, period, later: [] };
};

/** One period for all, as a duty asks for it. */
export const choosePeriod = (period: ReportPeriod | null): PeriodChoice => {
  if (period === null) return ownPeriods;
  const { kind } = period;
  return kind === "custom" ? { kind, from: formatDate(period.from), to: formatDate(period.to) } : { kind, period, later: [] };
};

/** The whole period before; null where there is none to step from. */
export const earlierPeriod = (choice: PeriodChoice): ReportPeriod | null => ("period" in choice ? previousPeriod(choice.period, choice.period.to) : null);

/** The period stepped back from last. */
export const laterPeriod = (choice: PeriodChoice): ReportPeriod | null => ("period" in choice ? (choice.later[0] ?? null) : null);

export const stepEarlier = (choice: PeriodChoice): PeriodChoice => {
  const earlier = earlierPeriod(choice);
  return earlier !== null && "period" in choice ? { ...choice, period: earlier, later: [choice.period, ...choice.later] } : choice;
};

export const stepLater = (choice: PeriodChoice): PeriodChoice => {
  if (!("period" in choice)) return choice;
  const [next, ...later] = choice.later;
  return next === undefined ? choice : { ...choice, period: next, later };
};

/** What is wrong with two typed days. */
export interface TypedPeriod {
  readonly period: ReportPeriod | null;
  readonly isFromInvalid: boolean;
  readonly isToInvalid: boolean;
  readonly isWrongOrder: boolean;
}

export const typedPeriod = ({ from, to }: Extract<PeriodChoice, { readonly from: string }>): TypedPeriod => {
  const [first, last] = [parseDisplayDate(from), parseDisplayDate(to)];
  const isWrongOrder = first !== null && last !== null && first > last;
  return {
    period: first === null || last === null || isWrongOrder ? null : { kind: "custom", from: first, to: last },
    isFromInvalid: first === null,
    isToInvalid: last === null,
    isWrongOrder,
  };
};

/** The period to make tables for: undefined where each has its own, null while the typed days are none. */
export const periodOf = (choice: PeriodChoice): ReportPeriod | null | undefined => {
  if (choice.kind === "own") return undefined;
  return "period" in choice ? choice.period : typedPeriod(choice).period;
};
