/**
 * parameters/addicts-above-baseline - there are more addicts on the as-of date than on the registration day.
 *
 * A person standing in two rows counts once. As many as before is no increase.
 */
import { cite } from "../../../legal/sources";
import { activeOn } from "../../facts/facts";
import { countPersons } from "../../facts/identity";
import { workbookRule } from "../kernel/rule";

export default workbookRule<{ above: { readonly count: number; readonly baseline: number } }>()({
  id: "parameters/addicts-above-baseline",
  ref: 125,
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "4a" })],
  since: "0.1.0",
  status: "active",
  needs: [{ register: "addict" }, { parameter: "addictBaseline" }],
  check(facts) {
    const baseline = facts.parameters?.addictBaseline ?? null;
    const count = countPersons(activeOn(facts, "addict", facts.dates.asOf));
    return baseline !== null && count > baseline ? [{ message: "above", params: { count, baseline } }] : [];
  },
});
