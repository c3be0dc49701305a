/**
 * person/personal-id-sex-century - the fourth digit of the identity number disagrees with the person's sex or century
 * of birth: 0/1 man/woman born 1900-1999, 2/3 born 2000-2099, and so on.
 *
 * Only numbers of 12 digits written as text; a sex or year that is blank or could not be read is not compared.
 */
import { cite } from "../../../legal/sources";
import { birthOf, idCharacters, sexOf } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

type Messages = {
  sex: { readonly digit: number; readonly sex: "male" | "female" };
  century: { readonly digit: number; readonly year: number };
  sexAndCentury: { readonly digit: number; readonly sex: "male" | "female"; readonly year: number };
};

export default personRule<Messages>()({
  defect: "personal-id-sex-century",
  registers: personRegisterIds,
  ref: 10,
  severity: "violation",
  citations: [cite("tt07", { article: 7 })],
  since: "0.1.0",
  status: "active",
  needs: ["personalId", { anyOf: ["sex", "birth", "birthMale", "birthFemale"] }],
  wishes: [{ anyOf: ["sex", "birthMale"] }, { anyOf: ["birth", "birthMale"] }],
  check({ row }) {
    const number = idCharacters(row.personalId);
    if (row.personalId.isNumber || !/^\d{12}$/.test(number)) return [];
    const digit = Number(number.charAt(3));
    const sex = sexOf(row);
    const year = birthOf(row)?.value?.year ?? null;
    const sexDiffers = sex !== null && (digit % 2 === 0) !== (sex === "male");
    const centuryDiffers = year !== null && 19 + Math.floor(digit / 2) !== Math.floor(year / 100);
    if (sexDiffers && centuryDiffers) return [{ column: "personalId", message: "sexAndCentury", params: { digit, sex, year } }];
    if (sexDiffers) return [{ column: "personalId", message: "sex", params: { digit, sex } }];
    if (centuryDiffers) return [{ column: "personalId", message: "century", params: { digit, year } }];
    return [];
  },
});
