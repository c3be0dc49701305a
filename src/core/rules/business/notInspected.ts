/**
 * business/not-inspected - a business was not inspected within the last twelve months.
 *
 * Months back from the as-of date, the first day inside; of a month or year alone the last day counts. A date after the
 * as-of date is no inspection that took place.
 */
import { cite } from "../../../legal/sources";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { saysNone } from "../../facts/vacancy";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = {
  never: { readonly months: number };
  old: { readonly inspectedOn: PartialDate; readonly months: number; readonly asOf: LocalDate };
  future: { readonly inspectedOn: PartialDate; readonly asOf: LocalDate };
};

export default rowRule<Messages>()({
  id: "business/not-inspected",
  ref: 144,
  register: "business",
  severity: "warning",
  citations: [cite("kh265")],
  since: "0.2.0",
  status: "active",
  limits: ["inspectionMonths"],
  needs: ["inspectedOn"],
  check({ row: { inspectedOn: cell } }, { dates: { asOf }, limitOf }) {
    const months = limitOf("inspectionMonths", asOf);
    if (saysNone(cell)) return [{ column: "inspectedOn", message: "never", params: { months } }];
    const inspectedOn = cell.value;
    const first = inspectedOn && earliestDayOf(inspectedOn);
    const last = inspectedOn && latestDayOf(inspectedOn);
    if (inspectedOn === null || first === null || last === null) return [];
    if (first > asOf) return [{ column: "inspectedOn", message: "future", params: { inspectedOn, asOf } }];
    return last < addMonths(asOf, -months) ? [{ column: "inspectedOn", message: "old", params: { inspectedOn, months, asOf } }] : [];
  },
});
