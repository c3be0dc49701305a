import { monthOf, yearOf } from "../core/model/localDate";
import type { ReportPeriod } from "../core/model/reportPeriod";
import { formatDate } from "./format";

const roman = ["I", "II", "III", "IV"];
const monthsPerQuarter = 3;
const july = 7;

/** "từ ngày 01/01/2025 đến ngày 20/12/2025". */
export const spanText = ({ from, to }: Pick<ReportPeriod, "from" | "to">): string => `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

/** "tháng 11 năm 2025", "quý IV năm 2025", "6 tháng đầu năm 2025", "từ ngày … đến ngày …". */
export const periodText = (period: ReportPeriod): string => {
  const year = String(yearOf(period.from));
  switch (period.kind) {
    case "month":
      return `tháng ${String(monthOf(period.from)).padStart(2, "0")} năm ${year}`;
    case "quarter":
      return `quý ${roman[Math.floor((monthOf(period.from) - 1) / monthsPerQuarter)] ?? ""} năm ${year}`;
    case "halfYear":
      return `6 tháng ${monthOf(period.from) < july ? "đầu" : "cuối"} năm ${year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
    default:
      return spanText(period);
  }
};
