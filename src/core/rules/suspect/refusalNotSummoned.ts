/**
 * suspect/refusal-not-summoned - a suspect refused the test and the list does not say that he was called in for it.
 *
 * There is no column for a summons, so the reason, the handling and the note are searched for words of one. A refusal in
 * the test log counts too while the list holds no result of its own.
 */
import { summonWords } from "../../../legal/cueWords";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { mentions } from "../../facts/mentions";
import { isUntested } from "../../facts/untested";
import type { Entry } from "../../parse/registerTable";
import { rowRule } from "../kernel/rule";

const isSummoned = ({ row }: Entry<"suspect">): boolean => [row.notTestedReason, row.handling, row.note].some(({ text }) => mentions(text, summonWords));

export default rowRule<{ notSummoned: object }>()({
  id: "suspect/refusal-not-summoned",
  ref: 69,
  register: "suspect",
  severity: "warning",
  citations: [cite("nd105", { article: 46, clause: 1 }), cite("l120", { article: 23, clause: 2 })],
  since: "0.2.0",
  status: "active",
  needs: ["testResult", { anyOf: ["notTestedReason", "note", "handling"] }],
  reads: ["listedOn"],
  check(entry, facts) {
    if (!isActivePerson(entry, facts.dates.asOf) || !isUntested(entry, facts)) return [];
    const isRefused = entry.row.testResult.value !== "pending" && facts.tests(entry).some(({ result }) => result === "refused");
    return isRefused && !isSummoned(entry) ? [{ column: "testResult", message: "notSummoned", params: {} }] : [];
  },
});
