/**
 * person/personal-id-province - the first three digits of an identity number are no code of a province.
 *
 * A warning, never more: codes of other countries and any given after 2025 are not on our list. Only numbers of 12 digits
 * written as text are looked at.
 */
import { idProvinceCodes } from "../../../legal/idProvinceCodes";
import { cite } from "../../../legal/sources";
import { idCharacters } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ unknown: { readonly code: string } }>()({
  defect: "personal-id-province",
  registers: personRegisterIds,
  ref: 9,
  severity: "warning",
  citations: [cite("tt07", { article: 7 })],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ row: { personalId } }) {
    const number = idCharacters(personalId);
    if (personalId.isNumber || !/^\d{12}$/.test(number)) return [];
    const code = number.slice(0, 3);
    return idProvinceCodes.has(code) ? [] : [{ column: "personalId", message: "unknown", params: { code } }];
  },
});
