import type { CheckResult } from "../core/model/checkResult";
import type { CriterionResult } from "../core/model/criterion";
import type { ScoringWords } from "../core/model/words";
import { classHeadings, scoringLines } from "../legal/scoringWords";
import { noClass } from "./criteria";
import { formatDecimal } from "./format";
import { asOfLine } from "./sheetTexts";

const points = (figure: number | null | undefined): string => (figure === null || figure === undefined ? "chưa đủ" : formatDecimal(figure));

const lineOf = ({ criteria }: CheckResult, id: string): CriterionResult | undefined => criteria.find((part) => part.set === "nqlt-2008" && part.id === id);

const className = (result: CheckResult): string => {
  const line = lineOf(result, "class");
  return line === undefined || line.reason !== null ? "chưa xếp được" : (line.className ?? noClass);
};

/** Words of the scoring table: it is empty until whoever has the text types its points in. */
export const scoringWords: ScoringWords = {
  sheetName: "Bảng chấm điểm",
  title: "BẢNG CHẤM ĐIỂM XÃ, PHƯỜNG, THỊ TRẤN LÀNH MẠNH\nKHÔNG CÓ TỆ NẠN MA TÚY, MẠI DÂM",
  subtitle: asOfLine,
  hint: "Ghi tiêu chí, điểm chuẩn và mức xếp loại theo văn bản của cấp trên; tiện ích không có sẵn con số nào. Thiếu dòng thì chèn thêm dòng vào giữa bảng. Điều kiện bắt buộc: số TT của những tiêu chí phải đạt đủ điểm, cách nhau dấu phẩy.",
  headings: [
    { text: "TT", width: 14 },
    { text: "Nội dung tiêu chí", width: 38 },
    { text: "Điểm chuẩn", width: 12 },
    { text: "Điểm tự chấm", width: 16 },
    { text: "Điểm thẩm định", width: 16 },
    { text: "Ghi chú", width: 22 },
  ],
  classHeadings: [classHeadings[0], "Từ điểm", "Đến điểm", "Điều kiện bắt buộc", "", ""],
  totals: (result) => {
    const total = lineOf(result, "total");
    return [
      `${scoringLines.total}: tự chấm ${points(total?.numerator)} trên ${points(total?.denominator)}; thẩm định ${points(total?.parts?.appraised)}.`,
      `${scoringLines.class}: ${className(result)}.`,
    ];
  },
};
