import type { LocalDate } from "../core/model/localDate";
import type { LimitInfo, RuleInfo } from "../core/model/ruleInfo";
import type { LimitId } from "../core/model/ruleSettings";
import { ruleFamilies } from "../core/rules/index";
import type { RuleFamily } from "../core/rules/kernel/rule";
import { fieldsOf } from "../core/rules/kernel/runRules";
import { deadlineOn, deadlines, type DeadlineId } from "../legal/deadlines";
import { thresholdOn, type ThresholdId } from "../legal/thresholds";

const isDeadline = (id: LimitId): id is DeadlineId => id in deadlines;

const limitInfo = (id: LimitId, on: LocalDate): LimitInfo => {
  if (isDeadline(id)) {
    const { value, unit, basis } = deadlineOn(id, on);
    return { id, shipped: value, unit, basis };
  }
  const { value, basis } = thresholdOn(id satisfies ThresholdId, on);
  return { id, shipped: value, unit: null, basis };
};

const infoOf = ({ words, members }: RuleFamily, on: LocalDate): readonly RuleInfo[] => {
  const [first] = members;
  if (!first) return [];
  const { ref, severity, status, since, citations, limits = [] } = first;
  return [
    {
      words,
      members: members.map(({ id, register }) => ({ id, register })),
      ref,
      severity,
      status,
      since,
      citations,
      columns: fieldsOf(first),
      limits: limits.map((id) => limitInfo(id, on)),
    },
  ];
};

/** Every rule as it stands on a day, in reading order. */
export const ruleCatalogue = (on: LocalDate): readonly RuleInfo[] => {
  const families: readonly RuleFamily[] = ruleFamilies;
  return families.flatMap((family) => infoOf(family, on));
};
