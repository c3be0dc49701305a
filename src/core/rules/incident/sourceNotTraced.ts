/**
 * incident/source-not-traced - a case of possession was not expanded to the source of the drugs.
 *
 * An express "not yet" or nothing at all. "Not concerned" is left to the person: such a case is asked about when the
 * targets are computed.
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ notDone: { readonly sourceTraced: string }; blank: object }>()({
  id: "incident/source-not-traced",
  ref: 108,
  register: "incident",
  severity: "warning",
  citations: [cite("kh151", { criterion: "1" })],
  since: "0.2.0",
  status: "active",
  needs: ["act", "sourceTraced"],
  check({ row: { act, sourceTraced } }) {
    if (act.value !== "possessing") return [];
    if (isVacant(sourceTraced)) return [{ column: "sourceTraced", message: "blank", params: {} }];
    return sourceTraced.value === "notDone" ? [{ column: "sourceTraced", message: "notDone", params: { sourceTraced: sourceTraced.text } }] : [];
  },
});
