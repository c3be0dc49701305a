import { formatDate } from "../../format";
import type { GroupWords } from "../entry";

const retype = "Định dạng cột kiểu Ngày (Date), rồi nhập lại theo ngày/tháng/năm, ví dụ 05/03/2025.";
const compare = "Đối chiếu với giấy tờ gốc; nếu ngày và tháng bị đảo thì nhập lại theo ngày/tháng/năm.";

/** Words of the rules that serve registers of any kind. */
const crossWords: GroupWords<"cross"> = {
  "cross/date-as-text": {
    title: "Ngày, tháng, năm gõ dạng văn bản",
    messages: {
      readable: ({ count }) => ({
        what: `Dòng này có ${count} ô ngày lưu dạng văn bản; Excel không sắp xếp, không tính được ngày ở các ô đó.`,
        todo: retype,
      }),
      unreadable: ({ count }) => ({
        what: `Dòng này có ${count} ô ngày lưu dạng văn bản, có ô không đọc được theo ngày/tháng/năm.`,
        todo: retype,
      }),
    },
  },
  "cross/hidden-rows": {
    title: "Sổ có dòng đang bị ẩn hoặc bị lọc",
    messages: {
      hidden: () => ({
        what: "Trang này có dòng đang bị ẩn hoặc bị lọc; kết quả kiểm tra và số tổng hợp vẫn tính cả các dòng đó.",
        todo: "Bỏ lọc và bỏ ẩn dòng trước khi đối chiếu số liệu hoặc cộng tay.",
      }),
    },
  },
  "cross/below-table": {
    title: "Dòng gõ ngoài Bảng (Table) của Excel",
    messages: {
      below: () => ({
        what: "Dòng này nằm dưới Bảng (Table) chứa sổ: vẫn được kiểm tra, nhưng Excel không tính vào Bảng khi lọc, sắp xếp, cộng.",
        todo: "Kéo góc dưới bên phải của Bảng xuống để gồm cả dòng này, hoặc chuyển dòng vào trong Bảng.",
      }),
    },
  },
  "cross/error-cell": {
    title: "Ô báo lỗi của Excel trong sổ",
    messages: {
      one: ({ value }) => ({
        what: `Ô đang báo lỗi ${value} của Excel, không đọc được nội dung; lỗi không được coi là ô trống.`,
        todo: "Sửa công thức hoặc nhập lại nội dung đúng, rồi kiểm tra lại.",
      }),
      several: ({ value, count }) => ({
        what: `Dòng này có ${count} ô đang báo lỗi của Excel (ô đầu tiên: ${value}), không đọc được nội dung.`,
        todo: "Sửa công thức hoặc nhập lại nội dung đúng, rồi kiểm tra lại.",
      }),
    },
  },
  "cross/swapped-day-month": {
    title: "Ngày và tháng có thể bị đảo chỗ",
    messages: {
      future: ({ written, swapped, asOf }) => ({
        what: `Ngày ${formatDate(written)} sau ngày chốt số liệu ${formatDate(asOf)}; nếu đảo ngày và tháng là ${formatDate(swapped)} thì hợp lý.`,
        todo: compare,
      }),
      beforeBirth: ({ written, swapped }) => ({
        what: `Ngày ${formatDate(written)} trước ngày sinh của người này; nếu đảo ngày và tháng là ${formatDate(swapped)} thì hợp lý.`,
        todo: compare,
      }),
    },
  },
};

export default crossWords;
