import { formatInteger } from "../../format";
import type { GroupWords } from "../entry";

/** Words of the rules about drug-prevention models (R9). */
const modelWords: GroupWords<"model"> = {
  "model/none-in-commune": {
    title: "Chưa có mô hình phòng, chống ma túy cấp xã đang hoạt động",
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
};

export default modelWords;
