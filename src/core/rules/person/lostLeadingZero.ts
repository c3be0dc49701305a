/**
 * person/lost-leading-zero - an identity number is stored as a number, or has 11 digits: Excel dropped its leading zero.
 *
 * Any numeric cell counts, even when no digit is missing yet: the next edit of the sheet can lose it (decisions.md 7).
 */
import { cite } from "../../../legal/sources";
import { idCharacters } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ number: { readonly length: number }; elevenDigits: object }>()({
  defect: "lost-leading-zero",
  registers: personRegisterIds,
  ref: 7,
  severity: "violation",
  citations: [cite("tt07", { article: 7 }), cite("own")],
  since: "0.1.0",
  status: "active",
  needs: ["personalId"],
  check({ row: { personalId } }) {
    const digits = idCharacters(personalId);
    if (personalId.isNumber) return [{ column: "personalId", message: "number", params: { length: digits.length } }];
    return /^\d{11}$/.test(digits) ? [{ column: "personalId", message: "elevenDigits", params: {} }] : [];
  },
});
