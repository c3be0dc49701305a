/**
 * incident/serious-by-managed-person - a very or especially serious case was caused by a citizen of the commune who is
 * an addict, an illegal user or has drug psychosis.
 *
 * Whether the person was on a list before is another rule's matter (decisions.md 18).
 */
import { cite } from "../../../legal/sources";
import { rowRule } from "../kernel/rule";

const groups = new Set(["addict", "user", "psychosis"]);

export default rowRule<{ serious: { readonly seriousness: string; readonly group: string } }>()({
  id: "incident/serious-by-managed-person",
  ref: 105,
  register: "incident",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "7" })],
  since: "0.1.0",
  needs: ["seriousness", "perpetratorGroup"],
  check({ row: { seriousness, perpetratorGroup } }) {
    const isSerious = seriousness.value === "verySerious" || seriousness.value === "especiallySerious";
    if (!isSerious || !groups.has(perpetratorGroup.value ?? "")) return [];
    return [{ column: "seriousness", message: "serious", params: { seriousness: seriousness.text, group: perpetratorGroup.text } }];
  },
});
