import { date, defineRegister, number, text } from "../column";
import { noteColumn, ordinalColumn } from "../person/columns";

/** R10, sổ theo dõi tuyên truyền (domain.md 2.10). */
export const outreachRegister = defineRegister({
  columns: {
    ordinal: ordinalColumn,
    heldOn: date("Ngày", "Ngày tổ chức", "Thời gian", "Ngày tuyên truyền", "Ngày thực hiện", "Thời gian tổ chức", "Ngày, tháng", "Ngày tháng năm"),
    content: text("Nội dung", "Nội dung tuyên truyền", "Chủ đề", "ND tuyên truyền", "Chuyên đề", "Tên hoạt động", "Nội dung hoạt động", "Nội dung chính"),
    outreachForm: text("Hình thức", "Hình thức tuyên truyền", "HT tuyên truyền", "Hình thức tổ chức", "Hình thức thực hiện", "Cách thức", "Phương thức", "Hình thức TT"),
    unit: text("Đơn vị tổ chức", "Đơn vị", "Đơn vị thực hiện", "Cơ quan tổ chức", "Đơn vị chủ trì", "Chủ trì", "Nơi tổ chức thực hiện", "ĐV tổ chức"),
    place: text("Địa điểm, thôn", "Địa điểm", "Thôn", "Nơi tổ chức", "Địa điểm tổ chức", "Thôn, địa điểm", "Địa bàn", "Tại"),
    audience: text("Đối tượng", "Đối tượng tuyên truyền", "Thành phần", "Người nghe", "Thành phần tham dự", "Đối tượng tham gia", "Thành phần tham gia", "Nhóm đối tượng"),
    sessions: number("Số buổi", "Số cuộc", "Buổi", "Số buổi tuyên truyền", "SL buổi", "Số lần", "Số hội nghị", "Số đợt"),
    people: number("Số lượt người", "Số người", "Lượt người", "Số người tham dự", "Số lượt người nghe", "Số người tham gia", "SL người", "Lượt người tham gia"),
    newsItems: number("Số tin, bài", "Tin, bài", "Số tin, bài tuyên truyền", "Số tin, bài đăng", "Số tin", "Số bài", "SL tin bài", "Số lượng tin, bài"),
    leaflets: number("Số tài liệu, tờ rơi", "Số tờ rơi", "Tài liệu, tờ rơi", "Tờ rơi", "Số tài liệu", "SL tờ rơi", "Tài liệu", "Số lượng tài liệu"),
    actionMonth: text(
      "Tháng hành động/26-6 (x)", "Tháng hành động", "26/6", "Tháng hành động/26-6", "Ngày toàn dân PCMT", "Hưởng ứng tháng hành động", "Tháng hành động PCMT", "Ngày 26/6",
    ),
    note: noteColumn,
  },
  titles: ["sổ theo dõi tuyên truyền", "tuyên truyền phòng, chống ma túy", "tuyên truyền", "hoạt động tuyên truyền", "công tác tuyên truyền", "kết quả tuyên truyền", "sổ tuyên truyền", "R10"],
  identifying: ["outreachForm", "people", "newsItems", "leaflets", "sessions"],
  subject: ["heldOn", "content"],
});
