/**
 * suspect/positive-not-listed - a suspect tested positive but stands neither on the list of illegal users nor on that of
 * addicts.
 *
 * People are matched by identity number, else by name, birth and hamlet; a row there counts even when no longer active.
 */
import { cite } from "../../../legal/sources";
import { latestTest } from "../../facts/tests";
import { rowRule } from "../kernel/rule";

export default rowRule<{ notListed: object }>()({
  id: "suspect/positive-not-listed",
  ref: 67,
  register: "suspect",
  severity: "violation",
  citations: [cite("nd105", { article: 40, clause: 1 }), cite("l73", { article: 22, clause: 2 }), cite("l120", { article: 23, clause: 2 })],
  since: "0.1.0",
  status: "active",
  needs: ["testResult", { register: "user" }, { register: "addict" }],
  check(entry, { tests, isListed }) {
    const isPositive = entry.row.testResult.value === "positive" || latestTest(tests(entry))?.result === "positive";
    if (!isPositive || isListed(entry, "user") || isListed(entry, "addict")) return [];
    return [{ column: "testResult", message: "notListed", params: {} }];
  },
});
