import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import { severities, type Severity } from "../core/model/severity";
import type { SheetWords } from "../core/model/words";
import { dayOf, monthOf, yearOf } from "../core/model/localDate";
import { legalSources } from "../legal/sources";
import { criteriaLines } from "./criteriaLines";
import { columnHeading } from "./columnHeading";
import { undeterminedSentence, verdictWords } from "./criteria";
import { formatCitation, formatCitations, formatDate, formatInteger, formatRatio, formatSource } from "./format";
import { registerName } from "./registers";
import { describeFinding, ruleTitle } from "./rules";
import { t09Columns } from "./t09Columns";
import { templateWords } from "./templates";
import { journalWords } from "./journal";
import { justificationStates } from "./justifications";
import { severityWords } from "./vi";

const placeholder = "…………";

const communeName = ({ communeName: name }: CheckResult): string => name ?? placeholder;

/** "Xã Mường Thượng", whether the parameter sheet writes the kind of unit with the name or apart from it. */
const fullUnitName = (result: CheckResult): string => {
  const name = communeName(result);
  const kind = result.unitKind ?? "Xã";
  return /^(xã|phường|đặc khu|thị trấn)\s/iu.test(name) ? name : `${kind} ${name}`;
};

/** The name alone, for the place in "…, ngày … tháng … năm …". */
const bareUnitName = (result: CheckResult): string => communeName(result).replace(/^(xã|phường|đặc khu|thị trấn)\s+/iu, "");

/** Day and month below 10 and 3 take a leading zero (NĐ 30/2020, Phụ lục I). */
const longDate = ({ dates: { asOf } }: CheckResult): string => {
  const day = dayOf(asOf) < 10 ? `0${String(dayOf(asOf))}` : String(dayOf(asOf));
  const month = monthOf(asOf) < 3 ? `0${String(monthOf(asOf))}` : String(monthOf(asOf));
  return `ngày ${day} tháng ${month} năm ${String(yearOf(asOf))}`;
};

const asOfLine = (result: CheckResult): string =>
  `(Số liệu tính đến ngày ${formatDate(result.dates.asOf)}${result.dates.asOfSource === "today" ? ", là ngày lập biểu vì chưa có ngày chốt số liệu" : ""})`;

const provisional = (result: CheckResult): string =>
  result.dates.proposedOn === null ? "Tạm tính theo ngày chốt số liệu, vì chưa có ngày đề nghị công nhận." : `Xét tại ngày đề nghị công nhận ${formatDate(result.dates.proposedOn)}.`;

const countBySeverity = (result: CheckResult): string =>
  severities.map((severity) => `${formatInteger(result.findings.filter((finding) => finding.severity === severity).length)} ${severityWords[severity].toLowerCase()}`).join(", ");

const countJustified = (result: CheckResult): number => result.justifications.filter(({ state }) => state === "valid").length;

const shownRows = 12;

/** "DS nghiện: dòng 12, 19": places only, never names. */
const rowsText = (part: CriterionResult): string => {
  const sheets = new Map<string, number[]>();
  for (const { sheet, row } of part.rows.slice(0, shownRows)) sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]);
  const places = [...sheets].map(([sheet, rows]) => `${sheet}: dòng ${rows.join(", ")}`).join("; ");
  const more = part.rows.length - shownRows;
  return more > 0 ? `${places} và ${formatInteger(more)} dòng nữa` : places;
};

/** Rows are only worth naming where they keep a part from being met. */
const noteText = (part: CriterionResult): string => {
  if (part.reason) {
    const register = "register" in part.reason ? part.reason.register : null;
    return undeterminedSentence(part.reason, (field) => columnHeading(register, field));
  }
  return part.verdict === "notMet" && part.rows.length > 0 ? rowsText(part) : "";
};

const resultText = (part: CriterionResult, count: string | null): string => {
  if (count !== null) return part.parts?.[count] === undefined ? "" : formatInteger(part.parts[count]);
  if (part.numerator === null) return "";
  if (part.denominator === null || part.id.startsWith("4")) return formatInteger(part.numerator);
  return part.denominator === 0 ? "" : formatRatio(part.numerator, part.denominator);
};

/** Short, since the set itself is named in the stamp below the table. */
const criterionCitation = ({ citation }: CriterionResult): string =>
  citation.source === "xkmt2024" && citation.criterion !== undefined ? `Tiêu chí ${citation.criterion} của Đề án` : formatCitation(citation);

const optionalDate = (date: CheckResult["dates"]["proposedOn"]): string => (date === null ? "chưa có" : formatDate(date));
const optionalNumber = (number: number | null): string => (number === null ? "chưa có" : formatInteger(number));

const justifiedLabel = "Đã giải trình";
const andMore = (more: number): string => (more > 0 ? ` (+${String(more)})` : "");

/** The words of every sheet the add-in writes. */
export const sheetWords: SheetWords = {
  severity: severityWords,
  statusHeading: "Kết quả kiểm tra",
  status: (severity: Severity, title: string, more: number) => `${severityWords[severity]}: ${title}${andMore(more)}`,
  justifiedLabel,
  justifiedStatus: (title, more) => `${justifiedLabel}: ${title}${andMore(more)}`,
  describe: (finding) => ({
    title: ruleTitle(finding.words),
    ...describeFinding(finding),
    citation: formatCitations(finding.citations),
  }),
  registerName,
  nationalHeader: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  agency: (result) => `ỦY BAN NHÂN DÂN ${fullUnitName(result).toLocaleUpperCase("vi")}`,
  numberLine: () => "Số: ……/BC-UBND",
  placeAndDate: (result) => `${bareUnitName(result)}, ${longDate(result)}`,
  preparedBy: "NGƯỜI LẬP BIỂU",
  signedBy: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  signHint: "(Ký, ghi rõ họ tên)",
  ownLayout: "Biểu do đơn vị tự lập; không phải biểu mẫu do cơ quan có thẩm quyền ban hành.",
  findings: {
    sheetName: "Kết quả kiểm tra",
    title: "KẾT QUẢ KIỂM TRA SỔ",
    summary: (result) => `${asOfLine(result)} ${countBySeverity(result)}, trong đó ${formatInteger(countJustified(result))} đã giải trình; ${formatInteger(result.notRun.length)} quy tắc chưa kiểm tra được.`,
    headings: [
      { text: "STT", width: 6 },
      { text: "Mức độ", width: 13 },
      { text: "Sổ", width: 20 },
      { text: "Trang tính", width: 16 },
      { text: "Ô", width: 8 },
      { text: "Nội dung", width: 42 },
      { text: "Việc cần làm", width: 38 },
      { text: "Căn cứ", width: 30 },
      { text: "Mã quy tắc", width: 26 },
      { text: "Tình trạng", width: 14 },
      { text: "", width: 16 },
      { text: "", width: 14 },
      { text: "", width: 16 },
    ],
    none: "Không phát hiện vi phạm trong các quy tắc đã kiểm tra.",
    wholeRegister: "cả sổ",
    open: "Chưa xử lý",
    justified: justifiedLabel,
    justifications: {
      title: "GIẢI TRÌNH",
      headings: ["STT", "Tình trạng", "Sổ", "Trang tính", "Ô", "Lý do giải trình", "Lỗi được giải trình", "Người giải trình", "Mã quy tắc", "Ngày giải trình", "Số văn bản", "Có giá trị đến", "Mã đối chiếu (không sửa)"],
      state: justificationStates,
      incomplete: "Chưa đủ thông tin",
    },
  },
  criteria: {
    sheetName: "Tổng hợp tiêu chí",
    title: "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ “XÃ KHÔNG MA TÚY”",
    subtitle: (result) => `${asOfLine(result)} ${provisional(result)}`,
    headings: [
      { text: "TT", width: 5 },
      { text: "Tiêu chí", width: 17 },
      { text: "Nội dung đánh giá", width: 28 },
      { text: "Ngưỡng", width: 12 },
      { text: "Tử số", width: 7 },
      { text: "Mẫu số", width: 7 },
      { text: "Kết quả (%/số)", width: 9 },
      { text: "Tự đánh giá", width: 12 },
      { text: "Căn cứ, tài liệu", width: 18 },
      { text: "Ghi chú", width: 24 },
    ],
    lines: ({ limits }) => criteriaLines(limits),
    conclusion: "Kết luận chung",
    verdict: verdictWords,
    result: resultText,
    note: noteText,
    citation: (part) => criterionCitation(part),
    facts: (result) => [
      ["Ngày đề nghị công nhận", optionalDate(result.dates.proposedOn)],
      ["Ngày chốt số liệu", formatDate(result.dates.asOf)],
      ["Ngày đăng ký xây dựng", optionalDate(result.dates.registeredOn)],
      ["Nhân khẩu hiện đang cư trú", optionalNumber(result.population)],
      ["Hộ gia đình đang cư trú", optionalNumber(result.householdTotal)],
    ],
    stamp: (result) => [
      `Bộ tiêu chí: ${formatSource(legalSources.xkmt2024)}, mã xkmt-2024${result.profile === null ? "" : `, hồ sơ tiêu chí “${result.profile}”`}. Số dòng đã đọc: ${formatInteger(result.rowsRead)}. Còn ${countBySeverity(result)}.`,
      `Dấu dữ liệu (đổi khi sổ thay đổi): ${result.fingerprint}.`,
    ],
  },
  templates: templateWords,
  journal: journalWords,
  t09: {
    sheetName: "Biểu T09 Theo thôn",
    title: "BIỂU TỔNG HỢP THEO THÔN (KHU PHỐ)",
    subtitle: asOfLine,
    unit: "Đơn vị tính: người, hộ, vụ, điểm",
    columns: t09Columns,
    total: "Tổng cộng",
    unknownHamlet: "Chưa rõ thôn",
    missing: "thiếu dữ liệu",
    ratio: (numerator, denominator) => (numerator === null || denominator === null ? "thiếu dữ liệu" : denominator === 0 ? "-" : formatRatio(numerator, denominator)),
    footnotes: (result) => {
      const table = result.reports.find(({ id }) => id === "T09");
      return table?.rows.some(({ label }) => label === "") ? ["Dòng “Chưa rõ thôn” gồm các dòng trong sổ không ghi thôn hoặc ghi tên thôn không có trong danh mục; cần bổ sung để số liệu theo thôn đủ."] : [];
    },
  },
};
