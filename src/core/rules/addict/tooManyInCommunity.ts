/**
 * addict/too-many-in-community - ten or more addicts live in the community; a warning from eight.
 *
 * A person standing in two rows counts once. Rows without a position are not counted.
 */
import { cite } from "../../../legal/sources";
import { activeOn } from "../../facts/facts";
import { countPersons } from "../../facts/identity";
import { registerRule } from "../kernel/rule";

type Messages = { reached: { readonly count: number; readonly limit: number }; near: { readonly count: number; readonly limit: number } };

export default registerRule<Messages>()({
  id: "addict/too-many-in-community",
  ref: 47,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1c" })],
  since: "0.1.0",
  status: "active",
  limits: ["communityAddicts", "communityAddictsNear"],
  needs: ["position"],
  check(facts) {
    const { asOf } = facts.dates;
    const count = countPersons(activeOn(facts, "addict", asOf).filter(({ row }) => row.position.value === "community"));
    const limit = facts.limitOf("communityAddicts", asOf);
    if (count >= limit) return [{ message: "reached", params: { count, limit } }];
    return count >= facts.limitOf("communityAddictsNear", asOf) ? [{ message: "near", severity: "warning", params: { count, limit } }] : [];
  },
});
