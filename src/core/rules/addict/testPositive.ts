/**
 * addict/test-positive - the latest test of a person on the addict list is positive.
 *
 * The later of the list's own columns and the test log decides; of two results on one day the positive one counts.
 * Somebody in substitution treatment can be positive from the prescribed medicine: a warning only.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestTest } from "../../facts/tests";
import type { LocalDate } from "../../model/localDate";
import { completeTestLog, rowRule } from "../kernel/rule";

export default rowRule<{ positive: { readonly testedOn: LocalDate }; inSubstitution: { readonly testedOn: LocalDate } }>()({
  id: "addict/test-positive",
  ref: 40,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1e" })],
  since: "0.1.0",
  status: "active",
  needs: [{ anyOf: ["lastTestResult", { register: "test" }] }],
  wishes: completeTestLog,
  reads: ["rehabForm"],
  check(entry, { dates, tests }) {
    if (!isActivePerson(entry, dates.asOf)) return [];
    const latest = latestTest(tests(entry));
    if (latest?.result !== "positive") return [];
    const params = { testedOn: latest.on };
    if (entry.row.rehabForm.value !== "substitution") return [{ column: "lastTestResult", message: "positive", params }];
    return [{ column: "lastTestResult", message: "inSubstitution", severity: "warning", params }];
  },
});
