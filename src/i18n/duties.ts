import type { CriterionResult } from "../core/model/criterion";
import type { DutyDay, DutyDue, DutyGaps, DutyStep } from "../core/model/duty";
import type { LocalDate } from "../core/model/localDate";
import { formatCitation, formatDate, formatInteger } from "./format";
import { missingInput } from "./missingInput";
import { periodText } from "./periodText";

const endOfMonth = "31";

/** "15/06; 15/12", "trước 10/11", "ngày 25 hằng tháng". */
export const dueRule = (days: string, isBefore: boolean): string => {
  const text = days.includes("/") ? days : days === endOfMonth ? "ngày cuối tháng" : `ngày ${days} hằng tháng`;
  return isBefore ? `trước ${text}` : text;
};

const dayText = (day: LocalDate, isBefore: boolean): string => (isBefore ? `trước ngày ${formatDate(day)}` : `ngày ${formatDate(day)}`);

const left = (days: number): string => (days === 0 ? "hạn cuối là hôm nay" : `còn ${formatInteger(days)} ngày`);

const tableNames = (tables: readonly string[]): string => tables.join(", ");

const fixedBy: Readonly<Record<DutyDue["fixedBy"], string>> = {
  text: "Hạn theo văn bản.",
  assumption: "Văn bản không ghi ngày này: tiện ích đặt tạm, sửa theo quy định của địa phương.",
  office: "Hạn do đơn vị đặt.",
};

/** Words of the calendar of reports. */
export const dutyWords = {
  title: "Lịch báo cáo",
  /** What the closed calendar says of itself. */
  summary: (nearest: DutyDue | undefined, passed: number): string => {
    const next = nearest?.next ?? null;
    const parts = [next === null ? "" : `${nearest?.tables[0] ?? ""} ${left(next.daysLeft)}`, passed === 0 ? "" : `${formatInteger(passed)} việc vừa qua hạn`];
    return parts.filter((part) => part !== "").join("; ");
  },
  titleWith: (summary: string): string => (summary === "" ? "Lịch báo cáo" : `Lịch báo cáo: ${summary}`),
  next: "Sắp đến hạn",
  passed: "Vừa qua hạn trong một tháng",
  passedNote: "Tiện ích không biết báo cáo đã gửi hay chưa.",
  due: ({ day, isBefore, daysLeft }: DutyDay): string => `Hạn ${dayText(day, isBefore)}: ${left(daysLeft)}`,
  wasDue: ({ day, isBefore, daysLeft }: DutyDay): string => `Hạn ${dayText(day, isBefore)}: đã qua ${formatInteger(-daysLeft)} ngày; nếu chưa gửi thì đã quá hạn`,
  atProposal: "Khi đề nghị công nhận; chưa có ngày đề nghị (D) sắp tới.",
  route: ({ tables, from, to }: DutyDue): string => `${tableNames(tables)} · ${from} gửi ${to}`,
  period: ({ period }: DutyDay): string | null => (period === null ? null : `Kỳ báo cáo: ${periodText(period)}.`),
  details: "Căn cứ, còn thiếu gì",
  detailsOf: (name: string): string => `Căn cứ, còn thiếu gì: ${name}`,
  basis: ({ citation, fixedBy: by }: DutyDue): string => `${fixedBy[by]} ${formatCitation(citation)}.`,
  step: ({ from, to, day, isBefore }: DutyStep): string => `Sau đó: ${from} gửi ${to} ${dayText(day, isBefore)}.`,
  choose: (tables: readonly string[]): string => `Chọn ${tableNames(tables)}`,
  chooseFor: (tables: readonly string[], name: string): string => `Chọn ${tableNames(tables)} để lập: ${name}`,
  gaps: "Còn thiếu",
  looking: "Đang xem còn thiếu gì…",
  noGaps: "Không thấy thiếu sổ, cột nào cho các biểu này.",
  tableGap: ({ id, missing }: DutyGaps["tables"][number], headingOf: (register: string, field: string) => string): string => `${id}: ${missing.map((input) => missingInput(input, headingOf)).join("; ")}.`,
  open: (parts: readonly CriterionResult[], label: (part: CriterionResult) => string): string => `${formatInteger(parts.length)} mục của bộ tiêu chí chưa đủ dữ liệu: ${parts.map(label).join(", ")}.`,
  openCriteria: "Xem tiêu chí",
  days: {
    title: "Sửa hạn báo cáo",
    intro: "Ghi ngày cuối cùng được gửi: 15/06; 15/12 là hằng năm, 25 là hằng tháng, 31 là cuối tháng. Để trống thì theo hạn ở chữ mờ. Lưu trong tệp này và đi theo hồ sơ tiêu chí.",
    invalid: "Ghi dạng 15/06; 15/12 hoặc 25",
    save: "Lưu hạn báo cáo",
    reset: "Để trống tất cả",
  },
} as const;
