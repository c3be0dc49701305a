import type { AreaClass, Verdict } from "../../../../src/core/model/criterion";

/** A part of a criteria set as the naive reading decides it. */
export interface Part {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly verdict: Verdict | null;
  readonly level?: AreaClass | null;
  /** Further counts beside the numerator, by the names ours gives them. */
  readonly parts?: Readonly<Record<string, number>>;
}

export type Parts = Readonly<Record<string, Part>>;

export const undetermined = (numerator: number | null = null, denominator: number | null = null): Part => ({ numerator, denominator, verdict: "undetermined" });

/** No register tells: a person answers. */
export const asked: Part = undetermined();

/** 100 %: as many as there are; nothing to count is "Không phát sinh". */
export const all = (numerator: number, denominator: number): Part => {
  if (denominator === 0) return { numerator, denominator, verdict: "notApplicable" };
  return { numerator, denominator, verdict: numerator === denominator ? "met" : "notMet" };
};

/** More than so many percent. */
export const above = (percent: number, numerator: number, denominator: number): Part => {
  if (denominator === 0) return { numerator, denominator, verdict: "notApplicable" };
  return { numerator, denominator, verdict: numerator * 100 > percent * denominator ? "met" : "notMet" };
};

/** So many percent or more. */
export const atLeast = (percent: number, numerator: number, denominator: number): Part => {
  if (denominator === 0) return { numerator, denominator, verdict: "notApplicable" };
  return { numerator, denominator, verdict: numerator * 100 >= percent * denominator ? "met" : "notMet" };
};

/** There must be none. */
export const none = (count: number): Part => ({ numerator: count, denominator: null, verdict: count === 0 ? "met" : "notMet" });

/** There must be one. */
export const one = (count: number): Part => ({ numerator: count, denominator: null, verdict: count >= 1 ? "met" : "notMet" });

/** There must be none; `open` more may be some. */
export const noneOf = (count: number, open: number): Part => (count === 0 && open > 0 ? undetermined(0) : none(count));

/** A cell that is missing leaves the part open, whatever the others say ("Chưa đủ dữ liệu"). */
export const openIf = (isOpen: boolean, part: Part): Part => (isOpen ? { ...part, verdict: "undetermined" } : part);
