import type { PartialDate } from "../../core/registers/column";
import type { ClockUnit } from "../../legal/deadlines";
import { formatDate } from "../format";

const clockUnits: Readonly<Record<ClockUnit, readonly [string, string]>> = {
  workingDays: ["working day", "working days"],
  days: ["day", "days"],
  hours: ["hour", "hours"],
};

/** A span that the law gives, in English: "3 working days", "24 hours". */
export const formatClock = ({ value, unit }: { readonly value: number; readonly unit: ClockUnit }): string =>
  `${value} ${clockUnits[unit][value === 1 ? 0 : 1]}`;

/** A date as far as it was written, in English: "05/03/2025", "03/2025", "2025". */
export const formatPartialDate = ({ date, month, year }: PartialDate): string => {
  if (date !== null) return formatDate(date);
  return month === null ? String(year) : `${String(month).padStart(2, "0")}/${year}`;
};
