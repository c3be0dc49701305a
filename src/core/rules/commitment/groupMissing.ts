/**
 * commitment/group-missing - a security group (To ANXH) to which addicts, suspects or households belong has no row in the
 * register of pledges.
 *
 * Once for each group. Groups are matched by number or name, whatever word opens it, and by hamlet where both are known:
 * a doubt accuses nobody. People no longer active and households that moved away do not name groups; whether the row says
 * "signed" is the matter of commitment/unsigned.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { householdGroups, indexGroups, securityGroupIn, type SecurityGroup } from "../../facts/securityGroups";
import { registerRule } from "../kernel/rule";

const groupsOfPeople = (facts: Facts): readonly (SecurityGroup | null)[] =>
  [...facts.entries("addict"), ...facts.entries("suspect")]
    .filter((entry) => isActivePerson(entry, facts.dates.asOf))
    .map((entry) => securityGroupIn(entry, entry.row.securityGroup, facts));

const isGroup = (group: SecurityGroup | null): group is SecurityGroup => group !== null;
const keyOf = ({ name, hamlet }: SecurityGroup): string => `${name}|${hamlet ?? ""}`;

/** Each group once; one named without its hamlet is taken for a group of that name in any hamlet. */
const distinct = (groups: readonly SecurityGroup[]): readonly SecurityGroup[] => {
  const first = new Map<string, SecurityGroup>();
  for (const group of groups) if (!first.has(keyOf(group))) first.set(keyOf(group), group);
  const isInSomeHamlet = indexGroups(groups.filter(({ hamlet }) => hamlet !== null));
  return [...first.values()].filter((group) => group.hamlet !== null || !isInSomeHamlet(group));
};

export default registerRule<{ inHamlet: { readonly group: string; readonly hamlet: string }; somewhere: { readonly group: string } }>()({
  id: "commitment/group-missing",
  ref: 141,
  register: "commitment",
  severity: "warning",
  citations: [cite("langChanh")],
  since: "0.2.0",
  status: "active",
  needs: [
    "unit",
    { anyOf: [{ register: "household", column: "securityGroup" }, { register: "addict", column: "securityGroup" }, { register: "suspect", column: "securityGroup" }] },
  ],
  check(facts) {
    const hasRow = indexGroups(facts.entries("commitment").map((entry) => securityGroupIn(entry, entry.row.unit, facts)).filter(isGroup));
    const named = [...groupsOfPeople(facts), ...householdGroups(facts).map(({ group }) => group)].filter(isGroup);
    return distinct(named)
      .filter((group) => !hasRow(group))
      .map((group) => {
        const { hamlet, text } = group;
        const about = keyOf(group);
        return hamlet === null ? { message: "somewhere", params: { group: text }, about } : { message: "inHamlet", params: { group: text, hamlet }, about };
      });
  },
});
