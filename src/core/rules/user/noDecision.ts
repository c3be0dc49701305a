/**
 * user/no-decision - the list gives no number or no date of the decision to manage a user.
 *
 * Either one missing is enough (decisions.md 10); words such as "not yet" are no number. One finding, at the number
 * where both are missing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { saysNone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: object; noNumber: object; noDate: object }>()({
  id: "user/no-decision",
  ref: 51,
  register: "user",
  severity: "violation",
  citations: [cite("nd105", { article: 42 })],
  since: "0.2.0",
  status: "active",
  needs: ["decisionNumber", "decisionOn"],
  check(entry, { dates }) {
    if (!isActivePerson(entry, dates.asOf)) return [];
    const lacksNumber = saysNone(entry.row.decisionNumber);
    const lacksDate = saysNone(entry.row.decisionOn);
    if (lacksNumber) return [{ column: "decisionNumber", message: lacksDate ? "none" : "noNumber", params: {} }];
    return lacksDate ? [{ column: "decisionOn", message: "noDate", params: {} }] : [];
  },
});
