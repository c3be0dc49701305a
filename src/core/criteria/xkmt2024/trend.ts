/** Criterion 4: addicts and users kept in check against the baseline of the registration date (domain.md 3.1, TC4). */
import { cite } from "../../../legal/sources";
import { activeOn, type Facts } from "../../facts/facts";
import { countPersons, undetermined, type CriterionPart, type Decision } from "../part";

const compare = (facts: Facts, register: "addict" | "user", baseline: number | null): Decision => {
  if (baseline === null) return undetermined({ why: "missing-baseline" });
  return { ...countPersons(activeOn(facts, register, facts.deadline), (count) => (facts.reads("mustFall") && baseline > 0 ? count < baseline : count <= baseline)), denominator: baseline };
};

export const trendParts: readonly CriterionPart[] = [
  {
    id: "4a",
    citation: cite("xkmt2024", { criterion: "4" }),
    needs: [{ register: "addict", columns: [] }],
    decide: (facts) => compare(facts, "addict", facts.parameters?.addictBaseline ?? null),
  },
  {
    id: "4b",
    citation: cite("xkmt2024", { criterion: "4" }),
    needs: [{ register: "user", columns: [] }],
    decide: (facts) => compare(facts, "user", facts.parameters?.userBaseline ?? null),
  },
];
