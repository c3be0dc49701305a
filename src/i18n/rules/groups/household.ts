import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const checkTotal = "Rà lại từng thôn: hộ còn thiếu, hộ ghi trùng, tình trạng cư trú, và tổng số hộ ở bảng tham số.";
const mergeRows = "Nếu cùng một hộ, giữ một dòng; nếu là hai hộ, sửa lại mã hộ bị nhập nhầm.";
const signApart = "Tổ chức ký cam kết cá biệt với gia đình, rồi ghi “Có” vào cột này.";
const completePledge = "Xem bản cam kết đã ký: nếu đủ hai phần thì ghi đủ vào sổ, nếu thiếu thì cho hộ ký bổ sung.";

/** Words of the rules about the households' pledge (R6). */
const householdWords: GroupWords<"household"> = {
  "household/unsigned": {
    title: "Hộ đang cư trú chưa ký cam kết",
    why: "Tiêu chí 8 đòi hỏi 100% hộ đang cư trú ký cam kết; còn một hộ chưa ký là không đạt.",
    messages: {
      unsigned: ({ signed }) => ({
        what: `Cột ký cam kết ghi “${signed}”; mọi hộ gia đình đang cư trú phải ký cam kết.`,
        todo: "Tổ chức ký cam kết với hộ, rồi ghi “Đã ký” và ngày ký.",
      }),
      refused: ({ signed }) => ({
        what: `Cột ký cam kết ghi “${signed}”; mọi hộ gia đình đang cư trú phải ký cam kết.`,
        todo: "Tiếp tục vận động hộ ký cam kết; ghi lý do chưa ký vào sổ.",
      }),
      blank: () => ({
        what: "Cột ký cam kết để trống; mọi hộ gia đình đang cư trú phải ký cam kết.",
        todo: "Ghi “Đã ký” và ngày ký nếu hộ đã ký; nếu chưa, tổ chức ký cam kết với hộ.",
      }),
    },
  },
  "household/signing-date": {
    title: "Đã ký cam kết nhưng ngày ký thiếu hoặc không hợp lý",
    why: "Chỉ cam kết ký trước hoặc đúng ngày đề nghị công nhận mới được tính cho tiêu chí 8.",
    messages: {
      blank: () => ({ what: "Hộ đã ký cam kết nhưng cột ngày ký để trống.", todo: "Xem bản cam kết của hộ và ghi ngày ký." }),
      afterProposal: ({ signedOn, proposedOn }) => ({
        what: `Cam kết ghi ký ${formatPartialDate(signedOn)}, sau ngày đề nghị công nhận ${formatDate(proposedOn)} nên không được tính.`,
        todo: "Kiểm tra lại ngày ký trên bản cam kết và ngày đề nghị ở bảng tham số.",
      }),
      afterAsOf: ({ signedOn, asOf }) => ({
        what: `Cam kết ghi ký ${formatPartialDate(signedOn)}, sau ngày chốt số liệu ${formatDate(asOf)}.`,
        todo: "Kiểm tra lại ngày ký trên bản cam kết và ngày chốt số liệu ở bảng tham số.",
      }),
    },
  },
  "household/duplicate-code": {
    title: "Trùng mã hộ trong sổ hộ gia đình ký cam kết",
    why: "Một hộ ghi hai dòng làm sai tổng số hộ và tỷ lệ ký cam kết; hai hộ chung một mã thì không phân biệt được.",
    messages: {
      sameSheet: ({ code, row }) => ({ what: `Mã hộ “${code}” đã có ở dòng ${row}; mỗi hộ chỉ đứng một dòng với mã riêng.`, todo: mergeRows }),
      otherSheet: ({ code, row, sheet }) => ({ what: `Mã hộ “${code}” đã có ở trang ${sheet}, dòng ${row}; mỗi hộ chỉ đứng một dòng.`, todo: mergeRows }),
    },
  },
  "household/no-individual-pledge": {
    title: "Hộ thuộc diện nhưng chưa ký cam kết cá biệt",
    why: "Gia đình thuộc diện phải ký cam kết cá biệt, ngoài cam kết chung mà mọi hộ đều ký.",
    messages: {
      unsigned: ({ individualPledge }) => ({ what: `Hộ thuộc diện ký cam kết cá biệt nhưng cột này ghi “${individualPledge}”.`, todo: signApart }),
      blank: () => ({ what: "Hộ thuộc diện ký cam kết cá biệt nhưng cột này để trống.", todo: signApart }),
    },
  },
  "household/half-pledge": {
    title: "Nội dung cam kết của hộ chỉ có một trong hai phần",
    why: "Tiêu chí 8 đòi hỏi cam kết đủ hai phần: không tham gia tội phạm, tệ nạn ma túy và tự nguyện hợp tác với lực lượng chức năng.",
    messages: {
      noCooperation: () => ({ what: "Nội dung cam kết không có phần tự nguyện hợp tác với lực lượng chức năng.", todo: completePledge }),
      noAbstention: () => ({ what: "Nội dung cam kết không có phần không tham gia tội phạm, tệ nạn ma túy.", todo: completePledge }),
    },
  },
  "household/total-differs": {
    title: "Số hộ trong sổ khác tổng số hộ đang cư trú của xã",
    why: "Sổ thiếu hoặc thừa hộ thì tỷ lệ ký cam kết không có ý nghĩa, tiêu chí 8 chưa đủ dữ liệu để đánh giá.",
    messages: {
      fewer: ({ rows, total }) => ({
        what: `Sổ có ${formatInteger(rows)} hộ đang cư trú, ít hơn tổng số ${formatInteger(total)} hộ ở bảng tham số.`,
        todo: checkTotal,
      }),
      more: ({ rows, total }) => ({
        what: `Sổ có ${formatInteger(rows)} hộ đang cư trú, nhiều hơn tổng số ${formatInteger(total)} hộ ở bảng tham số.`,
        todo: checkTotal,
      }),
    },
  },
  "household/breach-without-note": {
    title: "Hộ vi phạm cam kết nhưng không ghi nội dung vi phạm",
    why: "Không ghi vi phạm gì, khi nào thì không theo dõi, xử lý được và không giải trình được khi thẩm định.",
    messages: {
      noNote: ({ breach }) => ({
        what: `Cột vi phạm cam kết ghi “${breach}” nhưng cột ghi chú để trống.`,
        todo: "Ghi vào cột ghi chú: vi phạm nội dung gì, ngày nào, đã xử lý ra sao.",
      }),
    },
  },
};

export default householdWords;
