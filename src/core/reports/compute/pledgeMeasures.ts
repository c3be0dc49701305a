import { isResident } from "../../facts/activity";
import { earliestDayOf } from "../../facts/partialDate";
import { isVacant } from "../../facts/vacancy";
import type { UncountedReason } from "../../model/report";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { missingColumns, nothing, ones } from "./contribution";
import type { ReportMeasure } from "./measure";

interface Signing {
  readonly entry: Entry<"household">;
  readonly when: "before" | "within" | "later";
  readonly doubt: UncountedReason | null;
}

/** When a household signed: of a month or year the first day; without a day that can be read from before the period, and named. */
const signingOf = (entry: Entry<"household">, { period: { from, to }, today }: ReportContext): Signing => {
  const { signedOn } = entry.row;
  const day = signedOn.value && earliestDayOf(signedOn.value);
  if (day === null || day > today) return { entry, when: "before", doubt: isVacant(signedOn) ? "no-entry-date" : "unclear-entry-date" };
  if (day < from) return { entry, when: "before", doubt: null };
  return { entry, when: day <= to ? "within" : "later", doubt: null };
};

const pledges =
  (when: Signing["when"]): ReportMeasure =>
  (_scope, context) => {
    const missing = missingColumns("household", ["residence", "signed", "signedOn"], [], context.facts);
    if (missing.length > 0) return nothing(missing);
    const signed = context.facts.entries("household").filter((entry) => isResident(entry) && entry.row.signed.value === "signed");
    const found = signed.map((entry) => signingOf(entry, context));
    return {
      items: ones(found.filter((signing) => signing.when === when).map(({ entry }) => entry)),
      missing,
      uncounted: found.flatMap(({ entry, doubt }) => (doubt === null ? [] : [{ reason: doubt, entry }])),
    };
  };

/** Resident households that had signed before the period, and that signed in it (seed of the monthly report, domain.md 4, T20). */
export const pledgeMeasures: Readonly<Record<string, ReportMeasure>> = { pledgesBefore: pledges("before"), pledgesWithin: pledges("within") };
