import { modelLevels, modelRatings } from "../../../legal/lists";
import { date, defineRegister, number, term, text } from "../column";
import { noteColumn, ordinalColumn } from "../person/columns";

/** R9, danh sách mô hình phòng, chống ma túy (domain.md 2.9). */
export const modelRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    name: text("Tên mô hình", "Mô hình", "Tên gọi mô hình", "Tên MH", "Tên mô hình, câu lạc bộ", "Tên mô hình PCMT", "Tên gọi", "Mô hình PCMT"),
    level: term(modelLevels, "Cấp", "Cấp mô hình", "Loại mô hình", "Cấp quản lý", "Phạm vi", "Loại hình mô hình", "Cấp xây dựng", "Cấp thực hiện"),
    decision: text(
      "Số, ngày quyết định thành lập", "Quyết định thành lập", "Số quyết định", "Quyết định", "QĐ thành lập", "Số QĐ", "Số, ngày quyết định", "Số QĐ thành lập",
    ),
    area: text("Địa bàn", "Địa bàn thực hiện", "Nơi thực hiện", "Địa điểm", "Địa bàn hoạt động", "Thôn", "Nơi hoạt động", "Khu vực"),
    leadUnit: text("Đơn vị chủ trì", "Chủ trì", "Đơn vị phụ trách", "Cơ quan chủ trì", "ĐV chủ trì", "Đơn vị thực hiện", "Đơn vị quản lý", "Đơn vị xây dựng"),
    members: number("Số thành viên", "Thành viên", "Số TV", "Số hội viên", "SL thành viên", "Số người tham gia", "Số lượng thành viên", "Số người"),
    launchedOn: date("Ngày ra mắt", "Ngày thành lập", "Thời gian thành lập", "Ra mắt ngày", "Thời điểm ra mắt", "Thời gian ra mắt", "Ngày bắt đầu", "Ngày ra mắt mô hình"),
    lastActiveOn: date(
      "Lần sinh hoạt/hoạt động gần nhất", "Hoạt động gần nhất", "Lần sinh hoạt gần nhất", "Sinh hoạt gần nhất", "Ngày hoạt động gần nhất", "Lần hoạt động gần nhất", "Ngày sinh hoạt gần nhất", "Sinh hoạt, hoạt động gần nhất",
    ),
    result: text("Kết quả", "Kết quả hoạt động", "Kết quả thực hiện", "KQ hoạt động", "Kết quả đạt được", "Kết quả nổi bật", "Tóm tắt kết quả", "KQ"),
    rating: term(modelRatings, "Đánh giá", "Hiệu quả", "Xếp loại", "Đánh giá hiệu quả", "Tình trạng", "Tình trạng hoạt động", "Đánh giá hoạt động", "Phân loại"),
    note: noteColumn,
  },
  titles: ["danh sách mô hình", "mô hình phòng, chống ma túy", "mô hình", "mô hình PCMT", "danh sách mô hình phòng, chống ma túy", "các mô hình", "sổ mô hình", "R9"],
  identifying: ["name", "rating", "lastActiveOn"],
  subject: ["name"],
});
