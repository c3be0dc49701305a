/**
 * suspect/not-tested - a person on the list of suspects has no test result.
 *
 * Blank, "not tested", "refused" and "no result yet" are no result (domain.md 3.1 TC3). The test log is asked too: a
 * negative or positive test there on or after the listing day is a result. A word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isUntested } from "../../facts/untested";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

export default rowRule<{ blank: object; none: { readonly result: string } }>()({
  id: "suspect/not-tested",
  ref: 64,
  register: "suspect",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "3" })],
  since: "0.1.0",
  status: "active",
  needs: ["testResult"],
  reads: ["listedOn"],
  check(entry, facts) {
    if (!isActivePerson(entry, facts.dates.asOf) || !isUntested(entry, facts)) return [];
    const { testResult } = entry.row;
    if (isVacant(testResult)) return [{ column: "testResult", message: "blank", params: {} }];
    return [{ column: "testResult", message: "none", params: { result: testResult.text } }];
  },
});
