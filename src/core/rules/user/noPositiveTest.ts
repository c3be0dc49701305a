/**
 * user/no-positive-test - nothing shows the positive test for which a person stands on the list of illegal users.
 *
 * The day of the positive result is blank and no positive test of the person is known, neither from the list's own
 * latest test nor from the test log. Without the column the list cannot tell: a log may only hold the newer tests.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { saysNone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object }>()({
  id: "user/no-positive-test",
  ref: 49,
  register: "user",
  severity: "violation",
  citations: [cite("nd105", { article: 40, clause: 2, point: "c" })],
  since: "0.2.0",
  status: "active",
  needs: ["positiveOn"],
  check(entry, { dates, tests }) {
    if (!isActivePerson(entry, dates.asOf) || !saysNone(entry.row.positiveOn)) return [];
    const isPositive = tests(entry).some(({ result }) => result === "positive");
    return isPositive ? [] : [{ column: "positiveOn", message: "none", params: {} }];
  },
});
