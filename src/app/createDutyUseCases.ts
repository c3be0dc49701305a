import { dutiesDue } from "../core/criteria/duties/dutiesDue";
import type { CriterionResult } from "../core/model/criterion";
import type { LocalDate } from "../core/model/localDate";
import type { SheetWords } from "../core/model/words";
import type { DutyUseCases } from "./dutyUseCases";
import type { ReportUseCases } from "./reportUseCases";

/** What the calendar needs of the other use cases. */
export interface DutyDeps {
  readonly words: SheetWords;
  readonly reports: Pick<ReportUseCases, "reports" | "report">;
  readonly today: () => LocalDate;
}

/** A part without a verdict is undecided where it has a reason, else it is only classed. */
const isOpen = ({ verdict, reason }: CriterionResult): boolean => verdict === "undetermined" || (verdict === null && reason !== null);

export const createDutyUseCases = ({ words, reports, today }: DutyDeps): DutyUseCases => ({
  duties: async (result) =>
    dutiesDue({ on: today(), proposedOn: result.dates.proposedOn, own: result.criteriaSettings.duties, fill: (text) => words.reports.fill(text, result) }),
  dutyGaps: async (result, { tables, set }, day) => {
    // Those of criteria sets are not among them: their gaps are the open parts.
    const made = (await reports.reports(result)).filter(({ id }) => tables.includes(id));
    const computed = await Promise.all(made.map(({ id }) => reports.report(result, id, day?.period ?? undefined)));
    return {
      tables: computed.filter(({ missing }) => missing.length > 0).map(({ id, missing }) => ({ id, missing })),
      open: result.criteria.filter((part) => part.set === set && isOpen(part)),
    };
  },
});
