import { yesNo } from "../../../legal/lists";
import { isActiveSpot } from "../../facts/activity";
import { earliestDayOf, latestDayOf } from "../../facts/partialDate";
import { addMonths, dayOf, monthOf, yearOf, type LocalDate } from "../../model/localDate";
import type { Entry } from "../../parse/registerTable";
import type { ReportContext } from "./context";
import { missingShown, nothingShown, type Show, type Shown } from "./show";

const monthsPerYear = 12;

/** Whole months from one day to another; the last day of a shorter month completes one. */
export const fullMonths = (from: LocalDate, to: LocalDate): number => {
  const months = (yearOf(to) - yearOf(from)) * monthsPerYear + monthOf(to) - monthOf(from);
  return dayOf(to) >= dayOf(from) || addMonths(from, months) <= to ? months : months - 1;
};

/** The day up to which a spot is counted: when it was cleared, else the day of the table. */
const countedTo = (entry: Entry<"hotspot">, { asOf }: ReportContext): LocalDate => {
  const cleared = entry.row.clearedOn.value;
  return isActiveSpot(entry, asOf) || cleared === null ? asOf : (latestDayOf(cleared) ?? asOf);
};

const limitMonths = ({ row }: Entry<"hotspot">, { facts }: ReportContext): number | null => {
  if (row.spotKind.value === "gatheringSpot") return facts.limitOf("gatheringSpotMonths", facts.dates.asOf);
  return row.spotKind.value === "spot" ? facts.limitOf("spotMonths", facts.dates.asOf) : null;
};

/** The first and the last day on which a spot can have been identified; null where nothing says. */
const identified = ({ row }: Entry<"hotspot">): { readonly first: LocalDate; readonly last: LocalDate } | null => {
  const value = row.identifiedOn.value;
  const [first, last] = value === null ? [null, null] : [earliestDayOf(value), latestDayOf(value)];
  return first === null || last === null ? null : { first, last };
};

const ofSpot =
  (read: (entry: Entry<"hotspot">, context: ReportContext) => Shown): Show["of"] =>
  ({ entry }, context) =>
    entry?.register === "hotspot" ? read(entry, context) : nothingShown;

/** Months from the identification to the clearing, or to the day of the table (domain.md 4.3); unknown where a vague day leaves several. */
const months = ofSpot((entry, context) => {
  const days = identified(entry);
  const to = countedTo(entry, context);
  if (days === null || days.first > to) return missingShown;
  const [most, least] = [fullMonths(days.first, to), fullMonths(days.last < to ? days.last : to, to)];
  return most === least ? { text: String(most) } : missingShown;
});

const limit = ofSpot((entry, context) => {
  const own = limitMonths(entry, context);
  return own === null ? nothingShown : { text: String(own) };
});

/** Beyond the months that a spot of its kind may last; other kinds have no limit. */
const overdue = ofSpot((entry, context) => {
  const own = limitMonths(entry, context);
  if (own === null) return nothingShown;
  const days = identified(entry);
  if (days === null) return missingShown;
  const to = countedTo(entry, context);
  if (to > addMonths(days.last, own)) return { text: yesNo.yes[0] };
  return to <= addMonths(days.first, own) ? { text: yesNo.no[0] } : missingShown;
});

/** Whether a spot is surely beyond its months. */
export const isOverdueSpot = (entry: Entry<"hotspot">, context: ReportContext): boolean => overdue({ entry }, context).text === yesNo.yes[0];

/** What lists show of a spot (domain.md 4.3, T13). */
export const spotShows: Readonly<Record<string, Show>> = {
  spotMonths: { mask: "none", of: months },
  spotLimit: { mask: "none", of: limit },
  spotOverdue: { mask: "none", of: overdue },
};
