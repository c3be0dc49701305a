import type { CheckResult } from "../core/model/checkResult";
import type { Finding } from "../core/model/finding";
import { parseIsoDate, yearOf, type LocalDate } from "../core/model/localDate";
import type { ReportRemark, UncountedReason } from "../core/model/report";
import type { MaskingLevel } from "../core/model/maskingLevel";
import type { FindingColumn, ReportWords } from "../core/model/reportWords";
import { legalSources } from "../legal/sources";
import { columnHeading } from "./columnHeading";
import { formatCitations, formatDate, formatInteger, formatSource } from "./format";
import { missingInput } from "./missingInput";
import { periodText, spanText } from "./periodText";
import { registerName } from "./registers";
import { ruleTitle } from "./rules";
import { appraiserName, bareUnitName, fullUnitName, hamletWord, personWord, receiverNames, recogniserName } from "./unitWords";
import { severityWords } from "./vi";

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

const names: Readonly<Record<string, (result: CheckResult) => string>> = {
  unit: fullUnitName,
  place: bareUnitName,
  appraiser: appraiserName,
  recogniser: recogniserName,
  proposedOn: (result) => proposalDay(result),
  hamlet: hamletWord,
  Hamlet: (result) => capital(hamletWord(result)),
  HAMLET: (result) => hamletWord(result).toLocaleUpperCase("vi"),
  person: personWord,
  Person: (result) => capital(personWord(result)),
  noGroup: () => "Chưa ghi Tổ ANXH",
  PERSON: (result) => personWord(result).toLocaleUpperCase("vi"),
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
  "no-entry-date": (count, register) => `${count} dòng của ${register} không ghi ngày bắt đầu (vào danh sách, ký): tính là có từ đầu kỳ`,
  "unclear-entry-date": (count, register) => `${count} dòng của ${register} có ngày bắt đầu không đọc được, sau ngày chốt hoặc sau ngày kết thúc: tính là có từ đầu kỳ`,
  "vague-entry-date": (count, register) => `${count} dòng của ${register} chỉ ghi tháng hoặc năm bắt đầu: tính từ ngày đầu của tháng, năm đó`,
  "unclear-date": (count, register) => `${count} dòng của ${register} ghi ngày không rõ hoặc không đọc được nên chưa xếp được vào kỳ`,
  "unclear-cell": (count, register) => `${count} dòng của ${register} có ô không đọc được nên chưa được tính ở cột cần ô đó`,
  "blank-figure": (count, register) => `${count} dòng của ${register} bỏ trống ô số lượng nên chưa được cộng ở cột đó`,
  "no-period-date": (count, register) => `${count} dòng của ${register} không ghi ngày nên không tính vào kỳ nào`,
  "removal-undated": (count, register) => `${count} dòng của ${register} đã kết thúc nhưng không ghi ngày nên không tính vào tăng, giảm`,
};

const remarkText: Readonly<Record<ReportRemark, string>> = {
  "hamlets-stand-in": "Chưa có danh sách đơn vị phải tổ chức tuyên truyền: tổng số đơn vị lấy theo danh mục thôn của bảng tham số.",
  "current-state": "Ngày lấy số liệu đã qua: ai có tên trong danh sách được tính lại theo ngày vào, ngày ra; hồ sơ, kết quả, tình trạng lấy như đang ghi trong sổ.",
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

/** A limit in force, by its name. */
const limitIn = (name: string, { limits }: CheckResult): string | undefined => (Object.hasOwn(limits, name) ? formatInteger(limits[name as keyof typeof limits]) : undefined);

const proposalDay = ({ dates: { proposedOn, asOf } }: CheckResult): string => (proposedOn === null ? `${formatDate(asOf)} (ngày chốt số liệu; chưa có ngày đề nghị nên là tạm tính)` : formatDate(proposedOn));

/** The last day for putting right what a rule counts from, where the finding tells one. */
const dueDay = ({ params }: Finding): LocalDate | null => {
  const { due, limit } = params;
  const day: unknown = typeof due === "object" && due !== null && "day" in due ? due.day : (due ?? limit);
  return typeof day === "string" ? parseIsoDate(day) : null;
};

const placeOf = ({ sheet, row, column }: Finding): string => (row === null ? "cả sổ" : `${sheet ?? ""}, dòng ${String(row)}${column === null ? "" : `, cột ${column}`}`);

const findingText = (finding: Finding, what: FindingColumn): string => {
  switch (what) {
    case "register":
      return registerName(finding.register);
    case "place":
      return placeOf(finding);
    case "rule":
      return finding.rule;
    case "title":
      return ruleTitle(finding.words);
    case "severity":
      return severityWords[finding.severity];
    case "citation":
      return formatCitations(finding.citations);
    case "due": {
      const day = dueDay(finding);
      return day === null ? "" : formatDate(day);
    }
  }
};

/** The words around every reporting table. */
export const reportWords: ReportWords = {
  fill: (text, result) => text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name]?.(result) ?? limitIn(name, result) ?? whole),
  period: periodText,
  named: (name, result) => (name === "asOf" ? formatDate(result.dates.asOf) : name === "proposedOn" ? (result.dates.proposedOn === null ? null : formatDate(result.dates.proposedOn)) : (names[name]?.(result) ?? null)),
  filledName: (template) => `${template.slice(0, 20)} (đã điền)`,
  number: (value) => printed(value),
  subtitle: ({ period, asOf }, own, result) => (own === undefined ? `(Kỳ báo cáo: ${periodText(period)}; số liệu tính đến ngày ${formatDate(asOf)})` : reportWords.fill(own, result).replace("{period}", periodText(period)).replace("{asOf}", formatDate(asOf))),
  form: (name, source) => {
    const document = Object.hasOwn(legalSources, source) ? legalSources[source as keyof typeof legalSources] : null;
    return document === null ? name : `${name}, ban hành kèm theo ${formatSource(document)}`;
  },
  missing: "thiếu dữ liệu",
  nothing: "-",
  notKept: "x",
  notAsked: "x",
  notKeptNote: "Ô ghi “x” ở các dòng so sánh: sổ chỉ ghi hiện trạng nên không lập lại được số liệu của kỳ trước.",
  hidden: "*",
  hiddenNote: "Ô ghi “*”: số liệu không nêu trong bản chỉ có số lượng, để không nhận ra được từng người và không tính ngược lại được từ các số khác.",
  nobody: "Không có",
  noArea: (result) => `Chưa rõ ${hamletWord(result)}`,
  decimal: fixed,
  signed,
  compared: ({ with: which, period }) =>
    which === "previous" ? [`Kỳ trước (${spanText(period)})`, "Tăng (+), giảm (−) so với kỳ trước"] : [`Cùng kỳ năm trước (${spanText(period)})`, "Tăng (+), giảm (−) so với cùng kỳ"],
  footer: (text, figure, unit, { period, asOf }) => {
    const line = text.replaceAll("{from}", formatDate(period.from)).replaceAll("{to}", formatDate(period.to)).replaceAll("{year}", String(yearOf(asOf)));
    return figure === null ? line : `${line}: ${figure}${unit === undefined || figure === reportWords.missing || figure === reportWords.nothing ? "" : ` ${unit}`}.`;
  },
  finding: findingText,
  counted: (rows) => `Tổng số: ${typeof rows === "number" ? formatInteger(rows) : rows}`,
  uncounted: ({ reason, register, records }, result) => `${uncountedText[reason](formatInteger(records.length), registerName(register), hamletWord(result))} (${places(records)}).`,
  uncountedSome: ({ reason, register }, result) => `${uncountedText[reason]("Một số", registerName(register), hamletWord(result))}.`,
  missingInputs: (missing) =>
    `Ô ghi “thiếu dữ liệu” vì: ${missing.map((input) => missingInput(input, columnHeading)).join("; ")}.`,
  remark: (remark) => remarkText[remark],
  broken: (count) => `Có ${formatInteger(count)} dòng mà các cột không cộng khớp; cần kiểm tra lại sổ trước khi gửi.`,
  masking: (level, isList) => (isList ? maskingText[level] : maskingText.counts),
  withheld: "(đã che)",
  recipients: (result, own) => ["Nơi nhận:", ...(own ?? receiverNames(result)).map((line) => `- ${line};`), "- Lưu: VT."].join("\n"),
  // How many rows there are is a count like others.
  stamp: ({ asOf, hidden }, result) => `Lập từ sổ: ${hidden === undefined ? `${formatInteger(result.rowsRead)} dòng đã đọc, ` : ""}số liệu tính đến ngày ${formatDate(asOf)}; mã đối chiếu ${result.fingerprint}.`,
};
