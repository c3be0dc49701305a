/**
 * model/no-decision-or-launch - a model has neither a decision that founded it nor a day on which it was launched.
 *
 * One of the two is enough. Words for "none yet" are no decision; a decision or day that could not be read is not missing.
 */
import { cite } from "../../../legal/sources";
import { isVacant, namesSomeone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ neither: object }>()({
  id: "model/no-decision-or-launch",
  ref: 116,
  register: "model",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["decision", "launchedOn"] }],
  check({ row: { decision, launchedOn }, table }) {
    if (decision.state === "error" || namesSomeone(decision) || !isVacant(launchedOn)) return [];
    return [{ column: table.located.columns.has("decision") ? "decision" : "launchedOn", message: "neither", params: {} }];
  },
});
