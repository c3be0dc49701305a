/**
 * parameters/population-missing - the number of residents is missing, or it is no number above 0.
 *
 * Decision 28/2025 divides by it, so without it no commune can be classed. A text that is no number is missing.
 */
import { cite } from "../../../legal/sources";
import { workbookRule } from "../kernel/rule";

export default workbookRule<{ missing: object; notPositive: { readonly population: number } }>()({
  id: "parameters/population-missing",
  ref: 126,
  severity: "violation",
  citations: [cite("qd28", { article: 4 })],
  since: "0.2.0",
  status: "active",
  needs: [{ register: "parameters" }],
  check({ parameters }) {
    const population = parameters?.population ?? null;
    if (population === null) return [{ message: "missing", params: {} }];
    return population > 0 ? [] : [{ message: "notPositive", params: { population } }];
  },
});
