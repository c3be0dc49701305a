import { hotspotKinds, hotspotStates } from "../../../legal/lists";
import { date, defineRegister, headed, number, term, text } from "../column";
import { hamletColumn, noteColumn, ordinalColumn } from "../person/columns";

/** R7, sổ theo dõi điểm, tụ điểm phức tạp về ma túy (domain.md 2.7). */
export const hotspotRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    name: text(
      "Tên, địa chỉ điểm/tụ điểm", "Địa điểm", "Tên điểm, tụ điểm", "Tên điểm", "Tên tụ điểm", "Tên, địa chỉ", "Điểm, tụ điểm", "Tên địa điểm", "Địa chỉ điểm, tụ điểm",
    ),
    hamlet: headed("Thôn", hamletColumn),
    spotKind: term(hotspotKinds, "Loại", "Phân loại", "Loại điểm, tụ điểm", "Loại hình", "Loại điểm", "Phân loại điểm, tụ điểm", "Loại tụ điểm", "Phân loại điểm"),
    identifiedOn: date(
      "Ngày xác định", "Thời điểm xác định", "Ngày phát hiện", "Thời gian xác định", "Ngày hình thành", "Thời điểm phát hiện", "Ngày xác định điểm", "Xác định ngày",
    ),
    placeKind: text("Loại địa điểm", "Loại nơi", "Hình thức địa điểm", "Loại hình địa điểm", "Loại hình cơ sở", "Nơi hoạt động", "Hình thức", "Kiểu địa điểm"),
    peopleInvolved: number("Số đối tượng liên quan", "Số đối tượng", "Số người liên quan", "Đối tượng liên quan", "Số ĐT", "Số ĐT liên quan", "Số người", "SL đối tượng"),
    status: term(hotspotStates, "Tình trạng", "Trạng thái", "Hiện trạng", "Tình trạng hoạt động", "Tình hình", "Tình trạng hiện nay", "Kết quả xử lý", "Tình trạng điểm"),
    clearedOn: date(
      "Ngày triệt xóa/chuyển hóa", "Ngày xóa", "Ngày triệt xóa", "Ngày chuyển hóa", "Triệt xóa ngày", "Ngày xử lý", "Ngày triệt phá", "Thời điểm triệt xóa",
    ),
    existedMonths: number(
      "Thời gian tồn tại (tháng)", "Thời gian tồn tại", "Số tháng tồn tại", "Tồn tại (tháng)", "Tồn tại bao lâu", "Số tháng", "TG tồn tại", "TG tồn tại (tháng)",
    ),
    leadUnit: text("Đơn vị chủ trì", "Chủ trì", "Đơn vị xử lý", "Đơn vị phụ trách", "Cơ quan chủ trì", "ĐV chủ trì", "Đơn vị quản lý", "Lực lượng chủ trì"),
    note: noteColumn,
  },
  titles: [
    "sổ theo dõi điểm, tụ điểm", "điểm, tụ điểm", "điểm tụ điểm", "tụ điểm phức tạp về ma túy", "điểm, tụ điểm phức tạp về ma túy", "tụ điểm", "danh sách điểm, tụ điểm", "R7",
  ],
  identifying: ["spotKind", "clearedOn", "identifiedOn", "existedMonths"],
  subject: ["name", "spotKind", "identifiedOn"],
});
