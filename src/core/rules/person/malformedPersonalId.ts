/**
 * person/malformed-personal-id - an identity number is neither 12 digits, nor 9, nor a passport number.
 *
 * A numeric cell and a number of 11 digits lost their leading zero: they belong to lost-leading-zero alone
 * (decisions.md 7). A blank cell is another rule's matter.
 */
import { cite } from "../../../legal/sources";
import { idCharacters } from "../../facts/identity";
import { isVacant } from "../../facts/vacancy";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

const accepted = /^(\d{12}|\d{9}|[A-Z]\d{7,8})$/;

export default personRule<{ malformed: { readonly length: number } }>()({
  defect: "malformed-personal-id",
  registers: personRegisterIds,
  ref: 6,
  severity: "violation",
  citations: [cite("tt07", { article: 7 })],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ row: { personalId } }) {
    const digits = idCharacters(personalId);
    if (isVacant(personalId) || personalId.isNumber || /^\d{11}$/.test(digits) || accepted.test(digits)) return [];
    return [{ column: "personalId", message: "malformed", params: { length: digits.length } }];
  },
});
