import type { CriterionResult, Verdict } from "../../core/model/criterion";

/** The parts of one numbered criterion, in printing order. */
export interface CriterionGroup {
  readonly number: string;
  readonly parts: readonly CriterionResult[];
}

export const verdictOrder = ["met", "notMet", "notApplicable", "undetermined"] as const satisfies readonly Verdict[];

/** Parts of `set` by the number their id begins with ("1a" … "1e" are criterion 1); order of `criteria` kept. */
export const groupCriteria = (criteria: readonly CriterionResult[], set: string): readonly CriterionGroup[] => {
  const groups = new Map<string, CriterionResult[]>();
  for (const part of criteria) {
    if (part.set !== set) continue;
    const number = /^\d+/.exec(part.id)?.[0] ?? part.id;
    const parts = groups.get(number);
    if (parts === undefined) groups.set(number, [part]);
    else parts.push(part);
  }
  return [...groups].map(([number, parts]) => ({ number, parts }));
};

/** How many parts there are of each verdict; parts that are classed have none. `undetermined` counts as nothing but itself. */
export const countByVerdict = (groups: readonly CriterionGroup[]): Readonly<Record<Verdict, number>> => {
  const counts = { met: 0, notMet: 0, notApplicable: 0, undetermined: 0 };
  for (const { parts } of groups) for (const { verdict } of parts) if (verdict !== null) counts[verdict] += 1;
  return counts;
};
