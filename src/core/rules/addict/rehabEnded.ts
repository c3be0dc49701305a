/**
 * addict/rehab-ended - the term of a rehabilitation or treatment is over, and the person still stands as taking part.
 *
 * The last day is still inside. Any form with a last day is meant, substitution treatment too; without a last day it goes
 * on (decisions.md 8). A written result, even one that could not be read, says that somebody has dealt with the end.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isOver, isUnderWay } from "../../facts/rehabTerm";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ ended: { readonly endedOn: PartialDate } }>()({
  id: "addict/rehab-ended",
  ref: 34,
  register: "addict",
  severity: "violation",
  citations: [cite("nd116", { article: 32, clause: 3 }), cite("l120", { article: 32, clause: 5, point: "c" }), cite("xkmt2024", { criterion: "1b" })],
  since: "0.2.0",
  status: "active",
  needs: ["rehabForm", "rehabTo"],
  reads: ["rehabResult"],
  check(entry, { dates: { asOf } }) {
    const { rehabTo } = entry.row;
    if (!isUnderWay(entry) || !isOver(rehabTo, asOf) || !isActivePerson(entry, asOf)) return [];
    const endedOn = rehabTo.value;
    if (endedOn === null) return [];
    return [{ column: "rehabTo", message: "ended", params: { endedOn }, ...(endedOn.date ? { eventOn: endedOn.date } : {}) }];
  },
});
