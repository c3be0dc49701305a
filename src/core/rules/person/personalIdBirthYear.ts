/**
 * person/personal-id-birth-year - digits 5 and 6 of the identity number are not the last two digits of the birth year.
 *
 * Only numbers of 12 digits written as text, and only where a year of birth could be read; a year alone is enough.
 */
import { cite } from "../../../legal/sources";
import { birthOf, idCharacters } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ differs: { readonly digits: string; readonly year: number } }>()({
  defect: "personal-id-birth-year",
  registers: personRegisterIds,
  ref: 11,
  severity: "violation",
  citations: [cite("tt07", { article: 7 })],
  since: "0.1.0",
  status: "active",
  needs: ["personalId", { anyOf: ["birth", "birthMale", "birthFemale"] }],
  check({ row }) {
    const number = idCharacters(row.personalId);
    const year = birthOf(row)?.value?.year;
    if (row.personalId.isNumber || !/^\d{12}$/.test(number) || year === undefined) return [];
    const digits = number.slice(4, 6);
    return Number(digits) === year % 100 ? [] : [{ column: "personalId", message: "differs", params: { digits, year } }];
  },
});
