/**
 * exPrisoner/no-support - nothing is entered about the support of a person who served a prison sentence for a drug crime.
 *
 * That the person needs none ("Khong co nhu cau") is an entry; a dash or words such as "not yet" are none.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant, saysNone } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ blank: object; none: { readonly support: string } }>()({
  id: "exPrisoner/no-support",
  ref: 138,
  register: "exPrisoner",
  severity: "warning",
  citations: [cite("xkmt2024")],
  since: "0.2.0",
  status: "active",
  needs: ["support"],
  check(entry, { dates }) {
    const { support } = entry.row;
    if (!saysNone(support) || !isActivePerson(entry, dates.asOf)) return [];
    if (isVacant(support)) return [{ column: "support", message: "blank", params: {} }];
    return [{ column: "support", message: "none", params: { support: support.text } }];
  },
});
