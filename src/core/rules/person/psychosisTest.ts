/**
 * person/psychosis-test - a person with signs of psychosis from drugs has a latest test that is positive or older than
 * 30 days before the proposal.
 *
 * Criterion 2 counts such persons wherever they are recorded, so the rule also serves the lists of addicts and of
 * post-rehabilitation where these have the column. A test after the proposal does not count; a person never tested is
 * another rule's matter.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { latestTest, outdatedTest } from "../../facts/tests";
import type { LocalDate } from "../../model/localDate";
import { personRule } from "../kernel/rule";

type Messages = {
  positive: { readonly testedOn: LocalDate };
  old: { readonly testedOn: LocalDate; readonly age: number; readonly limit: number; readonly deadline: LocalDate };
};

export default personRule<Messages>()({
  defect: "psychosis-test",
  registers: ["addict", "user", "postRehab"],
  ref: 59,
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "2b" })],
  since: "0.1.0",
  status: "active",
  limits: ["testValidityDays"],
  needs: ["psychosis"],
  check(entry, { dates, deadline, tests, limitOf }) {
    if (entry.row.psychosis.value !== "yes" || !isActivePerson(entry, dates.asOf)) return [];
    const known = tests(entry);
    const latest = latestTest(known, deadline);
    if (latest?.result === "positive") return [{ column: "psychosis", message: "positive", params: { testedOn: latest.on } }];
    const limit = limitOf("testValidityDays", deadline);
    const outdated = outdatedTest(known, deadline, limit);
    if (outdated === null) return [];
    return [{ column: "psychosis", message: "old", params: { testedOn: outdated.on, age: outdated.age, limit, deadline } }];
  },
});
