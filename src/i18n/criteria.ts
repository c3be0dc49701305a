import type { CheckResult } from "../core/model/checkResult";
import type { AreaClass, CriteriaSetInfo, CriterionResult, CriterionWords, ScoringFault, UndeterminedReason, Verdict } from "../core/model/criterion";
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

const ratio = (label: string, content: string): CriterionPartWords => ({
  label,
  content,
  threshold: "100 %",
  measure: "ratio",
});
const count = (label: string, content: string, threshold: string): CriterionPartWords => ({
  label,
  content,
  threshold,
  measure: "count",
});
const comparison = (label: string, content: string): CriterionPartWords => ({
  label,
  content,
  threshold: "không tăng so với ngày đăng ký",
  measure: "comparison",
});

/** The numbers in force for a check, by the id of the limit. */
export type LimitsInForce = CheckResult["limits"];

/** The parts of the set xkmt-2024, in printing order, with the limits the check used. */
export const xkmt2024Parts = (limits: LimitsInForce) => {
  const days = formatInteger(limits.testValidityDays);
  return {
    "1a": ratio("1a", "Người nghiện có hồ sơ quản lý"),
    "1b": ratio("1b", "Người nghiện đang tham gia cai nghiện, điều trị"),
    "1c": count("1c", "Số người nghiện ngoài cộng đồng", `dưới ${formatInteger(limits.communityAddicts)} người`),
    "1d": ratio("1d", "Người nghiện ngoài cộng đồng được giao quản lý, giám sát"),
    "1e": ratio("1e", `Người nghiện ngoài cộng đồng âm tính trong ${days} ngày`),
    "2a": ratio("2a", "Người sử dụng trái phép, “ngáo đá” có hồ sơ, được theo dõi"),
    "2b": ratio("2b", `Người sử dụng trái phép, “ngáo đá” âm tính trong ${days} ngày`),
    "3": ratio("3", "Người có căn cứ nghi đã được xét nghiệm"),
    "4a": comparison("4a", "Kiềm chế, làm giảm người nghiện"),
    "4b": comparison("4b", "Kiềm chế, làm giảm người sử dụng trái phép"),
    "5a": ratio("5a", "Người sau cai có hồ sơ quản lý"),
    "5b": ratio("5b", "Người sau cai có người được giao quản lý"),
    "5c": ratio("5c", `Người sau cai được xét nghiệm định kỳ và đột xuất trong ${formatInteger(limits.postRehabTestMonths)} tháng`),
    "5d": ratio("5d", "Người sau cai được tư vấn, hỗ trợ"),
    "6": count("6", "Điểm, tụ điểm, ổ nhóm, đường dây; trồng, sản xuất ma túy", "bằng 0"),
    "7": count("7", "Vụ rất nghiêm trọng trở lên do người trong diện quản lý gây ra", "bằng 0"),
    "8": ratio("8", "Hộ gia đình đang cư trú đã ký cam kết"),
    "9": count("9", "Mô hình phòng, chống ma túy cấp xã hoạt động hiệu quả", `ít nhất ${formatInteger(limits.effectiveModels)}`),
  } as const satisfies Record<string, CriterionPartWords>;
};

export type Xkmt2024Part = keyof ReturnType<typeof xkmt2024Parts>;

/** The words of one part; a part without words keeps its id, so that no figure is ever left out. */
export const criterionPartWords = (id: string, limits: LimitsInForce): CriterionPartWords => {
  const parts: Readonly<Record<string, CriterionPartWords>> = xkmt2024Parts(limits);
  return parts[id] ?? count(id, "", "");
};

const measureOf = ({ isComparison, isScore }: CriterionWords, denominator: number | null): Measure => (isScore === true ? "score" : isComparison === true ? "comparison" : denominator === null ? "count" : "ratio");

/** The words of the text, with the numbers the unit settled instead. */
const thresholdWords = ({ threshold, changedTo }: CriterionWords): string =>
  changedTo === undefined ? threshold : `${threshold} (đơn vị đặt: ${changedTo.map(formatDecimal).join("; ")})`;

/** The words of a decided part: its set's own where the set is given as data, else the catalogue's. */
export const wordsOfPart = ({ id, words, denominator }: CriterionResult, limits: LimitsInForce): CriterionPartWords =>
  words === undefined ? criterionPartWords(id, limits) : { label: words.label ?? id, content: words.content, threshold: thresholdWords(words), measure: measureOf(words, denominator) };

/** The title of a shipped set. */
export const criteriaSetTitle = ({ title }: CriteriaSetInfo): string => title ?? "“Xã không ma túy” 2024 - 2025";

/** The titles of the nine criteria, for groups of parts. */
export const xkmt2024Titles: Readonly<Record<string, string>> = {
  "1": "Người nghiện",
  "2": "Người sử dụng trái phép, “ngáo đá”",
  "3": "Người có căn cứ nghi",
  "4": "Kiềm chế, làm giảm",
  "5": "Người sau cai",
  "6": "Không có điểm, tụ điểm",
  "7": "Không để sót, lọt",
  "8": "Hộ gia đình ký cam kết",
  "9": "Mô hình phòng, chống ma túy",
};

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
