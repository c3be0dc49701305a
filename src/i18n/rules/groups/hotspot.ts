import { formatDate } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const clearIt = "Tổ chức triệt xóa, chuyển hóa; nếu đã xong, ghi tình trạng “Đã triệt xóa” và ngày triệt xóa.";

/** Words of the rules about spots (R7). */
const hotspotWords: GroupWords<"hotspot"> = {
  "hotspot/gathering-spot-overdue": {
    title: "Tụ điểm phức tạp tồn tại quá 6 tháng",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Tụ điểm xác định ${formatPartialDate(identifiedOn)}, phải xóa trong ${months} tháng, hạn cuối ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/spot-overdue": {
    title: "Điểm phức tạp tồn tại quá 3 tháng",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Điểm xác định ${formatPartialDate(identifiedOn)}, phải xóa trong ${months} tháng, hạn cuối ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/still-active": {
    title: "Còn điểm, tụ điểm, ổ nhóm, đường dây hoạt động",
    messages: {
      active: ({ status, deadline }) => ({
        what: `Tình trạng ghi “${status}”; đến ngày ${formatDate(deadline)} phải không còn điểm, tụ điểm nào.`,
        todo: clearIt,
      }),
      blank: ({ deadline }) => ({
        what: `Tình trạng để trống nên tính là còn; đến ngày ${formatDate(deadline)} phải không còn điểm, tụ điểm nào.`,
        todo: "Ghi tình trạng hiện nay; nếu đã triệt xóa, ghi cả ngày triệt xóa.",
      }),
      noClearingDate: ({ status }) => ({
        what: `Tình trạng ghi “${status}” nhưng chưa có ngày triệt xóa, chuyển hóa đọc được nên vẫn tính là còn.`,
        todo: "Ghi ngày triệt xóa, chuyển hóa theo biên bản.",
      }),
      clearedLater: ({ status, deadline }) => ({
        what: `Tình trạng ghi “${status}” nhưng ngày triệt xóa sau ngày ${formatDate(deadline)}, lúc đó vẫn tính là còn.`,
        todo: "Kiểm tra lại ngày triệt xóa và ngày đề nghị công nhận.",
      }),
    },
  },
};

export default hotspotWords;
