import { formatDate, formatInteger } from "../../format";
import type { GroupWords } from "../entry";

const fillBaseline = "Ghi số liệu đã rà soát tại ngày đăng ký xây dựng vào bảng tham số.";

/** Words of the rules about the parameter sheet (R0). */
const parameterWords: GroupWords<"parameters"> = {
  "parameters/proposal-date": {
    title: "Ngày đề nghị công nhận chưa có hoặc trước ngày đăng ký",
    messages: {
      missing: () => ({
        what: "Chưa có ngày đề nghị công nhận; mọi hạn 30 ngày tạm tính theo ngày chốt số liệu.",
        todo: "Ghi ngày đề nghị công nhận vào bảng tham số hoặc nhập ở phần Ngày tính.",
      }),
      beforeRegistration: ({ proposedOn, registeredOn }) => ({
        what: `Ngày đề nghị công nhận ${formatDate(proposedOn)} trước ngày đăng ký xây dựng ${formatDate(registeredOn)}.`,
        todo: "Kiểm tra lại hai ngày này ở bảng tham số.",
      }),
    },
  },
  "parameters/baseline-missing": {
    title: "Thiếu số liệu rà soát tại ngày đăng ký xây dựng",
    messages: {
      both: () => ({ what: "Bảng tham số chưa có số người nghiện và số người sử dụng trái phép khi rà soát.", todo: fillBaseline }),
      addicts: () => ({ what: "Bảng tham số chưa có số người nghiện khi rà soát để so sánh.", todo: fillBaseline }),
      users: () => ({ what: "Bảng tham số chưa có số người sử dụng trái phép khi rà soát để so sánh.", todo: fillBaseline }),
    },
  },
  "parameters/addicts-above-baseline": {
    title: "Số người nghiện cao hơn khi đăng ký xây dựng",
    messages: {
      above: ({ count, baseline }) => ({
        what: `Hiện có ${formatInteger(count)} người nghiện, cao hơn ${formatInteger(baseline)} người khi rà soát; yêu cầu không tăng.`,
        todo: "Kiểm tra người đã ra khỏi danh sách nhưng chưa ghi ngày, người mới chuyển đến và số liệu rà soát.",
      }),
    },
  },
  "parameters/users-above-baseline": {
    title: "Số người sử dụng trái phép cao hơn khi đăng ký xây dựng",
    messages: {
      above: ({ count, baseline }) => ({
        what: `Hiện có ${formatInteger(count)} người sử dụng trái phép, cao hơn ${formatInteger(baseline)} người khi rà soát; yêu cầu không tăng.`,
        todo: "Kiểm tra người đã hết thời hạn quản lý nhưng chưa ghi ngày ra, và số liệu rà soát.",
      }),
    },
  },
};

export default parameterWords;
