/**
 * person/removal-reason - a person was removed from a list for a reason that the law in force on that day does not name, or
 * in words that stand for no reason of the law.
 *
 * Without a day there is no law to judge by (removal-incomplete asks for it). Of a vague day that may lie on either side
 * of a change of law, what one of the two laws names is accepted. Words that open with a named case and go on ("moved to
 * ...") are accepted too. In the columns of how the management ended, unknown words and a bare "stopped" decide nothing.
 */
import { removalProvisions, type RemovalReason } from "../../../legal/removalCases";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { isLawfulRemoval, statedRemoval, type StatedRemoval } from "../../facts/removal";
import type { PartialDate } from "../../registers/column";
import { perRegister } from "../kernel/perRegister";
import { personRule } from "../kernel/rule";

type Messages = { unknown: object; notNamed: { readonly reason: RemovalReason; readonly removedOn: PartialDate } };

const isUnclear = ({ field, cell }: StatedRemoval): boolean =>
  cell.state === "error" || (field !== "removalReason" && (cell.value === null || cell.value === "stopped"));

const rule = personRule<Messages>()({
  defect: "removal-reason",
  registers: ["addict", "user", "postRehab"],
  ref: 21,
  severity: "warning",
  citations: [...removalProvisions.user],
  since: "0.2.0",
  status: "active",
  needs: ["removedOn"],
  check(entry) {
    const stated = statedRemoval(entry);
    const removedOn = entry.row.removedOn.value;
    if (stated === null || removedOn === null || isUnclear(stated)) return [];
    const [first, last] = [earliestDayOf(removedOn), latestDayOf(removedOn)];
    if (first === null || last === null) return [];
    if (isLawfulRemoval(entry.register, stated, first) || isLawfulRemoval(entry.register, stated, last)) return [];
    const { field: column, reason } = stated;
    if (reason === null || reason === "other") return [{ column, message: "unknown", params: {}, eventOn: last }];
    return [{ column, message: "notNamed", params: { reason, removedOn }, eventOn: last }];
  },
});

export default perRegister(rule, {
  addict: { needs: ["removalReason"], citations: removalProvisions.addict },
  user: { needs: [{ anyOf: ["removalReason", "ending"] }] },
  postRehab: { needs: [{ anyOf: ["removalReason", "outcome"] }], citations: removalProvisions.postRehab },
});
