/**
 * hotspot/limit-near - an active spot or gathering spot comes to the end of the months within which it must be cleared.
 *
 * From fifteen days before the last day to the last day itself; after it the spot is overdue, which is another rule's
 * matter. Other types have no limit. Where only the month or year of identification is known, its last day counts.
 */
import { cite } from "../../../legal/sources";
import type { ThresholdId } from "../../../legal/thresholds";
import { spotLimit, type SpotLimit } from "../../facts/spots";
import { daysBetween } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

const monthsByKind: ReadonlyMap<string | null, ThresholdId> = new Map([
  ["gatheringSpot", "gatheringSpotMonths"],
  ["spot", "spotMonths"],
]);

export default rowRule<{ near: SpotLimit & { readonly daysLeft: number } }>()({
  id: "hotspot/limit-near",
  ref: 99,
  register: "hotspot",
  severity: "warning",
  citations: [cite("kh151", { criterion: "2" })],
  since: "0.2.0",
  status: "active",
  limits: ["gatheringSpotMonths", "spotMonths", "spotNearDays"],
  needs: ["spotKind", "identifiedOn", "status"],
  reads: ["clearedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    const months = monthsByKind.get(entry.row.spotKind.value);
    const spot = months === undefined ? null : spotLimit(entry, limitOf(months, asOf), asOf);
    if (spot === null) return [];
    const daysLeft = daysBetween(asOf, spot.limit);
    if (daysLeft < 0 || daysLeft > limitOf("spotNearDays", asOf)) return [];
    return [{ column: "identifiedOn", message: "near", params: { ...spot, daysLeft } }];
  },
});
