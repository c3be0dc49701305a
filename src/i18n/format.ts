import { dayOf, localDate, monthOf, yearOf } from "../core/model/localDate";
import type { LocalDate } from "../core/model/localDate";
import type { ClockUnit } from "../legal/deadlines";
import { legalSources } from "../legal/sources";
import type { Citation, LegalSource } from "../legal/sources";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "2025-12-09" → "09/12/2025". */
export const formatDate = (date: LocalDate): string =>
  `${twoDigits(dayOf(date))}/${twoDigits(monthOf(date))}/${yearOf(date)}`;

/** Reads day first: "9/12/2025", "09.12.2025", "09-12-2025"; null when the text is no day. */
export const parseDisplayDate = (text: string): LocalDate | null => {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match ? localDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
};

/** 1234567 → "1.234.567"; for whole numbers. */
export const formatInteger = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

/** 0.05 → "0,05"; 1234.5 → "1.234,5". */
export const formatDecimal = (number: number): string => {
  const [whole = "0", decimals] = String(number).split(".");
  return `${formatInteger(Number(whole))}${decimals === undefined ? "" : `,${decimals}`}`;
};

/** "0,05" or "1.234,5" → the number; null for anything else, and below 0. A point parts thousands, as in Vietnamese. */
export const parseDecimal = (text: string): number | null => (/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,6})?$/.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : null);

/**
 * A share in percent, rounded down to one decimal, so that only a full ratio ever prints as 100: 199 of 200 → "99,5 %",
 * 1999 of 2000 → "99,9 %", 5 of 5 → "100 %". "–" when there is nothing to divide by.
 */
export const formatRatio = (numerator: number, denominator: number): string => {
  if (denominator <= 0) return "–";
  const tenths = Math.floor((numerator * 1000) / denominator);
  const decimal = tenths % 10;
  return `${formatInteger((tenths - decimal) / 10)}${decimal === 0 ? "" : `,${decimal}`} %`;
};

const clockUnits: Readonly<Record<ClockUnit, string>> = { workingDays: "ngày làm việc", days: "ngày", hours: "giờ" };

/** A span that the law gives, as the law writes it: "03 ngày làm việc", "24 giờ". */
export const formatClock = ({ value, unit }: { readonly value: number; readonly unit: ClockUnit }): string => `${twoDigits(value)} ${clockUnits[unit]}`;

const documentKinds: Readonly<Record<LegalSource["kind"], string>> = {
  law: "",
  decree: "Nghị định",
  decision: "Quyết định",
  circular: "Thông tư",
  plan: "Kế hoạch",
  project: "",
  projectDecision: "",
};

/** "Nghị định 105/2021/NĐ-CP", "Luật Phòng, chống ma túy 73/2021/QH14"; the title where a document has no number. */
export const formatSource = (source: LegalSource): string =>
  [documentKinds[source.kind] || source.title, source.number].filter((part) => part !== "").join(" ");

const criterionWord = (source: LegalSource): string => (source.kind === "plan" ? "chỉ tiêu" : "tiêu chí");

/** From small to large, as Vietnamese law is cited: "điểm b khoản 2 Điều 27 Luật Phòng, chống ma túy 73/2021/QH14". */
export const formatCitation = ({ source, article, clause, point, criterion }: Citation): string => {
  const document: LegalSource = legalSources[source];
  return [
    point === undefined ? "" : `điểm ${point}`,
    clause === undefined ? "" : `khoản ${clause}`,
    article === undefined ? "" : `Điều ${article}`,
    criterion === undefined ? "" : `${criterionWord(document)} ${criterion}`,
    formatSource(document),
  ]
    .filter((part) => part !== "")
    .join(" ");
};

/** Several citations as one line that begins like a sentence. */
export const formatCitations = (citations: readonly Citation[]): string => {
  const line = citations.map(formatCitation).join("; ");
  return line.slice(0, 1).toLocaleUpperCase("vi") + line.slice(1);
};

/** "ngày 05 tháng 02 năm 2026": day and month below 10 and 3 take a leading zero (NĐ 30/2020, Phụ lục I). */
export const longDate = (date: LocalDate): string => {
  const padded = (number: number, below: number): string => (number < below ? `0${String(number)}` : String(number));
  return `ngày ${padded(dayOf(date), 10)} tháng ${padded(monthOf(date), 3)} năm ${String(yearOf(date))}`;
};
