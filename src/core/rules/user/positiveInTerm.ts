/**
 * user/positive-in-term - a user tested positive again while being managed.
 *
 * Counts a positive test after the first day of the term, up to its last day and not after the as-of date; the one that
 * led to the decision is none of these. Who has a new decision since has a new term. The latest such test is named.
 */
import { cite } from "../../../legal/sources";
import type { Facts } from "../../facts/facts";
import { isManagedUser, managedTermOf, termFields } from "../../facts/managedUser";
import { latestDayOf } from "../../facts/partialDate";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { completeTestLog, rowRule } from "../kernel/rule";

const positiveWithin = (entry: Entry<"user">, { dates, limitOf, tests }: Pick<Facts, "dates" | "limitOf" | "tests">): LocalDate | null => {
  const { from, to } = managedTermOf(entry);
  const begunOn = from && latestDayOf(from);
  if (begunOn === null) return null;
  const endsOn = (to && latestDayOf(to)) ?? addMonths(begunOn, limitOf("userTermMonths", begunOn));
  const first = entry.row.positiveOn.value && latestDayOf(entry.row.positiveOn.value);
  const days = tests(entry).flatMap(({ on, result }) => (on !== null && result === "positive" ? [on] : []));
  const within = days.filter((on) => on > begunOn && on <= endsOn && on <= dates.asOf && (first === null || on > first));
  return within.sort().at(-1) ?? null;
};

export default rowRule<{ again: { readonly testedOn: LocalDate } }>()({
  id: "user/positive-in-term",
  ref: 56,
  register: "user",
  severity: "violation",
  citations: [
    cite("nd105", { article: 43, clause: 2 }),
    cite("l73", { article: 27, clause: 1, point: "a" }),
    cite("l120", { article: 31, clause: 1, point: "c" }),
  ],
  since: "0.2.0",
  status: "active",
  limits: ["userTermMonths"],
  needs: [{ anyOf: ["lastTestResult", { register: "test" }] }, { anyOf: ["managedFrom", "decisionOn", "managedPeriod"] }],
  wishes: [{ register: "test" }, ...completeTestLog],
  reads: [...termFields, "positiveOn", "ending"],
  check(entry, facts) {
    const testedOn = isManagedUser(entry, facts.dates.asOf) ? positiveWithin(entry, facts) : null;
    return testedOn === null ? [] : [{ column: "lastTestResult", message: "again", params: { testedOn }, eventOn: testedOn }];
  },
});
