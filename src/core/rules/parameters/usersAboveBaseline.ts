/**
 * parameters/users-above-baseline - there are more illegal users on the as-of date than on the registration day.
 *
 * A person standing in two rows counts once. As many as before is no increase.
 */
import { cite } from "../../../legal/sources";
import { activeOn } from "../../facts/facts";
import { countPersons } from "../../facts/identity";
import { workbookRule } from "../kernel/rule";

export default workbookRule<{ above: { readonly count: number; readonly baseline: number } }>()({
  id: "parameters/users-above-baseline",
  ref: 125,
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "4b" })],
  since: "0.1.0",
  status: "active",
  needs: [{ register: "user" }, { parameter: "userBaseline" }],
  check(facts) {
    const baseline = facts.parameters?.userBaseline ?? null;
    const count = countPersons(activeOn(facts, "user", facts.dates.asOf));
    return baseline !== null && count > baseline ? [{ message: "above", params: { count, baseline } }] : [];
  },
});
