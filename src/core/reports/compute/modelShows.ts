import { yesNo } from "../../../legal/lists";
import { spanOf } from "../../facts/assessmentPeriod";
import { isVacant } from "../../facts/vacancy";
import { printedField } from "./cellText";
import { missingShown, nothingShown, type Show } from "./show";

/**
 * The last activity of a model where it fell in the period, "no" where it was before. The register keeps the last one
 * alone: of a later one nobody can tell whether there was another in the period.
 */
const activity: Show["of"] = ({ entry }, { period }) => {
  if (entry?.register !== "model" || isVacant(entry.row.lastActiveOn)) return nothingShown;
  const { value } = entry.row.lastActiveOn;
  const days = value === null ? null : spanOf(value);
  if (days === null) return missingShown;
  if (days.to < period.from) return { text: yesNo.no[0] };
  return days.from >= period.from && days.to <= period.to ? printedField(entry, "lastActiveOn") : missingShown;
};

/** What lists show of a model of prevention (domain.md 4, T15). */
export const modelShows: Readonly<Record<string, Show>> = { modelActivity: { mask: "none", of: activity } };
