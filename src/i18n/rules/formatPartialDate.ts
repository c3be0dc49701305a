import type { PartialDate } from "../../core/registers/column";
import { formatDate } from "../format";

/** A date as far as it was written, to stand after a noun: "ngày 05/03/2025", "tháng 03/2025", "năm 2025". */
export const formatPartialDate = ({ date, month, year }: PartialDate): string => {
  if (date !== null) return `ngày ${formatDate(date)}`;
  return month === null ? `năm ${year}` : `tháng ${String(month).padStart(2, "0")}/${year}`;
};
