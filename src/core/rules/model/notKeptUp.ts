/**
 * model/not-kept-up - a model below commune level is said to be at work, but has had no activity in the last months.
 *
 * The commune's own model is judged by criterion 9 (decisions.md 18). The first day of the months is still inside; of a
 * month or year its last day counts. A model without a day of activity that was launched within them is left alone: the
 * launch was one. A level or rating in words nobody knows decides nothing.
 */
import { cite } from "../../../legal/sources";
import { latestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import { addMonths, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { Cell, PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type Messages = { old: { readonly lastActiveOn: PartialDate; readonly months: number }; blank: { readonly months: number } };

const isAtWorkBelowCommune = ({ row: { level, rating } }: Entry<"model">): boolean =>
  level.value !== null && level.value !== "commune" && (isVacant(rating) || (rating.value !== null && rating.value !== "stopped"));

const liesBefore = ({ value }: Cell<PartialDate>, day: LocalDate): boolean => {
  const last = value && latestDayOf(value);
  return last !== null && last < day;
};

export default rowRule<Messages>()({
  id: "model/not-kept-up",
  ref: 115,
  register: "model",
  severity: "warning",
  citations: [cite("xkmt2024", { criterion: "9" })],
  since: "0.2.0",
  status: "active",
  limits: ["modelActiveMonths"],
  needs: ["level", "rating", "lastActiveOn"],
  reads: ["launchedOn"],
  check(entry, { dates: { asOf }, limitOf }) {
    const { lastActiveOn, launchedOn } = entry.row;
    if (!isAtWorkBelowCommune(entry)) return [];
    const months = limitOf("modelActiveMonths", asOf);
    const firstDay = addMonths(asOf, -months);
    if (isVacant(lastActiveOn)) {
      const isNew = launchedOn.value !== null && !liesBefore(launchedOn, firstDay);
      return isNew ? [] : [{ column: "lastActiveOn", message: "blank", params: { months } }];
    }
    if (lastActiveOn.value === null || !liesBefore(lastActiveOn, firstDay)) return [];
    return [{ column: "lastActiveOn", message: "old", params: { lastActiveOn: lastActiveOn.value, months } }];
  },
});
