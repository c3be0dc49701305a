import type { ExportWords } from "../core/model/exportFile";
import type { LocalDate } from "../core/model/localDate";
import type { MaskingLevel } from "../core/model/maskingLevel";
import { cite, isInForce } from "../legal/sources";
import { formatCitation } from "./format";

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
