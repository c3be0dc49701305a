/**
 * addict/test-too-old - the latest test of an addict in the community is more than 30 days before the proposal.
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
  id: "addict/test-too-old",
  ref: 39,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1e" })],
  since: "0.1.0",
  status: "active",
  limits: ["testValidityDays"],
  needs: ["position", { anyOf: ["lastTestedOn", { register: "test" }] }],
  wishes: completeTestLog,
  check(entry, { dates, deadline, tests, limitOf }) {
    if (entry.row.position.value !== "community" || !isActivePerson(entry, dates.asOf)) return [];
    const limit = limitOf("testValidityDays", deadline);
    const outdated = outdatedTest(tests(entry), deadline, limit);
    if (outdated === null) return [];
    return [{ column: "lastTestedOn", message: "old", params: { testedOn: outdated.on, age: outdated.age, limit, deadline } }];
  },
});
