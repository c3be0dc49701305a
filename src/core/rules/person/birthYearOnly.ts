/**
 * person/birth-year-only - of the date of birth only the year, or the month and the year, is written; the forms ask for
 * the day.
 */
import { cite } from "../../../legal/sources";
import { birthFieldOf, birthOf } from "../../facts/identity";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

export default personRule<{ year: { readonly year: number }; month: { readonly month: number; readonly year: number } }>()({
  defect: "birth-year-only",
  registers: personRegisterIds,
  ref: 3,
  severity: "notice",
  citations: [cite("nd105")],
  since: "0.1.0",
  status: "active",
  needs: [{ anyOf: ["birth", "birthMale", "birthFemale"] }],
  check({ row }) {
    const birth = birthOf(row)?.value;
    if (!birth || birth.date !== null) return [];
    const { month, year } = birth;
    const column = birthFieldOf(row);
    return month === null ? [{ column, message: "year", params: { year } }] : [{ column, message: "month", params: { month, year } }];
  },
});
