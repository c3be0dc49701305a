/**
 * addict/rehab-length - rehabilitation begun on or after 01/7/2026 is not planned for 24 months, or 36 from the second time.
 *
 * The column counts the times before: "0" is a first time, "1 lan" and more a further one. Without a count that can be
 * read either term is accepted. Substitution treatment has no such term. A term that was broken off is not judged.
 */
import { lawOn } from "../../../legal/law";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { fullTermOf, lastDaysOf } from "../../facts/rehabTerm";
import type { LocalDate } from "../../model/localDate";
import { foldText } from "../../parse/text";
import type { Cell } from "../../registers/column";
import { rowRule } from "../kernel/rule";

const forms = new Set(["home", "centre", "compulsory"]);

/** "2", "1 lan", "tu 4 lan (tro len)", "da cai 2 lan"; null for anything else, such as "lan 1", which may mean this time. */
const timesBefore = (count: Cell<string>): number | null => {
  const match = /^(?:tu |da cai )?(\d{1,2})(?: lan)?(?: tro len)?$/.exec(foldText(count.text));
  return match ? Number(match[1]) : null;
};

const lasts = (from: LocalDate, to: LocalDate, months: number): boolean => {
  const { first, last } = lastDaysOf(from, months);
  return first <= to && to <= last;
};

type Planned = { readonly from: LocalDate; readonly to: LocalDate; readonly months: number; readonly endsOn: LocalDate };
type Messages = {
  first: Planned;
  further: Planned & { readonly times: number };
  either: Planned & { readonly furtherMonths: number; readonly furtherEndsOn: LocalDate };
};

export default rowRule<Messages>()({
  id: "addict/rehab-length",
  ref: 33,
  register: "addict",
  severity: "warning",
  citations: [cite("l120", { article: 29, clause: 1 }), cite("l120", { article: 56 })],
  since: "0.2.0",
  status: "active",
  limits: ["firstRehabMonths", "furtherRehabMonths"],
  needs: ["rehabForm", "rehabFrom", "rehabTo"],
  wishes: ["rehabCount"],
  reads: ["rehabCount", "rehabResult"],
  check(entry, { dates, limitOf }) {
    const { rehabForm, rehabCount } = entry.row;
    const term = fullTermOf(entry);
    if (term === null || !forms.has(rehabForm.value ?? "") || lawOn(term.from) !== "l120" || !isActivePerson(entry, dates.asOf)) return [];
    const { from, to } = term;
    const [months, furtherMonths] = [limitOf("firstRehabMonths", from), limitOf("furtherRehabMonths", from)];
    const [endsOn, furtherEndsOn] = [lastDaysOf(from, months).last, lastDaysOf(from, furtherMonths).last];
    const times = timesBefore(rehabCount);
    const [isFirst, isFurther] = [lasts(from, to, months), lasts(from, to, furtherMonths)];
    const found = { column: "rehabTo", eventOn: from } as const;
    if (times === null) return isFirst || isFurther ? [] : [{ ...found, message: "either", params: { from, to, months, endsOn, furtherMonths, furtherEndsOn } }];
    if (times === 0) return isFirst ? [] : [{ ...found, message: "first", params: { from, to, months, endsOn } }];
    return isFurther ? [] : [{ ...found, message: "further", params: { from, to, months: furtherMonths, endsOn: furtherEndsOn, times } }];
  },
});
