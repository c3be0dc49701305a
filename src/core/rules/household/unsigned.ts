/**
 * household/unsigned - a household living in the commune has not signed the pledge.
 *
 * Blank, "not signed" and "refused" alike (decisions.md 15). Households away or moved are not meant; a word nobody
 * knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isResident } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ unsigned: { readonly signed: string }; refused: { readonly signed: string }; blank: object }>()({
  id: "household/unsigned",
  ref: 90,
  register: "household",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "8" })],
  since: "0.1.0",
  status: "active",
  needs: ["residence", "signed"],
  check(entry) {
    const { signed } = entry.row;
    if (!isResident(entry)) return [];
    if (isVacant(signed)) return [{ column: "signed", message: "blank", params: {} }];
    if (signed.value === "unsigned") return [{ column: "signed", message: "unsigned", params: { signed: signed.text } }];
    if (signed.value === "refused") return [{ column: "signed", message: "refused", params: { signed: signed.text } }];
    return [];
  },
});
