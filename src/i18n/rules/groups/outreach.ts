import { formatDate } from "../../format";
import type { GroupWords } from "../entry";

/** Words of the rules about propaganda (R10). */
const outreachWords: GroupWords<"outreach"> = {
  "outreach/unit-without-event": {
    title: "Đơn vị chưa tổ chức tuyên truyền trong kỳ đánh giá",
    why: "Chỉ tiêu yêu cầu 100% đơn vị, khu dân cư, trường học tổ chức được hoạt động tuyên truyền phòng, chống ma túy.",
    messages: {
      unit: ({ from, to }) => ({
        what: `Sổ tuyên truyền không có hoạt động nào của đơn vị này từ ${formatDate(from)} đến ${formatDate(to)}.`,
        todo: "Tổ chức tuyên truyền; nếu đã có, ghi vào sổ tuyên truyền đúng tên đơn vị ở cột đơn vị hoặc địa điểm.",
      }),
      hamlet: ({ hamlet, from, to }) => ({
        what: `${hamlet} không có hoạt động tuyên truyền nào từ ${formatDate(from)} đến ${formatDate(to)}.`,
        todo: "Tổ chức hoặc ghi bổ sung vào sổ. Chưa có danh sách đơn vị nên kiểm tra theo danh mục thôn ở bảng tham số.",
      }),
    },
  },
  "outreach/no-action-month": {
    title: "Tháng hành động phòng, chống ma túy không có tuyên truyền",
    why: "Kế hoạch yêu cầu hưởng ứng “Tháng hành động phòng, chống ma túy” (tháng 6) và Ngày toàn dân phòng, chống ma túy (26/6).",
    messages: {
      none: ({ year }) => ({
        what: `Sổ tuyên truyền không có hoạt động nào trong tháng 6 năm ${String(year)} hoặc hưởng ứng ngày 26/6.`,
        todo: "Nếu đã tổ chức, ghi vào sổ với ngày và dấu “x” ở cột Tháng hành động; nếu chưa, nêu trong báo cáo.",
      }),
    },
  },
  "outreach/audience-missing": {
    title: "Hoạt động tuyên truyền không ghi đối tượng và số người",
    why: "Chỉ tiêu nói đến tuyên truyền thiết thực cho đúng nhóm; thiếu đối tượng và số người thì không tổng hợp được.",
    messages: {
      neither: () => ({
        what: "Cả đối tượng tuyên truyền và số lượt người của hoạt động này đều chưa ghi.",
        todo: "Ghi đối tượng tuyên truyền và số lượt người tham dự theo biên bản, báo cáo của đơn vị tổ chức.",
      }),
    },
  },
};

export default outreachWords;
