/**
 * test/no-slip-number - a test has no number of its result slip.
 *
 * Where the test was refused or not done, or its result is still awaited, there is no slip yet.
 */
import { cite } from "../../../legal/sources";
import { isVacant, saysNone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

const withoutSlip = new Set(["refused", "notTested", "pending"]);

export default rowRule<{ blank: object; none: { readonly slip: string } }>()({
  id: "test/no-slip-number",
  ref: 84,
  register: "test",
  severity: "warning",
  citations: [cite("nd105", { article: 38, clause: 2 })],
  since: "0.2.0",
  status: "active",
  needs: ["slipNumber", "result"],
  check({ row: { slipNumber, result } }) {
    if (!saysNone(slipNumber) || withoutSlip.has(result.value ?? "")) return [];
    if (isVacant(slipNumber)) return [{ column: "slipNumber", message: "blank", params: {} }];
    return [{ column: "slipNumber", message: "none", params: { slip: slipNumber.text } }];
  },
});
