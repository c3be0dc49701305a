/**
 * person/birth-date - the date of birth is empty, is no date or year, lies after the as-of date, or makes the person
 * older than anyone.
 *
 * A month or a year alone is judged by the kindest day it can mean. With one column for each sex, one of them is enough.
 */
import { cite } from "../../../legal/sources";
import { birthFieldOf, birthOf } from "../../facts/identity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { addMonths, yearOf, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { personRegisterIds } from "../../model/registerIds";
import { personRule } from "../kernel/rule";

type Messages = {
  blank: object;
  unreadable: object;
  future: { readonly birth: PartialDate; readonly asOf: LocalDate };
  tooOld: { readonly birth: PartialDate; readonly limit: number };
};

export default personRule<Messages>()({
  defect: "birth-date",
  registers: personRegisterIds,
  ref: 2,
  severity: "violation",
  citations: [cite("own")],
  since: "0.1.0",
  status: "active",
  limits: ["oldestAge"],
  needs: [{ anyOf: ["birth", "birthMale", "birthFemale"] }],
  check({ row }, { dates: { asOf }, limitOf }) {
    const column = birthFieldOf(row);
    const cell = birthOf(row);
    if (cell === null) return [{ column, message: "blank", params: {} }];
    const birth = cell.value;
    const [earliest, latest] = birth === null ? [null, null] : [earliestDayOf(birth), latestDayOf(birth)];
    if (birth === null || earliest === null || latest === null) return [{ column, message: "unreadable", params: {} }];
    if (earliest > asOf) return [{ column, message: "future", params: { birth, asOf } }];
    const limit = limitOf("oldestAge", asOf);
    const isTooOld = yearOf(asOf) - birth.year > limit && addMonths(latest, 12 * (limit + 1)) <= asOf;
    return isTooOld ? [{ column, message: "tooOld", params: { birth, limit } }] : [];
  },
});
