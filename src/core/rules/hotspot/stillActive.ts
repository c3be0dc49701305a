/**
 * hotspot/still-active - a spot, gathering spot, gang or network is active on the day of the proposal.
 *
 * Every type counts, also without one; so does a spot said to be cleared without a date (decisions.md 17). Without a
 * proposal date the as-of date stands in.
 */
import { cite } from "../../../legal/sources";
import { isActiveSpot } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

type Messages = {
  active: { readonly status: string; readonly deadline: LocalDate };
  blank: { readonly deadline: LocalDate };
  noClearingDate: { readonly status: string };
  clearedLater: { readonly status: string; readonly deadline: LocalDate };
};

export default rowRule<Messages>()({
  id: "hotspot/still-active",
  ref: 100,
  register: "hotspot",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "6" })],
  since: "0.1.0",
  status: "active",
  needs: ["status"],
  reads: ["clearedOn"],
  check(entry, { deadline }) {
    const { status, clearedOn } = entry.row;
    const isCleared = status.value === "cleared" || status.value === "transformed";
    if (status.state === "error" || !isActiveSpot(entry, deadline)) return [];
    if (isVacant(status)) return [{ column: "status", message: "blank", params: { deadline } }];
    if (!isCleared) return [{ column: "status", message: "active", params: { status: status.text, deadline } }];
    if (clearedOn.value === null) return [{ column: "status", message: "noClearingDate", params: { status: status.text } }];
    return [{ column: "status", message: "clearedLater", params: { status: status.text, deadline } }];
  },
});
