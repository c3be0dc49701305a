/**
 * hotspot/clearing-date - a spot is said to be cleared or transformed, but without a date, or on one before it was
 * identified.
 *
 * Without a date it still counts as active (decisions.md 17), which is another rule's matter. The same day is possible.
 * Of months and years only those are meant that surely lie before.
 */
import { cite } from "../../../legal/sources";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = {
  blank: { readonly status: string };
  beforeIdentified: { readonly clearedOn: PartialDate; readonly identifiedOn: PartialDate };
};

export default rowRule<Messages>()({
  id: "hotspot/clearing-date",
  ref: 101,
  register: "hotspot",
  severity: "warning",
  citations: [cite("kh151", { criterion: "2" })],
  since: "0.2.0",
  status: "active",
  needs: ["status", "clearedOn"],
  reads: ["identifiedOn"],
  check({ row: { status, clearedOn, identifiedOn } }) {
    if (status.value !== "cleared" && status.value !== "transformed") return [];
    if (isVacant(clearedOn)) return [{ column: "clearedOn", message: "blank", params: { status: status.text } }];
    const [cleared, identified] = [clearedOn.value, identifiedOn.value];
    const [last, first] = [cleared && latestDayOf(cleared), identified && earliestDayOf(identified)];
    if (cleared === null || identified === null || last === null || first === null || last >= first) return [];
    return [{ column: "clearedOn", message: "beforeIdentified", params: { clearedOn: cleared, identifiedOn: identified } }];
  },
});
