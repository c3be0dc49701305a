import { yesNo } from "../../../legal/lists";
import { date, defineRegister, headed, term, text } from "../column";
import { dossierColumn, employmentColumn, managerColumn, removalReasonColumn, removedOnColumn, supportColumn } from "../managedPerson/columns";
import { personColumns } from "../person/columns";

/** R12, danh sách người chấp hành xong án phạt tù về ma túy cư trú tại địa bàn (domain.md 2.13). */
export const exPrisonerRegister = defineRegister({
  columns: {
    ...personColumns,
    offence: text("Tội danh", "Tội danh bị kết án", "Phạm tội", "Hành vi phạm tội", "Bị kết án về tội", "Án về tội", "Tội", "Tội danh đã phạm", "Tội danh về ma túy"),
    sentenceEndedOn: date(
      "Ngày chấp hành xong án", "Ngày chấp hành xong án phạt tù", "Ngày chấp hành xong", "Chấp hành xong án ngày", "Ngày ra tù", "Ngày mãn hạn tù", "Ngày CHX án", "Ngày hết án", "Ngày ra trại",
      "Thời điểm chấp hành xong án",
    ),
    returnedOn: date(
      "Ngày về địa phương", "Ngày trở về địa phương", "Về địa phương ngày", "Ngày về nơi cư trú", "Ngày về cư trú", "Thời điểm về địa phương", "Ngày về xã", "Ngày trình diện", "Ngày có mặt tại địa phương",
    ),
    dossier: dossierColumn,
    classification: text("Phân loại", "Phân loại đối tượng", "Xếp loại", "Loại", "Loại đối tượng", "Phân loại quản lý", "Phân loại người", "Nhóm quản lý"),
    manager: headed("Tổ chức/cá nhân được giao quản lý, giúp đỡ", managerColumn),
    support: headed("Hỗ trợ", supportColumn),
    employment: employmentColumn,
    signsOfUse: term(
      yesNo,
      "Biểu hiện sử dụng trái phép/vi phạm", "Biểu hiện sử dụng trái phép", "Biểu hiện SDTP", "Biểu hiện vi phạm", "Biểu hiện sử dụng", "Có biểu hiện sử dụng trái phép", "Dấu hiệu sử dụng trái phép",
      "Dấu hiệu vi phạm", "Biểu hiện SDTP/vi phạm", "Biểu hiện nghi sử dụng",
    ),
    removedOn: headed("Ngày ra khỏi diện", removedOnColumn),
    removalReason: headed("Lý do", removalReasonColumn),
  },
  titles: [
    "danh sách người chấp hành xong án phạt tù về ma túy", "người chấp hành xong án phạt tù", "chấp hành xong án phạt tù về ma túy", "chấp hành xong án phạt tù", "người chấp hành xong án",
    "chấp hành xong án", "người mãn hạn tù", "người ra tù", "R12",
  ],
  identifying: ["offence", "sentenceEndedOn"],
  subject: ["fullName", "personalId"],
});
