import type { CheckResult } from "../core/model/checkResult";
import type { ExportTexts, ExportWords } from "../core/model/exportFile";
import type { LocalDate } from "../core/model/localDate";
import { hiddenCell, totalPlace } from "../core/model/hiddenCells";
import type { ReportTable } from "../core/model/report";
import type { MaskingLevel } from "../core/model/maskingLevel";
import { cite, isInForce } from "../legal/sources";
import { formatCitation, formatDate, formatInteger } from "./format";
import { periodText } from "./periodText";
import { fullUnitName } from "./unitWords";

/** What a file shows of persons, in one sentence at the foot of each page and in the file's properties. */
const masking: Readonly<Record<MaskingLevel, string>> = {
  full: "Tệp có đầy đủ họ tên, số giấy tờ của cá nhân: chỉ dùng trong phạm vi nhiệm vụ, không chuyển ra ngoài.",
  masked: "Họ tên, số giấy tờ của cá nhân đã được che.",
  counts: "Tệp chỉ có số liệu, không có họ tên, số giấy tờ của cá nhân.",
};

/** Processing without consent where a state body does what the law asks of it (domain.md 7.2); before the law of 2025, in general words. */
const legalGround = (on: LocalDate): string => {
  const ground = isInForce("l91", on) ? formatCitation(cite("l91", { article: 19, clause: 1 })) : "quy định của pháp luật về phòng, chống ma túy";
  return `Căn cứ xử lý dữ liệu: ${ground}.`;
};

interface ExportedWhat {
  /** "Xã Mường Thượng". */
  readonly unit: string;
  readonly title: string;
  readonly level: MaskingLevel;
  /** The day of exporting, whose law is named. */
  readonly on: LocalDate;
}

/** What an exported file says of itself. */
export const exportWords = ({ unit, title, level, on }: ExportedWhat): ExportWords => ({
  unit,
  title,
  legalGround: legalGround(on),
  masking: masking[level],
  severalTables: "nhiều biểu",
  inFull: "đủ họ tên",
});

/** Figures of the table by hamlets that a report begins with, by the key of their column. */
const keyFigures: readonly (readonly [column: string, text: string])[] = [
  ["nghienTong", "người nghiện ma túy"],
  ["sdtpTong", "người sử dụng trái phép chất ma túy"],
  ["nghiTong", "người có căn cứ nghi sử dụng trái phép chất ma túy"],
  ["sauCaiTong", "người bị quản lý sau cai nghiện"],
];

/** What the commune has in all, of the figures that are known and shown. */
const keyFigureText = (result: CheckResult, { totals, hidden }: ReportTable): readonly string[] => {
  const shown = keyFigures.flatMap(([column, text]) => {
    const value = totals[column] ?? null;
    return value === null || hidden?.has(hiddenCell(totalPlace("total"), column)) === true ? [] : [`${formatInteger(value)} ${text}`];
  });
  return shown.length === 0 ? [] : [`${fullUnitName(result)} hiện có ${shown.join("; ")}.`];
};

const openingText = (result: CheckResult, tables: readonly ReportTable[]): readonly string[] => {
  const [first] = tables;
  const periods = new Set(tables.map(({ period }) => periodText(period)));
  const about = first === undefined ? "" : `${periods.size === 1 ? ` kỳ ${[...periods].join("")},` : ""} số liệu tính đến ngày ${formatDate(first.asOf)}`;
  const areas = tables.find(({ id }) => id === "T09");
  return [`${fullUnitName(result)} báo cáo số liệu phòng, chống ma túy${about === "" ? ` tính đến ngày ${formatDate(result.dates.asOf)}` : `${about}`}.`, ...(areas === undefined ? [] : keyFigureText(result, areas)), "Số liệu cụ thể như sau:"];
};

/** The words around exported tables. */
export const exportTexts: ExportTexts = {
  file: (result, titles, level, on) => exportWords({ unit: fullUnitName(result), title: titles.length === 1 ? (titles[0] ?? "") : "Biểu tổng hợp phòng, chống ma túy", level, on }),
  reportCode: "BC",
  reportName: "BÁO CÁO",
  reportAbstract: () => "Số liệu công tác phòng, chống ma túy",
  reportOpening: openingText,
  recipients: "Nơi nhận:",
  archive: "- Lưu: VT.",
};
