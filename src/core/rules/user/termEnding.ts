/**
 * user/term-ending - the term of managing a user ends soon: time to prepare the decision that closes it (form 10).
 *
 * Both the as-of date and the last of the days count. Only an end given as a full day.
 */
import { cite } from "../../../legal/sources";
import { isManagedUser, managedTermOf, termFields } from "../../facts/managedUser";
import { daysBetween, type LocalDate } from "../../model/localDate";
import { rowRule } from "../kernel/rule";

export default rowRule<{ ending: { readonly endsOn: LocalDate; readonly left: number } }>()({
  id: "user/term-ending",
  ref: 54,
  register: "user",
  severity: "notice",
  citations: [cite("nd105", { article: 48, clause: 2 })],
  since: "0.2.0",
  status: "active",
  limits: ["termEndingDays"],
  needs: [{ anyOf: ["managedTo", "managedPeriod"] }],
  reads: [...termFields, "ending"],
  check(entry, { dates: { asOf }, limitOf }) {
    const { to, endField } = managedTermOf(entry);
    const endsOn = to?.date;
    if (!endsOn || !isManagedUser(entry, asOf)) return [];
    const left = daysBetween(asOf, endsOn);
    if (left < 0 || left > limitOf("termEndingDays", asOf)) return [];
    return [{ column: endField, message: "ending", params: { endsOn, left } }];
  },
});
