/**
 * user/residence-unchecked - no check of a user's residence is recorded for the last calendar month.
 *
 * A check in the current month is fine too; of a month or year the last day counts. Whoever came under management
 * after the last month had begun has no full month behind him yet.
 */
import { cite } from "../../../legal/sources";
import { isManagedUser, managedTermOf, termFields } from "../../facts/managedUser";
import { latestDayOf } from "../../facts/partialDate";
import { saysNone } from "../../facts/vacancy";
import { addDays, addMonths, dayOf, monthOf, yearOf, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = { none: { readonly month: PartialDate }; old: { readonly checkedOn: PartialDate; readonly month: PartialDate } };

const startOfLastMonth = (day: LocalDate): LocalDate => addMonths(addDays(day, 1 - dayOf(day)), -1);

export default rowRule<Messages>()({
  id: "user/residence-unchecked",
  ref: 55,
  register: "user",
  severity: "warning",
  citations: [cite("nd105", { article: 47, clause: 1 })],
  since: "0.2.0",
  status: "active",
  needs: ["residenceCheckedOn"],
  reads: [...termFields, "ending"],
  check(entry, { dates: { asOf } }) {
    const since = startOfLastMonth(asOf);
    const { from } = managedTermOf(entry);
    const begunOn = from && latestDayOf(from);
    if (!isManagedUser(entry, asOf) || (begunOn !== null && begunOn > since)) return [];
    const month = { year: yearOf(since), month: monthOf(since), date: null };
    const { residenceCheckedOn } = entry.row;
    if (saysNone(residenceCheckedOn)) return [{ column: "residenceCheckedOn", message: "none", params: { month } }];
    const checkedOn = residenceCheckedOn.value;
    const lastDay = checkedOn && latestDayOf(checkedOn);
    if (checkedOn === null || lastDay === null || lastDay >= since) return [];
    return [{ column: "residenceCheckedOn", message: "old", params: { checkedOn, month } }];
  },
});
