/**
 * person/old-personal-id - the number is that of an old identity card (9 digits); the number of 12 digits is to be asked
 * for.
 *
 * A numeric cell belongs to lost-leading-zero alone (decisions.md 7): what it showed before is not known.
 */
import { cite } from "../../../legal/sources";
import { idCharacters } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ nineDigits: object }>()({
  defect: "old-personal-id",
  registers: personRegisterIds,
  ref: 8,
  severity: "warning",
  citations: [cite("tt07", { article: 7 }), cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ row: { personalId } }) {
    if (personalId.isNumber || !/^\d{9}$/.test(idCharacters(personalId))) return [];
    return [{ column: "personalId", message: "nineDigits", params: {} }];
  },
});
