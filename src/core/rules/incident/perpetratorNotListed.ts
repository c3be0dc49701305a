/**
 * incident/perpetrator-not-listed - a case was caused by a citizen of the commune who is an addict, an illegal user or has
 * drug psychosis, and who was on no list before.
 *
 * Only an express "no": a blank cell decides nothing. However serious the case; a very serious one is also another
 * rule's matter.
 */
import { cite } from "../../../legal/sources";
import { isByManagedPerson } from "../../facts/incidents";
import { rowRule } from "../kernel/rule";

export default rowRule<{ notListed: { readonly group: string; readonly listedBefore: string } }>()({
  id: "incident/perpetrator-not-listed",
  ref: 106,
  register: "incident",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "7" })],
  since: "0.2.0",
  status: "active",
  needs: ["perpetratorGroup", "listedBefore"],
  check(entry) {
    const { perpetratorGroup, listedBefore } = entry.row;
    if (listedBefore.value !== "no" || !isByManagedPerson(entry)) return [];
    return [{ column: "listedBefore", message: "notListed", params: { group: perpetratorGroup.text, listedBefore: listedBefore.text } }];
  },
});
