import type { CheckResult } from "../core/model/checkResult";
import type { AreaClass, CriterionResult, CriterionWords, ScoringFault, UndeterminedReason, Verdict } from "../core/model/criterion";
import { formatDecimal, formatInteger } from "./format";
import { registerName } from "./registers";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  notMet: "Không đạt",
  notApplicable: "Không phát sinh",
  undetermined: "Chưa đủ dữ liệu",
};

/** Classes of QD 28/2025, as the decision names them. */
export const areaClassWords: Readonly<Record<AreaClass, string>> = {
  I: "Loại I",
  II: "Loại II",
  III: "Loại III",
  drugFree: "Không ma túy",
  unclassified: "Chưa xếp loại theo quy định, cần Công an cấp tỉnh hướng dẫn",
};

export const noClass = "Không thuộc loại nào";

/** How a part's figures read: share of a whole, a bare count, or a count against an earlier one. */
export type Measure = "ratio" | "count" | "comparison" | "score";

export interface CriterionPartWords {
  /** Number as printed: "1a". */
  readonly label: string;
  readonly content: string;
  /** What it takes to be met. */
  readonly threshold: string;
  readonly measure: Measure;
}

/** The numbers in force for a check, by the id of the limit. */
export type LimitsInForce = CheckResult["limits"];

/** Words of a set with the limits in force in them: "dưới {communityAddicts} người". */
export const withLimits = (text: string, limits: Readonly<Record<string, number | null>>): string =>
  text.replace(/\{(\w+)\}/g, (place, id: string) => {
    const limit = limits[id] ?? null;
    return limit === null ? place : formatInteger(limit);
  });

const measureOf = ({ isComparison, isScore }: CriterionWords, denominator: number | null): Measure => (isScore === true ? "score" : isComparison === true ? "comparison" : denominator === null ? "count" : "ratio");

/** The words of the text, with the numbers the unit settled instead. */
const thresholdWords = ({ threshold, changedTo }: CriterionWords): string =>
  changedTo === undefined ? threshold : `${threshold} (đơn vị đặt: ${changedTo.map(formatDecimal).join("; ")})`;

/** The words of a decided part, with the limits of the check in them. */
export const wordsOfPart = ({ id, words, denominator }: CriterionResult, limits: LimitsInForce): CriterionPartWords => ({
  label: words.label ?? id,
  content: withLimits(words.content, limits),
  threshold: withLimits(thresholdWords(words), limits),
  measure: measureOf(words, denominator),
});

/** The counts that a sum is made of (criterion 6), or that read a case more and less strictly (criterion 7). */
const countNames: Readonly<Record<string, string>> = {
  spot: "điểm phức tạp",
  gatheringSpot: "tụ điểm phức tạp",
  riskSpot: "điểm có nguy cơ phức tạp",
  useSpot: "điểm tổ chức, chứa chấp sử dụng",
  gang: "ổ nhóm",
  network: "đường dây",
  otherSpot: "điểm chưa rõ loại",
  growing: "vụ trồng cây có chất ma túy",
  producing: "vụ sản xuất ma túy",
  grave: "vụ rất nghiêm trọng trở lên",
  appraised: "điểm thẩm định",
  newSpots: "điểm, tụ điểm mới phát sinh trong kỳ",
  breaches: "đơn vị có gia đình hội viên có người nghiện hoặc vi phạm cam kết",
  areaM2: "m² cây có chứa chất ma túy",
  notListedBefore: "trong đó chưa có trong danh sách trước khi xảy ra",
};

export const countName = (key: string): string => countNames[key] ?? key;

const scoringFaults: Readonly<Record<ScoringFault, string>> = {
  sameNumber: "Số thứ tự trùng với tiêu chí khác trong bảng chấm điểm: sửa để mỗi tiêu chí một số.",
  noNumber: "Bảng chấm điểm có điểm không phải là số: ghi số, dùng dấu phẩy cho số lẻ.",
  noStandard: "Chưa ghi điểm chuẩn.",
  noScore: "Chưa tự chấm đủ điểm.",
  tooMany: "Điểm chấm lớn hơn điểm chuẩn: sửa lại trong bảng chấm điểm.",
  noClasses: "Bảng chấm điểm chưa có phần xếp loại.",
  brokenClass: "Phần xếp loại có mức điểm không phải là số, bỏ trống cả hai mức, hoặc điều kiện nêu tiêu chí không có trong bảng.",
};

const dateNames = { registeredOn: "ngày đăng ký xây dựng", proposedOn: "ngày đề nghị công nhận" } as const;

/** Why a part is undecided, and by that what to fill in. */
export const undeterminedSentence = (reason: UndeterminedReason, columnName: (field: string) => string): string => {
  switch (reason.why) {
    case "missing-register":
      return `Không tìm thấy ${registerName(reason.register).toLocaleLowerCase("vi")} trong tệp.`;
    case "missing-column":
      return `${registerName(reason.register)} thiếu cột “${columnName(reason.column)}”.`;
    case "missing-date":
      return `Bảng tham số chưa có ${dateNames[reason.date]}.`;
    case "missing-parameter":
      return `Bảng tham số chưa có “${columnName(reason.column)}”.`;
    case "residence-unknown":
      return `${formatInteger(reason.count)} vụ trong kỳ không cho biết người gây ra có cư trú tại xã không: người đánh giá xác định.`;
    case "open-parts":
      return `Chờ các mục chưa đủ dữ liệu: ${reason.ids.join(", ")}.`;
    case "missing-baseline":
      return "Bảng tham số chưa có số liệu gốc tại ngày đăng ký để so sánh.";
    case "missing-household-total":
      return "Bảng tham số chưa có tổng số hộ gia đình đang cư trú.";
    case "household-total-differs":
      return `Sổ có ${formatInteger(reason.rows)} hộ đang cư trú, bảng tham số ghi ${formatInteger(reason.total)} hộ: đối chiếu lại.`;
    case "no-households":
      return "Sổ hộ gia đình cam kết chưa có hộ nào đang cư trú.";
    case "scoring":
      return scoringFaults[reason.fault];
    case "zero-base":
      return "Không so sánh được: số liệu năm trước bằng 0.";
    case "asked":
      return "Sổ không cho biết: người đánh giá tự trả lời, kèm tài liệu.";
    case "blank-cells":
      return `${formatInteger(reason.count)} dòng để trống cột “${columnName(reason.column)}”: điền rồi kiểm tra lại.`;
  }
};
