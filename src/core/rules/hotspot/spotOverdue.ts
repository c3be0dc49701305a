/**
 * hotspot/spot-overdue - a drug spot (diem phuc tap) has been active for more than three months since it was identified.
 *
 * The limit day, or the last day of a shorter month, is still inside. A spot said to be cleared without a date is still
 * active (decisions.md 17). Where only the month or year of identification is known, its last day counts.
 */
import { cite } from "../../../legal/sources";
import { overdueSpot, type SpotLimit } from "../../facts/spots";
import { rowRule } from "../kernel/rule";

export default rowRule<{ overdue: SpotLimit }>()({
  id: "hotspot/spot-overdue",
  ref: 98,
  register: "hotspot",
  severity: "violation",
  citations: [cite("kh151", { criterion: "2" })],
  since: "0.1.0",
  status: "active",
  limits: ["spotMonths"],
  needs: ["spotKind", "identifiedOn", "status"],
  reads: ["clearedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    if (entry.row.spotKind.value !== "spot") return [];
    const params = overdueSpot(entry, limitOf("spotMonths", asOf), asOf);
    return params ? [{ column: "identifiedOn", message: "overdue", params }] : [];
  },
});
