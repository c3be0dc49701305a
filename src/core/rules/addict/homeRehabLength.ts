/**
 * addict/home-rehab-length - rehabilitation at home begun before 01/7/2026 is shorter than 06 or longer than 12 months.
 *
 * By the first day, for whoever began under the old law ends under it. Six months may end on the day before the same day
 * of the month (the first day counted). A term that was broken off is not judged by its last day.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { fullTermOf, lastDaysOf } from "../../facts/rehabTerm";
import type { LocalDate } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

type Length = { readonly from: LocalDate; readonly to: LocalDate; readonly months: number };

export default rowRule<{ short: Length; long: Length }>()({
  id: "addict/home-rehab-length",
  ref: 32,
  register: "addict",
  severity: "warning",
  citations: [cite("l73", { article: 30 })],
  since: "0.2.0",
  status: "active",
  limits: ["homeRehabMonthsMin", "homeRehabMonthsMax"],
  needs: ["rehabForm", "rehabFrom", "rehabTo"],
  reads: ["rehabResult"],
  check(entry, { dates, limitOf }) {
    const term = fullTermOf(entry);
    if (entry.row.rehabForm.value !== "home" || term === null || lawOn(term.from) !== "l73" || !isActivePerson(entry, dates.asOf)) return [];
    const { from, to } = term;
    const [least, most] = [limitOf("homeRehabMonthsMin", from), limitOf("homeRehabMonthsMax", from)];
    if (to < lastDaysOf(from, least).first) return [{ column: "rehabTo", message: "short", params: { from, to, months: least }, eventOn: from }];
    if (to > lastDaysOf(from, most).last) return [{ column: "rehabTo", message: "long", params: { from, to, months: most }, eventOn: from }];
    return [];
  },
});
