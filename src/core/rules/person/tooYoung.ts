/**
 * person/too-young - someone on a list of addicts, users or people after rehabilitation is younger than the law on
 * rehabilitation begins to apply: a slip in the date of birth, or a child that needs other help.
 *
 * The age on the as-of date. A month or year alone is judged by the oldest the person can be; a birth still to come is
 * birth-date's matter.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { birthFieldOf, birthOf } from "../../facts/identity";
import { earliestDayOf } from "../../facts/partialDate";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { personRule } from "../kernel/rule";

export default personRule<{ young: { readonly birth: PartialDate; readonly limit: number; readonly asOf: LocalDate } }>()({
  defect: "too-young",
  registers: ["addict", "user", "postRehab"],
  ref: 14,
  severity: "warning",
  citations: [cite("l73", { article: 33 }), cite("l120", { article: 28 }), cite("l120", { article: 36 })],
  since: "0.2.0",
  status: "active",
  limits: ["youngestAge"],
  needs: [{ anyOf: ["birth", "birthMale", "birthFemale"] }],
  check(entry, { dates: { asOf }, limitOf }) {
    const birth = birthOf(entry.row)?.value;
    const earliest = birth ? earliestDayOf(birth) : null;
    if (!birth || earliest === null || earliest > asOf || !isActivePerson(entry, asOf)) return [];
    const limit = limitOf("youngestAge", asOf);
    return addMonths(earliest, 12 * limit) > asOf ? [{ column: birthFieldOf(entry.row), message: "young", params: { birth, limit, asOf } }] : [];
  },
});
