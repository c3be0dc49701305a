import type { CheckDates } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import type { LocalDate } from "../core/model/localDate";
import type { EarliestDate, ExpiringKind, ExpiringTest, SetFlip, WhatIf } from "../core/model/whatIf";
import { areaClassWords, noClass, verdictWords } from "./criteria";
import { formatDate, formatInteger } from "./format";

const outcome = ({ verdict, level = null, reason }: CriterionResult): string => {
  if (verdict !== null) return verdictWords[verdict];
  if (reason !== null) return verdictWords.undetermined;
  return level === null ? noClass : areaClassWords[level];
};

const kindWords: Readonly<Record<ExpiringKind, string>> = { negative: "", regular: "định kỳ, ", surprise: "đột xuất, " };

const changed = (flips: number): string => (flips === 0 ? "không mục nào đổi kết quả" : `${formatInteger(flips)} mục đổi kết quả`);
const expired = (tests: number): string => (tests === 0 ? "" : `, ${formatInteger(tests)} xét nghiệm hết hạn`);
const whole = ({ before, after }: SetFlip): string => (before === after ? ` Cả bộ vẫn: ${verdictWords[after]}.` : ` Cả bộ: ${verdictWords[before]} → ${verdictWords[after]}.`);

/** What a reader of the trial has to know about its date. */
const dateNotes = ({ proposedOn, isPast, isBeforeRegistration }: WhatIf, { asOf, registeredOn }: CheckDates): readonly string[] => [
  ...(isPast ? [`Ngày này trước ngày chốt số liệu (${formatDate(asOf)}): nội dung không ghi ngày vẫn tính như hiện nay.`] : []),
  ...(isBeforeRegistration && registeredOn !== null ? [`Ngày này trước ngày đăng ký xây dựng (${formatDate(registeredOn)}): chưa có thời gian nào để đếm vụ việc.`] : []),
  ...(proposedOn > asOf ? [`Ngày này sau ngày chốt số liệu (${formatDate(asOf)}): coi như sổ vẫn như hiện nay cho đến ngày đó.`] : []),
];

const span = (from: LocalDate, until: LocalDate): string => `Từ ${formatDate(from)} đến ${formatDate(until)}`;

const earliest = ({ date, from, until, never, judged }: EarliestDate): string => {
  if (date !== null) return `Nếu sổ vẫn như hiện nay, ngày sớm nhất mọi mục đều đạt hoặc không phát sinh là ${formatDate(date)}.`;
  if (judged === 0) return "Bộ này chỉ xếp loại, không có mục nào để xét đạt: không có ngày nào để tìm.";
  if (never.length > 0) return `${span(from, until)} không có ngày nào mọi mục đều đạt: nếu sổ vẫn như hiện nay, ${formatInteger(never.length)} mục dưới đây không đạt vào ngày nào cả.`;
  return `${span(from, until)} không có ngày nào mọi mục cùng đạt: nếu sổ vẫn như hiện nay, khi mục này đạt thì mục khác không còn đạt.`;
};

/** Every word of trying another proposal date. */
export const whatIfWords = {
  title: "Thử ngày đề nghị khác",
  note: "Chỉ thử trên số liệu của lần kiểm tra này: không đọc lại sổ, không ghi gì vào sổ, không đổi ngày đề nghị đang dùng.",
  date: "Ngày đề nghị muốn thử",
  tryDate: "Xem thử",
  find: "Tìm ngày sớm nhất",
  tryFound: (date: LocalDate): string => `Xem thử ngày ${formatDate(date)}`,
  stop: "Dừng",
  trying: "Đang thử…",
  searching: (done: number, total: number): string => (total === 0 ? "Đang tìm…" : `Đang tìm: ${formatInteger(done)}/${formatInteger(total)} ngày`),
  stopping: "Đang dừng…",
  summary: ({ proposedOn, presentOn, flips, wholes, expiring }: WhatIf): string =>
    `Nếu đề nghị ngày ${formatDate(proposedOn)}, so với ngày đang tính ${formatDate(presentOn)}: ${changed(flips.length)}${expired(expiring.length)}.${wholes.map(whole).join("")}`,
  dateNotes,
  flips: "Các mục đổi kết quả",
  flip: (label: string, before: CriterionResult, after: CriterionResult): string => `${label}: ${outcome(before)} → ${outcome(after)}`,
  rowsOf: (label: string, rows: number): string => `Mục ${label}: xem ${formatInteger(rows)} dòng`,
  expiring: (tests: number): string => `Xem ${formatInteger(tests)} xét nghiệm hết hạn`,
  expiringList: "Các xét nghiệm hết hạn vào ngày muốn thử",
  expiringMark: ({ kind, parts, daysLeft }: ExpiringTest): string =>
    `${parts.join(", ")} · ${kindWords[kind]}${daysLeft === 0 ? "còn hạn đến hết ngày đang tính" : `còn ${formatInteger(daysLeft)} ngày`}`,
  earliest,
  never: "Các mục không đạt vào ngày nào",
  neverItem: (label: string, content: string, part: CriterionResult): string => `${label} ${content}: ${outcome(part)}`,
  classed: (ids: readonly string[]): string => `Các mục chỉ xếp loại (${ids.join(", ")}) không tính vào ngày này.`,
};
