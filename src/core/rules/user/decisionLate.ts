/**
 * user/decision-late - the decision to manage a user was made after its deadline.
 *
 * The clock starts with the receipt of the result and runs by the law of that day: working days before 01/7/2026, hours
 * from then on (with the times of day where the cells carry them). The last day, or minute, is not late. Without a
 * decision it is user/no-decision alone.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { dueOf, isLate, type Due } from "../../facts/deadlines";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ late: { readonly notifiedOn: PartialDate; readonly decidedOn: PartialDate; readonly due: Due } }>()({
  id: "user/decision-late",
  ref: 50,
  register: "user",
  severity: "violation",
  citations: [cite("l73", { article: 23, clause: 4 }), cite("l120", { article: 24, clause: 4, point: "a" })],
  since: "0.2.0",
  status: "active",
  limits: ["userDecision"],
  needs: ["notifiedOn", "decisionOn"],
  check(entry, facts) {
    const { notifiedOn: { value: notifiedOn }, decisionOn: { value: decidedOn } } = entry.row;
    if (!notifiedOn?.date || decidedOn === null || !isActivePerson(entry, facts.dates.asOf)) return [];
    const due = dueOf(facts, "userDecision", notifiedOn);
    if (due === null || !isLate(decidedOn, due)) return [];
    return [{ column: "decisionOn", message: "late", params: { notifiedOn, decidedOn, due }, eventOn: notifiedOn.date }];
  },
});
