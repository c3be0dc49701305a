/**
 * outreach/unit-without-event - a unit that has to hold propaganda held none in the assessment period.
 *
 * Units are those of R14; without it the hamlets of the parameter sheet stand in (domain.md 2.15), and the finding is
 * about the whole register. An event counts for the units that its organiser or its place names. A vague or unreadable
 * date counts where it may lie in the period; an event without a date does not.
 */
import { cite } from "../../../legal/sources";
import { assessmentPeriod, type Span } from "../../facts/assessmentPeriod";
import { type OutreachUnit, unitsWithoutEvent } from "../../facts/outreachUnits";
import { registerRule, type RegisterDetection } from "../kernel/rule";

type Messages = { unit: Span; hamlet: Span & { readonly hamlet: string } };

const detect = ({ name, entry }: OutreachUnit, period: Span): RegisterDetection<Messages> =>
  entry ? { message: "unit", params: period, at: { entry, field: "name" } } : { message: "hamlet", params: { ...period, hamlet: name } };

export default registerRule<Messages>()({
  id: "outreach/unit-without-event",
  ref: 117,
  register: "outreach",
  severity: "violation",
  citations: [cite("kh265"), cite("kh151", { criterion: "8" })],
  since: "0.2.0",
  status: "active",
  needs: ["heldOn", { anyOf: ["unit", "place"] }, { anyOf: [{ register: "organisation", column: "name" }, { parameter: "hamlets" }] }],
  check(facts) {
    const period = assessmentPeriod(facts);
    return period === null ? [] : unitsWithoutEvent(facts, period).map((unit) => detect(unit, period));
  },
});
