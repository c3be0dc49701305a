/**
 * incident/serious-by-managed-person - a very or especially serious case was caused by a citizen of the commune who is
 * an addict, an illegal user or has drug psychosis.
 *
 * Whether the person was on a list before is another rule's matter (decisions.md 18).
 */
import { cite } from "../../../legal/sources";
import { isByManagedPerson } from "../../facts/incidents";
import { rowRule } from "../kernel/rule";

export default rowRule<{ serious: { readonly seriousness: string; readonly group: string } }>()({
  id: "incident/serious-by-managed-person",
  ref: 105,
  register: "incident",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "7" })],
  since: "0.1.0",
  status: "active",
  needs: ["seriousness", "perpetratorGroup"],
  check(entry) {
    const { seriousness, perpetratorGroup } = entry.row;
    const isSerious = seriousness.value === "verySerious" || seriousness.value === "especiallySerious";
    if (!isSerious || !isByManagedPerson(entry)) return [];
    return [{ column: "seriousness", message: "serious", params: { seriousness: seriousness.text, group: perpetratorGroup.text } }];
  },
});
