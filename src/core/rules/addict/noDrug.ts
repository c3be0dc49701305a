/**
 * addict/no-drug - the list does not say which drug an addict uses.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ blank: object }>()({
  id: "addict/no-drug",
  ref: 46,
  register: "addict",
  severity: "notice",
  citations: [cite("nd105")],
  since: "0.2.0",
  status: "active",
  needs: ["drug"],
  check(entry, { dates }) {
    return isVacant(entry.row.drug) && isActivePerson(entry, dates.asOf) ? [{ column: "drug", message: "blank", params: {} }] : [];
  },
});
