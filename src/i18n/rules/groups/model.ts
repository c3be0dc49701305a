import { formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const keepUp = "Tổ chức sinh hoạt và ghi ngày; nếu mô hình không còn hoạt động, ghi đánh giá “Đã dừng”.";

/** Words of the rules about drug-prevention models (R9). */
const modelWords: GroupWords<"model"> = {
  "model/none-in-commune": {
    title: "Chưa có mô hình phòng, chống ma túy cấp xã đang hoạt động",
    why: "Tiêu chí 9 đòi hỏi xã duy trì hiệu quả ít nhất 01 mô hình phòng, chống ma túy cấp xã.",
    messages: {
      noRows: () => ({
        what: "Danh sách chưa có mô hình nào; xã phải có ít nhất 1 mô hình cấp xã đang hoạt động.",
        todo: "Ghi mô hình cấp xã đang duy trì; nếu chưa có, xây dựng và ra mắt mô hình.",
      }),
      noneActive: ({ rows }) => ({
        what: `Danh sách có ${formatInteger(rows)} mô hình, không có mô hình cấp xã nào đang hoạt động; yêu cầu ít nhất 1.`,
        todo: "Kiểm tra cột cấp và cột đánh giá; nếu chưa có, xây dựng hoặc khôi phục mô hình cấp xã.",
      }),
    },
  },
  "model/not-kept-up": {
    title: "Mô hình đang hoạt động nhưng lâu không sinh hoạt",
    why: "Tiêu chí 9 nói đến mô hình được duy trì hiệu quả; mô hình lâu không sinh hoạt là chưa được duy trì.",
    messages: {
      old: ({ lastActiveOn, months }) => ({
        what: `Lần sinh hoạt, hoạt động gần nhất là ${formatPartialDate(lastActiveOn)}, đã quá ${formatInteger(months)} tháng.`,
        todo: keepUp,
      }),
      blank: ({ months }) => ({
        what: `Cột lần sinh hoạt, hoạt động gần nhất để trống; cần có hoạt động trong ${formatInteger(months)} tháng gần đây.`,
        todo: keepUp,
      }),
    },
  },
  "model/no-decision-or-launch": {
    title: "Mô hình không có quyết định thành lập và ngày ra mắt",
    why: "Không có quyết định hay ngày ra mắt thì khi thẩm định không có căn cứ là mô hình đã được thành lập.",
    messages: {
      neither: () => ({
        what: "Cả quyết định thành lập và ngày ra mắt của mô hình đều chưa có.",
        todo: "Ghi số, ngày quyết định thành lập hoặc ngày ra mắt theo hồ sơ mô hình.",
      }),
    },
  },
};

export default modelWords;
