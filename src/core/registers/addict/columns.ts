import { positions, rehabForms, rehabResults } from "../../../legal/lists";
import { date, defineRegister, headed, term, text } from "../column";
import {
  dossierColumn, dossierNumberColumn, dossierOnColumn, drugColumn, employmentColumn, lastTestColumns, managerColumn, psychosisColumn,
  removalReasonColumn, removedOnColumn, useMethodColumn,
} from "../managedPerson/columns";
import { personColumns } from "../person/columns";

/** R1, danh sách người nghiện ma túy (domain.md 2.1; L73 Điều 43, L120 Điều 48). */
export const addictRegister = defineRegister({
  columns: {
    ...personColumns,
    listedOn: date(
      "Ngày đưa vào danh sách", "Ngày lập", "Ngày phát hiện", "Thời điểm đưa vào diện", "Ngày đưa vào diện", "Ngày vào danh sách",
      "Ngày lập danh sách", "Thời điểm đưa vào danh sách", "Ngày đưa vào DS",
    ),
    conclusionNumber: text(
      "Số phiếu kết quả xác định tình trạng nghiện", "Số, ngày phiếu kết quả xác định tình trạng nghiện", "Kết luận nghiện",
      "Số kết luận nghiện", "Số phiếu xác định nghiện", "Phiếu kết quả xác định tình trạng nghiện > Số", "Kết luận nghiện > Số",
      "Xác định tình trạng nghiện > Số phiếu", "Số phiếu KQXĐ",
    ),
    conclusionOn: date(
      "Ngày xác định nghiện", "Ngày kết luận nghiện", "Ngày phiếu kết quả xác định tình trạng nghiện", "Kết luận nghiện > Ngày",
      "Phiếu kết quả xác định tình trạng nghiện > Ngày", "Ngày xác định tình trạng nghiện", "Ngày KL nghiện", "Xác định tình trạng nghiện > Ngày",
    ),
    conclusionBy: text(
      "Cơ sở y tế xác định", "Nơi xác định", "Cơ sở xác định", "Đơn vị xác định", "Nơi xác định nghiện", "Cơ sở y tế", "Cơ quan xác định",
      "Cơ sở y tế xác định tình trạng nghiện",
    ),
    dossier: dossierColumn,
    dossierNumber: dossierNumberColumn,
    dossierOn: dossierOnColumn,
    drug: drugColumn,
    useMethod: useMethodColumn,
    startedUsing: text("Thời điểm bắt đầu sử dụng", "Năm bắt đầu nghiện", "Thời gian nghiện", "Năm bắt đầu sử dụng", "Bắt đầu sử dụng", "Nghiện từ năm", "Năm nghiện", "Thời gian sử dụng"),
    rehabCount: text("Số lần đã cai nghiện", "Đã cai … lần", "Số lần cai", "Số lần cai nghiện", "Đã cai mấy lần", "Lần cai", "Đã cai nghiện (lần)", "Số lần đã cai"),
    position: term(
      positions,
      "Nơi đang ở (hiện trạng quản lý)", "Hiện đang ở", "Tình trạng hiện nay", "Nơi đang ở", "Hiện trạng quản lý", "Hiện trạng", "Vị trí hiện tại", "Tình trạng quản lý", "Hiện trạng nơi ở",
    ),
    rehabForm: term(
      rehabForms,
      "Hình thức cai nghiện, điều trị", "Biện pháp cai", "HTCN", "Hình thức cai", "Hình thức cai nghiện", "Biện pháp cai nghiện", "Hình thức điều trị", "Biện pháp cai nghiện, điều trị",
    ),
    rehabDecisionNumber: text(
      "Số quyết định cai nghiện", "Số, ngày quyết định", "QĐ cai nghiện", "Số quyết định", "Quyết định > Số", "Quyết định cai nghiện > Số", "Số QĐ", "Số QĐ cai nghiện", "Quyết định cai nghiện",
    ),
    rehabDecisionOn: date("Ngày quyết định", "Ngày quyết định cai nghiện", "Quyết định > Ngày", "Quyết định cai nghiện > Ngày", "Ngày QĐ", "Ngày QĐ cai nghiện", "QĐ > Ngày", "Ngày ra quyết định"),
    rehabFrom: date(
      "Thời gian cai nghiện từ ngày", "Thời gian cai nghiện từ", "Thời gian cai > Từ", "Thời gian cai > Từ ngày", "Từ ngày", "Cai từ ngày", "Cai nghiện từ ngày", "Ngày bắt đầu cai", "Ngày bắt đầu cai nghiện",
    ),
    rehabTo: date(
      "Thời gian cai nghiện đến ngày", "Thời gian cai nghiện đến", "Thời gian cai > Đến", "Thời gian cai > Đến ngày", "Đến ngày", "Cai đến ngày", "Cai nghiện đến ngày", "Ngày kết thúc cai", "Ngày kết thúc cai nghiện",
    ),
    rehabPeriod: text(
      "Thời gian cai nghiện (từ – đến)", "Thời gian cai nghiện", "Thời gian cai", "Thời hạn cai nghiện", "Thời hạn cai", "TG cai nghiện", "TG cai", "Thời gian cai nghiện, điều trị", "Thời gian CNMT",
    ),
    rehabPlace: text("Địa điểm cai nghiện", "Nơi cai", "Nơi cai nghiện", "Cơ sở cai nghiện", "Địa điểm cai", "Cai tại", "Nơi cai nghiện, điều trị", "Địa điểm cai nghiện, điều trị"),
    rehabResult: term(rehabResults, "Kết quả cai nghiện", "Kết quả", "KQ cai nghiện", "Kết quả cai", "Kết quả cai nghiện, điều trị", "KQ cai", "Kết quả điều trị", "Đánh giá kết quả cai"),
    manager: managerColumn,
    psychosis: psychosisColumn,
    ...lastTestColumns,
    employment: headed("Tình trạng việc làm", employmentColumn),
    removedOn: removedOnColumn,
    removalReason: removalReasonColumn,
  },
  titles: ["danh sách người nghiện", "người nghiện", "người nghiện ma túy", "DS nghiện", "danh sách nghiện", "nghiện ma túy", "nghiện", "R1"],
  identifying: ["rehabForm", "position", "conclusionNumber", "conclusionOn"],
  subject: ["fullName", "personalId"],
});

