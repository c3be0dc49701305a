import type { CheckResult } from "../core/model/checkResult";
import type { CriteriaSetInfo, Verdict } from "../core/model/criterion";
import type { SummaryColumn, SummaryTable } from "../core/model/summary";
import { verdictWords } from "./criteria";
import { criteriaLines } from "./criteriaLines";
import { formatDate, formatInteger } from "./format";
import { asOfLine, countBySeverity, countJustified, criterionCitation, optionalDate, optionalNumber, provisional } from "./sheetTexts";
import { concludedText, fractionText, growthText, nowText, outcomeText, percentText, provisionalNote, summaryNote, summaryResult } from "./summaryFigures";
import { areaLines, conclusion, plainLines, safetyLines } from "./summaryLines";

/** What tells one table from another. */
type Own = Pick<SummaryTable, "sheetKind" | "sheetName" | "code" | "title" | "columns" | "lines"> & Partial<SummaryTable>;

const facts = (result: CheckResult): readonly (readonly [string, string])[] => [
  ["Ngày đề nghị công nhận", optionalDate(result.dates.proposedOn)],
  ["Ngày chốt số liệu", formatDate(result.dates.asOf)],
  ["Ngày đăng ký xây dựng", optionalDate(result.dates.registeredOn)],
  ["Nhân khẩu hiện đang cư trú", optionalNumber(result.population)],
  ["Hộ gia đình đang cư trú", optionalNumber(result.householdTotal)],
  ...(result.unit.appraiser === null ? [] : [["Cơ quan thẩm định", result.unit.appraiser] as const]),
  ...(result.unit.recogniser === null ? [] : [["Cơ quan công nhận", result.unit.recogniser] as const]),
];

const stamp = (result: CheckResult, { id, title, version }: CriteriaSetInfo): readonly string[] => [
  `Bộ tiêu chí: ${title}, mã ${id}, phiên bản ${version}${result.profile === null ? "" : `, hồ sơ tiêu chí “${result.profile}”`}. Số dòng đã đọc: ${formatInteger(result.rowsRead)}. Còn ${countBySeverity(result)}, trong đó ${formatInteger(countJustified(result))} đã giải trình.`,
  `Dấu dữ liệu (đổi khi sổ thay đổi): ${result.fingerprint}.`,
];

const tableOf = (own: Own, set: CriteriaSetInfo): SummaryTable => ({
  orientation: "landscape",
  subtitle: (result) => `${asOfLine(result)} ${provisional(result)}`,
  share: percentText(1),
  fraction: fractionText,
  growth: growthText,
  result: summaryResult,
  now: nowText,
  outcome: outcomeText(),
  verdict: verdictWords,
  concluded: concludedText(),
  conclusionNote: provisionalNote,
  reached: "x",
  citation: criterionCitation,
  note: summaryNote,
  facts,
  stamp: (result) => stamp(result, set),
  ...own,
});

const column = (heading: string, width: number, shows: SummaryColumn["shows"], centred = false): SummaryColumn => ({ heading, width, shows, ...(centred && { centred: true as const }) });

/** Shares as bars, beside the column in which they are printed. */
const progress = column("Mức đạt", 10, "progress", true);

const notes = (width: number): SummaryColumn => column("Ghi chú", width, "note");

const communeTable = ({ criteria }: CriteriaSetInfo): Own => ({
  sheetKind: "T01",
  sheetName: "Tổng hợp tiêu chí",
  code: "T01",
  title: "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ TIÊU CHÍ “XÃ KHÔNG MA TÚY”",
  columns: [
    column("TT", 5, "ordinal"),
    column("Tiêu chí", 17, "criterion"),
    column("Nội dung đánh giá", 28, "content"),
    column("Ngưỡng", 12, "threshold"),
    column("Tử số", 7, "numerator", true),
    column("Mẫu số", 7, "denominator", true),
    column("Kết quả (%/số)", 9, "result", true),
    progress,
    column("Tự đánh giá", 12, "outcome", true),
    column("Căn cứ, tài liệu", 18, "citation"),
    notes(24),
  ],
  lines: (result, parts) => [...criteriaLines(result, parts, criteria), { kind: "conclusion", key: "conclusion", ordinal: "", content: conclusion, over: parts.map(({ id }) => id) }],
});

const areaTable: Own = {
  sheetKind: "T02",
  sheetName: "Biểu T02 Xếp loại địa bàn",
  code: "T02",
  title: "BIỂU TỰ RÀ SOÁT, ĐÁNH GIÁ, XẾP LOẠI ĐỊA BÀN THEO QUYẾT ĐỊNH 28/2025/QĐ-TTg",
  columns: [
    column("TT", 5, "ordinal", true),
    column("Tiêu chí", 44, "content"),
    column("Đơn vị tính", 9, "unit", true),
    column("Số liệu", 9, "numerator", true),
    column("Tỷ lệ (%)", 9, "share", true),
    column("Loại I", 7, "levelI", true),
    column("Loại II", 7, "levelII", true),
    column("Loại III", 7, "levelIII", true),
    column("Kết quả", 18, "outcome", true),
    notes(25),
  ],
  lines: areaLines,
  share: percentText(3),
};

const cityTable: Own = {
  sheetKind: "T17",
  sheetName: "Biểu T17 Chỉ tiêu kế hoạch",
  code: "T17",
  title: "BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU KẾ HOẠCH PHÒNG, CHỐNG MA TÚY",
  columns: [
    column("TT", 5, "ordinal", true),
    column("Chỉ tiêu", 44, "content"),
    column("Ngưỡng", 20, "threshold"),
    column("Kỳ trước", 9, "before", true),
    column("Kỳ này", 14, "now", true),
    progress,
    column("Tăng/giảm (%)", 10, "growth", true),
    column("Đạt/Không", 13, "outcome", true),
    notes(26),
  ],
  lines: plainLines({ ordinal: (id) => id.replace(/^k/, ""), counts: { k4: ["newSpots"] } }),
};

const planTable: Own = {
  sheetKind: "T18",
  sheetName: "Biểu T18 Tám chỉ tiêu",
  code: "T18",
  title: "BIỂU KẾT QUẢ THỰC HIỆN TÁM CHỈ TIÊU PHÒNG, CHỐNG MA TÚY",
  columns: [
    column("TT", 5, "ordinal", true),
    column("Chỉ tiêu", 46, "content"),
    column("Chỉ tiêu giao", 22, "threshold"),
    column("Kết quả", 11, "result", true),
    column("Tử/Mẫu", 11, "fraction", true),
    progress,
    column("Đạt/Không", 13, "outcome", true),
    notes(30),
  ],
  lines: plainLines({ ordinal: (id) => id.replace(/^ct/, "") }),
};

const safetyVerdicts: Readonly<Record<Verdict, string>> = { ...verdictWords, notMet: "Chưa đạt" };

const safetyTable: Own = {
  sheetKind: "T21",
  sheetName: "Biểu T21 An toàn ANTT",
  code: "T21",
  title: "BẢNG TỰ CHẤM TIÊU CHÍ “AN TOÀN VỀ AN NINH, TRẬT TỰ”",
  columns: [column("TT", 5, "ordinal", true), column("Tiêu chí", 62, "content"), column("Kết quả", 12, "now", true), column("Đạt/Chưa đạt", 15, "outcome", true), progress, column("Căn cứ", 44, "basis")],
  lines: safetyLines,
  outcome: outcomeText(safetyVerdicts),
  verdict: safetyVerdicts,
  concluded: concludedText(safetyVerdicts),
};

const generalColumns: readonly SummaryColumn[] = [
  column("TT", 6, "ordinal", true),
  column("Nội dung", 46, "content"),
  column("Ngưỡng", 22, "threshold"),
  column("Tử số", 8, "numerator", true),
  column("Mẫu số", 8, "denominator", true),
  column("Kết quả", 10, "result", true),
  progress,
  column("Tự đánh giá", 13, "outcome", true),
  notes(26),
];

const hamletTable: Own = {
  sheetKind: "khupho",
  sheetName: "Biểu cam kết khu phố",
  code: "KP",
  title: "BIỂU THEO DÕI CAM KẾT “KHU PHỐ TỰ QUẢN, PHÒNG CHỐNG MA TÚY”",
  columns: generalColumns.map((own) => (own.shows === "numerator" ? { ...own, heading: "Đã đạt" } : own.shows === "denominator" ? { ...own, heading: "Tổng số" } : own)),
  lines: plainLines({ counts: { "5": ["breaches"] } }),
};

const ownTables: Readonly<Record<string, (set: CriteriaSetInfo) => Own>> = {
  "xkmt-2024": communeTable,
  "qd28-2025": () => areaTable,
  "vinhyen-2021": () => cityTable,
  "da272-2022": () => planTable,
  "tt124-2021": () => safetyTable,
  "khupho-2023": () => hamletTable,
};

/** Excel allows 31 characters in the name of a sheet, and some not at all. */
const asSheetName = (text: string): string => text.replace(/[[\]:*?/\\']/g, " ").replace(/\s+/g, " ").trim().slice(0, 31);

/** The table of a set that came in a profile. */
const generalTable = ({ id, title }: CriteriaSetInfo): Own => ({
  sheetKind: `set-${id}`,
  sheetName: asSheetName(`Biểu ${id}`),
  code: id,
  title: title.toLocaleUpperCase("vi"),
  columns: generalColumns,
  lines: plainLines(),
});

/** The summary sheet of each set (domain.md 4: T01, T02, T17, T18, T21 and the pledges of seed 004). */
export const summaryTable = (set: CriteriaSetInfo): SummaryTable => tableOf((ownTables[set.id] ?? generalTable)(set), set);
