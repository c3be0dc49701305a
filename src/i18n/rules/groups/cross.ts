import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const retype = "Định dạng cột kiểu Ngày (Date), rồi nhập lại theo ngày/tháng/năm, ví dụ 05/03/2025.";
const compare = "Đối chiếu với giấy tờ gốc; nếu ngày và tháng bị đảo thì nhập lại theo ngày/tháng/năm.";
const dropDuplicate = "Giữ lại một dòng; nếu là hai đơn vị khác nhau thì ghi rõ tên, thôn hoặc địa chỉ để phân biệt.";

/** Words of the rules that serve registers of any kind or join several. */
const crossWords: GroupWords<"cross"> = {
  "cross/date-as-text": {
    title: "Ngày, tháng, năm gõ dạng văn bản",
    why: "Ngày lưu dạng văn bản không sắp xếp, không tính được khoảng cách, nên thời hạn dễ bị tính sai hoặc bỏ sót.",
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
    why: "Người cộng tay chỉ thấy các dòng đang hiện, nên số trên màn hình có thể khác số tổng hợp thật của sổ.",
    messages: {
      hidden: () => ({
        what: "Trang này có dòng đang bị ẩn hoặc bị lọc; kết quả kiểm tra và số tổng hợp vẫn tính cả các dòng đó.",
        todo: "Bỏ lọc và bỏ ẩn dòng trước khi đối chiếu số liệu hoặc cộng tay.",
      }),
    },
  },
  "cross/below-table": {
    title: "Dòng gõ ngoài Bảng (Table) của Excel",
    why: "Dòng nằm ngoài Bảng không đi theo khi lọc, sắp xếp, cộng, nên dễ bị bỏ sót khi lập báo cáo.",
    messages: {
      below: () => ({
        what: "Dòng này nằm dưới Bảng (Table) chứa sổ: vẫn được kiểm tra, nhưng Excel không tính vào Bảng khi lọc, sắp xếp, cộng.",
        todo: "Kéo góc dưới bên phải của Bảng xuống để gồm cả dòng này, hoặc chuyển dòng vào trong Bảng.",
      }),
    },
  },
  "cross/error-cell": {
    title: "Ô báo lỗi của Excel trong sổ",
    why: "Nội dung của ô không còn đọc được, nên các quy tắc cần ô này không kết luận được điều gì.",
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
    why: "Đảo ngày với tháng làm sai mọi thời hạn tính từ ngày đó, ví dụ hạn 30 ngày của xét nghiệm.",
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
  "cross/addict-and-user": {
    title: "Đồng thời có tên ở danh sách người nghiện và người sử dụng",
    why: "Khi đã xác định là người nghiện thì phải dừng quản lý người sử dụng trái phép; để ở cả hai danh sách là đếm hai lần một người.",
    messages: {
      both: ({ sheet, row }) => ({
        what: `Người này còn ở danh sách người nghiện: dòng ${row}, trang ${sheet}.`,
        todo: "Nếu đã xác định nghiện thì ghi ngày, lý do đưa ra khỏi danh sách này; nếu không thì sửa danh sách người nghiện.",
      }),
    },
  },
  "cross/suspect-and-listed": {
    title: "Còn ở danh sách nghi dù đã được quản lý ở danh sách khác",
    why: "Người đã được quản lý là người nghiện hoặc người sử dụng thì không còn là người bị nghi; để cả hai nơi làm sai số người nghi.",
    messages: {
      addict: ({ sheet, row }) => ({
        what: `Người này đang được quản lý ở danh sách người nghiện: dòng ${row}, trang ${sheet}.`,
        todo: "Ghi hướng xử lý “Đưa ra khỏi danh sách nghi”, hoặc kiểm tra lại nếu đó là hai người khác nhau.",
      }),
      user: ({ sheet, row }) => ({
        what: `Người này đang được quản lý ở danh sách người sử dụng trái phép: dòng ${row}, trang ${sheet}.`,
        todo: "Ghi hướng xử lý “Đưa ra khỏi danh sách nghi”, hoặc kiểm tra lại nếu đó là hai người khác nhau.",
      }),
    },
  },
  "cross/hamlet-not-listed": {
    title: "Tên thôn trong sổ không có trong danh mục thôn",
    why: "Dòng ghi tên thôn ngoài danh mục không cộng được vào thôn nào, nên biểu tổng hợp theo thôn bị thiếu.",
    messages: {
      notListed: ({ hamlet, count }) => ({
        what: `Tên thôn “${hamlet}” (${formatInteger(count)} dòng, kể từ dòng này) không có trong danh mục thôn ở bảng tham số.`,
        todo: "Sửa tên thôn cho đúng danh mục, hoặc bổ sung thôn vào danh mục nếu còn thiếu.",
      }),
    },
  },
  "cross/duplicate-record": {
    title: "Một đơn vị hoặc cơ sở ghi hai lần trong sổ",
    why: "Dòng trùng làm tăng số đơn vị, số cơ sở và làm sai tỷ lệ phần trăm tính trên tổng số.",
    messages: {
      sameSheet: ({ row }) => ({ what: `Dòng này ghi trùng hoàn toàn với dòng ${row}.`, todo: dropDuplicate }),
      otherSheet: ({ row, sheet }) => ({ what: `Dòng này ghi trùng hoàn toàn với dòng ${row}, trang ${sheet}.`, todo: dropDuplicate }),
    },
  },
};

export default crossWords;
