/**
 * commitment/group-without-households - a security group (To ANXH) of the register of pledges has no household in the
 * register of households.
 *
 * The other side of commitment/group-missing: often one of the two registers misspells the name. Nothing is certain, and
 * nothing is said, where a household that may be of the hamlet names no group, or none of them does, nor for a hamlet that
 * is in no list.
 */
import { cite } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import { hamletsOf } from "../../facts/hamlets";
import { householdGroups, indexGroups, securityGroupIn, type KnowsGroup, type SecurityGroup } from "../../facts/securityGroups";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import { registerRule } from "../kernel/rule";

interface Households {
  readonly knowGroup: KnowsGroup;
  /** Hamlets whose households name groups, and hamlets with one that does not; null: the hamlet is not certain. */
  readonly grouped: ReadonlySet<string | null>;
  readonly ungrouped: ReadonlySet<string | null>;
}

const lookThrough = (facts: Facts): Households => {
  const households = householdGroups(facts);
  const grouped = households.flatMap(({ group }) => (group === null ? [] : [group]));
  return {
    knowGroup: indexGroups(grouped),
    grouped: new Set(grouped.map(({ hamlet }) => hamlet)),
    ungrouped: new Set(households.filter(({ group }) => group === null).map(({ entry }) => hamletsOf(facts).of(entry))),
  };
};

/** Whether the households among which the group must be (of its hamlet; where it names none: all) are fully known by their groups. */
const isCertain = ({ hamlet }: SecurityGroup, { hamletText }: Entry<"commitment">, { grouped, ungrouped }: Households): boolean => {
  if (hamlet !== null) return grouped.has(hamlet) && !ungrouped.has(hamlet) && !ungrouped.has(null);
  return foldText(hamletText) === "" && grouped.size > 0 && ungrouped.size === 0;
};

export default registerRule<{ none: object }>()({
  id: "commitment/group-without-households",
  ref: null,
  register: "commitment",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: ["unit", "level", { register: "household", column: "securityGroup" }],
  check(facts) {
    const households = lookThrough(facts);
    return facts.entries("commitment").flatMap((entry) => {
      if (entry.row.level.value !== "groupToHamlet") return [];
      const group = securityGroupIn(entry, entry.row.unit, facts);
      if (group === null || households.knowGroup(group) || !isCertain(group, entry, households)) return [];
      return [{ message: "none", params: {}, at: { entry, field: "unit" } }];
    });
  },
});
