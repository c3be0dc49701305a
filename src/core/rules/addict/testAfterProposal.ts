/**
 * addict/test-after-proposal - the latest test of a person on the addict list is dated after the proposal.
 *
 * Such a test does not count for the criterion; mostly the proposal date is wrong. Without a proposal date the as-of
 * date stands in.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestTest } from "../../facts/tests";
import type { LocalDate } from "../../model/localDate";
import { completeTestLog, rowRule } from "../kernel/rule";

type Messages = {
  afterProposal: { readonly testedOn: LocalDate; readonly proposedOn: LocalDate };
  afterAsOf: { readonly testedOn: LocalDate; readonly asOf: LocalDate };
};

export default rowRule<Messages>()({
  id: "addict/test-after-proposal",
  ref: 41,
  register: "addict",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "1e" })],
  since: "0.1.0",
  status: "active",
  needs: [{ anyOf: ["lastTestedOn", { register: "test" }] }],
  wishes: completeTestLog,
  check(entry, { dates: { asOf, proposedOn }, deadline, tests }) {
    if (!isActivePerson(entry, asOf)) return [];
    const latest = latestTest(tests(entry));
    if (latest === null || latest.on <= deadline) return [];
    if (proposedOn === null) return [{ column: "lastTestedOn", message: "afterAsOf", params: { testedOn: latest.on, asOf } }];
    return [{ column: "lastTestedOn", message: "afterProposal", params: { testedOn: latest.on, proposedOn } }];
  },
});
