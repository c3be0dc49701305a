import { formatDate } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const writeResult = "Đối chiếu với phiếu kết quả, ghi Âm tính, Dương tính, Chưa có kết quả hoặc Không chấp hành.";

/** Words of the rules about the test log. */
const testWords: GroupWords<"test"> = {
  "test/result-unclear": {
    title: "Sổ xét nghiệm: kết quả trống hoặc không rõ",
    messages: {
      blank: () => ({ what: "Ô kết quả xét nghiệm để trống; mỗi lần xét nghiệm phải có kết quả.", todo: writeResult }),
      sign: () => ({ what: "Ô kết quả chỉ ghi ký hiệu như “-”, “0”, “+”; không đủ để hiểu là âm tính hay dương tính.", todo: writeResult }),
      unknown: () => ({ what: "Ô kết quả ghi từ không có trong danh mục kết quả xét nghiệm.", todo: writeResult }),
    },
  },
  "test/impossible-date": {
    title: "Sổ xét nghiệm: ngày xét nghiệm không thể có",
    messages: {
      future: ({ testedOn, asOf }) => ({
        what: `Xét nghiệm ghi ${formatPartialDate(testedOn)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        todo: "Đối chiếu với phiếu kết quả và sửa lại ngày xét nghiệm.",
      }),
      beforeBirth: ({ testedOn }) => ({
        what: `Xét nghiệm ghi ${formatPartialDate(testedOn)}, trước ngày sinh của người này ghi trong danh sách.`,
        todo: "Đối chiếu với phiếu kết quả; sửa lại ngày xét nghiệm hoặc ngày sinh trong danh sách.",
      }),
    },
  },
};

export default testWords;
