/**
 * outreach/no-action-month - the register shows no event in June, the month of action against drugs, or on 26/6.
 *
 * For each June that lies in the assessment period and has ended on the as-of date. An event marked as one of the action
 * month counts for its year whatever its day. A vague or unreadable date counts where it may be one in June.
 */
import { actionMonth } from "../../../legal/campaigns";
import { yesNo } from "../../../legal/lists";
import { cite } from "../../../legal/sources";
import { assessmentPeriod, mayLieIn, spanOf, type Span } from "../../facts/assessmentPeriod";
import type { Facts } from "../../facts/facts";
import { isVacant } from "../../facts/vacancy";
import { yearOf } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import { foldText } from "../../parse/text";
import { registerRule } from "../kernel/rule";

const noes = new Set(yesNo.no.map(foldText));

const isMarked = ({ row }: Entry<"outreach">): boolean =>
  row.actionMonth.state === "read" && !isVacant(row.actionMonth) && !noes.has(foldText(row.actionMonth.text));

const lieIn = (events: readonly Entry<"outreach">[], span: Span | null): boolean => span !== null && events.some(({ row }) => mayLieIn(row.heldOn, span));

const hasEvent = (events: readonly Entry<"outreach">[], year: number): boolean =>
  lieIn(events, spanOf({ year, month: actionMonth, date: null })) || lieIn(events.filter(isMarked), spanOf({ year, month: null, date: null }));

/** Years whose action month lies in the assessment period and is over. */
const yearsToJudge = (facts: Facts): readonly number[] => {
  const period = assessmentPeriod(facts);
  if (period === null) return [];
  const first = yearOf(period.from);
  return Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => first + index).filter((year) => {
    const month = spanOf({ year, month: actionMonth, date: null });
    return month !== null && month.from >= period.from && month.to <= period.to && month.to < facts.dates.asOf;
  });
};

export default registerRule<{ none: { readonly year: number } }>()({
  id: "outreach/no-action-month",
  ref: 118,
  register: "outreach",
  severity: "warning",
  citations: [cite("kh265")],
  since: "0.2.0",
  status: "active",
  needs: ["heldOn"],
  reads: ["actionMonth"],
  check(facts) {
    const events = facts.entries("outreach");
    const years = yearsToJudge(facts).filter((year) => !hasEvent(events, year));
    return years.map((year) => ({ message: "none", params: { year } }));
  },
});
