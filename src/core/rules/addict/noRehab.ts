/**
 * addict/no-rehab - a person on the addict list takes part in no form of rehabilitation or treatment.
 *
 * Looks at the form cell alone (decisions.md 8): blank or "Chua tham gia". A term that ran out is another rule's matter.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ none: { readonly form: string }; blank: object }>()({
  id: "addict/no-rehab",
  ref: 28,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1b" }), cite("kh151", { criterion: "4" })],
  since: "0.1.0",
  status: "active",
  needs: ["rehabForm"],
  check(entry, { dates }) {
    const { rehabForm } = entry.row;
    if (!isActivePerson(entry, dates.asOf)) return [];
    if (isVacant(rehabForm)) return [{ column: "rehabForm", message: "blank", params: {} }];
    if (rehabForm.value === "none") return [{ column: "rehabForm", message: "none", params: { form: rehabForm.text } }];
    return [];
  },
});
