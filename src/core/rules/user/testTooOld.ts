/**
 * user/test-too-old - the latest test of a person on the list of illegal users is more than 30 days before the proposal.
 *
 * Calendar days; day 30 is still inside. A test after the proposal does not count, so the latest one before decides.
 * Without a proposal date the as-of date stands in.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { outdatedTest } from "../../facts/tests";
import type { LocalDate } from "../../model/localDate";
import { completeTestLog, rowRule } from "../kernel/rule";

export default rowRule<{ old: { readonly testedOn: LocalDate; readonly age: number; readonly limit: number; readonly deadline: LocalDate } }>()({
  id: "user/test-too-old",
  ref: 60,
  register: "user",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "2b" })],
  since: "0.1.0",
  status: "active",
  limits: ["testValidityDays"],
  needs: [{ anyOf: ["lastTestedOn", { register: "test" }] }],
  wishes: completeTestLog,
  check(entry, { dates, deadline, tests, limitOf }) {
    if (!isActivePerson(entry, dates.asOf)) return [];
    const limit = limitOf("testValidityDays", deadline);
    const outdated = outdatedTest(tests(entry), deadline, limit);
    if (outdated === null) return [];
    return [{ column: "lastTestedOn", message: "old", params: { testedOn: outdated.on, age: outdated.age, limit, deadline } }];
  },
});
