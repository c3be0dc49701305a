/**
 * person/sex-missing - the sex is empty or neither male nor female.
 *
 * Where the sheet has no column for it, the two columns of birth (one for each sex) answer.
 */
import { cite } from "../../../legal/sources";
import { sexOf } from "../../facts/identity";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ blank: object; unknown: object }>()({
  defect: "sex-missing",
  registers: personRegisterIds,
  ref: 4,
  severity: "warning",
  citations: [cite("nd105")],
  since: "0.1.0",
  status: "active",
  needs: [{ anyOf: ["sex", "birthMale", "birthFemale"] }],
  check({ row }) {
    if (sexOf(row) !== null) return [];
    return [{ column: "sex", message: isVacant(row.sex) ? "blank" : "unknown", params: {} }];
  },
});
