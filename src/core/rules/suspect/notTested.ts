/**
 * suspect/not-tested - a person on the list of suspects has no test result.
 *
 * Blank, "not tested", "refused" and "no result yet" are no result (domain.md 3.1 TC3). The test log is asked too: a
 * negative or positive test there on or after the listing day is a result. A word nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { isVacant } from "../../facts/vacancy";
import { rowRule } from "../kernel/rule";

const noResult = new Set(["notTested", "refused", "pending"]);
const results = new Set(["negative", "positive"]);

export default rowRule<{ blank: object; none: { readonly result: string } }>()({
  id: "suspect/not-tested",
  ref: 64,
  register: "suspect",
  severity: "violation",
  citations: [cite("xkmt2024", { criterion: "3" })],
  since: "0.1.0",
  needs: ["testResult"],
  check(entry, { dates, tests }) {
    const { testResult, listedOn } = entry.row;
    const isBlank = isVacant(testResult);
    if ((!isBlank && !noResult.has(testResult.value ?? "")) || !isActivePerson(entry, dates.asOf)) return [];
    const since = listedOn.value?.date ?? null;
    const inLog = tests(entry).some(
      ({ source, result, on }) => source === "log" && results.has(result ?? "") && (since === null || on === null || on >= since),
    );
    if (inLog) return [];
    if (isBlank) return [{ column: "testResult", message: "blank", params: {} }];
    return [{ column: "testResult", message: "none", params: { result: testResult.text } }];
  },
});
