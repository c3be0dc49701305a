/**
 * addict/no-rehab-decision - somebody in rehabilitation at home has no number or no date of the decision (form 24).
 *
 * The law of 01/7/2026 knows no such decision: terms begun from that day on are not judged. The first day decides or,
 * where it is blank, the day of the decision, else the as-of date. Many lists have one column for number and date
 * together: a sheet with one of the columns is judged by that one, and does not pass.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { paperLackIn } from "../../facts/paper";
import { latestDayOf } from "../../facts/partialDate";
import { rowRule } from "../kernel/rule";

export default rowRule<{ neither: object; number: object; date: object }>()({
  id: "addict/no-rehab-decision",
  ref: 30,
  register: "addict",
  severity: "violation",
  citations: [cite("nd116", { article: 30 })],
  since: "0.2.0",
  status: "active",
  needs: ["rehabForm", { anyOf: ["rehabDecisionNumber", "rehabDecisionOn"] }],
  wishes: ["rehabDecisionNumber", "rehabDecisionOn"],
  reads: ["rehabFrom"],
  check(entry, { dates: { asOf } }) {
    const { rehabForm, rehabDecisionNumber, rehabDecisionOn, rehabFrom } = entry.row;
    if (rehabForm.value !== "home" || !isActivePerson(entry, asOf)) return [];
    const lack = paperLackIn(entry.table, { field: "rehabDecisionNumber", cell: rehabDecisionNumber }, { field: "rehabDecisionOn", cell: rehabDecisionOn });
    const known = rehabFrom.value ?? rehabDecisionOn.value;
    const begunOn = (known && latestDayOf(known)) ?? asOf;
    if (lack === null || lawOn(begunOn) !== "l73") return [];
    return [{ ...lack, params: {}, eventOn: begunOn }];
  },
});
