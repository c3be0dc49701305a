/**
 * hotspot/use-spot-active - a place that organises or harbours drug use is active on the as-of date.
 *
 * A drug-free area has none (QD 28/2025). It also counts among all the spots that criterion 6 of the project forbids;
 * that is another rule's matter. Said to be cleared without a date on or before the as-of date it is still active.
 */
import { cite } from "../../../legal/sources";
import { isActiveSpot } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

type Messages = {
  active: { readonly status: string };
  blank: object;
  notClearedYet: { readonly status: string; readonly asOf: LocalDate };
};

export default rowRule<Messages>()({
  id: "hotspot/use-spot-active",
  ref: 104,
  register: "hotspot",
  severity: "violation",
  citations: [cite("qd28", { article: 6, clause: 3 })],
  since: "0.2.0",
  status: "active",
  needs: ["spotKind", "status"],
  reads: ["clearedOn"],
  check(entry, { dates: { asOf } }) {
    const { spotKind, status } = entry.row;
    if (spotKind.value !== "useSpot" || status.state === "error" || !isActiveSpot(entry, asOf)) return [];
    if (isVacant(status)) return [{ column: "status", message: "blank", params: {} }];
    const isSaidCleared = status.value === "cleared" || status.value === "transformed";
    if (isSaidCleared) return [{ column: "status", message: "notClearedYet", params: { status: status.text, asOf } }];
    return [{ column: "status", message: "active", params: { status: status.text } }];
  },
});
