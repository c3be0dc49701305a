/**
 * addict/no-post-rehab - somebody finished rehabilitation and is not under post-rehabilitation management.
 *
 * A reason that lies in the law (management over, prison, sent to a centre, moved, dead) settles the matter; that the
 * rehabilitation is finished does not, for just then the management begins. Of those who left the list only these are
 * reported, and any row in the other list is enough for them: their management may be over. A result written before the
 * last day is reached is left alone, and so is a reason that could not be read.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson, isOnOrBefore } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { rowRule } from "../kernel/rule";

const settling = new Set(["postRehabCompleted", "prison", "sentToCentre", "movedAway", "deadOrMissing"]);

const isSettled = ({ row: { removalReason } }: Entry<"addict">): boolean =>
  !isVacant(removalReason) && (removalReason.value === null || settling.has(removalReason.value));

const hasFinished = ({ row }: Entry<"addict">, on: LocalDate): boolean =>
  row.rehabResult.value === "completed" && (row.rehabTo.value === null || isOnOrBefore(row.rehabTo, on));

export default rowRule<{ notListed: object; managementOver: object; leftList: object }>()({
  id: "addict/no-post-rehab",
  ref: 36,
  register: "addict",
  severity: "violation",
  citations: [cite("l73", { article: 40 }), cite("nd116", { article: 77 }), cite("l120", { article: 42 })],
  since: "0.2.0",
  status: "active",
  needs: ["rehabResult", { register: "postRehab" }],
  wishes: ["removalReason"],
  reads: ["rehabTo", "removalReason"],
  check(entry, { dates: { asOf }, rowsOf }) {
    const { rehabTo, removalReason } = entry.row;
    if (!hasFinished(entry, asOf) || isSettled(entry)) return [];
    const rows = rowsOf(entry, "postRehab");
    const endedOn = rehabTo.value?.date;
    const found = { column: "rehabResult", params: {}, ...(endedOn ? { eventOn: endedOn } : {}) } as const;
    if (!isActivePerson(entry, asOf)) return removalReason.value === "rehabCompleted" && rows.length === 0 ? [{ ...found, message: "leftList" }] : [];
    if (rows.some((row) => isActivePerson(row, asOf))) return [];
    return [{ ...found, message: rows.length === 0 ? "notListed" : "managementOver" }];
  },
});
