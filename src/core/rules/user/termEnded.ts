/**
 * user/term-ended - the term of managing a user has ended, yet the list still says "being managed".
 *
 * The last day of the term is still inside; of a month or year the last day counts. A blank end means still managed;
 * a word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { managedTermOf, termFields } from "../../facts/managedUser";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ ended: { readonly endedOn: PartialDate } }>()({
  id: "user/term-ended",
  ref: 53,
  register: "user",
  severity: "violation",
  citations: [cite("nd105", { article: 48, clause: 2 }), cite("l73", { article: 26, clause: 3 }), cite("l120", { article: 27, clause: 3 })],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["managedTo", "managedPeriod"] }, { anyOf: ["ending", "removedOn"] }],
  reads: termFields,
  check(entry, { dates: { asOf } }) {
    const { ending } = entry.row;
    const isRunning = isVacant(ending) || ending.value === "running";
    const { to: endedOn, endField } = managedTermOf(entry);
    const lastDay = endedOn && latestDayOf(endedOn);
    if (endedOn === null || lastDay === null || lastDay >= asOf || !isRunning || !isActivePerson(entry, asOf)) return [];
    return [{ column: endField, message: "ended", params: { endedOn }, eventOn: lastDay }];
  },
});
