/**
 * household/half-pledge - the pledge that a household signed names only one of its two parts.
 *
 * Criterion 8 asks for both: to take no part in drug crime and evils, and to cooperate. A cell that names neither (an
 * abbreviation, a number) decides nothing, nor does that of a household that has not signed.
 */
import { cite } from "../../../legal/sources";
import { pledgePartsIn } from "../../facts/pledge";
import { rowRule } from "../kernel/rule";

export default rowRule<{ noCooperation: object; noAbstention: object }>()({
  id: "household/half-pledge",
  ref: 94,
  register: "household",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "8" })],
  since: "0.2.0",
  status: "active",
  needs: ["signed", "pledge"],
  check({ row: { signed, pledge } }) {
    if (signed.value !== "signed" || pledge.state !== "read") return [];
    const { abstention, cooperation } = pledgePartsIn(pledge.text);
    if (abstention === cooperation) return [];
    return [{ column: "pledge", message: abstention ? "noCooperation" : "noAbstention", params: {} }];
  },
});
