import { formatDate } from "../../format";
import type { GroupWords } from "../entry";

const makeDossier = "Lập hồ sơ quản lý sau cai, rồi ghi “Đã lập” cùng ngày lập hồ sơ.";
const addTest = "Nhập ngày và kết quả nếu đã xét nghiệm; nếu chưa, tổ chức xét nghiệm và ghi vào sổ.";

/** Words of the rules about post-rehabilitation management (R4). */
const postRehabWords: GroupWords<"postRehab"> = {
  "postRehab/no-dossier": {
    title: "Người quản lý sau cai chưa có hồ sơ",
    messages: {
      none: ({ dossier }) => ({ what: `Cột hồ sơ ghi “${dossier}”; mỗi người bị quản lý sau cai phải có hồ sơ.`, todo: makeDossier }),
      blank: () => ({ what: "Cột hồ sơ để trống; mỗi người bị quản lý sau cai phải có hồ sơ.", todo: makeDossier }),
    },
  },
  "postRehab/no-manager": {
    title: "Người quản lý sau cai chưa có người phụ trách",
    messages: {
      none: () => ({
        what: "Chưa ghi tổ chức, cá nhân được giao quản lý; mỗi người bị quản lý sau cai phải có người phụ trách.",
        todo: "Phân công tổ chức hoặc cá nhân phụ trách, rồi ghi vào cột này.",
      }),
    },
  },
  "postRehab/tests-missing": {
    title: "Thiếu xét nghiệm định kỳ hoặc đột xuất trong 6 tháng gần nhất",
    messages: {
      regular: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm định kỳ; yêu cầu có cả định kỳ và đột xuất.`, todo: addTest }),
      surprise: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm đột xuất; yêu cầu có cả định kỳ và đột xuất.`, todo: addTest }),
      both: ({ since }) => ({ what: `Từ ${formatDate(since)} đến nay chưa có xét nghiệm định kỳ và đột xuất; yêu cầu có cả hai.`, todo: addTest }),
    },
  },
};

export default postRehabWords;
