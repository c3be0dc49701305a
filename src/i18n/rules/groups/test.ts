import { formatDate } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const writeResult = "Đối chiếu với phiếu kết quả, ghi Âm tính, Dương tính, Chưa có kết quả hoặc Không chấp hành.";
const writeSlip = "Tìm phiếu kết quả của lần xét nghiệm này và ghi số phiếu; nếu chưa lập phiếu thì lập.";
const writeConsent = "Kiểm tra văn bản đồng ý của cha, mẹ, người giám hộ và ghi “Có”; sửa loại mẫu nếu ghi nhầm.";
const sendResult = "Ghi ngày gửi nếu đã gửi; nếu chưa, gửi kết quả rồi ghi ngày.";

/** Words of the rules about the test log. */
const testWords: GroupWords<"test"> = {
  "test/result-unclear": {
    title: "Sổ xét nghiệm: kết quả trống hoặc không rõ",
    why: "Kết quả không rõ thì không tính được tiêu chí xét nghiệm và có thể ghi sai cho người được xét nghiệm.",
    messages: {
      blank: () => ({ what: "Ô kết quả xét nghiệm để trống; mỗi lần xét nghiệm phải có kết quả.", todo: writeResult }),
      sign: () => ({ what: "Ô kết quả chỉ ghi ký hiệu như “-”, “0”, “+”; không đủ để hiểu là âm tính hay dương tính.", todo: writeResult }),
      unknown: () => ({ what: "Ô kết quả ghi từ không có trong danh mục kết quả xét nghiệm.", todo: writeResult }),
    },
  },
  "test/impossible-date": {
    title: "Sổ xét nghiệm: ngày xét nghiệm không thể có",
    why: "Ngày sai làm lần xét nghiệm bị tính nhầm là trong hạn hoặc quá hạn.",
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
  "test/no-slip-number": {
    title: "Sổ xét nghiệm: chưa ghi số phiếu kết quả",
    why: "Phiếu kết quả là tài liệu trong hồ sơ quản lý; không có số phiếu thì không đối chiếu được lần xét nghiệm.",
    messages: {
      blank: () => ({ what: "Ô số phiếu kết quả để trống; mỗi lần xét nghiệm phải có phiếu kết quả.", todo: writeSlip }),
      none: ({ slip }) => ({ what: `Ô số phiếu kết quả ghi “${slip}”; mỗi lần xét nghiệm phải có phiếu kết quả.`, todo: writeSlip }),
    },
  },
  "test/minor-without-consent": {
    title: "Lấy mẫu khác nước tiểu của người dưới 18 tuổi khi chưa có đồng ý",
    why: "Lấy máu hoặc mẫu khác của người dưới 18 tuổi phải được cha, mẹ hoặc người giám hộ đồng ý.",
    messages: {
      blank: ({ sample }) => ({ what: `Người dưới 18 tuổi, loại mẫu ghi “${sample}”, nhưng ô đồng ý của người giám hộ để trống.`, todo: writeConsent }),
      refused: ({ sample }) => ({ what: `Người dưới 18 tuổi, loại mẫu ghi “${sample}”, nhưng người giám hộ không đồng ý hoặc chưa đồng ý.`, todo: writeConsent }),
      notNeeded: ({ sample }) => ({ what: `Người dưới 18 tuổi, loại mẫu ghi “${sample}”, nên không thể ghi là không cần đồng ý.`, todo: writeConsent }),
    },
  },
  "test/positive-not-sent": {
    title: "Sổ xét nghiệm: kết quả dương tính chưa ghi ngày gửi",
    why: "Gửi kết quả dương tính là mốc để ra quyết định quản lý; chưa gửi thì người này chưa được quản lý theo luật.",
    messages: {
      toChair: () => ({ what: "Kết quả dương tính nhưng chưa ghi ngày gửi; phải gửi cho Chủ tịch UBND cấp xã.", todo: sendResult }),
      toPolice: () => ({ what: "Kết quả dương tính nhưng chưa ghi ngày gửi; phải gửi cho Trưởng Công an cấp xã.", todo: sendResult }),
    },
  },
  "test/positive-not-listed": {
    title: "Sổ xét nghiệm: người dương tính chưa có trong danh sách quản lý",
    why: "Tiêu chí chỉ đạt khi mọi người được phát hiện đều được quản lý; bỏ sót một người là làm sai cả tỷ lệ.",
    messages: {
      notListed: () => ({
        what: "Dương tính nhưng không có ở danh sách người nghiện, người sử dụng trái phép, người sau cai.",
        todo: "Kiểm tra họ tên, số CCCD; nếu đúng người, lập hồ sơ và đưa vào danh sách phù hợp.",
      }),
    },
  },
  "test/results-differ": {
    title: "Sổ xét nghiệm: hai kết quả trái nhau trong cùng một ngày",
    why: "Hai kết quả trái nhau thường do nhập nhầm người hoặc nhầm ngày; để vậy thì không biết kết quả nào đúng.",
    messages: {
      differ: ({ testedOn, row, sheet }) => ({
        what: `Ngày ${formatDate(testedOn)} người này còn một kết quả khác với ô này (${sheet === null ? "" : `trang ${sheet}, `}dòng ${row}).`,
        todo: "Đối chiếu hai phiếu kết quả; sửa dòng nhập nhầm, hoặc ghi rõ vì sao có hai kết quả.",
      }),
    },
  },
  "test/person-not-listed": {
    title: "Sổ xét nghiệm: người không có trong danh sách nào",
    why: "Người được xét nghiệm mà không thuộc danh sách nào thường do sai họ tên, số CCCD, hoặc do bỏ sót khi lập danh sách.",
    messages: {
      notListed: () => ({
        what: "Người này không có trong danh sách nghiện, sử dụng trái phép, có căn cứ nghi hay sau cai.",
        todo: "Kiểm tra họ tên, số CCCD; nếu thuộc diện quản lý, đưa vào danh sách; nếu không, bỏ qua lưu ý này.",
      }),
    },
  },
};

export default testWords;
