import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const clearIt = "Tổ chức triệt xóa, chuyển hóa; nếu đã xong, ghi tình trạng “Đã triệt xóa” và ngày triệt xóa.";
const writeClearing = "Ghi ngày triệt xóa, chuyển hóa theo biên bản.";
const writeNewDay = "Ghi vào cột ngày xác định ngày điểm, tụ điểm được xác định phức tạp trở lại.";
const noUseSpot = "địa bàn không ma túy không được có điểm tổ chức, chứa chấp sử dụng.";

/** Words of the rules about spots (R7). */
const hotspotWords: GroupWords<"hotspot"> = {
  "hotspot/gathering-spot-overdue": {
    title: "Tụ điểm phức tạp tồn tại quá 6 tháng",
    why: "Chỉ tiêu của kế hoạch không cho tụ điểm phức tạp về ma túy tồn tại quá 06 tháng kể từ khi được xác định.",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Tụ điểm xác định ${formatPartialDate(identifiedOn)}, phải xóa trong ${months} tháng, hạn cuối ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/spot-overdue": {
    title: "Điểm phức tạp tồn tại quá 3 tháng",
    why: "Chỉ tiêu của kế hoạch không cho điểm phức tạp về ma túy tồn tại quá 03 tháng kể từ khi được xác định.",
    messages: {
      overdue: ({ identifiedOn, months, limit }) => ({
        what: `Điểm xác định ${formatPartialDate(identifiedOn)}, phải xóa trong ${months} tháng, hạn cuối ${formatDate(limit)}.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/limit-near": {
    title: "Điểm, tụ điểm phức tạp sắp hết thời hạn phải xóa",
    why: "Quá thời hạn mà chưa triệt xóa, chuyển hóa thì chỉ tiêu về điểm, tụ điểm không đạt; nhắc trước để kịp làm.",
    messages: {
      near: ({ identifiedOn, months, limit, daysLeft }) => ({
        what: `Xác định ${formatPartialDate(identifiedOn)}, phải xóa trong ${months} tháng; hạn cuối ${formatDate(limit)}, còn ${formatInteger(daysLeft)} ngày.`,
        todo: clearIt,
      }),
    },
  },
  "hotspot/still-active": {
    title: "Còn điểm, tụ điểm, ổ nhóm, đường dây hoạt động",
    why: "Tiêu chí 6 đòi hỏi xã không còn điểm, tụ điểm, ổ nhóm, đường dây ma túy nào tại ngày đề nghị công nhận.",
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
        todo: writeClearing,
      }),
      clearedLater: ({ status, deadline }) => ({
        what: `Tình trạng ghi “${status}” nhưng ngày triệt xóa sau ngày ${formatDate(deadline)}, lúc đó vẫn tính là còn.`,
        todo: "Kiểm tra lại ngày triệt xóa và ngày đề nghị công nhận.",
      }),
    },
  },
  "hotspot/clearing-date": {
    title: "Ngày triệt xóa điểm, tụ điểm thiếu hoặc trước ngày xác định",
    why: "Không có ngày triệt xóa đúng thì điểm, tụ điểm vẫn bị tính là còn và không tính được thời gian tồn tại.",
    messages: {
      blank: ({ status }) => ({ what: `Tình trạng ghi “${status}” nhưng cột ngày triệt xóa, chuyển hóa để trống.`, todo: writeClearing }),
      beforeIdentified: ({ clearedOn, identifiedOn }) => ({
        what: `Triệt xóa, chuyển hóa ${formatPartialDate(clearedOn)}, trước khi được xác định (${formatPartialDate(identifiedOn)}).`,
        todo: "Đối chiếu biên bản và sửa ngày bị nhập nhầm trong hai ngày này.",
      }),
    },
  },
  "hotspot/kind-or-day-missing": {
    title: "Điểm, tụ điểm thiếu loại hoặc ngày xác định",
    why: "Loại và ngày xác định quyết định thời hạn phải xóa và cách tính tiêu chí 6; thiếu thì không đánh giá được.",
    messages: {
      noKind: () => ({ what: "Cột loại điểm, tụ điểm để trống.", todo: "Ghi loại: điểm, tụ điểm phức tạp, điểm có nguy cơ, điểm tổ chức, chứa chấp, ổ nhóm hoặc đường dây." }),
      noDay: () => ({ what: "Cột ngày xác định điểm, tụ điểm để trống.", todo: "Ghi ngày xác định theo hồ sơ điểm, tụ điểm." }),
      neither: () => ({ what: "Cột loại và cột ngày xác định đều để trống.", todo: "Ghi loại và ngày xác định theo hồ sơ điểm, tụ điểm." }),
    },
  },
  "hotspot/complex-again-date": {
    title: "Điểm, tụ điểm tái phức tạp chưa ghi ngày xác định mới",
    why: "Chỉ tiêu yêu cầu không để hình thành điểm, tụ điểm mới; thời hạn xóa tính lại từ ngày tái phức tạp.",
    messages: {
      blank: ({ status }) => ({ what: `Tình trạng ghi “${status}” nhưng cột ngày xác định để trống.`, todo: writeNewDay }),
      notAfterClearing: ({ identifiedOn, clearedOn }) => ({
        what: `Ghi tái phức tạp nhưng vẫn xác định ${formatPartialDate(identifiedOn)}, không sau lần triệt xóa ${formatPartialDate(clearedOn)}.`,
        todo: writeNewDay,
      }),
    },
  },
  "hotspot/use-spot-active": {
    title: "Còn điểm tổ chức, chứa chấp sử dụng trái phép chất ma túy",
    why: "Địa bàn không ma túy phải không có điểm tổ chức, chứa chấp sử dụng; còn một điểm là chưa đủ tiêu chí.",
    messages: {
      active: ({ status }) => ({ what: `Tình trạng ghi “${status}”; ${noUseSpot}`, todo: clearIt }),
      blank: () => ({ what: `Tình trạng để trống nên tính là còn; ${noUseSpot}`, todo: "Ghi tình trạng hiện nay; nếu đã triệt xóa, ghi cả ngày triệt xóa." }),
      notClearedYet: ({ status, asOf }) => ({
        what: `Tình trạng ghi “${status}” nhưng không có ngày triệt xóa đến hết ngày ${formatDate(asOf)} nên vẫn tính là còn.`,
        todo: writeClearing,
      }),
    },
  },
};

export default hotspotWords;
