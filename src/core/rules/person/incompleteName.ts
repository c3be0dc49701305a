/**
 * person/incomplete-name - the full name is empty, holds digits or is a single word.
 *
 * An error value of Excel is no name either. Any sign other than digits may stand in a name.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ blank: object; error: object; digits: object; singleWord: object }>()({
  defect: "incomplete-name",
  registers: personRegisterIds,
  ref: 1,
  severity: "violation",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["fullName"],
  check({ row: { fullName } }) {
    if (isVacant(fullName)) return [{ column: "fullName", message: "blank", params: {} }];
    if (fullName.state === "error") return [{ column: "fullName", message: "error", params: {} }];
    if (/\p{Nd}/u.test(fullName.text)) return [{ column: "fullName", message: "digits", params: {} }];
    return fullName.text.includes(" ") ? [] : [{ column: "fullName", message: "singleWord", params: {} }];
  },
});
