/**
 * addict/never-tested - an addict in the community has no drug test, neither in the list nor in the test log.
 *
 * A test that was refused or not done is none. Any trace of a test (a day however vague, or a result) is enough here.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { mayHaveTakenPlace } from "../../facts/tests";
import { completeTestLog, rowRule } from "../kernel/rule";

export default rowRule<{ never: object }>()({
  id: "addict/never-tested",
  ref: 38,
  register: "addict",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "1e" })],
  since: "0.1.0",
  status: "active",
  needs: ["position", { anyOf: ["lastTestedOn", { register: "test" }] }],
  wishes: completeTestLog,
  check(entry, { dates, tests }) {
    if (entry.row.position.value !== "community" || !isActivePerson(entry, dates.asOf)) return [];
    return tests(entry).some(mayHaveTakenPlace) ? [] : [{ column: "lastTestedOn", message: "never", params: {} }];
  },
});
