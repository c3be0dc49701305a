import type { LimitId } from "../core/model/ruleSettings";
import type { ClockUnit } from "../legal/deadlines";
import { formatClock, formatInteger } from "./format";

/** What each limit counts, and in what, as a clerk says it. */
export const limitLabels: Readonly<Record<LimitId, { readonly label: string; readonly unit: string }>> = {
  testValidityDays: { label: "Xét nghiệm có giá trị trước ngày đề nghị", unit: "ngày" },
  communityAddicts: { label: "Số người nghiện ngoài cộng đồng thì không đạt", unit: "người" },
  communityAddictsNear: { label: "Báo gần mức không đạt từ", unit: "người" },
  postRehabTestMonths: { label: "Người sau cai: có xét nghiệm trong", unit: "tháng" },
  oldestAge: { label: "Tuổi cao nhất còn coi là đúng", unit: "tuổi" },
  suspectTestDaysBefore: { label: "Tính cả xét nghiệm trước ngày lập danh sách", unit: "ngày" },
  effectiveModels: { label: "Số mô hình hoạt động hiệu quả tối thiểu", unit: "mô hình" },
  modelActiveMonths: { label: "Mô hình phải có hoạt động trong", unit: "tháng" },
  gatheringSpotMonths: { label: "Tụ điểm phải được triệt xóa trong", unit: "tháng" },
  spotMonths: { label: "Điểm phải được triệt xóa trong", unit: "tháng" },
  spotNearDays: { label: "Nhắc trước khi hết hạn triệt xóa", unit: "ngày" },
  youngestAge: { label: "Tuổi thấp nhất của người trong danh sách", unit: "tuổi" },
  adultAge: { label: "Tuổi thành niên", unit: "tuổi" },
  dossierPreparationDays: { label: "Hồ sơ được ghi “Đang lập” tối đa", unit: "ngày" },
  termEndingDays: { label: "Nhắc trước khi hết thời hạn", unit: "ngày" },
  homeRehabMonthsMin: { label: "Cai tại gia đình, cộng đồng: ít nhất", unit: "tháng" },
  homeRehabMonthsMax: { label: "Cai tại gia đình, cộng đồng: nhiều nhất", unit: "tháng" },
  firstRehabMonths: { label: "Cai nghiện lần đầu (từ 01/7/2026)", unit: "tháng" },
  furtherRehabMonths: { label: "Cai nghiện từ lần thứ hai (từ 01/7/2026)", unit: "tháng" },
  conclusionValidityMonths: { label: "Kết quả xác định tình trạng nghiện dùng được trong", unit: "tháng" },
  userTermMonths: { label: "Thời hạn quản lý người sử dụng trái phép", unit: "tháng" },
  userTermToleranceDays: { label: "Thời hạn quản lý được lệch", unit: "ngày" },
  postRehabShortMonths: { label: "Quản lý sau cai tự nguyện, điều trị thay thế, dưới 18 tuổi", unit: "tháng" },
  postRehabLongMonths: { label: "Quản lý sau cai bắt buộc", unit: "tháng" },
  suspectTestDays: { label: "Người nghi sử dụng: xét nghiệm trong", unit: "ngày" },
  suspectNegativeDays: { label: "Âm tính mà còn trong danh sách nghi quá", unit: "ngày" },
  unresolvedCaseMonths: { label: "Vụ việc chưa có kết quả quá", unit: "tháng" },
  inspectionMonths: { label: "Cơ sở kinh doanh được kiểm tra trong", unit: "tháng" },
  doubtfulColumnPercent: { label: "Hỏi lại cột khi số dòng lỗi vượt", unit: "%" },
  doubtfulColumnRows: { label: "Chỉ hỏi lại cột khi sổ có từ", unit: "dòng" },
  rehabRegistration: { label: "Đăng ký cai nghiện sau khi có kết luận", unit: "ngày làm việc" },
  homeRehabDecision: { label: "Ra quyết định cai tại gia đình, cộng đồng", unit: "ngày làm việc" },
  userDecision: { label: "Ra quyết định quản lý sau khi nhận kết quả", unit: "ngày làm việc hoặc giờ, theo luật" },
  postRehabDossier: { label: "Lập hồ sơ quản lý sau cai sau khi trình báo", unit: "ngày làm việc" },
  postRehabDecision: { label: "Ra quyết định quản lý sau cai sau khi đề nghị", unit: "ngày làm việc" },
  privateCentreReport: { label: "Trình báo sau khi cai xong ở cơ sở tư nhân", unit: "ngày" },
};

/** A limit's number with its unit; "luật không quy định" where the law gives none. */
export const formatLimit = (id: LimitId, value: number | null, unit: ClockUnit | null): string => {
  if (value === null) return "luật không quy định thời hạn";
  return unit === null ? `${formatInteger(value)} ${limitLabels[id].unit}` : formatClock({ value, unit });
};
