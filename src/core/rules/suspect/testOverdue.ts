/**
 * suspect/test-overdue - a suspect has been on the list for too many days without a test.
 *
 * Counted from the listing to the as-of date (decisions.md 11); the last of the days is still inside, and of a month or
 * year the last day counts. Untested is who is so for suspect/not-tested.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestDayOf } from "../../facts/partialDate";
import { isUntested } from "../../facts/untested";
import { daysBetween } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

export default rowRule<{ overdue: { readonly listedOn: PartialDate; readonly days: number; readonly limit: number } }>()({
  id: "suspect/test-overdue",
  ref: 65,
  register: "suspect",
  severity: "warning",
  citations: [cite("own")],
  since: "0.2.0",
  status: "active",
  limits: ["suspectTestDays"],
  needs: ["listedOn", "testResult"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    const listedOn = entry.row.listedOn.value;
    const since = listedOn && latestDayOf(listedOn);
    if (listedOn === null || since === null || !isActivePerson(entry, asOf) || !isUntested(entry, facts)) return [];
    const limit = facts.limitOf("suspectTestDays", asOf);
    const days = daysBetween(since, asOf);
    return days > limit ? [{ column: "listedOn", message: "overdue", params: { listedOn, days, limit } }] : [];
  },
});
