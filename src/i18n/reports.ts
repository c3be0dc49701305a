import type { CheckResult } from "../core/model/checkResult";
import { monthOf, yearOf } from "../core/model/localDate";
import type { UncountedReason } from "../core/model/report";
import type { ReportPeriod } from "../core/model/reportPeriod";
import type { MaskingLevel, ReportWords } from "../core/model/reportWords";
import { legalSources } from "../legal/sources";
import { columnHeading } from "./columnHeading";
import { formatDate, formatInteger, formatSource } from "./format";
import { registerName } from "./registers";
import { appraiserName, bareUnitName, fullUnitName, hamletWord, personWord, receiverNames, recogniserName } from "./unitWords";

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

const names: Readonly<Record<string, (result: CheckResult) => string>> = {
  unit: fullUnitName,
  place: bareUnitName,
  appraiser: appraiserName,
  recogniser: recogniserName,
  hamlet: hamletWord,
  Hamlet: (result) => capital(hamletWord(result)),
  HAMLET: (result) => hamletWord(result).toLocaleUpperCase("vi"),
  person: personWord,
  Person: (result) => capital(personWord(result)),
  PERSON: (result) => personWord(result).toLocaleUpperCase("vi"),
};

const roman = ["I", "II", "III", "IV"];
const monthsPerQuarter = 3;
const july = 7;

const span = ({ from, to }: Pick<ReportPeriod, "from" | "to">): string => `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

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
    case "window":
    case "custom":
      return span(period);
  }
};

const shownPlaces = 10;

const places = (records: readonly { readonly sheet: string; readonly row: number }[]): string => {
  const sheets = new Map<string, number[]>();
  for (const { sheet, row } of records.slice(0, shownPlaces)) sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]);
  const text = [...sheets].map(([sheet, rows]) => `trang “${sheet}” dòng ${rows.join(", ")}`).join("; ");
  const more = records.length - shownPlaces;
  return more > 0 ? `${text} và ${formatInteger(more)} dòng nữa` : text;
};

const uncountedText: Readonly<Record<UncountedReason, (count: string, register: string, hamlet: string) => string>> = {
  "no-area": (count, register, hamlet) => `${count} dòng của ${register} không ghi ${hamlet}, hoặc ghi tên không có trong danh mục: tính ở dòng “Chưa rõ ${hamlet}”`,
  "no-entry-date": (count, register) => `${count} dòng của ${register} không ghi ngày vào danh sách: tính là có từ đầu kỳ`,
  "unclear-date": (count, register) => `${count} dòng của ${register} ghi ngày không rõ hoặc không đọc được nên chưa xếp được vào kỳ`,
  "unclear-cell": (count, register) => `${count} dòng của ${register} có ô không đọc được nên chưa được tính`,
  "no-period-date": (count, register) => `${count} dòng của ${register} không ghi ngày nên không tính vào kỳ nào`,
  "removal-undated": (count, register) => `${count} dòng của ${register} đã kết thúc nhưng không ghi ngày nên không tính vào tăng, giảm`,
};

const maskingText: Readonly<Record<MaskingLevel, string>> = {
  full: "Bản đầy đủ họ tên, số giấy tờ theo yêu cầu của danh sách; chỉ dùng trong phạm vi nhiệm vụ (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19).",
  masked: "Bản đã che họ tên, số giấy tờ, nơi ở và ghi chú.",
  counts: "Biểu chỉ có số lượng, không có thông tin của từng người.",
};

const signed = (value: number): string => (value === 0 ? "0" : `${value > 0 ? "+" : "−"}${printed(Math.abs(value))}`);
const printed = (value: number): string => {
  const [whole = "0", decimals] = String(value).split(".");
  return `${formatInteger(Number(whole))}${decimals === undefined ? "" : `,${decimals}`}`;
};

const fixed = (value: number, decimals: number): string => {
  const [whole = "0", rest = ""] = String(Math.abs(value)).split(".");
  const digits = rest.padEnd(decimals, "0").slice(0, decimals);
  return `${value < 0 ? "−" : ""}${formatInteger(Number(whole))}${digits === "" ? "" : `,${digits}`}`;
};

/** The words around every reporting table. */
export const reportWords: ReportWords = {
  fill: (text, result) => text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name]?.(result) ?? whole),
  period: periodText,
  subtitle: ({ period, asOf }, own, result) => (own === undefined ? `(Kỳ báo cáo: ${periodText(period)}; số liệu tính đến ngày ${formatDate(asOf)})` : reportWords.fill(own, result).replace("{period}", periodText(period)).replace("{asOf}", formatDate(asOf))),
  form: (name, source) => {
    const document = Object.hasOwn(legalSources, source) ? legalSources[source as keyof typeof legalSources] : null;
    return document === null ? name : `${name}, ban hành kèm theo ${formatSource(document)}`;
  },
  missing: "thiếu dữ liệu",
  nothing: "-",
  notKept: "x",
  notKeptNote: "Ô ghi “x” ở các dòng so sánh: sổ chỉ ghi hiện trạng nên không lập lại được số liệu của kỳ trước.",
  nobody: "Không có",
  noArea: (result) => `Chưa rõ ${hamletWord(result)}`,
  decimal: fixed,
  signed,
  compared: ({ with: which, period }) =>
    which === "previous" ? [`Kỳ trước (${span(period)})`, "Tăng (+), giảm (−) so với kỳ trước"] : [`Cùng kỳ năm trước (${span(period)})`, "Tăng (+), giảm (−) so với cùng kỳ"],
  footer: (text, figure, unit, { period, asOf }) => {
    const line = text.replace("{from}", formatDate(period.from)).replace("{to}", formatDate(period.to)).replace("{year}", String(yearOf(asOf)));
    return unit === undefined ? line : `${line}: ${figure === null ? reportWords.missing : printed(figure)} ${unit}.`;
  },
  uncounted: ({ reason, register, records }, result) => `${uncountedText[reason](formatInteger(records.length), registerName(register), hamletWord(result))} (${places(records)}).`,
  missingInputs: (missing) =>
    `Ô ghi “thiếu dữ liệu” vì: ${missing.map(({ register, column }) => (column === null ? `chưa có ${registerName(register)}` : `${registerName(register)} không có cột “${columnHeading(register, column)}”`)).join("; ")}.`,
  broken: (count) => `Có ${formatInteger(count)} dòng mà các cột không cộng khớp; cần kiểm tra lại sổ trước khi gửi.`,
  masking: (level, isList) => (isList ? maskingText[level] : maskingText.counts),
  withheld: "(đã che)",
  recipients: (result, own) => ["Nơi nhận:", ...(own ?? receiverNames(result)).map((line) => `- ${line};`), "- Lưu: VT."].join("\n"),
  stamp: (_table, result) => `Lập từ sổ: ${formatInteger(result.rowsRead)} dòng đã đọc; mã đối chiếu ${result.fingerprint}.`,
};
