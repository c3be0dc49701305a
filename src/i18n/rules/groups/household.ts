import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";
import { formatPartialDate } from "../formatPartialDate";

const checkTotal = "Rà lại từng thôn: hộ còn thiếu, hộ ghi trùng, tình trạng cư trú, và tổng số hộ ở bảng tham số.";

/** Words of the rules about the households' pledge (R6). */
const householdWords: GroupWords<"household"> = {
  "household/unsigned": {
    title: "Hộ đang cư trú chưa ký cam kết",
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
  "household/total-differs": {
    title: "Số hộ trong sổ khác tổng số hộ đang cư trú của xã",
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
};

export default householdWords;
