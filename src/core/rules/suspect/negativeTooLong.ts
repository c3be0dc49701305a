/**
 * suspect/negative-too-long - a suspect with a negative result has stayed on the list for too many days.
 *
 * Counted from the listing to the as-of date; the last of the days is still inside. The latest test decides, from the
 * list or from the log; one before the listing belongs to an earlier suspicion.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { latestDayOf } from "../../facts/partialDate";
import { latestTest } from "../../facts/tests";
import { daysBetween, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

const isNegative = (entry: Entry<"suspect">, since: LocalDate, { tests }: Pick<Facts, "tests">): boolean => {
  const latest = latestTest(tests(entry));
  if (latest !== null) return latest.result === "negative" && latest.on >= since;
  return entry.row.testResult.value === "negative";
};

export default rowRule<{ tooLong: { readonly listedOn: PartialDate; readonly days: number; readonly limit: number } }>()({
  id: "suspect/negative-too-long",
  ref: 68,
  register: "suspect",
  severity: "notice",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  limits: ["suspectNegativeDays"],
  needs: ["listedOn", "testResult"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const listedOn = entry.row.listedOn.value;
    const since = listedOn && latestDayOf(listedOn);
    if (listedOn === null || since === null || !isActivePerson(entry, asOf) || !isNegative(entry, since, facts)) return [];
    const limit = facts.limitOf("suspectNegativeDays", asOf);
    const days = daysBetween(since, asOf);
    return days > limit ? [{ column: "listedOn", message: "tooLong", params: { listedOn, days, limit } }] : [];
  },
});
