/**
 * incident/seriousness-missing - a criminal case does not say how serious it is.
 *
 * Criterion 7 cannot be judged without it. Other kinds of incidents need none (decisions.md 18).
 */
import { cite } from "../../../legal/sources";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ blank: { readonly kind: string } }>()({
  id: "incident/seriousness-missing",
  ref: 107,
  register: "incident",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "7" })],
  since: "0.2.0",
  status: "active",
  needs: ["incidentKind", "seriousness"],
  check({ row: { incidentKind, seriousness } }) {
    if (incidentKind.value !== "criminalCase" || !isVacant(seriousness)) return [];
    return [{ column: "seriousness", message: "blank", params: { kind: incidentKind.text } }];
  },
});
