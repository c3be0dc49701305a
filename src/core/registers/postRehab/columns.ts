import { completedForms, postRehabOutcomes, testResults } from "../../../legal/lists";
import { date, defineRegister, headed, number, term, text } from "../column";
import { dossierColumn, dossierNumberColumn, dossierOnColumn, employmentColumn, managerColumn, psychosisColumn, removalReasonColumn, removedOnColumn, supportColumn } from "../managedPerson/columns";
import { personColumns } from "../person/columns";

/** R4, danh sách người bị quản lý sau cai nghiện (domain.md 2.4; official form Mẫu số 52 NĐ 116/2021). */
export const postRehabRegister = defineRegister({
  columns: {
    ...personColumns,
    personalId: headed("Số CMT/CCCD", personColumns.personalId),
    currentResidence: headed("Nơi cư trú", personColumns.currentResidence),
    completedForm: term(
      completedForms,
      "Hình thức cai đã hoàn thành", "Hình thức đã cai", "Hình thức cai nghiện đã hoàn thành", "Hình thức cai đã chấp hành", "Đã hoàn thành hình thức cai", "Hình thức cai", "HT cai đã hoàn thành", "Hình thức cai nghiện",
    ),
    completedOn: date(
      "Ngày hoàn thành/chấp hành xong", "Ngày hoàn thành", "Ngày chấp hành xong", "Ngày hoàn thành cai nghiện", "Ngày cai xong", "Ngày hoàn thành cai", "Hoàn thành ngày", "Ngày chấp hành xong cai nghiện",
    ),
    certificateNumber: text("Số giấy xác nhận", "Giấy xác nhận", "Số GXN", "Giấy xác nhận hoàn thành", "Số giấy chứng nhận", "GXN số", "Giấy xác nhận > Số", "Số giấy XN"),
    reportedOn: date("Ngày trình báo", "Trình báo ngày", "Ngày đến trình báo", "Ngày trình diện", "Ngày về địa phương", "Thời điểm trình báo", "Ngày khai báo", "Trình báo"),
    dossier: dossierColumn,
    dossierNumber: dossierNumberColumn,
    dossierOn: dossierOnColumn,
    proposedOn: date("Ngày đề nghị (Mẫu 50)", "Ngày đề nghị", "Đề nghị ngày", "Ngày đề nghị quản lý", "Mẫu 50", "Ngày đề nghị QLSC", "Ngày lập đề nghị", "Ngày đề nghị quản lý sau cai"),
    decisionNumber: text(
      "Số quyết định", "Quyết định > Số", "Số QĐ", "Số, ngày quyết định (Mẫu 51)", "Số quyết định quản lý sau cai", "Số, ngày quyết định", "Quyết định quản lý > Số", "QĐ quản lý sau cai", "Số QĐ quản lý sau cai", "Số quyết định quản lý",
    ),
    decisionOn: date("Ngày quyết định", "Quyết định > Ngày", "Ngày QĐ", "Ngày quyết định quản lý sau cai", "Quyết định quản lý > Ngày", "Ngày ra quyết định", "Ngày QĐ quản lý sau cai", "Ngày quyết định quản lý"),
    managedFrom: date(
      "Thời gian quản lý sau cai từ ngày", "Thời gian quản lý sau cai nghiện > Từ", "Thời gian quản lý sau cai > Từ", "Thời gian quản lý sau cai nghiện từ ngày", "Thời gian quản lý > Từ",
      "Từ ngày", "Quản lý sau cai từ ngày", "QLSC từ ngày", "Ngày bắt đầu quản lý", "Ngày bắt đầu quản lý sau cai",
    ),
    managedTo: date(
      "Thời gian quản lý sau cai đến ngày", "Thời gian quản lý sau cai nghiện > Đến", "Thời gian quản lý sau cai > Đến", "Thời gian quản lý sau cai nghiện đến ngày", "Thời gian quản lý > Đến",
      "Đến ngày", "Quản lý sau cai đến ngày", "QLSC đến ngày", "Ngày kết thúc quản lý", "Ngày kết thúc quản lý sau cai",
    ),
    managedPeriod: text(
      "Thời gian quản lý sau cai nghiện", "Thời gian quản lý sau cai", "Thời gian quản lý", "Thời hạn quản lý sau cai", "Thời hạn quản lý sau cai nghiện", "TG quản lý sau cai", "Thời gian QLSC", "Thời hạn QLSC",
    ),
    manager: headed("Tổ chức/cá nhân, được giao QL", managerColumn),
    regularTestedOn: date(
      "Ngày xét nghiệm định kỳ gần nhất", "Xét nghiệm định kỳ > Ngày", "Xét nghiệm định kỳ gần nhất > Ngày", "Ngày XN định kỳ", "XN định kỳ > Ngày", "Ngày xét nghiệm định kỳ", "XN định kỳ gần nhất", "Xét nghiệm định kỳ gần nhất", "Ngày XN ĐK",
    ),
    regularTestResult: term(
      testResults,
      "Kết quả xét nghiệm định kỳ", "Xét nghiệm định kỳ > Kết quả", "Xét nghiệm định kỳ gần nhất > Kết quả", "KQ XN định kỳ", "XN định kỳ > Kết quả", "Kết quả XN định kỳ", "KQXN định kỳ", "Kết quả định kỳ",
    ),
    surpriseTestedOn: date(
      "Ngày xét nghiệm đột xuất gần nhất", "Xét nghiệm đột xuất > Ngày", "Xét nghiệm đột xuất gần nhất > Ngày", "Ngày XN đột xuất", "XN đột xuất > Ngày", "Ngày xét nghiệm đột xuất", "XN đột xuất gần nhất", "Xét nghiệm đột xuất gần nhất", "Ngày XN ĐX",
    ),
    surpriseTestResult: term(
      testResults,
      "Kết quả xét nghiệm đột xuất", "Xét nghiệm đột xuất > Kết quả", "Xét nghiệm đột xuất gần nhất > Kết quả", "KQ XN đột xuất", "XN đột xuất > Kết quả", "Kết quả XN đột xuất", "KQXN đột xuất", "Kết quả đột xuất",
    ),
    support: supportColumn,
    employment: employmentColumn,
    absentDays: number(
      "Số ngày vắng mặt không báo cáo", "Số ngày vắng mặt", "Vắng mặt không báo cáo", "Ngày vắng mặt", "Số ngày vắng", "Vắng mặt (ngày)", "Số ngày vắng không báo cáo", "Vắng không phép (ngày)",
    ),
    outcome: term(postRehabOutcomes, "Kết quả", "Kết quả quản lý sau cai", "Kết quả quản lý", "Kết quả chấp hành", "Tình trạng quản lý", "KQ quản lý", "Tình trạng", "Kết quả QLSC"),
    psychosis: psychosisColumn,
    removedOn: removedOnColumn,
    removalReason: removalReasonColumn,
  },
  titles: [
    "danh sách người bị quản lý sau cai", "quản lý sau cai nghiện", "người bị quản lý sau cai nghiện ma túy", "sau cai nghiện", "sau cai", "QLSC", "QLSCN", "Mẫu 52", "Mẫu số 52", "R4", "quản lý sau cai nghiện ma túy tại nơi cư trú",
  ],
  identifying: ["completedForm", "completedOn", "regularTestedOn", "surpriseTestedOn", "managedPeriod", "certificateNumber", "managedFrom"],
  subject: ["fullName", "personalId"],
});
