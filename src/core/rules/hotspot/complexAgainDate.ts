/**
 * hotspot/complex-again-date - a spot has become complex again, but the day it was identified is not a new one.
 *
 * The months it may last run anew from that day, so it has to lie after the earlier clearing. Without a clearing date
 * any day may be the new one. Of months and years only those are meant that surely do not lie after it.
 */
import { cite } from "../../../legal/sources";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = {
  blank: { readonly status: string };
  notAfterClearing: { readonly identifiedOn: PartialDate; readonly clearedOn: PartialDate };
};

export default rowRule<Messages>()({
  id: "hotspot/complex-again-date",
  ref: 103,
  register: "hotspot",
  severity: "warning",
  citations: [cite("kh265")],
  since: "0.2.0",
  status: "active",
  needs: ["status", "identifiedOn"],
  reads: ["clearedOn"],
  check({ row: { status, identifiedOn, clearedOn } }) {
    if (status.value !== "complexAgain") return [];
    if (isVacant(identifiedOn)) return [{ column: "identifiedOn", message: "blank", params: { status: status.text } }];
    const [identified, cleared] = [identifiedOn.value, clearedOn.value];
    const [last, first] = [identified && latestDayOf(identified), cleared && earliestDayOf(cleared)];
    if (identified === null || cleared === null || last === null || first === null || last > first) return [];
    return [{ column: "identifiedOn", message: "notAfterClearing", params: { identifiedOn: identified, clearedOn: cleared } }];
  },
});
