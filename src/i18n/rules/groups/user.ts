import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const makeDossier = "Lập hồ sơ quản lý, rồi ghi “Đã lập” cùng số và ngày lập hồ sơ.";

/** Words of the rules about the list of illegal users (R2). */
const userWords: GroupWords<"user"> = {
  "user/no-dossier": {
    title: "Người sử dụng trái phép chưa có hồ sơ quản lý",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người trong danh sách phải có hồ sơ quản lý.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người trong danh sách phải có hồ sơ quản lý.", todo: makeDossier }),
    },
  },
  "user/test-too-old": {
    title: "Người sử dụng trái phép: xét nghiệm quá 30 ngày",
    messages: {
      old: ({ testedOn, age, limit, deadline }) => ({
        what: `Xét nghiệm gần nhất ngày ${formatDate(testedOn)}, cách ${formatDate(deadline)} ${formatInteger(age)} ngày (tối đa ${limit} ngày).`,
        todo: "Nhập kết quả mới hơn nếu đã có; nếu chưa, tổ chức xét nghiệm lại trước ngày đề nghị.",
      }),
    },
  },
};

export default userWords;
