/**
 * person/personal-id-missing - no identity number is written; a violation where the legal form asks for it (users, and
 * people after rehabilitation).
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ blank: object }>()({
  defect: "personal-id-missing",
  registers: personRegisterIds,
  ref: 5,
  severity: "warning",
  citations: [cite("nd105"), cite("nd116")],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ register, row: { personalId } }) {
    if (!isVacant(personalId)) return [];
    const severity = register === "user" || register === "postRehab" ? "violation" : "warning";
    return [{ column: "personalId", message: "blank", params: {}, severity }];
  },
});
