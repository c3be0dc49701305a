/**
 * addict/papers-of-other-law - a cell names a form, decree or law that does not belong to the law of the rehabilitation.
 *
 * The first day decides (where it is blank, the day of the decision): whoever began before 01/7/2026 goes on under the
 * old law. Of a vague day only if all of it lies on one side. One finding a record, at the first such cell.
 */
import { lawOn } from "../../../legal/law";
import { papersOf } from "../../../legal/papers";
import { cite } from "../../../legal/sources";
import { isActivePerson } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import type { LocalDate } from "../../model/localDate";
import type { PartialDate } from "../../registers/column";
import { rowRule } from "../kernel/rule";

type DrugLaw = ReturnType<typeof lawOn>;

const startUnderOneLaw = (start: PartialDate): { readonly day: LocalDate; readonly law: DrugLaw } | null => {
  const [day, last] = [earliestDayOf(start), latestDayOf(start)];
  return day !== null && last !== null && lawOn(day) === lawOn(last) ? { day, law: lawOn(day) } : null;
};

const paperOf = (law: DrugLaw, text: string): string | null => {
  for (const pattern of papersOf[law]) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return null;
};

type Named = { readonly paper: string; readonly begunOn: PartialDate };

export default rowRule<{ oldPaper: Named; newPaper: Named }>()({
  id: "addict/papers-of-other-law",
  ref: 127,
  register: "addict",
  severity: "warning",
  citations: [cite("l120", { article: 55 }), cite("l120", { article: 56 })],
  since: "0.2.0",
  status: "active",
  needs: [{ anyOf: ["rehabFrom", "rehabDecisionOn"] }, { anyOf: ["rehabDecisionNumber", "note"] }],
  wishes: ["rehabDecisionNumber", "note"],
  check(entry, { dates }) {
    const { rehabFrom, rehabDecisionOn } = entry.row;
    const begunOn = rehabFrom.value ?? rehabDecisionOn.value;
    const start = begunOn && startUnderOneLaw(begunOn);
    if (begunOn === null || start === null || !isActivePerson(entry, dates.asOf)) return [];
    const message = start.law === "l120" ? "oldPaper" : "newPaper";
    for (const column of ["rehabDecisionNumber", "note"] as const) {
      const paper = paperOf(start.law === "l120" ? "l73" : "l120", entry.row[column].text);
      if (paper !== null) return [{ column, message, params: { paper, begunOn }, eventOn: start.day }];
    }
    return [];
  },
});
