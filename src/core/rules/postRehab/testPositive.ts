/**
 * postRehab/test-positive - a person under post-rehabilitation management tested positive during the term, and no
 * conclusion on addiction has followed.
 *
 * Any positive test from the start of the term to the as-of date counts, in this list or in the log: a negative one
 * later does not undo it. Without a written start the term begins when the rehabilitation was finished; where neither is
 * known, only the list's own results are known to be of the term. It is answered by the outcome "relapsed" or by a
 * conclusion on the addict list on or after the day of the test.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import type { Facts } from "../../facts/facts";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { termFields, writtenTermOf } from "../../facts/postRehabTerm";
import type { PersonTest } from "../../facts/tests";
import type { LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { completeTestLog, rowRule } from "../kernel/rule";

const beginOf = (entry: Entry<"postRehab">): LocalDate | null => {
  const { from } = writtenTermOf(entry);
  return from && earliestDayOf(from);
};

const isInTerm = ({ on, latestDay, source }: PersonTest, begin: LocalDate | null, asOf: LocalDate): boolean => {
  if (source === "log" && (on === null || begin === null)) return false;
  if (on !== null && on > asOf) return false;
  return begin === null || latestDay === null || latestDay >= begin;
};

/** The latest of the tests; of one day the list's own, which come first. One without a full day only where there is no other. */
const latestOf = (tests: readonly PersonTest[]): PersonTest | undefined => {
  const [first, ...others] = tests;
  return others.reduce((latest, test) => ((test.on ?? "") > (latest?.on ?? "") ? test : latest), first);
};

const isConcludedSince = (entry: Entry<"postRehab">, day: LocalDate, { rowsOf }: Facts): boolean =>
  rowsOf(entry, "addict").some(({ row: { conclusionOn } }) => {
    const latest = conclusionOn.value && latestDayOf(conclusionOn.value);
    return latest !== null && latest >= day;
  });

export default rowRule<{ positive: { readonly testedOn: LocalDate }; undated: object }>()({
  id: "postRehab/test-positive",
  ref: 77,
  register: "postRehab",
  severity: "violation",
  citations: [cite("l73", { article: 27, clause: 1, point: "d" }), cite("l120", { article: 31, clause: 1, point: "d" })],
  since: "0.2.0",
  status: "active",
  needs: [
    { anyOf: ["regularTestResult", { register: "test" }] },
    { anyOf: ["surpriseTestResult", { register: "test" }] },
    { anyOf: ["managedFrom", "managedPeriod", "completedOn"] },
  ],
  wishes: [{ register: "test" }, ...completeTestLog],
  reads: [...termFields, "completedOn", "regularTestedOn", "regularTestResult", "surpriseTestedOn", "surpriseTestResult", "outcome"],
  check(entry, facts) {
    const { asOf } = facts.dates;
    if (entry.row.outcome.value === "relapsed" || !isActivePerson(entry, asOf)) return [];
    const begin = beginOf(entry);
    const positive = latestOf(facts.tests(entry).filter((test) => test.result === "positive" && isInTerm(test, begin, asOf)));
    if (positive === undefined) return [];
    const since = positive.on ?? begin;
    if (since !== null && isConcludedSince(entry, since, facts)) return [];
    const column = positive.source === "own" && positive.kind === "surprise" ? "surpriseTestResult" : "regularTestResult";
    if (positive.on === null) return [{ column, message: "undated", params: {} }];
    return [{ column, message: "positive", params: { testedOn: positive.on }, eventOn: positive.on }];
  },
});
