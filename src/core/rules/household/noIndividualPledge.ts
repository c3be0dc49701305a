/**
 * household/no-individual-pledge - the household of a person on the addict list has not signed the individual pledge.
 *
 * Only households whose head is that person beyond doubt, by identity number or by name and hamlet: R1 does not say to
 * which household a person belongs. "Not concerned" is no answer here. A pledge that R11 holds as signed counts too.
 * Households away or moved are not meant; a word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isHeadedByAddict } from "../../facts/addictHouseholds";
import { hasPledgeInCommitments } from "../../facts/familyPledges";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

const gone = new Set(["away", "movedAway"]);

export default rowRule<{ unsigned: { readonly individualPledge: string }; blank: object }>()({
  id: "household/no-individual-pledge",
  ref: 93,
  register: "household",
  severity: "warning",
  citations: [cite("langChanh")],
  since: "0.2.0",
  status: "active",
  needs: ["individualPledge", { anyOf: ["headPersonalId", "head"] }, { register: "addict" }],
  reads: ["hamlet", "address", "residence"],
  check(entry, facts) {
    const { individualPledge, residence } = entry.row;
    const isBlank = isVacant(individualPledge);
    if (!isBlank && individualPledge.value !== "no" && individualPledge.value !== "notConcerned") return [];
    if (gone.has(residence.value ?? "") || !isHeadedByAddict(entry, facts) || hasPledgeInCommitments(entry, facts)) return [];
    if (isBlank) return [{ column: "individualPledge", message: "blank", params: {} }];
    return [{ column: "individualPledge", message: "unsigned", params: { individualPledge: individualPledge.text } }];
  },
});
