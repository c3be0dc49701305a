/**
 * addict/rehab-ending - a rehabilitation or treatment ends within 30 days: its closing papers have to be prepared.
 *
 * Calendar days after the as-of date, the day itself and day 30 included. Only full days: of a month nobody can say.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isUnderWay } from "../../facts/rehabTerm";
import { daysBetween, type LocalDate } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

export default rowRule<{ ending: { readonly endsOn: LocalDate; readonly days: number } }>()({
  id: "addict/rehab-ending",
  ref: 35,
  register: "addict",
  severity: "notice",
  citations: [cite("nd116", { article: 32, clause: 3 }), cite("l120", { article: 32, clause: 5, point: "c" })],
  since: "0.2.0",
  status: "active",
  limits: ["termEndingDays"],
  needs: ["rehabForm", "rehabTo"],
  reads: ["rehabResult"],
  check(entry, { dates: { asOf }, limitOf }) {
    const endsOn = entry.row.rehabTo.value?.date;
    if (!endsOn || !isUnderWay(entry) || !isActivePerson(entry, asOf)) return [];
    const days = daysBetween(asOf, endsOn);
    return days >= 0 && days <= limitOf("termEndingDays", asOf) ? [{ column: "rehabTo", message: "ending", params: { endsOn, days }, eventOn: endsOn }] : [];
  },
});
