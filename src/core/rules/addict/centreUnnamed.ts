/**
 * addict/centre-unnamed - somebody is said to be in a rehabilitation centre, and neither the centre nor a decision is named.
 *
 * Either of them is enough as a ground, so a register that has only one of the columns is judged by it. Whoever is in a
 * centre is not counted among those in the community, hence the criterion.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { lackOfPaper, saysNone } from "../../facts/paper";
import { rowRule } from "../kernel/rule";

export default rowRule<{ unnamed: { readonly position: string } }>()({
  id: "addict/centre-unnamed",
  ref: 43,
  register: "addict",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "1c" }), cite("l120", { article: 38 })],
  since: "0.2.0",
  status: "active",
  needs: ["position", { anyOf: ["rehabPlace", "rehabDecisionNumber", "rehabDecisionOn"] }],
  check(entry, { dates }) {
    const { position, rehabPlace, rehabDecisionNumber, rehabDecisionOn } = entry.row;
    if (position.value !== "compulsoryCentre" && position.value !== "otherCentre") return [];
    if (!isActivePerson(entry, dates.asOf) || !saysNone(rehabPlace) || lackOfPaper(rehabDecisionNumber, rehabDecisionOn) !== "neither") return [];
    return [{ column: "rehabPlace", message: "unnamed", params: { position: position.text } }];
  },
});
