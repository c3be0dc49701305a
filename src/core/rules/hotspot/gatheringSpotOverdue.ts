/**
 * hotspot/gathering-spot-overdue - a gathering spot (tu diem phuc tap) has been active for more than six months since it was identified.
 *
 * The limit day, or the last day of a shorter month, is still inside. A spot said to be cleared without a date is still
 * active (decisions.md 17). Where only the month or year of identification is known, its last day counts.
 */
import { cite } from "../../../legal/sources";
import { overdueSpot, type SpotLimit } from "../../facts/spots";
import { rowRule } from "../kernel/rule";

export default rowRule<{ overdue: SpotLimit }>()({
  id: "hotspot/gathering-spot-overdue",
  ref: 97,
  register: "hotspot",
  severity: "violation",
  citations: [cite("kh151", { criterion: "2" })],
  since: "0.1.0",
  status: "active",
  limits: ["gatheringSpotMonths"],
  needs: ["spotKind", "identifiedOn", "status"],
  reads: ["clearedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    if (entry.row.spotKind.value !== "gatheringSpot") return [];
    const params = overdueSpot(entry, limitOf("gatheringSpotMonths", asOf), asOf);
    return params ? [{ column: "identifiedOn", message: "overdue", params }] : [];
  },
});
