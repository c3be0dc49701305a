/**
 * incident/wanted-hiding - a person wanted for a drug crime is said to hide in the commune.
 *
 * However the case itself was settled: a drug-free area has no such person (QD 28/2025).
 */
import { cite } from "../../../legal/sources";
import { rowRule } from "../kernel/rule";

export default rowRule<{ hiding: { readonly wantedHiding: string } }>()({
  id: "incident/wanted-hiding",
  ref: 113,
  register: "incident",
  severity: "violation",
  citations: [cite("qd28", { article: 6, clause: 2 })],
  since: "0.2.0",
  status: "active",
  needs: ["wantedHiding"],
  check({ row: { wantedHiding } }) {
    if (wantedHiding.value !== "yes") return [];
    return [{ column: "wantedHiding", message: "hiding", params: { wantedHiding: wantedHiding.text } }];
  },
});
