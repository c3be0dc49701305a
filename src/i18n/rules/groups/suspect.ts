import type { GroupWords } from "../entry";

const testThem = "Tổ chức xét nghiệm rồi ghi ngày và kết quả; nếu đã có kết quả thì nhập vào cột này.";

/** Words of the rules about the list of suspects (R3). */
const suspectWords: GroupWords<"suspect"> = {
  "suspect/not-tested": {
    title: "Người có căn cứ nghi chưa được xét nghiệm",
    messages: {
      blank: () => ({ what: "Cột kết quả xét nghiệm để trống; mỗi người trong danh sách phải được xét nghiệm.", todo: testThem }),
      none: ({ result }) => ({ what: `Cột kết quả ghi “${result}”; mỗi người trong danh sách phải được xét nghiệm.`, todo: testThem }),
    },
  },
  "suspect/positive-not-listed": {
    title: "Người nghi dương tính chưa có trong danh sách quản lý",
    messages: {
      notListed: () => ({
        what: "Kết quả dương tính nhưng không thấy trong danh sách người sử dụng trái phép và danh sách người nghiện.",
        todo: "Đưa vào danh sách phù hợp; nếu đã có, kiểm tra số CCCD, họ tên, ngày sinh ở hai sổ có khớp không.",
      }),
    },
  },
};

export default suspectWords;
