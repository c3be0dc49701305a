/**
 * hotspot/gathering-spot-overdue - a gathering spot (tu diem phuc tap) has been active for more than six months since it was identified.
 *
 * The limit day, or the last day of a shorter month, is still inside. A spot said to be cleared without a date is still
 * active (decisions.md 17). Where only the month or year of identification is known, its last day counts.
 */
import { cite } from "../../../legal/sources";
import { isActiveSpot } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ overdue: { readonly identifiedOn: PartialDate; readonly months: number; readonly limit: LocalDate } }>()({
  id: "hotspot/gathering-spot-overdue",
  ref: 97,
  register: "hotspot",
  severity: "violation",
  citations: [cite("kh151", { criterion: "2" })],
  since: "0.1.0",
  needs: ["spotKind", "identifiedOn", "status"],
  check(entry, { dates: { asOf }, limitOf }) {
    const { spotKind, identifiedOn } = entry.row;
    if (spotKind.value !== "gatheringSpot" || !isActiveSpot(entry, asOf)) return [];
    const written = identifiedOn.value;
    const day = written && latestDayOf(written);
    if (written === null || day === null) return [];
    const months = limitOf("gatheringSpotMonths", asOf);
    const limit = addMonths(day, months);
    return asOf > limit ? [{ column: "identifiedOn", message: "overdue", params: { identifiedOn: written, months, limit } }] : [];
  },
});
