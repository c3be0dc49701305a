/**
 * incident/no-result - a case has no result months after it was discovered.
 *
 * Still being verified, prosecuted or investigated, or nothing written, and no day of a result. Counted from the
 * discovery, else from the day it happened; of a month or year from its last day. The last day of the months is still
 * inside. No text gives the number of months (decisions.md 18).
 */
import { cite } from "../../../legal/sources";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { addMonths } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Since = { readonly since: PartialDate; readonly months: number };
type Messages = { unresolved: Since & { readonly resolution: string }; blank: Since };

const open = new Set(["verifying", "prosecuted", "investigating"]);

const startOf = ({ row: { detectedOn, occurredOn } }: Entry<"incident">): PartialDate | null =>
  isVacant(detectedOn) ? occurredOn.value : detectedOn.value;

export default rowRule<Messages>()({
  id: "incident/no-result",
  ref: 112,
  register: "incident",
  severity: "warning",
  citations: [cite("kh265")],
  since: "0.2.0",
  status: "active",
  limits: ["unresolvedCaseMonths"],
  needs: ["resolution", { anyOf: ["detectedOn", "occurredOn"] }],
  reads: ["resolvedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    const { resolution, resolvedOn } = entry.row;
    const isBlank = isVacant(resolution);
    if (!isVacant(resolvedOn) || !(isBlank || open.has(resolution.value ?? ""))) return [];
    const since = startOf(entry);
    const day = since && latestDayOf(since);
    const months = limitOf("unresolvedCaseMonths", asOf);
    if (since === null || day === null || asOf <= addMonths(day, months)) return [];
    if (isBlank) return [{ column: "resolution", message: "blank", params: { since, months } }];
    return [{ column: "resolution", message: "unresolved", params: { since, months, resolution: resolution.text } }];
  },
});
