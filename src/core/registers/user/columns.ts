import { managementEndings, suspicionGrounds } from "../../../legal/lists";
import { date, defineRegister, headed, term, text } from "../column";
import {
  dossierColumn, dossierNumberColumn, dossierOnColumn, drugColumn, lastTestColumns, managerColumn, psychosisColumn, removalReasonColumn,
  removedOnColumn, useMethodColumn,
} from "../managedPerson/columns";
import { personColumns } from "../person/columns";

/** R2, danh sách người sử dụng trái phép chất ma túy (domain.md 2.2; L73 Điều 26, NĐ 105/2021 Điều 40-43). */
export const userRegister = defineRegister({
  columns: {
    ...personColumns,
    foundOn: date(
      "Thời điểm bị phát hiện lần đầu", "Ngày phát hiện", "Ngày bị phát hiện", "Thời điểm phát hiện", "Ngày phát hiện lần đầu", "Ngày đưa vào danh sách", "Bị phát hiện lần đầu", "Ngày bị phát hiện lần đầu",
    ),
    grounds: term(suspicionGrounds, "Căn cứ phát hiện", "Lý do phát hiện", "Căn cứ", "Hình thức phát hiện", "Trường hợp phát hiện", "Phát hiện do", "Căn cứ xác định", "Nguồn phát hiện"),
    positiveOn: date(
      "Ngày có kết quả dương tính", "Ngày XN dương tính", "Ngày dương tính", "Ngày xét nghiệm dương tính", "Ngày có KQ dương tính", "Ngày KQ dương tính", "Kết quả dương tính > Ngày", "XN dương tính ngày",
    ),
    notifiedOn: date(
      "Ngày nhận kết quả/thông báo", "Ngày nhận thông báo", "Ngày nhận kết quả", "Ngày nhận KQ", "Ngày nhận KQ/thông báo", "Nhận kết quả ngày", "Nhận thông báo ngày", "Ngày nhận TB",
    ),
    dossier: dossierColumn,
    dossierNumber: dossierNumberColumn,
    dossierOn: dossierOnColumn,
    decisionNumber: text(
      "Số quyết định quản lý", "Số, ngày quyết định quản lý", "QĐ quản lý", "Quyết định quản lý > Số", "Số quyết định", "Số QĐ", "Quyết định > Số", "Số QĐ quản lý", "Số, ngày quyết định",
    ),
    decisionOn: date("Ngày quyết định quản lý", "Quyết định quản lý > Ngày", "Ngày quyết định", "Ngày QĐ", "Quyết định > Ngày", "Ngày QĐ quản lý", "Ngày ra quyết định", "QĐ quản lý > Ngày"),
    managedFrom: date(
      "Thời hạn quản lý từ ngày", "Thời hạn quản lý > Từ", "Thời gian quản lý > Từ", "Quản lý từ ngày", "Từ ngày", "Thời gian quản lý từ ngày", "Ngày bắt đầu quản lý", "Bắt đầu quản lý", "Quản lý từ",
    ),
    managedTo: date(
      "Thời hạn quản lý đến ngày", "Thời hạn quản lý > Đến", "Thời gian quản lý > Đến", "Quản lý đến ngày", "Đến ngày", "Thời gian quản lý đến ngày", "Ngày kết thúc quản lý", "Ngày hết hạn quản lý", "Quản lý đến",
    ),
    managedPeriod: text(
      "Thời hạn quản lý (từ – đến)", "Thời hạn quản lý", "Thời gian quản lý", "Thời hạn QL", "Thời gian QL", "TG quản lý", "Thời hạn quản lý SDTP", "Thời gian quản lý SDTP", "Thời gian áp dụng quản lý",
    ),
    manager: headed("Tổ quản lý; người trực tiếp giúp đỡ", managerColumn),
    residenceCheckedOn: date(
      "Lần kiểm tra cư trú gần nhất", "Kiểm tra tháng", "Kiểm tra cư trú gần nhất", "Ngày kiểm tra cư trú", "Kiểm tra cư trú", "Lần KT cư trú gần nhất", "Ngày KT cư trú", "Kiểm tra nơi cư trú",
    ),
    drug: drugColumn,
    useMethod: useMethodColumn,
    psychosis: psychosisColumn,
    ...lastTestColumns,
    ending: term(
      managementEndings,
      "Dừng/chấm dứt quản lý", "Kết quả quản lý", "Kết quả QL", "Chấm dứt, dừng quản lý", "Chấm dứt quản lý", "Dừng quản lý", "Tình trạng quản lý", "Kết thúc quản lý", "Trạng thái quản lý",
    ),
    removedOn: removedOnColumn,
    removalReason: removalReasonColumn,
  },
  titles: [
    "danh sách người sử dụng trái phép", "người sử dụng trái phép", "SDTP", "DS sử dụng", "người SDTP", "SDTPCMT", "danh sách SDTP", "người sử dụng", "sử dụng trái phép chất ma túy", "R2",
  ],
  identifying: ["foundOn", "positiveOn", "notifiedOn", "managedTo", "residenceCheckedOn", "ending", "decisionNumber"],
  subject: ["fullName", "personalId"],
});
