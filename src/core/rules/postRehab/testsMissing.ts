/**
 * postRehab/tests-missing - a person under post-rehabilitation management lacks a regular or a surprise test within the
 * last six months.
 *
 * Six months back from the as-of date, the first day inside; a term begun later counts from its start, and one not yet
 * begun needs none (decisions.md 12). A refused test is none; a vaguely dated one could be new enough and decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf } from "../../facts/partialDate";
import { mayHaveTakenPlace, tookPlace, type PersonTest } from "../../facts/tests";
import { addMonths, type LocalDate } from "../../model/localDate";
import { completeTestLog, rowRule } from "../kernel/rule";

type Messages = { regular: { readonly since: LocalDate }; surprise: { readonly since: LocalDate }; both: { readonly since: LocalDate } };

const liesWithin = (test: PersonTest, since: LocalDate, until: LocalDate): boolean =>
  tookPlace(test)
    ? test.on >= since && test.on <= until
    : test.isVague && mayHaveTakenPlace(test) && (test.latestDay === null || test.latestDay >= since);

export default rowRule<Messages>()({
  id: "postRehab/tests-missing",
  ref: 76,
  register: "postRehab",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "5" }), cite("nd116", { article: 79, clause: 2, point: "c" })],
  since: "0.1.0",
  status: "active",
  limits: ["postRehabTestMonths"],
  needs: [{ anyOf: ["regularTestedOn", { register: "test" }] }, { anyOf: ["surpriseTestedOn", { register: "test" }] }],
  wishes: completeTestLog,
  reads: ["managedFrom"],
  check(entry, { dates: { asOf }, tests, limitOf }) {
    const { managedFrom } = entry.row;
    if (!isActivePerson(entry, asOf)) return [];
    const monthsBack = addMonths(asOf, -limitOf("postRehabTestMonths", asOf));
    const begun = managedFrom.value && earliestDayOf(managedFrom.value);
    const since = begun !== null && begun > monthsBack ? begun : monthsBack;
    if (since > asOf) return [];
    const within = tests(entry).filter((test) => liesWithin(test, since, asOf));
    const hasRegular = within.some(({ kind }) => kind === "regular");
    const hasSurprise = within.some(({ kind }) => kind === "surprise");
    if (hasRegular && hasSurprise) return [];
    if (hasSurprise) return [{ column: "regularTestedOn", message: "regular", params: { since } }];
    if (hasRegular) return [{ column: "surpriseTestedOn", message: "surprise", params: { since } }];
    return [{ column: "regularTestedOn", message: "both", params: { since } }];
  },
});
